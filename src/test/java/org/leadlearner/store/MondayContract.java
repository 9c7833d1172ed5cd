package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Reach;
import org.leadlearner.people.Team;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.practice.TeamWeek;

/** What the Monday summary is made of. */
abstract class MondayContract extends StoreContract {

  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
  private static final Conversation ANN = new Conversation("slack", "T1", "U1");

  private long team;

  MondayContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void make() {
    team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of())).id();
  }

  private void settled(Optional<String> replaces, Outbox.State state) {
    Message message = new Message(List.of(new Part.Heading("Hello")));
    store.delivery().outbox().add(new Conversation("slack", "T1", "U1"), message, replaces, NOON);
    long id =
        store
            .delivery()
            .outbox()
            .claim(new Outbox.Lane("slack", "T1"), NOON)
            .orElseThrow()
            .outgoing()
            .id();
    OutboxSteps.settle(store, id, state, "");
  }

  private Map<Conversation, Reach.Outcome> reached() {
    return store.conversation().reach().newest(Set.of(ANN, new Conversation("slack", "T1", "U2")));
  }

  @Test
  void theNewestMessageTellsWhetherSomebodyIsReached() {
    assertThat(reached()).isEmpty();
    store
        .person()
        .people()
        .meet(
            new Account("slack", "T1", "U1"), new Profile("Ann", Locale.US, ZoneOffset.UTC), NOON);
    settled(Optional.empty(), Outbox.State.SENT);
    assertThat(reached()).containsExactly(Map.entry(ANN, Reach.Outcome.ARRIVED));
    settled(Optional.empty(), Outbox.State.FAILED);
    assertThat(reached()).containsExactly(Map.entry(ANN, Reach.Outcome.REFUSED));
    settled(Optional.empty(), Outbox.State.UNKNOWN);
    assertThat(reached()).containsExactly(Map.entry(ANN, Reach.Outcome.REFUSED));
    settled(Optional.empty(), Outbox.State.SENT);
    settled(Optional.of("12"), Outbox.State.FAILED);
    assertThat(reached()).containsExactly(Map.entry(ANN, Reach.Outcome.ARRIVED));
    store.delivery().outbox().forgetBefore(NOON.plusSeconds(1));
    reopen();
    assertThat(reached()).containsExactly(Map.entry(ANN, Reach.Outcome.ARRIVED));
  }

  @Test
  void whoIsBlockedIsNotReached() {
    settled(Optional.empty(), Outbox.State.SENT);
    store.conversation().references().block(new Conversation("slack", "T1", "U1"), "removed", NOON);
    assertThat(reached()).containsExactly(Map.entry(ANN, Reach.Outcome.REFUSED));
  }

  private void replies(long person, LocalDate day, PracticeAnswer answer, boolean shared) {
    Addressee own = Addressee.person(person);
    store
        .prompt()
        .practices()
        .give(
            own,
            new Practice(
                day, "prompt", "NET", Optional.empty(), 5, SeenBy.PRIVATE, Optional.empty()));
    store
        .prompt()
        .practices()
        .reply(
            own,
            day,
            person,
            new PracticeReply(answer, Optional.empty(), shared, Optional.empty(), day));
  }

  @Test
  void aWeekOfPracticeIsCountedOnce() {
    long ann = person("Ann");
    long bo = person("Bo");
    long eve = person("Eve");
    replies(ann, MONDAY.minusDays(1), PracticeAnswer.DID_IT, true);
    replies(ann, MONDAY, PracticeAnswer.DID_IT, true);
    replies(ann, MONDAY.plusDays(1), PracticeAnswer.NOT_TODAY, false);
    replies(bo, MONDAY.plusDays(6), PracticeAnswer.CHANGED_IT, false);
    replies(bo, MONDAY.plusDays(7), PracticeAnswer.DID_IT, false);
    replies(eve, MONDAY, PracticeAnswer.DID_IT, false);

    TeamWeek week = store.team().teamWeeks().frozen(team, MONDAY, Set.of(ann, bo));
    assertThat(week).isEqualTo(new TeamWeek(MONDAY, 2, 2, 2, 1));
    replies(bo, MONDAY.plusDays(2), PracticeAnswer.DID_IT, true);
    reopen();
    assertThat(store.team().teamWeeks().frozen(team, MONDAY, Set.of(ann, bo, eve))).isEqualTo(week);
    assertThat(store.team().teamWeeks().frozen(team, MONDAY.plusWeeks(1), Set.of(ann, bo)))
        .isEqualTo(new TeamWeek(MONDAY.plusWeeks(1), 2, 1, 1, 0));
    assertThat(store.team().teamWeeks().frozen(team, MONDAY.plusWeeks(2), Set.of()))
        .isEqualTo(new TeamWeek(MONDAY.plusWeeks(2), 0, 0, 0, 0));
    assertThat(store.team().teamWeeks().known(team, MONDAY.minusWeeks(9), MONDAY.plusWeeks(1)))
        .extracting(TeamWeek::monday)
        .containsExactly(MONDAY, MONDAY.plusWeeks(1));
  }

  @Test
  void aWeekGetsOneSummary() {
    assertThat(store.team().summaries().record(team, MONDAY, NOON)).isTrue();
    assertThat(store.team().summaries().record(team, MONDAY, NOON.plusSeconds(1))).isFalse();
    reopen();
    assertThat(store.team().summaries().record(team, MONDAY, NOON)).isFalse();
    assertThat(store.team().summaries().record(team, MONDAY.plusWeeks(1), NOON)).isTrue();
  }

  @Test
  void theMarkOfACohortIsTheTeamsOwn() {
    long other = store.team().teams().keep(new Team(Team.NEW, "Board", List.of(), List.of())).id();
    String mark = store.team().rounds().cohort(team, Set.of(1L, 2L));
    reopen();
    assertThat(store.team().rounds().cohort(team, Set.of(2L, 1L))).isEqualTo(mark).hasSize(64);
    assertThat(store.team().rounds().cohort(team, Set.of(1L, 3L))).isNotEqualTo(mark);
    assertThat(store.team().rounds().cohort(other, Set.of(1L, 2L))).isNotEqualTo(mark);
  }
}
