package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.command.CopyCommand;
import org.leadlearner.command.LeadLearnerCommand;
import org.leadlearner.command.RunCommand;
import org.leadlearner.command.action.DatabaseCopies;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.store.Store;
import org.leadlearner.store.TestDatabase;

/** A running program is backed up, brought back, and measured, as an operator does it. */
@Tag("process")
class OperatedTest {

  private static final Path OPERATING = Path.of("src/docs/operating");

  /** Names of meters in what Prometheus is asked. */
  private static final Pattern METER = Pattern.compile("\\b(lead_learner|jvm|process)_\\w+");

  /** What only Prometheus makes of a meter, or only a machine under load has. */
  private static final List<String> NOT_YET =
      List.of("jvm_gc_pause_seconds_sum", "lead_learner_sockets");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void itIsBackedUpAndMeasuredWhilePeopleTalk() throws Exception {
    Path backup = folder.resolve("backup.db");
    AtomicBoolean isOver = new AtomicBoolean();
    AtomicInteger said = new AtomicInteger();
    try (LeadLearnerProcess program = LeadLearnerProcess.start(folder, Map.of())) {
      program.say("dana", "first", "help");
      CompletableFuture<Void> talk =
          CompletableFuture.runAsync(() -> talkUntil(isOver, said, program));
      assertThat(execute("data/lead-learner.db", "backup", backup)).as(errors::toString).isZero();
      isOver.set(true);
      talk.join();
      everyMeterOfTheExamplesIsThere(scrape(program));
      program.kill();
    }
    assertThat(said).hasPositiveValue();
    assertThat(out.toString())
        .contains("copied person: ", "ok     " + backup + ": ", "read back and the same");

    assertThat(execute("new/restored.db", "restore", backup)).as(errors::toString).isZero();
    assertThat(execute("new/restored.db", "restore", backup)).isEqualTo(2);
    assertThat(errors.toString()).contains("new/restored.db has data");
    int kept =
        Integer.parseInt(
            TestDatabase.text(
                "jdbc:sqlite:" + folder.resolve("new/restored.db"),
                "SELECT COUNT(*) FROM delivery_key"));
    assertThat(kept).isBetween(1, said.get() + 1);
    try (LeadLearnerProcess again =
        LeadLearnerProcess.start(
            folder, Map.of("DATABASE_URL", "jdbc:sqlite:new/restored.db", "METRICS", "off"))) {
      again.say("dana", "later", "help");
      assertThat(metrics(again).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aBackupThatIsKilledLeavesNothingThatPassesForOne() throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("large.db");
    Store.open(url, Clock.systemUTC()).close();
    TestDatabase.execute(
        url,
        "INSERT INTO delivery_key (platform, delivery_key, came_at) WITH RECURSIVE number(n) AS"
            + " (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 200000)"
            + " SELECT 'slack', 'a rather long key of an event ' || n, n FROM number");
    Process backup =
        LeadLearnerProcess.launch(folder, Map.of("DATABASE_URL", url), "backup", "copy.db");
    await()
        .pollInterval(Duration.ofMillis(5))
        .until(() -> parts().stream().anyMatch(part -> part.toFile().length() > 4_000_000));
    backup.destroyForcibly().waitFor();

    assertThat(folder.resolve("copy.db")).doesNotExist();
    assertThat(parts()).hasSize(1);
    assertThat(execute("new/from-part.db", "restore", parts().get(0))).isEqualTo(2);
    assertThat(errors.toString()).contains("is a part of a copy that was not finished");
    assertThat(folder.resolve("new/from-part.db")).doesNotExist();
  }

  /** What a backup is written to before it has its name. */
  private List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }

  private static void talkUntil(
      AtomicBoolean isOver, AtomicInteger said, LeadLearnerProcess program) {
    try {
      while (!isOver.get()) {
        program.say("dana", "key " + said.get(), "help");
        said.incrementAndGet();
      }
    } catch (IOException | InterruptedException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private int execute(String database, String command, Path file) {
    Map<String, String> settings =
        Map.of("DATABASE_URL", "jdbc:sqlite:" + folder.resolve(database));
    RunCommand run = new RunCommand(() -> read(settings), unused -> {});
    return LeadLearnerCommand.of(
            run,
            new CopyCommand.Backup(() -> read(settings), new DatabaseCopies()),
            new CopyCommand.Restore(() -> read(settings), new DatabaseCopies()))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(errors))
        .execute(command, file.toString());
  }

  private Settings.Outcome read(Map<String, String> settings) {
    return SettingsReader.read(settings, folder.resolve("no.env"));
  }

  private static HttpResponse<String> metrics(LeadLearnerProcess program) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(program.address().resolve("/metrics")).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static String scrape(LeadLearnerProcess program) throws Exception {
    HttpResponse<String> answer = metrics(program);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .containsPattern("lead_learner_acknowledgement_seconds_count\\{[^}]*platform=\"web\"} \\d")
        .containsPattern("lead_learner_outbox_messages\\{platform=\"web\",state=\"sent\"} [1-9]")
        .contains("lead_learner_prompts_total{outcome=\"posted\"} 0.0")
        .contains("lead_learner_database_seconds_bucket{work=\"write\",le=\"0.01\"}")
        .doesNotContain("dana", "Dana", "playground");
    return answer.body();
  }

  /** The dashboard and the alerts ask for nothing that is not there. */
  private static void everyMeterOfTheExamplesIsThere(String scraped) throws IOException {
    List<String> asked = new ArrayList<>();
    JsonNode alerts = new YAMLMapper().readTree(OPERATING.resolve("alerts.yaml").toFile());
    alerts.at("/groups/0/rules").forEach(rule -> asked.add(rule.path("expr").asText()));
    JsonNode dashboard = new ObjectMapper().readTree(OPERATING.resolve("dashboard.json").toFile());
    dashboard.findValuesAsText("expr").forEach(asked::add);
    assertThat(asked).hasSizeGreaterThan(20);
    TreeSet<String> missing = new TreeSet<>();
    for (String query : asked) {
      METER.matcher(query).results().map(MatchResult::group).forEach(missing::add);
    }
    missing.removeIf(
        name -> scraped.contains("\n" + name + "{") || scraped.contains("\n" + name + " "));
    missing.removeAll(NOT_YET);
    assertThat(missing).isEmpty();
  }
}
