package org.leadlearner.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A POST must come from a form of the page itself, and what cannot be undone is confirmed first.
 */
class PostsTest {

  @TempDir private Path folder;
  private DashboardServer server;
  private Client client;

  @BeforeEach
  void start() throws Exception {
    server = new DashboardServer(folder);
    client = Client.inside(server, server.dana);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private URI forget() {
    return server.address("/dashboard/forget");
  }

  private HttpResponse<String> forget(String word) throws Exception {
    return client.post(forget(), Map.of("token", client.token("/dashboard/forget"), "word", word));
  }

  @Test
  void withoutTheTokenOfThisSessionNothingIsDone() throws Exception {
    Client other = Client.inside(server, server.meet("marcus", "Marcus"));
    String token = other.token("/dashboard/forget");
    for (Map<String, String> fields :
        java.util.List.of(
            Map.of("word", "forget me"),
            Map.of("word", "forget me", "token", ""),
            Map.of("word", "forget me", "token", token))) {
      assertThat(client.post(forget(), fields).statusCode()).isEqualTo(403);
    }
    assertThat(client.post(server.address("/dashboard/sign-out"), Map.of()).statusCode())
        .isEqualTo(403);
    assertThat(server.data.forgotten).isEmpty();
    assertThat(client.get("/dashboard").statusCode()).isEqualTo(200);
  }

  @Test
  void otherSitesCanPostNothing() throws Exception {
    Map<String, String> good =
        Map.of("word", "forget me", "token", client.token("/dashboard/forget"));
    for (String[] header :
        new String[][] {
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"},
          {"Sec-Fetch-Site", "none"},
          {"Origin", "https://evil.example"},
        }) {
      assertThat(client.post(forget(), good, header).statusCode()).isEqualTo(403);
      assertThat(client.post(server.link(server.dana), Map.of(), header).statusCode())
          .isEqualTo(403);
    }
    assertThat(server.data.forgotten).isEmpty();
    server.behind(URI.create("https://learn.example.org/lead"));
    for (String origin : new String[] {"null", "https://learn.example.org"}) {
      URI link = server.link(server.dana);
      assertThat(client.post(link, Map.of(), "Origin", origin).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void onesDataIsForgottenAfterTheWordWasTyped() throws Exception {
    assertThat(client.get("/dashboard/forget").body())
        .contains("These go for good", "Results of team rounds", "The district’s backups");
    HttpResponse<String> misspelt = forget("forget");
    assertThat(misspelt.statusCode()).isEqualTo(422);
    assertThat(misspelt.body()).contains("Nothing is deleted yet").contains("aria-invalid");
    assertThat(server.data.forgotten).isEmpty();

    HttpResponse<String> done = forget(" Forget Me ");
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.body()).contains("Nothing about you is kept anymore");
    assertThat(done.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("=;", "Expires=Thu, 01 Jan 1970");
    assertThat(server.data.forgotten).containsExactly(server.dana);
    assertThat(client.get("/dashboard").statusCode()).isEqualTo(403);
  }

  @Test
  void whileTheDistrictMustKeepAllNothingIsForgotten(@TempDir Path other) throws Exception {
    try (DashboardServer held = new DashboardServer(other, "Dana", true)) {
      Client dana = Client.inside(held, held.dana);
      assertThat(dana.get("/dashboard/data").body()).contains("a legal hold");
      assertThat(dana.get("/dashboard/forget").body())
          .contains("a legal hold")
          .doesNotContain("Forget me for good");
      HttpResponse<String> refused =
          dana.post(
              held.address("/dashboard/forget"),
              Map.of("word", "forget me", "token", dana.token("/dashboard/forget")));
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.body()).contains("a legal hold");
      assertThat(held.data.forgotten).isEmpty();
      assertThat(dana.get("/dashboard/data/my-data.json").statusCode()).isEqualTo(200);
    }
  }
}
