package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Team;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Agreement.NextAction;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.progress.meeting.FollowUp;
import org.leadlearner.progress.meeting.Signatures;
import org.leadlearner.progress.meeting.Signing;

abstract class AgreementsContract extends StoreContract {

  private static final LocalDate DUE = LocalDate.of(2026, 2, 2);
  private static final List<StrandAgreement> STRANDS =
      List.of(
          new StrandAgreement("MOD", 0, "<b>why</b>", "a “log” 👩🏽‍🏫", "Ben sees 5"),
          new StrandAgreement("INQ", 10, "", "", ""));

  private long ana;
  private long round;

  AgreementsContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void make() {
    ana = person("ana");
    round = newRound();
  }

  private long newRound() {
    long team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of())).id();
    return store.team().rounds().open(team, Samples.RUBRIC.edition(), NOON, DUE).id();
  }

  private Agreement agreed(long roundId, Optional<NextAction> action) {
    Agreement agreement = new Agreement(roundId, ana, STRANDS, action, NOON);
    store.team().agreements().keep(agreement);
    return agreement;
  }

  private static Optional<NextAction> until(LocalDate day) {
    return Optional.of(new NextAction("Ask two schools", "Ben", day));
  }

  @Test
  void anAgreementIsKeptWholeAndReplaced() {
    assertThat(store.team().agreements().of(round)).isEmpty();
    agreed(round, until(DUE));
    long ben = person("ben");
    Agreement changed = new Agreement(round, ben, List.of(), Optional.empty(), NOON.plusSeconds(1));
    Agreement full = agreed(newRound(), until(DUE));
    store.team().agreements().keep(changed);
    reopen();
    assertThat(store.team().agreements().of(round)).contains(changed);
    assertThat(store.team().agreements().of(full.roundId())).contains(full);
  }

  @Test
  void aNextStepIsFollowedUpOnceOnItsDay() {
    Agreement second = agreed(round, until(DUE));
    Agreement first = agreed(newRound(), until(DUE.minusDays(1)));
    agreed(newRound(), Optional.empty());

    assertThat(store.team().agreements().toFollowUp(DUE.minusDays(2))).isEmpty();
    assertThat(store.team().agreements().toFollowUp(DUE)).containsExactly(first, second);
    store.team().agreements().followedUp(first.roundId());
    store.team().agreements().followedUp(first.roundId());
    assertThat(store.team().agreements().toFollowUp(DUE)).containsExactly(second);
  }

  @Test
  void aStepThatIsPutOffIsFollowedUpAgain() {
    agreed(round, until(DUE));
    store.team().agreements().followedUp(round);
    agreed(round, until(DUE));
    assertThat(store.team().agreements().toFollowUp(DUE)).as("the same day").isEmpty();

    Agreement later = agreed(round, until(DUE.plusDays(7)));
    assertThat(store.team().agreements().toFollowUp(DUE.plusDays(6))).isEmpty();
    assertThat(store.team().agreements().toFollowUp(DUE.plusDays(7))).containsExactly(later);
  }

  @Test
  void ofSeveralWhoFollowUpOneAsks() throws Exception {
    agreed(round, until(DUE));
    assertThat(atOnce(4, () -> store.team().agreements().followedUp(round)))
        .containsExactlyInAnyOrder(true, false, false, false);
  }

  @Test
  void theNewestAnswerIsKept() {
    agreed(round, until(DUE));
    assertThat(store.team().agreements().answered(round)).isEmpty();
    store.team().agreements().followedUp(round);
    assertThat(store.team().agreements().answered(round)).as("asked and not answered").isEmpty();

    FollowUp notYet = new FollowUp(DUE, FollowUp.Outcome.NOT_YET, NOON);
    FollowUp done = new FollowUp(DUE, FollowUp.Outcome.DONE, NOON.plusSeconds(1));
    store.team().agreements().answer(round, notYet);
    assertThat(store.team().agreements().answered(round)).contains(notYet);
    store.team().agreements().answer(round, done);
    reopen();
    assertThat(store.team().agreements().answered(round)).contains(done);
  }

  @Test
  void whatIsAnsweredBeforeItsDayIsNotAskedAbout() {
    agreed(round, until(DUE));
    store.team().agreements().answer(round, new FollowUp(DUE, FollowUp.Outcome.DONE, NOON));
    assertThat(store.team().agreements().toFollowUp(DUE)).isEmpty();
  }

  @Test
  void aMovedStepIsFollowedUpOnItsNewDayEvenIfItWasThatDayBefore() {
    agreed(round, until(DUE));
    store.team().agreements().answer(round, new FollowUp(DUE, FollowUp.Outcome.MOVED, NOON));
    store.team().agreements().move(round, DUE.plusDays(7));
    assertThat(store.team().agreements().of(round).flatMap(Agreement::action)).isEqualTo(later(7));
    assertThat(store.team().agreements().toFollowUp(DUE.plusDays(6))).isEmpty();

    FollowUp again = new FollowUp(DUE.plusDays(7), FollowUp.Outcome.MOVED, NOON.plusSeconds(1));
    store.team().agreements().answer(round, again);
    store.team().agreements().move(round, DUE);
    assertThat(store.team().agreements().toFollowUp(DUE)).hasSize(1);
    assertThat(store.team().agreements().answered(round)).contains(again);
  }

  private static Optional<NextAction> later(int days) {
    return until(DUE.plusDays(days));
  }

  @Test
  void anAgreementIsPostedOnceOnEachPlatformUntilItIsKeptAnew() throws Exception {
    agreed(round, until(DUE));
    assertThat(atOnce(4, () -> store.team().agreements().posted(round, NOON, "slack")))
        .containsExactlyInAnyOrder(true, false, false, false);
    assertThat(store.team().agreements().posted(round, NOON, "teams")).isTrue();
    assertThat(store.team().agreements().posted(round, NOON.plusSeconds(1), "slack")).isTrue();
  }

  @Test
  void eachSignsOnceAndOnlyHowManyIsTold() {
    Agreement agreement = agreed(round, Optional.empty());
    Signatures signatures = store.team().agreements().signatures();
    long ben = person("ben");
    assertThat(signatures.of(agreement)).isEmpty();
    signatures.ask(agreement, Set.of(ana, ben), NOON);
    signatures.ask(agreement, Set.of(ana, ben), NOON.plusSeconds(5));
    assertThat(signatures.of(agreement)).contains(new Signing(2, 0, 0, NOON));

    assertThat(signatures.isAsked(agreement, ben)).isTrue();
    assertThat(signatures.answer(agreement, ben, true)).isTrue();
    assertThat(signatures.answer(agreement, ben, false)).isFalse();
    assertThat(signatures.isAsked(agreement, ben)).isFalse();
    assertThat(signatures.answer(agreement, person("eve"), true)).isFalse();
    assertThat(signatures.of(agreement)).contains(new Signing(2, 1, 1, NOON));

    Agreement anew = new Agreement(round, ana, STRANDS, Optional.empty(), NOON.plusSeconds(9));
    store.team().agreements().keep(anew);
    reopen();
    assertThat(store.team().agreements().signatures().of(anew)).isEmpty();
  }

  @Test
  void whoeverIsForgottenStillCounts() {
    Agreement agreement = agreed(round, Optional.empty());
    long ben = person("ben");
    store.team().agreements().signatures().ask(agreement, Set.of(ana, ben), NOON);
    store.team().agreements().signatures().answer(agreement, ben, true);
    store.person().personalData().forget(ben);
    assertThat(store.team().agreements().signatures().of(agreement))
        .contains(new Signing(2, 1, 1, NOON));
  }
}
