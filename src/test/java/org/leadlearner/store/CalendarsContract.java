package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.CalendarPeriod.Kind;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.Calendars.Kept;

abstract class CalendarsContract extends StoreContract {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
  private static final CalendarPeriod SNOW = CalendarPeriod.closedDay("Snow", MONDAY);
  private static final CalendarPeriod SPRING =
      new CalendarPeriod(
          "Spring break",
          Kind.BREAK,
          MONDAY.plusDays(60),
          MONDAY.plusDays(64),
          Optional.of("Lincoln"));

  CalendarsContract(TestDatabase database) {
    super(database);
  }

  private Calendars calendars() {
    return store.prompt().calendars();
  }

  private List<CalendarPeriod> periods() {
    return calendars().periods().stream().map(Kept::period).toList();
  }

  @Test
  void whatIsAddedIsThereInTheOrderOfItsDays() {
    calendars().add(SPRING);
    long snow = calendars().add(SNOW);
    reopen();

    assertThat(periods()).containsExactly(SNOW, SPRING);
    assertThat(calendars().periods().get(0)).isEqualTo(new Kept(snow, SNOW, ""));
    assertThat(calendars().load().isSchoolDay(MONDAY)).isFalse();
    assertThat(calendars().load().isSchoolDay(MONDAY.plusDays(1))).isTrue();
  }

  @Test
  void thePeriodThatIsThereIsNotAddedAgain() {
    assertThat(calendars().add(SNOW)).isEqualTo(calendars().add(SNOW));
    assertThat(calendars().add(SPRING)).isEqualTo(calendars().add(SPRING));
    assertThat(periods()).containsExactly(SNOW, SPRING);
  }

  @Test
  void aPeriodCanBeTakenOut() {
    long snow = calendars().add(SNOW);

    assertThat(calendars().remove(snow)).isTrue();
    assertThat(calendars().remove(snow)).isFalse();
    assertThat(calendars().load().isSchoolDay(MONDAY)).isTrue();
  }

  @Test
  void anImportReplacesOnlyWhatItBroughtBefore() {
    calendars().add(SNOW);
    calendars().replaceImported("a.ics", List.of(SPRING, SNOW));
    calendars().replaceImported("b.ics", List.of(SPRING));
    calendars().replaceImported("a.ics", List.of());

    assertThat(calendars().periods())
        .extracting(Kept::source, Kept::period)
        .containsExactly(tuple("", SNOW), tuple("b.ics", SPRING));
    assertThatThrownBy(() -> calendars().replaceImported(" ", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
