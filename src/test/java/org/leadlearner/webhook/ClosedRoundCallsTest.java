package org.leadlearner.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.content.SampleContent;
import org.leadlearner.outward.PublicHosts;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.seal.RoundFigures;
import org.leadlearner.seal.SealedRound;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** Calls to a webhook on this machine that answers with the status it is given. */
class ClosedRoundCallsTest {

  private static final Instant CLOSED = Instant.parse("2026-10-31T15:00:00Z");
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  @TempDir private Path folder;
  private final SettableClock clock = new SettableClock(CLOSED);
  private final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
  private volatile int answer = 204;
  private HttpServer server;
  private Store store;

  private record Heard(String path, String id, String timestamp, String signature, String body) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::hear);
    server.start();
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    store.checkin().shelf(SampleContent.BUILT_IN.rubrics());
  }

  private Rounds rounds() {
    return store
        .seal()
        .rounds(
            round ->
                new RoundFigures(Map.of("team", "Cabinet"), List.of(Map.of("stage", "planning"))),
            true);
  }

  @AfterEach
  void stop() {
    store.close();
    server.stop(0);
  }

  private void hear(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    heard.add(
        new Heard(
            exchange.getRequestURI().toString(),
            headers.getFirst("Webhook-Id"),
            headers.getFirst("Webhook-Timestamp"),
            headers.getFirst("Webhook-Signature"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    if (answer / 100 == 3) {
      exchange.getResponseHeaders().set("Location", "/elsewhere");
    }
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  private ClosedRoundCalls calls() {
    return calls("127.0.0.1", new PublicHosts(InetAddress::isLoopbackAddress));
  }

  private ClosedRoundCalls calls(String host, PublicHosts hosts) {
    URI url = URI.create("http://" + host + ":" + server.getAddress().getPort() + "/hook?a=b");
    return new ClosedRoundCalls(url, SECRET, store.seal().webhookCalls(), hosts, clock);
  }

  private void close(String team) {
    Rubric rubric = SampleContent.BUILT_IN.rubrics().get(0);
    long id = store.team().teams().keep(new Team(Team.NEW, team, List.of(), List.of())).id();
    Round open =
        rounds().open(id, rubric.edition(), CLOSED.minusSeconds(9), LocalDate.of(2026, 11, 1));
    Round closed =
        new Round(
            open.id(), id, open.edition(), open.openedAt(), open.lastDay(), Optional.of(CLOSED));
    TeamResult few = new TeamResult(3, List.of(), Optional.empty(), Optional.empty(), List.of());
    rounds()
        .close(new Snapshot(closed, new Participation(3, 3, 0, 0, 0, 3), few, "secret"), Set.of());
  }

  @Test
  void aClosedRoundIsToldOnceSignedAndWithNothingButWhatIsPublished() throws Exception {
    close("Cabinet");
    calls().makeDue();
    calls().makeDue();

    assertThat(heard).hasSize(1);
    Heard call = heard.get(0);
    assertThat(call.path()).isEqualTo("/hook?a=b");
    assertThat(call.timestamp()).isEqualTo(String.valueOf(CLOSED.getEpochSecond()));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] signed =
        mac.doFinal(
            (call.id() + "." + call.timestamp() + "." + call.body())
                .getBytes(StandardCharsets.UTF_8));
    assertThat(call.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(signed));

    JsonNode body = new JsonMapper().readTree(call.body());
    assertThat(body.path("type").asText()).isEqualTo("round.closed");
    assertThat(body.path("timestamp").asText()).isEqualTo("2026-10-31T15:00:00Z");
    SealedRound record = SealedRound.parse(body.path("data")).orElseThrow();
    assertThat(record.isIntact()).isTrue();
    assertThat(call.id()).isEqualTo("round-" + record.hash());
    assertThat(call.body()).doesNotContain("secret", "cohort");
  }

  @Test
  void whatDoesNotArriveIsToldAgainLessAndLessOftenWithTheSameIdAndBody() {
    close("Cabinet");
    answer = 500;
    calls().makeDue();
    clock.advance(Duration.ofSeconds(29));
    calls().makeDue();
    assertThat(heard).as("it waits 30 seconds").hasSize(1);
    assertThat(store.seal().webhookCalls().state().trouble()).contains("it was answered with 500");
    clock.advance(Duration.ofSeconds(1));
    calls().makeDue();
    assertThat(heard).hasSize(2);
    clock.advance(Duration.ofSeconds(59));
    calls().makeDue();
    assertThat(heard).as("then a minute").hasSize(2);

    answer = 200;
    clock.advance(Duration.ofSeconds(1));
    calls().makeDue();
    assertThat(heard).hasSize(3);
    assertThat(heard).extracting(Heard::id).containsOnly(heard.get(0).id());
    assertThat(heard).extracting(Heard::body).containsOnly(heard.get(0).body());
    assertThat(heard).extracting(Heard::signature).doesNotHaveDuplicates();
    assertThat(store.seal().webhookCalls().state())
        .isEqualTo(new WebhookCalls.State(0, 1, 0, Optional.empty()));
  }

  @Test
  void afterAWeekItIsGivenUp() {
    close("Cabinet");
    answer = 404;
    int before = -1;
    while (heard.size() > before || store.seal().webhookCalls().state().waiting() > 0) {
      before = heard.size();
      calls().makeDue();
      clock.advance(Duration.ofHours(6));
    }
    assertThat(heard).hasSizeBetween(20, 40);
    assertThat(store.seal().webhookCalls().state())
        .isEqualTo(new WebhookCalls.State(0, 0, 1, Optional.of("it was answered with 404")));
  }

  @Test
  void aRedirectIsNotFollowed() {
    close("Cabinet");
    answer = 307;
    calls().makeDue();
    assertThat(heard).extracting(Heard::path).containsExactly("/hook?a=b");
    assertThat(store.seal().webhookCalls().state().trouble())
        .contains("it was answered with 307, and redirects are not followed");
  }

  @Test
  void aNameThatLeadsInsideIsNotCalled() {
    close("Cabinet");
    calls("localhost", new PublicHosts()).makeDue();
    assertThat(heard).isEmpty();
    assertThat(store.seal().webhookCalls().state().trouble())
        .contains("its name stands for an address that is not public");
  }

  @Test
  void nobodyWhoAnswersIsNoLoss() {
    close("Cabinet");
    server.stop(0);
    calls().makeDue();
    assertThat(store.seal().webhookCalls().state().waiting()).isEqualTo(1);
    assertThat(store.seal().webhookCalls().state().trouble().orElseThrow())
        .startsWith("it did not answer (");
  }

  /** A call that was claimed by a process which ended is made by another two minutes later. */
  @Test
  void whatAKilledNodeHadTakenIsToldByAnother() {
    close("Cabinet");
    store.seal().webhookCalls().take(CLOSED, CLOSED.plusSeconds(120));
    calls().makeDue();
    assertThat(heard).isEmpty();
    clock.advance(Duration.ofSeconds(120));
    calls().makeDue();
    assertThat(heard).hasSize(1);
  }

  @Test
  void roundsOfSeveralTeamsAreAllTold() {
    close("Cabinet");
    close("Board");
    calls().makeDue();
    assertThat(heard).extracting(Heard::id).hasSize(2);
  }
}
