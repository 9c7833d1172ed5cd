package org.leadlearner.chat.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.teams.OutgoingTeams;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.chat.teams.fake.TeamsFault;

class ConnectorTokensTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-01T14:00:00Z"));
  private final FakeBotConnector teams = FakeBotConnector.start(clock);
  private final ConnectorTokens tokens = tokens(OutgoingTeams.CREDENTIALS, teams.loginUrl());

  @AfterEach
  void stop() {
    teams.close();
  }

  private ConnectorTokens tokens(TeamsCredentials credentials, URI loginUrl) {
    return new ConnectorTokens(
        Optional.of(credentials),
        loginUrl,
        new ConnectorHttp(Duration.ofSeconds(5)).client(),
        clock);
  }

  @Test
  void aTokenServesUntilFiveMinutesBeforeItsEnd() throws Exception {
    Optional<String> first = tokens.token();
    assertThat(first).isPresent();
    clock.advance(Duration.ofMinutes(54));
    assertThat(tokens.token()).isEqualTo(first);
    clock.advance(Duration.ofMinutes(1));
    assertThat(tokens.token()).isPresent().isNotEqualTo(first);
    assertThat(teams.calls().count(Operation.TOKEN)).isEqualTo(2);
  }

  @Test
  void onlyTheTokenThatWasNotTakenIsDropped() throws Exception {
    String first = tokens.token().orElseThrow();
    tokens.drop(first);
    String second = tokens.token().orElseThrow();
    tokens.drop(first);
    assertThat(tokens.token()).contains(second).isNotEqualTo(Optional.of(first));
  }

  @Test
  void manyAtOnceFetchOne() {
    List<CompletableFuture<Optional<String>>> all =
        IntStream.range(0, 8)
            .mapToObj(number -> CompletableFuture.supplyAsync(() -> tokens.trouble()))
            .toList();
    assertThat(all).allSatisfy(one -> assertThat(one.join()).isEmpty());
    assertThat(teams.calls().count(Operation.TOKEN)).isOne();
  }

  @Test
  void aFailureSaysWhatToCheckAndNothingSecret() {
    TeamsCredentials wrong = new TeamsCredentials(Cast.APP_ID, "wrong-secret", Cast.TENANT);
    assertThatThrownBy(() -> tokens(wrong, teams.loginUrl()).token())
        .isInstanceOf(TokenException.class)
        .hasMessageContainingAll("401 invalid_client", "MICROSOFT_APP_PASSWORD")
        .hasMessageNotContaining("wrong-secret");
    TeamsCredentials elsewhere = new TeamsCredentials(Cast.APP_ID, "x", "another");
    assertThatThrownBy(() -> tokens(elsewhere, teams.loginUrl()).token())
        .hasMessageContaining("400 invalid_request");
    assertThat(wrong.toString()).doesNotContain("wrong-secret");
  }

  @Test
  void whatIsNoAnswerIsAFailure() {
    for (Fault fault :
        List.of(TeamsFault.status(200), TeamsFault.status(503), Fault.resetBefore())) {
      teams.faults().next(Operation.TOKEN, fault);
      assertThatThrownBy(tokens::token).isInstanceOf(TokenException.class);
    }
    assertThatThrownBy(
            () -> tokens(OutgoingTeams.CREDENTIALS, URI.create("http://127.0.0.1:1")).token())
        .hasMessageContaining("was not reached");
    assertThat(tokens.trouble()).isEmpty();
  }

  @Test
  void theEmulatorWantsNone() throws Exception {
    ConnectorTokens none =
        new ConnectorTokens(
            Optional.empty(),
            teams.loginUrl(),
            new ConnectorHttp(Duration.ofSeconds(5)).client(),
            clock);
    assertThat(none.token()).isEmpty();
    assertThat(teams.calls().all()).isEmpty();
  }
}
