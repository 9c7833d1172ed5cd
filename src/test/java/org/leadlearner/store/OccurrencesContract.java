package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.OccurrenceLedger.Count;
import org.leadlearner.schedule.OccurrenceLedger.Entry;
import org.leadlearner.schedule.Outcome;
import org.leadlearner.schedule.PromptSchedule;

abstract class OccurrencesContract extends StoreContract {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

  private long schedule;

  OccurrencesContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void keepASchedule() {
    Conversation place = new Conversation("slack", "T1", "C1");
    schedule =
        store
            .prompt()
            .schedules()
            .keep(PromptSchedule.ofChannel(place, LocalTime.of(9, 0), ZoneId.of("UTC")), NOON)
            .id();
  }

  private OccurrenceLedger ledger() {
    return store.prompt().occurrences();
  }

  private Occurrence on(LocalDate date) {
    return new Occurrence(schedule, date, Audience.EVERYONE);
  }

  private Entry recorded(LocalDate date, Outcome outcome, Instant at) {
    assertThat(ledger().record(on(date), outcome, at)).isTrue();
    return new Entry(on(date), outcome, at);
  }

  @Test
  void anOccurrenceIsRecordedOnce() {
    Entry entry = recorded(MONDAY, Outcome.POSTED, NOON);
    assertThat(ledger().record(on(MONDAY), Outcome.LATE, NOON.plusSeconds(1))).isFalse();
    reopen();

    assertThat(ledger().record(on(MONDAY), Outcome.POSTED, NOON)).isFalse();
    assertThat(ledger().find(on(MONDAY))).contains(entry);
    assertThat(ledger().find(on(MONDAY.plusDays(1)))).isEmpty();
  }

  @Test
  void theLeadsAndEveryoneHaveOneEach() {
    Occurrence leads = new Occurrence(schedule, MONDAY, Audience.LEADS);
    recorded(MONDAY, Outcome.POSTED, NOON);

    assertThat(ledger().record(leads, Outcome.LATE, NOON)).isTrue();
    assertThat(ledger().find(leads)).map(Entry::outcome).contains(Outcome.LATE);
  }

  @Test
  void ofManyAtOnceOneRecordsIt() throws Exception {
    List<Boolean> results = atOnce(8, () -> ledger().record(on(MONDAY), Outcome.POSTED, NOON));

    assertThat(results).containsOnlyOnce(true);
  }

  @Test
  void whatWasRecordedCanBeCorrected() {
    recorded(MONDAY, Outcome.POSTED, NOON);
    ledger().correct(on(MONDAY), Outcome.NOTHING_TO_SAY);

    assertThat(ledger().find(on(MONDAY)))
        .contains(new Entry(on(MONDAY), Outcome.NOTHING_TO_SAY, NOON));
  }

  @Test
  void aScheduleTellsItsDaysNewestFirst() {
    recorded(MONDAY.minusDays(3), Outcome.POSTED, NOON);
    Entry monday = recorded(MONDAY, Outcome.CLOSED_DAY, NOON);
    Entry tuesday = recorded(MONDAY.plusDays(1), Outcome.POSTED, NOON);

    assertThat(ledger().of(schedule, MONDAY)).containsExactly(tuesday, monday);
    assertThat(ledger().of(schedule + 1, MONDAY)).isEmpty();
  }

  @Test
  void theOperatorSeesCountsAndTroubles() {
    recorded(MONDAY.minusDays(5), Outcome.FAULT, NOON.minusSeconds(1));
    recorded(MONDAY, Outcome.POSTED, NOON);
    recorded(MONDAY.plusDays(1), Outcome.POSTED, NOON);
    recorded(MONDAY.plusDays(2), Outcome.PAUSED, NOON);
    Entry late = recorded(MONDAY.plusDays(3), Outcome.LATE, NOON);
    Entry fault = recorded(MONDAY.plusDays(4), Outcome.FAULT, NOON.plusSeconds(1));

    assertThat(ledger().troubles(NOON)).containsExactly(fault, late);
    assertThat(ledger().counts(NOON))
        .containsExactly(
            new Count(Outcome.POSTED, 2),
            new Count(Outcome.FAULT, 1),
            new Count(Outcome.LATE, 1),
            new Count(Outcome.PAUSED, 1));
  }

  @Test
  void oldDaysAreForgotten() {
    recorded(MONDAY, Outcome.POSTED, NOON);
    Entry tuesday = recorded(MONDAY.plusDays(1), Outcome.POSTED, NOON);
    ledger().forgetBefore(MONDAY.plusDays(1));

    assertThat(ledger().of(schedule, MONDAY)).containsExactly(tuesday);
  }
}
