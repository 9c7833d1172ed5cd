package org.leadlearner.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.dashboard.page.Secret;

/** Who gets in, by what, how often and for how long. */
class EntranceTest {

  @TempDir private Path folder;
  private DashboardServer server;
  private Client client;

  @BeforeEach
  void start() {
    server = new DashboardServer(folder);
    client = new Client(server);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private HttpResponse<String> press(URI link) throws Exception {
    return client.post(link, Map.of());
  }

  @Test
  void toLookAtALinkChangesNothingAndThePressLetsInOnce() throws Exception {
    URI link = server.link(server.dana);
    for (int look = 0; look < 3; look++) {
      HttpResponse<String> page = client.get(link);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("Open dashboard").doesNotContain("Dana");
      assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }
    HttpResponse<String> pressed = press(link);
    assertThat(pressed.statusCode()).isEqualTo(303);
    assertThat(pressed.headers().firstValue("Location")).contains("/dashboard");
    assertThat(client.get("/dashboard").body()).contains("Dana Whitfield");

    Client other = new Client(server);
    assertThat(other.post(link, Map.of()).statusCode()).isEqualTo(410);
    assertThat(other.get(link).statusCode()).isEqualTo(410);
    assertThat(other.get("/dashboard").statusCode()).isEqualTo(403);
  }

  @Test
  void afterTenMinutesALinkIsGoodForNothing() throws Exception {
    URI link = server.link(server.dana);
    server.clock.advance(DashboardEntrance.LINK.minusMillis(1));
    assertThat(client.get(link).statusCode()).isEqualTo(200);
    server.clock.advance(Duration.ofMillis(1));
    assertThat(client.get(link).body()).contains("This link no longer works");
    assertThat(press(link).statusCode()).isEqualTo(410);
    assertThat(client.get("/dashboard").statusCode()).isEqualTo(403);
  }

  @Test
  void wrongLinksAreToldToStopAndAGoodOneIsLetInAllTheSame() throws Exception {
    int told = 0;
    int status = wrongLink();
    // One more is allowed every three seconds, so a slow machine tells a few more.
    while (status == 410 && told < 200) {
      told++;
      status = wrongLink();
    }
    assertThat(status).isEqualTo(429);
    assertThat(told).isGreaterThanOrEqualTo(20);
    assertThat(press(server.link(server.dana)).statusCode()).isEqualTo(303);
  }

  private int wrongLink() throws Exception {
    return client.get("/dashboard/" + Secret.random().text()).statusCode();
  }

  @Test
  void aSessionEndsAfterEightHoursOrWhenSomebodyLeaves() throws Exception {
    press(server.link(server.dana));
    server.clock.advance(DashboardEntrance.SESSION.minusMillis(1));
    assertThat(client.get("/dashboard").statusCode()).isEqualTo(200);
    server.clock.advance(Duration.ofMillis(1));
    assertThat(client.get("/dashboard").statusCode()).isEqualTo(403);

    Client again = Client.inside(server, server.dana);
    String token = again.token("/dashboard");
    HttpResponse<String> left =
        again.post(server.address("/dashboard/sign-out"), Map.of("token", token));
    assertThat(left.body()).contains("You are signed out");
    assertThat(left.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("=;", "Expires=Thu, 01 Jan 1970");
    assertThat(again.get("/dashboard").statusCode()).isEqualTo(403);
  }

  @Test
  void aSessionThatWasLeftIsGoodForNothingElsewhere() throws Exception {
    HttpResponse<String> pressed = press(server.link(server.dana));
    String cookie = pressed.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    client.post(server.address("/dashboard/sign-out"), Map.of("token", client.token("/dashboard")));

    HttpResponse<String> copied =
        new Client(server).post(server.address("/dashboard/sign-out"), Map.of(), "Cookie", cookie);
    assertThat(copied.statusCode()).isEqualTo(403);
    assertThat(copied.body()).contains("You are not signed in");
  }

  @Test
  void theCookieIsForThisHostAloneAndSafeBehindHttps() throws Exception {
    HttpResponse<String> plain = press(server.link(server.dana));
    assertThat(plain.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("lead-learner-dashboard=")
        .contains("Path=/", "HttpOnly", "SameSite=Strict")
        .doesNotContain("Secure");

    server.behind(URI.create("https://learn.example.org"));
    HttpResponse<String> safe = press(server.link(server.dana));
    assertThat(safe.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("__Host-lead-learner-dashboard=")
        .contains("Path=/", "HttpOnly", "SameSite=Strict", "Secure", "Max-Age=28800")
        .doesNotContain("Domain");
  }

  @Test
  void theDatabaseHasNoSecret() throws Exception {
    String link = server.link(server.dana).getPath();
    HttpResponse<String> pressed = press(server.link(server.dana));
    String cookie = pressed.headers().firstValue("Set-Cookie").orElseThrow();
    String session = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    byte[] kept = java.nio.file.Files.readAllBytes(folder.resolve("test.db"));
    String log =
        new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1)
            + new String(
                java.nio.file.Files.readAllBytes(folder.resolve("test.db-wal")),
                java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(log)
        .contains(new Secret(session).hash())
        .doesNotContain(session, link.substring("/dashboard/".length()));
  }

  @Test
  void behindAnAddressWithAPathAllLinksHaveIt() throws Exception {
    server.behind(URI.create("https://example.org/lead"));
    assertThat(server.entrance.addressFor(server.dana, DashboardServer.NOW).orElseThrow())
        .asString()
        .startsWith("https://example.org/lead/dashboard/");
    HttpResponse<String> pressed = press(server.link(server.dana));
    assertThat(pressed.headers().firstValue("Location")).contains("/lead/dashboard");
    assertThat(client.get("/dashboard/history").body())
        .contains("href=\"/lead/dashboard/style.css\"", "action=\"/lead/dashboard/sign-out\"");
  }

  @Test
  void everyAnswerKeepsBrowsersFromKeepingAndLoading() throws Exception {
    for (URI address :
        List.of(
            server.link(server.dana),
            server.address("/dashboard"),
            server.address("/dashboard/style.css"))) {
      var headers = client.get(address).headers();
      assertThat(headers.firstValue("Content-Security-Policy"))
          .contains(
              "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                  + " base-uri 'none'; frame-ancestors 'none'");
      assertThat(headers.firstValue("Cache-Control")).contains("no-store");
      assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }
}
