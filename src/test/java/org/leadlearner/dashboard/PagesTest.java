package org.leadlearner.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Message;

/** What stands on the pages, and whose they are. */
class PagesTest {

  private static final String NASTY = "<script>alert(1)</script> & \"Dana\" <img src=x>";

  @TempDir private Path folder;
  private DashboardServer server;
  private Client client;

  @BeforeEach
  void start() throws Exception {
    server = new DashboardServer(folder, NASTY, false);
    client = Client.inside(server, server.dana);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void aTeamOfOthersIsNotThere() throws Exception {
    long marcus = server.meet("marcus", "Marcus");
    server.pages.teams.put(marcus, List.of(DashboardServer.team(8, "Cabinet")));

    assertThat(client.get("/dashboard/team/7").statusCode()).isEqualTo(200);
    for (String path :
        List.of(
            "team/8",
            "team/8/board",
            "team/8/source",
            "team/8/sheet.csv",
            "team/8/sheet.json",
            "team/9",
            "team/x")) {
      HttpResponse<String> page = client.get("/dashboard/" + path);
      assertThat(page.statusCode()).as(path).isEqualTo(404);
      assertThat(page.body()).doesNotContain("Cabinet");
    }
    Client other = Client.inside(server, marcus);
    assertThat(other.get("/dashboard/team/8").body()).contains("Cabinet");
    assertThat(other.get("/dashboard/team/7").statusCode()).isEqualTo(404);
  }

  @Test
  void withoutASessionThereIsNoPageAndNoFile() throws Exception {
    for (String path :
        List.of(
            "",
            "/history",
            "/team/7",
            "/team/7/sheet.csv",
            "/team/7/sheet.json",
            "/data/my-data.json",
            "/forget")) {
      HttpResponse<String> page = new Client(server).get("/dashboard" + path);
      assertThat(page.statusCode()).as(path).isEqualTo(403);
      assertThat(page.body()).contains("type dashboard").doesNotContain("Leadership");
    }
  }

  @Test
  void whatPeopleTypedStaysText() throws Exception {
    for (Map.Entry<String, Message> sample : SampleMessages.all().entrySet()) {
      server.pages.overview = sample.getValue();
      String page = client.get("/dashboard").body();
      assertThat(page)
          .as(sample.getKey())
          .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Dana&quot;")
          .doesNotContain("<script", "<img src=x", "<a href='#'>", "<b>");
    }
    server.pages.teams.put(server.dana, List.of(DashboardServer.team(7, NASTY)));
    assertThat(client.get("/dashboard/team/7").body())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script", "<img src=x");
  }

  @Test
  void aPageLoadsNothingFromElsewhereAndNeedsNoScript() throws Exception {
    for (String path : List.of("", "/history", "/practice", "/team/7", "/data", "/forget")) {
      assertThat(client.get("/dashboard" + path).body())
          .as(path)
          .doesNotContain("http://", "https://", "<script", "style=", "javascript:");
    }
  }

  @Test
  void allThatIsKeptComesAsJson() throws Exception {
    HttpResponse<String> file = client.get("/dashboard/data/my-data.json");

    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"my-data.json\"");
    JsonNode all = new ObjectMapper().readTree(file.body());
    assertThat(all.at("/person").asText()).isEqualTo(NASTY);
    assertThat(all.at("/kept/evidence notes/0/note").asText()).startsWith("=HYPERLINK");
    assertThat(all.at("/kept/stage moves").isArray()).isTrue();
  }

  @Test
  void andAsSheetsInWhichNothingIsAFormula() throws Exception {
    Map<String, String> files = new LinkedHashMap<>();
    byte[] zip = client.bytes("/dashboard/data/my-data.zip").body();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(files)
        .containsExactly(
            Map.entry(
                "01-evidence-notes.csv",
                "\uFEFF\"strand\",\"note\"\r\n"
                    + "\"Evidence\",\"'=HYPERLINK(\"\"http://a.example\"\")\"\r\n"
                    + "\"Policy\",\"<script>alert(1)</script>, \"\"ours\"\"\"\r\n"),
            Map.entry("02-stage-moves.csv", "\uFEFF\"date\",\"stage\"\r\n"));
  }

  @Test
  void beforeARoundIsClosedThereIsNothingToTakeAlong() throws Exception {
    server.pages.isClosed = false;
    assertThat(client.get("/dashboard/team/7").body())
        .contains("What changed")
        .doesNotContain("/board", "sheet.csv", "sheet.json");
  }

  @Test
  void everyPageSaysThatItsPeopleAreMadeUp() throws Exception {
    for (String path : List.of("", "/history", "/team/7", "/team/7/board", "/data")) {
      assertThat(client.get("/dashboard" + path).body())
          .as(path)
          .contains("the people and the district on this page are made up");
    }
  }

  @Test
  void aTeamHasASheetAndAPageToPrint() throws Exception {
    assertThat(client.get("/dashboard/team/7").body())
        .contains("/dashboard/team/7/board", "/dashboard/team/7/sheet.csv");
    HttpResponse<String> sheet = client.get("/dashboard/team/7/sheet.csv");
    assertThat(sheet.body()).isEqualTo("team\r\nLeadership team\r\n");
    assertThat(sheet.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("team-7.csv");
    HttpResponse<String> named = client.get("/dashboard/team/7/sheet.json");
    assertThat(named.body()).isEqualTo("{\"team\":\"Leadership team\"}");
    assertThat(named.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("team-7.json");
    assertThat(client.get("/dashboard/team/7/board").body())
        .contains("Leadership team, round closed", "Lead Learner, September 14, 2026")
        .contains("/dashboard/team/7/source");
    assertThat(client.get("/dashboard/team/7/source").body()).contains("Where it comes from");
  }

  @Test
  void aGrowthPlanIsAPageAndAPageToPrint() throws Exception {
    assertThat(client.get("/dashboard").body()).contains("/dashboard/plan");
    assertThat(client.get("/dashboard/plan").body())
        .contains("From here to the next stage", "/dashboard/plan/print", "/dashboard/plan/NET");
    assertThat(client.get("/dashboard/plan/NET").body()).contains("/dashboard/plan/NET/print");
    assertThat(client.get("/dashboard/plan/NET/print").body())
        .contains("Back to my growth plan", "print command of your browser")
        .doesNotContain("sign-out");
    assertThat(client.get("/dashboard/plan/NOPE").statusCode()).isEqualTo(404);
    assertThat(client.get("/dashboard/plan/../data").statusCode()).isNotEqualTo(500);
    assertThat(new Client(server).get("/dashboard/plan/NET/print").statusCode()).isEqualTo(403);
  }

  @Test
  void theDistrictStandsAtTheTopOfEachPage() throws Exception {
    assertThat(client.get("/dashboard").body())
        .contains("<span class=\"district\">Lakeview &lt;Unified&gt;</span>");
  }
}
