package org.leadlearner.assistant.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.CalendarRequest;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.schedule.PromptSchedule;

class PromptParserTest {

  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final CommandParser grammar = new CommandParser(Phrases.in(Locale.ENGLISH), TODAY);

  @Test
  void readsWhatAPersonAsksOfTheirPrompts() {
    understands(
        said(
            "/pln", new ScheduleChange.Show(),
            "daily prompt", new ScheduleChange.Show(),
            "/pln help", new ScheduleChange.Show(),
            "/pln now", new PracticeRequest.Now(),
            "/pln resume", new ScheduleChange.Resume(),
            "/pln stop", new ScheduleChange.Stop(),
            "/pln log", new PracticeRequest.Log(),
            "/PLN Export", new PracticeRequest.Export(),
            "/pln zone", new PersonalRequest.UseMyZone(),
            "/pln limit staff", new ScheduleChange.Limit(SeenBy.STAFF),
            "pln limit public", new ScheduleChange.Limit(SeenBy.PUBLIC),
            "pln summer off", new ScheduleChange.Summer(false),
            "pln not today", new PracticeRequest.Answer(PracticeAnswer.NOT_TODAY),
            "pln note Asked Two", new PracticeRequest.Note(Optional.of("Asked Two")),
            "pln share", new PracticeRequest.Share(Optional.empty()),
            "pln share We Tried It", new PracticeRequest.Share(Optional.of("We Tried It")),
            "pln whatever this is", new PersonalRequest.Unclear("whatever this is")));
  }

  @Test
  void everyCommandOfThePageOnUsingIt() throws IOException {
    List<String> commands =
        Pattern.compile("(?m)(?:`|^ {4})(/?pln[^`\\n]*)`?")
            .matcher(Files.readString(Path.of("src/docs/using.md")))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(commands).hasSizeGreaterThan(10).contains("/pln calendar remove 3");
    for (String command : commands) {
      assertThat(grammar.prompts(command))
          .as(command)
          .get()
          .isNotInstanceOf(PersonalRequest.Unclear.class);
    }
  }

  @Test
  void readsAChannelsPromptsInPlainWords() {
    ChannelRequest at = new ScheduleChange.At(LocalTime.of(8, 30));
    understands(
        said(
            "prompts here at 8:30", new PromptRequest.Channel(at),
            "daily prompts in this channel at 8:30", new PromptRequest.Channel(at),
            "/pln channel school Lincoln High",
                new PromptRequest.Channel(new ScheduleChange.School(Optional.of("Lincoln High")))));
  }

  @Test
  void readsATimeHoweverItIsWritten() {
    Map<String, LocalTime> times =
        Map.ofEntries(
            Map.entry("/pln time 7:40", LocalTime.of(7, 40)),
            Map.entry("/pln time 7.40", LocalTime.of(7, 40)),
            Map.entry("pln time 7:40 am", LocalTime.of(7, 40)),
            Map.entry("pln time 7:40pm", LocalTime.of(19, 40)),
            Map.entry("pln time 7 p.m.", LocalTime.of(19, 0)),
            Map.entry("prompts at 7", LocalTime.of(7, 0)),
            Map.entry("prompts at 7:40", LocalTime.of(7, 40)),
            Map.entry("pln 19:05", LocalTime.of(19, 5)),
            Map.entry("pln time 12 am", LocalTime.MIDNIGHT),
            Map.entry("pln time 12:30 pm", LocalTime.of(12, 30)),
            Map.entry("pln at noon", LocalTime.NOON));
    times.forEach((text, time) -> understands(said(text, new ScheduleChange.At(time))));
    for (String none : new String[] {"24:00", "7:60", "13 pm", "0 am", "7:4", "soon"}) {
      understands(said("pln time " + none, new PersonalRequest.Unclear("time " + none)));
    }
  }

  @Test
  void readsDaysAndLeavesWeekendsOut() {
    Set<DayOfWeek> three = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    understands(
        said(
            "/pln days mon-fri", new ScheduleChange.On(PromptSchedule.WEEKDAYS),
            "pln days Monday to Friday", new ScheduleChange.On(PromptSchedule.WEEKDAYS),
            "pln days weekdays", new ScheduleChange.On(PromptSchedule.WEEKDAYS),
            "pln every day", new ScheduleChange.On(PromptSchedule.WEEKDAYS),
            "pln days mon wed fri", new ScheduleChange.On(three),
            "prompts on Mondays, Wednesdays and Fridays", new ScheduleChange.On(three),
            "pln days thu-sun",
                new ScheduleChange.On(EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)),
            "pln days sat sun", new ScheduleChange.On(Set.of()),
            "pln days mon or later", new PersonalRequest.Unclear("days mon or later")));
  }

  @Test
  void readsATimeAndDaysTogether() {
    Set<DayOfWeek> three = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    LocalTime early = LocalTime.of(7, 40);
    understands(
        said(
            "pln 7:40 mon, wed, fri", new ScheduleChange.AtOn(early, three),
            "/pln mon wed fri 7:40 am", new ScheduleChange.AtOn(early, three),
            "pln Mondays, Wednesdays and Fridays at 7:40", new ScheduleChange.AtOn(early, three),
            "pln at 7:40 on mon-fri", new ScheduleChange.AtOn(early, PromptSchedule.WEEKDAYS),
            "pln sat 7:40", new ScheduleChange.AtOn(early, Set.of()),
            "pln 7:40 mon 8:00", new PersonalRequest.Unclear("7:40 mon 8:00")));
    channel("pln channel 7:40 mon wed fri", new ScheduleChange.AtOn(early, three));
  }

  @Test
  void readsUntilWhenAPauseLasts() {
    Map<String, LocalDate> dates =
        Map.ofEntries(
            Map.entry("pause until Monday", LocalDate.of(2026, 11, 30)),
            Map.entry("/pln pause until wed", LocalDate.of(2026, 11, 25)),
            Map.entry("pause until next Friday", LocalDate.of(2026, 11, 27)),
            Map.entry("pln pause tomorrow", LocalDate.of(2026, 11, 24)),
            Map.entry("pause until next week", LocalDate.of(2026, 11, 30)),
            Map.entry("pause until next month", LocalDate.of(2026, 12, 1)),
            Map.entry("pause until Jan 5", LocalDate.of(2027, 1, 5)),
            Map.entry("pause until January 5th, 2028", LocalDate.of(2028, 1, 5)),
            Map.entry("pause until 5 Jan", LocalDate.of(2027, 1, 5)),
            Map.entry("pause until 1/5", LocalDate.of(2027, 1, 5)),
            Map.entry("pause until 1/5/2027", LocalDate.of(2027, 1, 5)),
            Map.entry("pause prompts until 2027-01-05", LocalDate.of(2027, 1, 5)),
            Map.entry("pause until Nov 1", LocalDate.of(2026, 11, 1)));
    dates.forEach(
        (text, date) -> understands(said(text, new ScheduleChange.Pause(Optional.of(date)))));
    understands(
        said(
            "/pln pause", new ScheduleChange.Pause(Optional.empty()),
            "/pln pause until the snow melts",
                new PersonalRequest.Unclear("pause until the snow melts")));
  }

  @Test
  void readsWhatIsAskedOfAChannel() {
    channel("/pln channel", new ScheduleChange.Show());
    channel("pln channel preview", new ChannelRequest.Preview());
    channel("pln channel 9:00", new ScheduleChange.At(LocalTime.of(9, 0)));
    channel("pln channel time 9 am", new ScheduleChange.At(LocalTime.of(9, 0)));
    channel(
        "pln channel tue thu",
        new ScheduleChange.On(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)));
    channel("pln channel pause", new ScheduleChange.Pause(Optional.empty()));
    channel(
        "pln channel pause until monday",
        new ScheduleChange.Pause(Optional.of(LocalDate.of(2026, 11, 30))));
    channel("pln channel resume", new ScheduleChange.Resume());
    channel("pln channel stop", new ScheduleChange.Stop());
    channel("pln channel start", new ScheduleChange.Start());
    channel("pln channel limit team", new ScheduleChange.Limit(SeenBy.TEAM));
    channel("pln channel summer on", new ScheduleChange.Summer(true));
    channel("pln channel leader goes first", new ChannelRequest.LeadsFirst(true));
    channel("pln channel leads first off", new ChannelRequest.LeadsFirst(false));
    channel("pln channel lead", new ChannelRequest.Lead());
    understands(said("pln channel hm", new PersonalRequest.Unclear("hm")));
  }

  @Test
  void readsWhatIsAskedOfTheSchoolCalendar() {
    calendar("/pln calendar", new CalendarRequest.Show());
    calendar("/pln snow day", new CalendarRequest.SnowDay(TODAY));
    calendar("pln snow day tomorrow", new CalendarRequest.SnowDay(TODAY.plusDays(1)));
    calendar("pln calendar snow day dec 3", new CalendarRequest.SnowDay(LocalDate.of(2026, 12, 3)));
    calendar(
        "pln calendar add break Dec 21 to Jan 1 Winter break",
        new CalendarRequest.Add(
            "break", LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 1), "Winter break"));
    calendar(
        "pln calendar testing 2027-03-01 - 2027-03-12",
        new CalendarRequest.Add(
            "testing", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 12), "testing"));
    calendar(
        "pln calendar closed 1/18/2027 Staff day",
        new CalendarRequest.Add(
            "closed", LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 18), "Staff day"));
    calendar("pln calendar remove 12", new CalendarRequest.Remove(12));
    understands(said("pln calendar when", new PersonalRequest.Unclear("when")));
  }

  /** A slip in a date never closes other days than were meant. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "add break 2027-02-30 to 2027-03-01 Winter break",
        "add break 2027-02-01 to 2027-02-30 Winter break",
        "add break Feb 1 to Feb 30 Winter break",
        "add closed 18 Staff day",
        "break 2027-02-30",
        "add something"
      })
  void daysThatAreNoneAreNotRead(String typed) {
    calendar("/pln calendar " + typed, new CalendarRequest.Unread());
  }

  @Test
  void aDashMayStandBeforeTheName() {
    calendar(
        "/pln calendar add closed 1/18/2027 - Staff day",
        new CalendarRequest.Add(
            "closed", LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 18), "Staff day"));
  }

  @Test
  void whatNamesNoTimeAndNoCommandIsLeftToBeHeard() {
    for (String line : List.of("stop", "stop prompts", "did it", "pause until we know more")) {
      assertThat(grammar.prompts(line)).as(line).isEmpty();
    }
  }

  @Test
  void aPauseUntilABreakLastsOverIt() {
    understands(
        said(
            "/pln pause until spring break", new ScheduleChange.PauseOverBreak("spring break"),
            "/pln pause until after the break", new ScheduleChange.PauseOverBreak("")));
  }

  private void channel(String text, ChannelRequest request) {
    understands(said(text, new PromptRequest.Channel(request)));
  }

  private void calendar(String text, CalendarRequest request) {
    understands(said(text, new PromptRequest.Calendar(request)));
  }

  private void understands(Map<String, PromptRequest> meanings) {
    meanings.forEach(
        (text, request) -> assertThat(grammar.prompts(text)).as(text).contains(request));
  }

  private static Map<String, PromptRequest> said(Object... textsAndRequests) {
    Map<String, PromptRequest> said = new LinkedHashMap<>();
    for (int place = 0; place < textsAndRequests.length; place += 2) {
      said.put((String) textsAndRequests[place], (PromptRequest) textsAndRequests[place + 1]);
    }
    return said;
  }
}
