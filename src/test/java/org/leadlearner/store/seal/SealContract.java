package org.leadlearner.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.seal.RoundFigures;
import org.leadlearner.seal.SealedRound;
import org.leadlearner.seal.SealedRounds;
import org.leadlearner.store.RunningDatabase;
import org.leadlearner.store.Samples;
import org.leadlearner.store.StoreContract;
import org.leadlearner.store.TeamSamples;
import org.leadlearner.store.TestDatabase;
import org.leadlearner.webhook.WebhookCalls;

public abstract class SealContract extends StoreContract {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 23);
  private static final Duration WEEK = Duration.ofDays(7);

  private long team;

  public SealContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void make() {
    team = team("Cabinet");
  }

  private Rounds rounds() {
    return store.seal().rounds(SealContract::figures, true);
  }

  private long team(String name) {
    return store.team().teams().keep(new Team(Team.NEW, name, List.of(), List.of())).id();
  }

  private static RoundFigures figures(Snapshot snapshot) {
    return new RoundFigures(
        Map.of("closed", snapshot.round().closedAt().orElseThrow().toString()),
        List.of(Map.of("stage", "planning")));
  }

  private Round closed(long of, Instant at) {
    return closed(rounds(), of, at);
  }

  private static Round closed(Rounds rounds, long of, Instant at) {
    Round round = rounds.open(of, Samples.RUBRIC.edition(), NOON, LAST_DAY);
    rounds.close(TeamSamples.snapshot(round, at), Set.of());
    return round;
  }

  @Test
  void eachRoundIsSealedBehindTheOneBeforeOfItsTeam() {
    Round first = closed(team, NOON.plus(WEEK));
    Round elsewhere = closed(team("Board"), NOON.plus(WEEK));
    Round second = closed(team, NOON.plus(WEEK.multipliedBy(5)));

    SealedRound one = store.seal().sealedRounds().find(first.id()).orElseThrow();
    SealedRound two = store.seal().sealedRounds().find(second.id()).orElseThrow();
    assertThat(one.previous()).isEmpty();
    assertThat(two.previous()).contains(one.hash());
    assertThat(store.seal().sealedRounds().find(elsewhere.id()).orElseThrow().previous()).isEmpty();
    assertThat(Stream.of(one, two)).allMatch(SealedRound::isIntact);
    assertThat(store.seal().sealedRounds().of(team))
        .containsExactly(
            new SealedRounds.Kept(second.id(), two), new SealedRounds.Kept(first.id(), one));
    assertThat(RunningDatabase.sealed(url)).hasSize(3).contains(one, two);
  }

  @Test
  void aRoundThatIsNotClosedAfterAllIsNotSealed() throws Exception {
    Round round = rounds().open(team, Samples.RUBRIC.edition(), NOON, LAST_DAY);
    Snapshot snapshot = TeamSamples.snapshot(round, NOON.plus(WEEK));
    assertThatThrownBy(
            () ->
                store
                    .transactions()
                    .inTransaction(
                        () -> {
                          rounds().close(snapshot, Set.of());
                          throw new IllegalStateException("killed");
                        }))
        .hasMessage("killed");
    assertThat(store.seal().sealedRounds().find(round.id())).isEmpty();
    assertThat(store.seal().webhookCalls().state())
        .isEqualTo(new WebhookCalls.State(0, 0, 0, Optional.empty()));
  }

  @Test
  void whatIsChangedBehindOurBackIsNotIntact() throws Exception {
    Round round = closed(team, NOON.plus(WEEK));
    TestDatabase.execute(
        url, "UPDATE sealed_round SET record = REPLACE(record, 'planning', 'staging')");
    assertThat(store.seal().sealedRounds().find(round.id()).orElseThrow().isIntact()).isFalse();
    TestDatabase.execute(url, "UPDATE sealed_round SET record = 'gone'");
    assertThat(store.seal().sealedRounds().find(round.id()).orElseThrow().isIntact()).isFalse();
  }

  @Test
  void withoutPublicationNothingIsSealed() {
    Round closed = closed(store.team().rounds(), team, NOON.plus(WEEK));
    assertThat(store.seal().sealedRounds().find(closed.id())).isEmpty();
  }

  @Test
  void aCallIsTakenByOneAndDueAgainWhenThatOneIsKilled() {
    Round round = closed(team, NOON);
    Instant again = NOON.plusSeconds(120);
    WebhookCalls calls = store.seal().webhookCalls();
    assertThat(calls.take(NOON.minusSeconds(1), again)).isEmpty();
    WebhookCalls.Call call = calls.take(NOON, again).orElseThrow();
    assertThat(call.roundId()).isEqualTo(round.id());
    assertThat(call.attempts()).isEqualTo(1);
    assertThat(call.madeAt()).isEqualTo(NOON);
    assertThat(call.record()).isEqualTo(store.seal().sealedRounds().find(round.id()).orElseThrow());
    assertThat(calls.take(NOON, again)).isEmpty();

    reopen();
    WebhookCalls later = store.seal().webhookCalls();
    assertThat(later.take(again, again.plusSeconds(120)).orElseThrow().attempts()).isEqualTo(2);
    later.putOff(round.id(), "it was answered with 500", again.plusSeconds(60));
    assertThat(later.state())
        .isEqualTo(new WebhookCalls.State(1, 0, 0, Optional.of("it was answered with 500")));
    assertThat(later.take(again.plusSeconds(59), again.plusSeconds(200))).isEmpty();
    assertThat(later.take(again.plusSeconds(60), again.plusSeconds(200))).isPresent();
    later.arrived(round.id(), again);
    assertThat(later.state()).isEqualTo(new WebhookCalls.State(0, 1, 0, Optional.empty()));
    later.giveUp(round.id(), "too late", again);
    assertThat(later.state().sent()).as("what arrived stays so").isEqualTo(1);
  }

  @Test
  void severalNodesTakeEachCallOnce() throws Exception {
    for (int number = 0; number < 20; number++) {
      closed(team("Team " + number), NOON);
    }
    Instant again = NOON.plusSeconds(120);
    List<List<Long>> taken =
        atOnce(
            4,
            () ->
                Stream.generate(() -> store.seal().webhookCalls().take(NOON, again))
                    .limit(30)
                    .flatMap(Optional::stream)
                    .map(WebhookCalls.Call::roundId)
                    .collect(Collectors.toList()));
    assertThat(taken.stream().flatMap(List::stream)).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void whoeverIsForgottenIsInNoSeal() {
    long ana = person("ana");
    Round round = rounds().open(team, Samples.RUBRIC.edition(), NOON, LAST_DAY);
    rounds().close(TeamSamples.snapshot(round, NOON), Set.of(ana));
    SealedRound before = store.seal().sealedRounds().find(round.id()).orElseThrow();
    store.person().personalData().forget(ana);
    assertThat(store.seal().sealedRounds().find(round.id())).contains(before);
  }
}
