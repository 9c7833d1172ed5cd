package org.leadlearner.assistant.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.assistant.ChannelFixture;
import org.leadlearner.assistant.ChannelFixture.Outcome;
import org.leadlearner.assistant.ChannelFixture.Seen;
import org.leadlearner.assistant.request.CalendarRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Holidays;
import org.leadlearner.schedule.PromptSchedule;

/** The school calendar: everyone looks, few change it. */
class CalendarHandlerTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
  private static final CalendarRequest WINTER =
      new CalendarRequest.Add(
          "break", LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 1), "Winter break");

  @TempDir Path folder;
  private ChannelFixture fixture;

  @BeforeEach
  void open() {
    fixture = new ChannelFixture(folder);
  }

  private void openClosedOn(Holidays holidays) {
    fixture.close();
    fixture = new ChannelFixture(folder, holidays);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void administratorsEnterBreaksAndEveryoneSeesThem() {
    assertThat(fixture.asks("Ada", WINTER).aside())
        .contains("Added as number 1: Winter break (Break), Dec 21, 2026 to Jan 1, 2027.");

    assertThat(fixture.asks("Ben", new CalendarRequest.Show()).aside())
        .contains("Winter break", "Dec 21, 2026 to Jan 1, 2027", "Administrators can change it.");
    assertThat(fixture.store.prompt().calendars().load().isSchoolDay(LocalDate.of(2026, 12, 22)))
        .isFalse();
  }

  @Test
  void holidaysAreShownTakenBackAndClosedAgain() {
    openClosedOn(
        year -> List.of(CalendarPeriod.closedDay("Veterans Day", LocalDate.of(year, 11, 11))));
    LocalDate day = LocalDate.of(2026, 11, 11);
    assertThat(fixture.asks("Ben", new CalendarRequest.Show()).aside())
        .contains("20261111", "Veterans Day", "Closed");
    assertThat(fixture.asks("Ben", new CalendarRequest.Remove(20261111)).aside())
        .contains("Administrators can do that");

    Outcome taken = fixture.asks("Ada", new CalendarRequest.Remove(20261111));
    assertThat(taken.aside()).contains("School is in session on Veterans Day, Nov 11, 2026.");
    assertThat(fixture.store.prompt().calendars().load().isSchoolDay(day)).isTrue();
    assertThat(fixture.asks("Ben", new CalendarRequest.Show()).aside()).contains("In session");

    Action close =
        ChannelFixture.button(taken.receipt().aside().orElseThrow(), "Close Veterans Day again");
    fixture.presses("Ben", close);
    assertThat(fixture.store.prompt().calendars().load().isSchoolDay(day)).isTrue();
    fixture.presses("Ada", close);
    assertThat(fixture.store.prompt().calendars().load().isSchoolDay(day)).isFalse();
    assertThat(fixture.store.prompt().calendars().periods()).isEmpty();
  }

  @Test
  void whatWasEnteredStandsInFrontOfAHoliday() {
    openClosedOn(
        year -> List.of(CalendarPeriod.closedDay("Christmas", LocalDate.of(year, 12, 25))));
    fixture.asks("Ada", WINTER);

    assertThat(fixture.asks("Ben", new CalendarRequest.Show()).aside())
        .contains("Winter break")
        .doesNotContain("Christmas");
  }

  @Test
  void whatIsOverIsNotShown() {
    fixture.asks("Ada", WINTER);
    fixture.at("2027-01-02T09:00");

    assertThat(fixture.asks("Ben", new CalendarRequest.Show()).aside())
        .doesNotContain("Winter break");
  }

  @Test
  void nobodyElseAddsOrRemoves() {
    fixture.asks("Dana", new ScheduleChange.Start());
    fixture.asks("Ada", WINTER);

    for (String name : List.of("Ben", "Dana")) {
      assertThat(fixture.asks(name, WINTER).aside()).contains("Administrators can do that");
      assertThat(fixture.asks(name, new CalendarRequest.Remove(1)).aside())
          .contains("Administrators can do that");
    }
    assertThat(fixture.store.prompt().calendars().periods()).hasSize(1);

    assertThat(fixture.asks("Ada", new CalendarRequest.Remove(1)).aside()).contains("Removed");
    assertThat(fixture.store.prompt().calendars().periods()).isEmpty();
    assertThat(fixture.asks("Ada", new CalendarRequest.Remove(1)).aside())
        .contains("I cannot find that");
  }

  @Test
  void whatIsNoPeriodIsNotAdded() {
    LocalDate day = LocalDate.of(2026, 12, 21);
    List<CalendarRequest> wrong =
        List.of(
            new CalendarRequest.Add("party", day, day, "Party"),
            new CalendarRequest.Add("break", day, day.minusDays(1), "Backwards"),
            new CalendarRequest.Add("break", day, day.plusYears(2), "Long"),
            new CalendarRequest.Add("break", day, day, "x".repeat(101)));
    for (CalendarRequest one : wrong) {
      assertThat(fixture.asks("Ada", one).aside()).contains("I could not add that");
    }
    assertThat(fixture.store.prompt().calendars().periods()).isEmpty();
  }

  @Test
  void aSnowDayKeepsTheWholeDistrictQuietAndCanBeTakenBack() {
    fixture.asks("Dana", new ScheduleChange.Start());

    Outcome snow = fixture.asks("Ada", new CalendarRequest.SnowDay(MONDAY.plusDays(1)));

    assertThat(snow.aside())
        .contains(
            "Snow day on Tuesday, October 6. No prompts go out that day anywhere in the district.")
        .doesNotContain("had already gone out");
    fixture.due("2026-10-05T09:00");
    assertThat(fixture.due("2026-10-06T08:40")).isEmpty();
    Message told = snow.receipt().aside().orElseThrow();
    fixture.presses("Ada", ChannelFixture.button(told, "Undo"));
    assertThat(fixture.due("2026-10-06T09:00")).extracting(Seen::where).containsExactly("C1");
  }

  @Test
  void promptsThatWentOutBeforeAreCounted() {
    fixture.asks("Dana", new ScheduleChange.Start());
    fixture.due("2026-10-05T08:40");
    fixture.due("2026-10-05T09:00");

    assertThat(fixture.asks("Ada", new CalendarRequest.SnowDay(MONDAY)).aside())
        .contains("2 prompts had already gone out today and stay where they are.");
  }

  @Test
  void thoseWhoLeadNothingEnterNoSnowDay() {
    fixture.asks("Dana", new ScheduleChange.Start());

    assertThat(fixture.asks("Ben", new CalendarRequest.SnowDay(MONDAY)).aside())
        .contains(
            "Administrators can enter a snow day, and leads of a channel can for their channel");
    fixture.as(Profile.Relation.GUEST);
    fixture.asks("Dana", new CalendarRequest.SnowDay(MONDAY));
    assertThat(fixture.store.prompt().calendars().periods()).isEmpty();
  }

  @Test
  void aLeadTakesNothingOfTheDistrictsBack() {
    fixture.asks("Dana", new ScheduleChange.Start());
    Outcome snow = fixture.asks("Ada", new CalendarRequest.SnowDay(MONDAY));
    fixture.asks("Ada", WINTER);
    var takeBack = ChannelFixture.button(snow.receipt().aside().orElseThrow(), "Undo");

    for (String name : List.of("Ben", "Dana")) {
      fixture.presses(name, takeBack);
      fixture.presses(name, takeBack.with(CommonActions.ID, 2));
    }
    fixture.presses("Ada", takeBack.with(CommonActions.ID, 2));

    assertThat(fixture.store.prompt().calendars().periods())
        .extracting(kept -> kept.period().name())
        .containsExactlyInAnyOrder("Snow day", "Winter break");
  }

  @Test
  void aLeadClosesTodayAndTomorrowInTheirOwnChannelsAlone() {
    fixture.asks("Dana", new ScheduleChange.Start());
    Conversation elsewhere = new Conversation("slack", "T1", "C2");
    PromptSchedule other =
        fixture
            .store
            .prompt()
            .schedules()
            .keep(
                PromptSchedule.ofChannel(
                    elsewhere, LocalTime.of(9, 0), ZoneId.of("America/Chicago")),
                Instant.parse("2026-10-05T12:00:00Z"));

    Outcome closed = fixture.asks("Dana", new CalendarRequest.SnowDay(MONDAY.plusDays(1)));

    assertThat(closed.aside())
        .contains("Tuesday, October 6 is closed in the channel that you lead")
        .contains("an administrator types snow day");
    for (LocalDate day : List.of(MONDAY.plusDays(2), MONDAY.minusDays(1), MONDAY.plusMonths(3))) {
      assertThat(fixture.asks("Dana", new CalendarRequest.SnowDay(day)).aside())
          .contains("today or tomorrow");
    }
    assertThat(fixture.store.prompt().calendars().periods()).isEmpty();
    assertThat(fixture.schedule().closed()).containsExactly(MONDAY.plusDays(1));
    assertThat(fixture.store.prompt().schedules().find(other.id()).orElseThrow().closed())
        .isEmpty();
    fixture.due("2026-10-05T09:00");
    assertThat(fixture.due("2026-10-06T08:40")).isEmpty();
    assertThat(fixture.due("2026-10-06T09:00")).extracting(Seen::where).containsExactly("C2");
    assertThat(fixture.due("2026-10-07T09:00")).extracting(Seen::where).contains("C1");
  }

  @Test
  void whatALeadClosedIsOpenedByTheLeadsOfThoseChannels() {
    fixture.asks("Dana", new ScheduleChange.Start());
    Outcome closed = fixture.asks("Dana", new CalendarRequest.SnowDay(MONDAY));
    var undo = ChannelFixture.button(closed.receipt().aside().orElseThrow(), "Undo");

    fixture.presses("Ben", undo);
    fixture.presses("Dana", undo.with(CommonActions.VALUE, "2026-13-45"));
    assertThat(fixture.schedule().closed()).containsExactly(MONDAY);
    fixture.presses("Dana", undo);
    assertThat(fixture.schedule().closed()).isEmpty();
    assertThat(fixture.due("2026-10-05T09:00")).extracting(Seen::where).contains("C1");
  }

  @Test
  void anAdministratorIsAskedOnceADayToCloseTheDistrict() {
    fixture.asks("Ada", new CalendarRequest.Show());
    fixture.asks("Dana", new ScheduleChange.Start());
    Outcome closed = fixture.asks("Dana", new CalendarRequest.SnowDay(MONDAY));
    assertThat(closed.in("Ada"))
        .singleElement()
        .asString()
        .contains("Dana closed Monday, October 5", "[Close the district] [No]");
    assertThat(closed.aside()).contains("I asked the administrators");
    assertThat(fixture.asks("Dana", new CalendarRequest.SnowDay(MONDAY.plusDays(1))).in("Ada"))
        .isEmpty();

    Message asked = closed.seen().get(0).message();
    var confirm = ChannelFixture.button(asked, "Close the district");
    for (String name : List.of("Dana", "Ben")) {
      fixture.presses(name, confirm);
    }
    fixture.presses("Ada", confirm.with(CommonActions.REQUEST, 99));
    assertThat(fixture.store.prompt().calendars().periods()).isEmpty();
    Outcome confirmed = fixture.presses("Ada", confirm);
    assertThat(fixture.store.prompt().calendars().load().isSchoolDay(MONDAY)).isFalse();
    assertThat(confirmed.in("D-Dana"))
        .singleElement()
        .asString()
        .contains("An administrator closed Monday, October 5 for the whole district.");
    fixture.presses("Ada", confirm);
    assertThat(fixture.store.prompt().calendars().periods()).hasSize(1);
  }

  @Test
  void noSnowDayIsEnteredWhereSchoolIsClosedOrOver() {
    fixture
        .store
        .prompt()
        .calendars()
        .add(CalendarPeriod.closedDay("Founders' Day", LocalDate.of(2026, 10, 9)));

    assertThat(fixture.asks("Ada", snow(2026, 10, 9)).aside())
        .contains("not a school day anyway: Founders' Day");
    assertThat(fixture.asks("Ada", snow(2026, 10, 10)).aside())
        .contains("not a school day anyway,");
    assertThat(fixture.asks("Ada", snow(2026, 10, 1)).aside()).contains("today or a day within");
    assertThat(fixture.store.prompt().calendars().periods()).hasSize(1);
  }

  private static CalendarRequest snow(int year, int month, int day) {
    return new CalendarRequest.SnowDay(LocalDate.of(year, month, day));
  }
}
