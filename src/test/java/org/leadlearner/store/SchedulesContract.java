package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Due;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.Outcome;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.PromptSchedules;
import org.leadlearner.schedule.PromptSchedules.Waiting;

abstract class SchedulesContract extends StoreContract {

  private static final ZoneId WEST = ZoneId.of("America/Los_Angeles");
  private static final Conversation DIRECT = new Conversation("slack", "T1", "D1");
  private static final Conversation CHANNEL = new Conversation("slack", "T1", "C1");
  private static final Instant DUE = Instant.parse("2026-01-12T15:40:00Z");

  SchedulesContract(TestDatabase database) {
    super(database);
  }

  private PromptSchedules schedules() {
    return store.prompt().schedules();
  }

  private PromptSchedule ofAna() {
    return PromptSchedule.ofPerson(person("ana"), DIRECT, LocalTime.of(7, 40), WEST);
  }

  private static PromptSchedule ofChannel(Conversation place) {
    return PromptSchedule.ofChannel(place, LocalTime.of(9, 0), WEST);
  }

  private Optional<Waiting> taken(Instant now) {
    return store.transactions().inTransaction(() -> schedules().takeDue(now, 1)).stream()
        .findFirst();
  }

  @Test
  void whatIsKeptIsFoundAgain() {
    PromptSchedule full =
        schedules()
            .keep(
                ofChannel(CHANNEL)
                    .at(LocalTime.of(8, 5))
                    .on(Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY))
                    .withChannelName(Optional.of("leadership"))
                    .forSchool(Optional.of("Lincoln"))
                    .leadsFirst(Duration.ofMinutes(20))
                    .inSummer(true)
                    .pausedUntil(LocalDate.of(2026, 2, 1)),
                NOON);
    PromptSchedule plain = schedules().keep(ofAna().stopped(), NOON);
    reopen();

    assertThat(schedules().find(full.id())).contains(full);
    assertThat(schedules().ofChannel(CHANNEL)).contains(full);
    assertThat(schedules().ofPerson(person("ana"))).contains(plain);
    assertThat(schedules().ofChannels("slack", "T1")).containsExactly(full);
    assertThat(schedules().ofChannels("slack", "T2")).isEmpty();
    assertThat(schedules().ofChannel(DIRECT)).as("a person's own").isEmpty();
    assertThat(schedules().ofPerson(person("ben"))).isEmpty();
    assertThat(schedules().find(full.id() + 99)).isEmpty();
  }

  @Test
  void aPersonAndAChannelHaveOneScheduleEach() {
    PromptSchedule first = schedules().keep(ofAna(), NOON);
    PromptSchedule moved = schedules().keep(ofAna().to(new Conversation("teams", "X", "Y")), NOON);
    PromptSchedule channel = schedules().keep(ofChannel(CHANNEL), NOON);
    PromptSchedule again = schedules().keep(ofChannel(CHANNEL).at(LocalTime.of(10, 0)), NOON);

    assertThat(moved.id()).isEqualTo(first.id());
    assertThat(again.id()).isEqualTo(channel.id()).isNotEqualTo(moved.id());
    assertThat(schedules().ofPerson(person("ana"))).contains(moved);
    assertThat(schedules().ofChannel(CHANNEL)).contains(again);
  }

  @Test
  void itWaitsForItsNextTurn() {
    PromptSchedule schedule = schedules().keep(ofAna(), NOON);
    Occurrence today = new Occurrence(schedule.id(), LocalDate.of(2026, 1, 12), Audience.EVERYONE);

    assertThat(taken(DUE.minusMillis(1))).isEmpty();
    assertThat(taken(DUE)).contains(new Waiting(schedule, new Due(today, DUE), 0));
  }

  @Test
  void aChangeLooksForTheNextTurnAfresh() {
    PromptSchedule schedule = schedules().keep(ofAna(), NOON);
    schedules().keep(schedule.at(LocalTime.of(8, 0)), NOON);
    assertThat(taken(DUE)).isEmpty();

    schedules().keep(schedule.stopped(), NOON);
    assertThat(taken(DUE.plus(Duration.ofDays(9)))).isEmpty();

    schedules().keep(schedule.resumed(), DUE);
    assertThat(taken(DUE)).isEmpty();
    assertThat(taken(DUE.plus(Duration.ofDays(1)))).isPresent();
  }

  @Test
  void aTurnMovesOnOrIsTriedAgain() {
    PromptSchedule schedule = schedules().keep(ofAna(), NOON);
    schedules().tryAgain(schedule.id(), DUE.plusSeconds(30));
    assertThat(taken(DUE)).isEmpty();
    Waiting again = taken(DUE.plusSeconds(30)).orElseThrow();
    assertThat(again.tries()).isEqualTo(1);
    assertThat(again.due().at()).isEqualTo(DUE);

    Due next = schedule.nextDue(DUE).orElseThrow();
    schedules().move(schedule.id(), Optional.of(next));
    assertThat(taken(next.at().minusMillis(1))).isEmpty();
    assertThat(taken(next.at())).contains(new Waiting(schedule, next, 0));

    schedules().move(schedule.id(), Optional.empty());
    schedules().tryAgain(schedule.id(), DUE);
    assertThat(taken(next.at())).isEmpty();
  }

  @Test
  void theOneThatWaitsLongestComesFirst() {
    PromptSchedule later = schedules().keep(ofChannel(CHANNEL), NOON);
    PromptSchedule sooner = schedules().keep(ofAna(), NOON);
    Instant afterBoth = DUE.plus(Duration.ofHours(3));

    assertThat(taken(afterBoth)).map(Waiting::schedule).contains(sooner);
    schedules().move(sooner.id(), sooner.nextDue(afterBoth));
    assertThat(taken(afterBoth)).map(Waiting::schedule).contains(later);
  }

  @Test
  void aMomentThatIsImpossiblyFarAheadIsLookedAtNow() {
    Instant farAhead = NOON.plus(Duration.ofDays(300));
    PromptSchedule schedule = schedules().keep(ofAna(), farAhead);

    Waiting waiting = taken(NOON).orElseThrow();

    assertThat(waiting.schedule()).isEqualTo(schedule);
    assertThat(waiting.due().at()).isAfter(farAhead);
  }

  @Test
  void aRowThatCannotBeReadHoldsUpNoOther() throws Exception {
    PromptSchedule broken = schedules().keep(ofAna(), NOON);
    PromptSchedule sound = schedules().keep(ofChannel(CHANNEL), NOON);
    TestDatabase.execute(
        url, "UPDATE prompt_schedule SET zone = 'Mars/Base' WHERE id = " + broken.id());
    Instant afterBoth = DUE.plus(Duration.ofHours(3));

    assertThat(taken(afterBoth)).map(Waiting::schedule).contains(sound);
  }

  @Test
  void aPersonCanBeForgotten() {
    PromptSchedule schedule = schedules().keep(ofAna(), NOON);
    Due due = schedule.nextDue(NOON).orElseThrow();
    store.prompt().occurrences().record(due.occurrence(), Outcome.POSTED, DUE);
    schedules().forgetPerson(person("ana"));
    schedules().forgetPerson(person("ana"));

    assertThat(schedules().find(schedule.id())).isEmpty();
    assertThat(store.prompt().occurrences().find(due.occurrence())).isEmpty();
    assertThat(taken(DUE.plus(Duration.ofDays(9)))).isEmpty();
  }

  @Test
  void whatFailsInATransactionChangesNothing() {
    PromptSchedule schedule = schedules().keep(ofAna(), NOON);

    assertThatThrownBy(
            () ->
                store
                    .transactions()
                    .inTransaction(
                        () -> {
                          schedules().takeDue(DUE, 1);
                          schedules().move(schedule.id(), Optional.empty());
                          throw new IllegalStateException("broken");
                        }))
        .hasMessage("broken");
    assertThat(taken(DUE)).map(Waiting::schedule).contains(schedule);
  }
}
