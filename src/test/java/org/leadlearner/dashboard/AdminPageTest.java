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
import org.leadlearner.access.DashboardDoor;

/** The page of those who administer, and that it is for nobody else. */
class AdminPageTest {

  @TempDir private Path folder;
  private DashboardServer server;

  @BeforeEach
  void start() {
    server = new DashboardServer(folder);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void whoeverAdministersSeesHowItRuns() throws Exception {
    server.operation.admins.add(server.dana);
    Client client = Client.inside(server, server.dana);
    HttpResponse<String> page = client.get("/dashboard/admin");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "<h1>Administration</h1>",
            "Cabinet &amp; &lt;board&gt;",
            "Slack C012AB3C4DE",
            "paused until Oct 31, 2026",
            "Lincoln Elementary",
            "12,345",
            "channel_not_found",
            "doctor on the server checks tokens and scopes",
            "The assistant was removed there.",
            "Add it again.",
            "held: quiet hours had begun",
            "RETENTION_CHECKINS",
            "730 days",
            "A legal hold is on",
            "5 expected, 3 of them by address; 12 recognized",
            "Shared ownership, 2.0");
    assertThat(client.get("/dashboard").body()).contains(">Administration</a>");
  }

  @Test
  void toAllOthersThereIsNoSuchPage() throws Exception {
    Client client = Client.inside(server, server.dana);
    assertThat(client.get("/dashboard/admin").statusCode()).isEqualTo(404);
    assertThat(client.get("/dashboard").body()).doesNotContain("Administration");
  }

  @Test
  void whoeverIsNoAdministratorAnyMoreIsTurnedAwayAtTheNextLook() throws Exception {
    server.operation.admins.add(server.dana);
    Client client = Client.inside(server, server.dana);
    assertThat(client.get("/dashboard/admin").statusCode()).isEqualTo(200);
    server.operation.admins.clear();
    assertThat(client.get("/dashboard/admin").statusCode()).isEqualTo(404);
  }

  @Test
  void whereNothingWasDoneYetItSaysSo() throws Exception {
    server.operation.admins.add(server.dana);
    server.operation.report = FakeOperation.empty();
    assertThat(Client.inside(server, server.dana).get("/dashboard/admin").body())
        .contains("There are none yet.", "All arrived, and no place refuses messages.", "for good")
        .doesNotContain("null", "{0}");
  }

  @Test
  void everythingThatCanBeToldHasWords() throws Exception {
    server.operation.admins.add(server.dana);
    server.operation.report = FakeOperation.everyKind();
    String page = Client.inside(server, server.dana).get("/dashboard/admin").body();
    assertThat(page).contains("held: paused", "Unarchive it", "in doubt").doesNotContain("admin.");
  }

  @Test
  void itsLinkLeadsThereBehindTheDoor() throws Exception {
    server.operation.admins.add(server.dana);
    Client client = new Client(server);
    URI link = URI.create(server.link(server.dana) + DashboardDoor.ADMIN);
    HttpResponse<String> door = client.get(link);
    assertThat(door.body()).contains("?to=admin");
    HttpResponse<String> entered = client.post(link, Map.of());
    assertThat(entered.statusCode()).isEqualTo(303);
    assertThat(entered.headers().firstValue("Location").orElseThrow()).endsWith("/dashboard/admin");
  }

  @Test
  void aLinkLeadsNowhereElse() throws Exception {
    Client client = new Client(server);
    URI link = URI.create(server.link(server.dana) + "?to=https://elsewhere.example");
    assertThat(client.get(link).body()).doesNotContain("elsewhere");
    assertThat(client.post(link, Map.of()).headers().firstValue("Location").orElseThrow())
        .endsWith("/dashboard");
  }
}
