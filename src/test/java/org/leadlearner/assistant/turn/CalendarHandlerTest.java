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
import org.leadlearner.assistant.ChannelScene;
import org.leadlearner.assistant.ChannelScene.Outcome;
import org.leadlearner.assistant.ChannelScene.Seen;
import org.leadlearner.assistant.request.CalendarRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.PromptSchedule;

/** The school calendar: everyone looks, few change it. */
class CalendarHandlerTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
  private static final CalendarRequest WINTER =
      new CalendarRequest.Add(
          "break", LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 1), "Winter break");

  @TempDir Path folder;
  private ChannelScene scene;

  @BeforeEach
  void open() {
    scene = new ChannelScene(folder);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void administratorsEnterBreaksAndEveryoneSeesThem() {
    assertThat(scene.asks("Ada", WINTER).aside())
        .contains("Added as number 1: Winter break (Break), Dec 21, 2026 to Jan 1, 2027.");

    assertThat(scene.asks("Ben", new CalendarRequest.Show()).aside())
        .contains("Winter break", "Dec 21, 2026 to Jan 1, 2027", "Administrators can change it.");
    assertThat(scene.store.calendars().load().isSchoolDay(LocalDate.of(2026, 12, 22))).isFalse();
  }

  @Test
  void holidaysAreShownTakenBackAndClosedAgain() {
    scene.store.closeOn(
        year -> List.of(CalendarPeriod.closedDay("Veterans Day", LocalDate.of(year, 11, 11))));
    LocalDate day = LocalDate.of(2026, 11, 11);
    assertThat(scene.asks("Ben", new CalendarRequest.Show()).aside())
        .contains("20261111", "Veterans Day", "Closed");
    assertThat(scene.asks("Ben", new CalendarRequest.Remove(20261111)).aside())
        .contains("Administrators can do that");

    Outcome taken = scene.asks("Ada", new CalendarRequest.Remove(20261111));
    assertThat(taken.aside()).contains("School is held on Veterans Day, Nov 11, 2026.");
    assertThat(scene.store.calendars().load().isSchoolDay(day)).isTrue();
    assertThat(scene.asks("Ben", new CalendarRequest.Show()).aside()).contains("School is held");

    Action close =
        ChannelScene.button(taken.receipt().aside().orElseThrow(), "Close Veterans Day again");
    scene.presses("Ben", close);
    assertThat(scene.store.calendars().load().isSchoolDay(day)).isTrue();
    scene.presses("Ada", close);
    assertThat(scene.store.calendars().load().isSchoolDay(day)).isFalse();
    assertThat(scene.store.calendars().periods()).isEmpty();
  }

  @Test
  void whatWasEnteredStandsInFrontOfAHoliday() {
    scene.store.closeOn(
        year -> List.of(CalendarPeriod.closedDay("Christmas", LocalDate.of(year, 12, 25))));
    scene.asks("Ada", WINTER);

    assertThat(scene.asks("Ben", new CalendarRequest.Show()).aside())
        .contains("Winter break")
        .doesNotContain("Christmas");
  }

  @Test
  void whatIsOverIsNotShown() {
    scene.asks("Ada", WINTER);
    scene.at("2027-01-02T09:00");

    assertThat(scene.asks("Ben", new CalendarRequest.Show()).aside())
        .doesNotContain("Winter break");
  }

  @Test
  void nobodyElseAddsOrRemoves() {
    scene.asks("Dana", new ScheduleChange.Start());
    scene.asks("Ada", WINTER);

    for (String name : List.of("Ben", "Dana")) {
      assertThat(scene.asks(name, WINTER).aside()).contains("Administrators can do that");
      assertThat(scene.asks(name, new CalendarRequest.Remove(1)).aside())
          .contains("Administrators can do that");
    }
    assertThat(scene.store.calendars().periods()).hasSize(1);

    assertThat(scene.asks("Ada", new CalendarRequest.Remove(1)).aside()).contains("Removed");
    assertThat(scene.store.calendars().periods()).isEmpty();
    assertThat(scene.asks("Ada", new CalendarRequest.Remove(1)).aside())
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
      assertThat(scene.asks("Ada", one).aside()).contains("I could not add that");
    }
    assertThat(scene.store.calendars().periods()).isEmpty();
  }

  @Test
  void aSnowDayKeepsTheWholeDistrictQuietAndCanBeTakenBack() {
    scene.asks("Dana", new ScheduleChange.Start());

    Outcome snow = scene.asks("Ada", new CalendarRequest.SnowDay(MONDAY.plusDays(1)));

    assertThat(snow.aside())
        .contains(
            "Snow day on Tuesday, October 6. No prompts go out that day anywhere in the district.")
        .doesNotContain("had already gone out");
    scene.due("2026-10-05T09:00");
    assertThat(scene.due("2026-10-06T08:40")).isEmpty();
    Message told = snow.receipt().aside().orElseThrow();
    scene.presses("Ada", ChannelScene.button(told, "Undo"));
    assertThat(scene.due("2026-10-06T09:00")).extracting(Seen::where).containsExactly("C1");
  }

  @Test
  void promptsThatWentOutBeforeAreCounted() {
    scene.asks("Dana", new ScheduleChange.Start());
    scene.due("2026-10-05T08:40");
    scene.due("2026-10-05T09:00");

    assertThat(scene.asks("Ada", new CalendarRequest.SnowDay(MONDAY)).aside())
        .contains("2 prompts had already gone out today and stay where they are.");
  }

  @Test
  void thoseWhoLeadNothingEnterNoSnowDay() {
    scene.asks("Dana", new ScheduleChange.Start());

    assertThat(scene.asks("Ben", new CalendarRequest.SnowDay(MONDAY)).aside())
        .contains(
            "Administrators can enter a snow day, and leads of a channel can for their channel");
    scene.as(Profile.Relation.GUEST);
    scene.asks("Dana", new CalendarRequest.SnowDay(MONDAY));
    assertThat(scene.store.calendars().periods()).isEmpty();
  }

  @Test
  void aLeadTakesNothingOfTheDistrictsBack() {
    scene.asks("Dana", new ScheduleChange.Start());
    Outcome snow = scene.asks("Ada", new CalendarRequest.SnowDay(MONDAY));
    scene.asks("Ada", WINTER);
    var takeBack = ChannelScene.button(snow.receipt().aside().orElseThrow(), "Undo");

    for (String name : List.of("Ben", "Dana")) {
      scene.presses(name, takeBack);
      scene.presses(name, takeBack.with(CommonActions.ID, 2));
    }
    scene.presses("Ada", takeBack.with(CommonActions.ID, 2));

    assertThat(scene.store.calendars().periods())
        .extracting(kept -> kept.period().name())
        .containsExactlyInAnyOrder("Snow day", "Winter break");
  }

  @Test
  void aLeadClosesTodayAndTomorrowInTheirOwnChannelsAlone() {
    scene.asks("Dana", new ScheduleChange.Start());
    Conversation elsewhere = new Conversation("slack", "T1", "C2");
    PromptSchedule other =
        scene
            .store
            .schedules()
            .keep(
                PromptSchedule.ofChannel(
                    elsewhere, LocalTime.of(9, 0), ZoneId.of("America/Chicago")),
                Instant.parse("2026-10-05T12:00:00Z"));

    Outcome closed = scene.asks("Dana", new CalendarRequest.SnowDay(MONDAY.plusDays(1)));

    assertThat(closed.aside())
        .contains("Tuesday, October 6 is closed in the channel that you lead")
        .contains("an administrator types snow day");
    for (LocalDate day : List.of(MONDAY.plusDays(2), MONDAY.minusDays(1), MONDAY.plusMonths(3))) {
      assertThat(scene.asks("Dana", new CalendarRequest.SnowDay(day)).aside())
          .contains("today or tomorrow");
    }
    assertThat(scene.store.calendars().periods()).isEmpty();
    assertThat(scene.schedule().closed()).containsExactly(MONDAY.plusDays(1));
    assertThat(scene.store.schedules().find(other.id()).orElseThrow().closed()).isEmpty();
    scene.due("2026-10-05T09:00");
    assertThat(scene.due("2026-10-06T08:40")).isEmpty();
    assertThat(scene.due("2026-10-06T09:00")).extracting(Seen::where).containsExactly("C2");
    assertThat(scene.due("2026-10-07T09:00")).extracting(Seen::where).contains("C1");
  }

  @Test
  void whatALeadClosedIsOpenedByTheLeadsOfThoseChannels() {
    scene.asks("Dana", new ScheduleChange.Start());
    Outcome closed = scene.asks("Dana", new CalendarRequest.SnowDay(MONDAY));
    var undo = ChannelScene.button(closed.receipt().aside().orElseThrow(), "Undo");

    scene.presses("Ben", undo);
    scene.presses("Dana", undo.with(CommonActions.VALUE, "2026-13-45"));
    assertThat(scene.schedule().closed()).containsExactly(MONDAY);
    scene.presses("Dana", undo);
    assertThat(scene.schedule().closed()).isEmpty();
    assertThat(scene.due("2026-10-05T09:00")).extracting(Seen::where).contains("C1");
  }

  @Test
  void anAdministratorIsAskedOnceADayToCloseTheDistrict() {
    scene.asks("Ada", new CalendarRequest.Show());
    scene.asks("Dana", new ScheduleChange.Start());
    Outcome closed = scene.asks("Dana", new CalendarRequest.SnowDay(MONDAY));
    assertThat(closed.in("Ada"))
        .singleElement()
        .asString()
        .contains("Dana closed Monday, October 5", "[Close the district] [No]");
    assertThat(closed.aside()).contains("I asked the administrators");
    assertThat(scene.asks("Dana", new CalendarRequest.SnowDay(MONDAY.plusDays(1))).in("Ada"))
        .isEmpty();

    Message asked = closed.seen().get(0).message();
    var confirm = ChannelScene.button(asked, "Close the district");
    for (String name : List.of("Dana", "Ben")) {
      scene.presses(name, confirm);
    }
    scene.presses("Ada", confirm.with(CommonActions.REQUEST, 99));
    assertThat(scene.store.calendars().periods()).isEmpty();
    Outcome confirmed = scene.presses("Ada", confirm);
    assertThat(scene.store.calendars().load().isSchoolDay(MONDAY)).isFalse();
    assertThat(confirmed.in("D-Dana"))
        .singleElement()
        .asString()
        .contains("An administrator closed Monday, October 5 for the whole district.");
    scene.presses("Ada", confirm);
    assertThat(scene.store.calendars().periods()).hasSize(1);
  }

  @Test
  void noSnowDayIsEnteredWhereSchoolIsClosedOrOver() {
    scene
        .store
        .calendars()
        .add(CalendarPeriod.closedDay("Founders' Day", LocalDate.of(2026, 10, 9)));

    assertThat(scene.asks("Ada", snow(2026, 10, 9)).aside())
        .contains("not a school day anyway: Founders' Day");
    assertThat(scene.asks("Ada", snow(2026, 10, 10)).aside()).contains("not a school day anyway,");
    assertThat(scene.asks("Ada", snow(2026, 10, 1)).aside()).contains("today or a day within");
    assertThat(scene.store.calendars().periods()).hasSize(1);
  }

  private static CalendarRequest snow(int year, int month, int day) {
    return new CalendarRequest.SnowDay(LocalDate.of(year, month, day));
  }
}
