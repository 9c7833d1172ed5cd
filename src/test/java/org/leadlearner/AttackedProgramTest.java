package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.FakeUser;
import org.leadlearner.chat.teams.fake.Bot;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.TokenKind;
import org.leadlearner.http.RawClient;

/** The whole program under attack without credentials, and while its database hangs. */
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackedProgramTest {
  private static final int SLOW = 64;
  private static final int CROWD = 120;
  private static final String ADA = "U0ADA";
  private static final List<String> ENDPOINTS =
      List.of("/slack/events", "/api/messages", "/playground/say");

  /** Before those who send slowly are cut off. */
  private static final Duration SOON = Duration.ofSeconds(3);

  private static final Duration WHILE_IT_HANGS = Duration.ofMinutes(1);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private final FakeSlack slack = FakeSlack.start();
  private final FakeBotConnector teams = FakeBotConnector.start();
  private final ExecutorService crowd = Executors.newFixedThreadPool(CROWD);

  @SuppressWarnings("NullAway.Init") // All tests attack the same one.
  private LeadLearnerProcess program;

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    folder = temporary;
    slack.workspace().put(FakeUser.named(ADA, "ada", "Ada"));
    teams.bearer(TokenKind.GOOD);
    program = LeadLearnerProcess.start(folder, settings());
    // The first turn loads what later ones have.
    assertThat(inSlack().directMessage(ADA, "help").status()).isEqualTo(200);
    await().until(() -> inTeams().post(hello()).status() == 200);
    assertThat(get("/healthz", WHILE_IT_HANGS)).isEqualTo("ok");
  }

  @AfterAll
  void stop() {
    crowd.shutdownNow();
    program.close();
    teams.close();
    slack.close();
  }

  /** A busy machine is so slow by itself at times, but not each time. */
  @Test
  void slowBodiesAtEveryEndpointHoldNobodyUp() {
    for (String endpoint : ENDPOINTS) {
      await(endpoint).ignoreExceptions().untilAsserted(() -> slowBodiesHoldNobodyUp(endpoint));
    }
  }

  private void slowBodiesHoldNobodyUp(String endpoint) throws Exception {
    List<RawClient> slow = new ArrayList<>();
    try {
      for (int count = 0; count < SLOW; count++) {
        slow.add(RawClient.slowBody(program.address().getPort(), endpoint));
      }

      assertThat(get("/healthz", SOON)).isEqualTo("ok");
      BotAnswer signed = inSlack().urlVerification("challenge");
      assertThat(signed.body()).contains("challenge");
      assertThat(signed.milliseconds()).isLessThan(SOON.toMillis());
      assertThat(inTeams().post(hello()).status()).isEqualTo(200);
    } finally {
      for (RawClient one : slow) {
        one.close();
      }
    }
  }

  @Test
  void whenTheDatabaseHangsHealthAnswersAndOtherRequestsAreToldToRetry() throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("data/lead-learner.db");
    List<CompletableFuture<BotAnswer>> answers = new ArrayList<>();
    try (Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      for (int count = 0; count < CROWD; count++) {
        answers.add(
            CompletableFuture.supplyAsync(() -> inSlack().directMessage(ADA, "help"), crowd));
      }

      // Requests that found no free thread were refused; those that hang have no answer yet.
      await()
          .until(
              () -> {
                assertThat(get("/healthz", WHILE_IT_HANGS)).isEqualTo("ok");
                return answers.stream().anyMatch(AttackedProgramTest::isRefused);
              });
      statement.execute("ROLLBACK");
    }
    for (CompletableFuture<BotAnswer> answer : answers) {
      assertThat(answer.join().status()).isIn(200, 500, 503);
    }
    await().until(() -> inSlack().directMessage(ADA, "help").status() == 200);
  }

  private static boolean isRefused(CompletableFuture<BotAnswer> answer) {
    return answer.isDone() && answer.join().status() == 503;
  }

  private Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("SLACK_API_URL", slack.apiUrl()),
        Map.entry("SLACK_BOT_TOKEN", slack.botToken()),
        Map.entry("SLACK_SIGNING_SECRET", FakeSlack.SIGNING_SECRET),
        Map.entry("MICROSOFT_APP_ID", Cast.APP_ID),
        Map.entry("MICROSOFT_APP_PASSWORD", Cast.APP_PASSWORD),
        Map.entry("MICROSOFT_APP_TENANT_ID", Cast.TENANT),
        Map.entry("TEAMS_OPENID_METADATA_URL", teams.openIdUrl().toString()),
        Map.entry("TEAMS_LOGIN_URL", teams.loginUrl().toString()),
        Map.entry("TEAMS_SERVICE_HOSTS", teams.host()),
        Map.entry("PLAYGROUND", "on"));
  }

  private org.leadlearner.chat.slack.fake.Bot inSlack() {
    return slack.bot(program.address().resolve("/slack/events"));
  }

  private Bot inTeams() {
    return teams.bot(program.address().resolve("/api/messages"));
  }

  private ObjectNode hello() {
    return inTeams().written(Place.personal(Cast.ADA), "help");
  }

  private String get(String path, Duration patience) throws Exception {
    URI address = program.address().resolve(path);
    HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }
}
