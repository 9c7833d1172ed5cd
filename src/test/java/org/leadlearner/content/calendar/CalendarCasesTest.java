package org.leadlearner.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.content.calendar.CalendarFile.Contents;
import org.leadlearner.content.calendar.CalendarFile.Reason;
import org.leadlearner.schedule.CalendarPeriod;

/** Calendars as schools' programs write them, out of public reports of faults in other readers. */
class CalendarCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static final String EASTERN =
      """
      BEGIN:VTIMEZONE
      TZID:Eastern Standard Time
      BEGIN:STANDARD
      DTSTART:16010101T020000
      TZOFFSETFROM:-0400
      TZOFFSETTO:-0500
      RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:16010101T020000
      TZOFFSETFROM:-0500
      TZOFFSETTO:-0400
      RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3
      END:DAYLIGHT
      END:VTIMEZONE
      """;

  /** Four second Fridays, without what follows: Jan 8, Feb 12, Mar 12 and Apr 9, 2027. */
  private static final String FRIDAYS_BY_DATE =
      "DTSTART;VALUE=DATE:20270108\nDTEND;VALUE=DATE:20270109\n"
          + "RRULE:FREQ=MONTHLY;BYDAY=2FR;COUNT=4\n";

  private static final String FRIDAYS_BY_MIDNIGHT =
      "DTSTART;TZID=Eastern Standard Time:20270108T000000\n"
          + "DTEND;TZID=Eastern Standard Time:20270109T000000\n"
          + "RRULE:FREQ=MONTHLY;BYDAY=2FR;COUNT=4\n";

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = CalendarCasesTest.class.getResourceAsStream("/calendars/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static List<String> closedIn(String name) throws IOException {
    return closed(read(new String(resource(name), StandardCharsets.UTF_8)));
  }

  private static Contents read(String text) {
    return CalendarFile.read(text, TODAY, ZONE);
  }

  private static Contents events(String... events) {
    return read(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n"
            + EASTERN
            + String.join("", events)
            + "END:VCALENDAR\n");
  }

  private static String event(String lines) {
    return "BEGIN:VEVENT\nUID:one@test\n" + lines.strip() + "\nEND:VEVENT\n";
  }

  private static String closing(String lines) {
    return event("SUMMARY:Staff Development - No School\n" + lines);
  }

  private static List<String> closed(Contents contents) {
    return contents.periods().stream()
        .filter(CalendarPeriod::isClosed)
        .map(CalendarCasesTest::days)
        .toList();
  }

  private static String days(CalendarPeriod period) {
    return period.first().equals(period.last())
        ? period.first().toString()
        : period.first() + " " + period.last();
  }

  @Test
  void aByteOrderMarkAndBlankLinesBeforeItDoNotHideACalendar() throws IOException {
    assertThat(closedIn("byte-order-mark.ics"))
        .containsExactly("2027-11-24 2027-11-26", "2026-12-22 2027-01-02");
    assertThat(closedIn("leading-blank-line.ics"))
        .containsExactly("2027-01-08", "2027-02-12", "2027-03-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aFileIsReadInTheCharactersThatItsMarkNames(String charset) throws Exception {
    String text = new String(resource("byte-order-mark.ics"), StandardCharsets.UTF_8);

    String read = CalendarText.decoded(text.getBytes(Charset.forName(charset)));

    assertThat(closed(read(read))).hasSize(2);
  }

  @Test
  void midnightToMidnightIsAllDay() throws IOException {
    assertThat(closedIn("outlook-all-day.ics")).containsExactly("2026-12-21 2027-01-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART;TZID=Eastern Standard Time:20261221T000000\nDTEND;TZID=Eastern Standard Time:20261223T000000",
        "DTSTART;TZID=America/Chicago:20261221T000000\nDTEND;TZID=America/Chicago:20261223T000000",
        "DTSTART:20261221T000000\nDTEND:20261223T000000",
        "DTSTART:20261221T050000Z\nDTEND:20261223T050000Z",
        "DTSTART:20261221T000000Z\nDTEND:20261223T000000Z",
        "DTSTART;TZID=Eastern Standard Time:20261221T000000\nDURATION:P2D",
        "DTSTART;TZID=Eastern Standard Time:20261221T000000\nDURATION:PT48H",
        "DTSTART:20261221T000000\nDTEND:20261222T235900",
        "DTSTART:20261221T000000\nDTEND:20261222T235959",
        "DTSTART;VALUE=DATE:20261221\nDTEND;VALUE=DATE:20261223",
        "DTSTART:20261221\nDTEND:20261223"
      })
  void wholeDaysAreWholeDaysInEveryForm(String lines) {
    assertThat(closed(events(closing(lines)))).containsExactly("2026-12-21 2026-12-22");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART:20261221T080000\nDTEND:20261221T150000",
        "DTSTART:20261221T000000\nDTEND:20261221T120000",
        "DTSTART:20261221T000000",
        "DTSTART:20261221T130000Z\nDTEND:20261222T130000Z"
      })
  void aPartOfADayClosesNoDay(String lines) {
    Contents contents = events(closing(lines));

    assertThat(contents.periods()).isEmpty();
    assertThat(contents.unused().get(0).reason()).isEqualTo(Reason.TIME_OF_DAY);
  }

  @Test
  void aMovedInstanceIsClosedOnItsNewDayOnly() throws IOException {
    assertThat(closedIn("moved-instance.ics"))
        .containsExactlyInAnyOrder("2027-01-08", "2027-02-19", "2027-03-12", "2027-04-09");
  }

  static Stream<String> forms() {
    return Stream.of(
        ";VALUE=DATE:20270212",
        ":20270212",
        ":20270212T000000",
        ":20270212T000000Z",
        ":20270212T050000Z",
        ";TZID=Eastern Standard Time:20270212T000000",
        ";TZID=America/New_York:20270212T000000",
        ";TZID=America/Chicago:20270211T230000",
        ";VALUE=DATE-TIME:20270212T000000");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void anExceptionCountsInWhateverFormItsDateHas(String form) {
    for (String fridays : List.of(FRIDAYS_BY_DATE, FRIDAYS_BY_MIDNIGHT)) {
      assertThat(closed(events(closing(fridays + "EXDATE" + form))))
          .as("excluded")
          .containsExactly("2027-01-08", "2027-03-12", "2027-04-09");
      assertThat(
              closed(
                  events(
                      closing(fridays),
                      closing(
                          "STATUS:CANCELLED\nRECURRENCE-ID"
                              + form
                              + "\nDTSTART;VALUE=DATE:20270212"))))
          .as("cancelled")
          .containsExactly("2027-01-08", "2027-03-12", "2027-04-09");
      assertThat(
              closed(
                  events(
                      closing("RECURRENCE-ID" + form + "\nDTSTART;VALUE=DATE:20270219"),
                      closing(fridays))))
          .as("moved")
          .containsExactlyInAnyOrder("2027-01-08", "2027-02-19", "2027-03-12", "2027-04-09");
    }
  }

  @Test
  void oneOfASeriesMayHaveWordsOfItsOwn() {
    String open = "SUMMARY:Staff Development after school\n";

    assertThat(
            closed(
                events(
                    closing(FRIDAYS_BY_DATE),
                    event(
                        open + "RECURRENCE-ID;VALUE=DATE:20270212\nDTSTART;VALUE=DATE:20270212"))))
        .containsExactly("2027-01-08", "2027-03-12", "2027-04-09");
    assertThat(
            closed(
                events(
                    closing(FRIDAYS_BY_DATE),
                    event("RECURRENCE-ID;VALUE=DATE:20270212\nDTSTART;VALUE=DATE:20270219"))))
        .as("without a name, it keeps that of the series")
        .containsExactlyInAnyOrder("2027-01-08", "2027-02-19", "2027-03-12", "2027-04-09");
  }

  @Test
  void allFromOneOnMayBeMovedOrCancelled() {
    String from = "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20270312\n";

    assertThat(
            closed(
                events(
                    closing(FRIDAYS_BY_DATE),
                    closing(from + "STATUS:CANCELLED\nDTSTART;VALUE=DATE:20270312"))))
        .containsExactly("2027-01-08", "2027-02-12");
    assertThat(
            closed(events(closing(FRIDAYS_BY_DATE), closing(from + "DTSTART;VALUE=DATE:20270315"))))
        .containsExactlyInAnyOrder("2027-01-08", "2027-02-12", "2027-03-15", "2027-04-12");
  }

  @ParameterizedTest
  @CsvSource({
    "20270312, 3",
    "20270312T000000Z, 3",
    "20270312T035959Z, 3",
    "20270311, 2",
    "20270409T235959Z, 4"
  })
  void theEndOfASeriesOfDatesIsADate(String until, int count) {
    String rule = "RRULE:FREQ=MONTHLY;BYDAY=2FR;UNTIL=" + until;

    assertThat(closed(events(closing("DTSTART;VALUE=DATE:20270108\n" + rule)))).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({"20270409T040000Z, 4", "20270409T035959Z, 3", "20270409T000000, 4", "20270409, 4"})
  void theEndOfASeriesOfMidnightsIsAMidnightThere(String until, int count) {
    String lines = FRIDAYS_BY_MIDNIGHT.replace("COUNT=4", "UNTIL=" + until);

    assertThat(closed(events(closing(lines)))).hasSize(count);
  }

  @Test
  void datesBesidesARuleCountInEveryForm() {
    String more = "RDATE;TZID=Eastern Standard Time:20270212T000000,20270312T000000";

    assertThat(
            closed(
                events(
                    closing("DTSTART;VALUE=DATE:20270108\n" + more + "\nRDATE:20270409T040000Z"))))
        .containsExactly("2027-01-08", "2027-02-12", "2027-03-12", "2027-04-09");
  }

  @Test
  void aDescriptionMaySayThatThereIsNoSchool() throws IOException {
    assertThat(closedIn("workday-in-description.ics")).containsExactly("2026-12-14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Teacher Workday | DESCRIPTION:Students do not attend. | closed",
        "Teacher Workday | DESCRIPTION:Schools closed for students\\, staff report. | closed",
        "In-Service | DESCRIPTION:<div>No&nbsp;School</div> | closed",
        "In-Service | CATEGORIES:No School | closed",
        "In-Service | X-ALT-DESC;FMTTYPE=text/html:<p>Student holiday. No school.</p> | closed",
        "Teacher Workday | DESCRIPTION:Reminder: no school on Monday. | open",
        "Picture Day | DESCRIPTION:No school uniform needed. | open",
        "Fall Play | DESCRIPTION:There is no school bus home afterwards. | open",
        "Teacher Workday | DESCRIPTION:No school for PreK. | open",
        "Early Release | DESCRIPTION:Schools closed at noon | open"
      })
  void aDescriptionClosesOnlyWhereItClosesSchoolsForAll(String name, String line, String expected) {
    Contents contents = events(event("SUMMARY:" + name + "\nDTSTART;VALUE=DATE:20261214\n" + line));

    assertThat(closed(contents)).hasSize(expected.equals("closed") ? 1 : 0);
  }

  static Stream<String> names() throws IOException {
    return new String(resource("names.tsv"), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank());
  }

  @ParameterizedTest
  @MethodSource("names")
  @ValueSource(
      strings = {
        "Holiday Sing-Along\topen",
        "Winter Break Camp\topen",
        "Spring Break Intensive Sign-Up\topen",
        "Holiday Bazaar\topen",
        "Cafeteria Closed\topen",
        "Gym Closed for Repairs\topen",
        "Enrollment Closed\topen",
        "No School Lunch Served\topen",
        "No School Bus Service\topen",
        "No School - Kindergarten\topen",
        "No School for Grades 9-12\topen",
        "No School - Elementary Only\topen",
        "Last Day Before Winter Break\topen",
        "Students Return from Holiday\topen",
        "Veterans Day Assembly\topen",
        "Thanksgiving Feast\topen",
        "Memorial Day Parade\topen",
        "Snow Make-Up Day - School in Session\topen",
        "Offices Closed\topen",
        "Board meeting\topen",
        "Half Day - Students off at noon\topen",
        "MLK Jr. Assembly\topen",
        "Indoor Recess\topen",
        "Spirit Week: Vacation Day\topen",
        "Vacation Day (dress up)\topen",
        "Swim Classes Cancelled\topen",
        "Adult Ed Classes Not in Session\topen",
        "Community School Closed\topen",
        "Night School Closed\topen",
        "Summer School Closed\topen",
        "Closed for Lunch\topen",
        "Emergency Closing Procedures\topen",
        "Reunión: no hay clases de arte\topen",
        "Day after Thanksgiving\tclosed",
        "Emergency Closing\tclosed",
        "School Offices & Schools Closed\tclosed",
        "No School-Thanksgiving Break\tclosed",
        "No School PK-12\tclosed",
        "No School Grades K-12\tclosed",
        "Closed for Spring Break\tclosed",
        "Día festivo - No hay clases\tclosed",
        "Vacaciones de invierno\tclosed",
        "No hay escuela\tclosed",
        "Receso de primavera\tclosed",
        "Winter Break begins\topen",
        "No School\tclosed",
        "NO SCHOOL\tclosed",
        "No School!\tclosed",
        "No School for Students\tclosed",
        "No School K-12\tclosed",
        "No School Monday\tclosed",
        "No School (Staff Training)\tclosed",
        "No School Teacher Workday\tclosed",
        "Professional Development Day (No Students)\tclosed",
        "Election Day - No School\tclosed",
        "Teacher Workday/No Classes\tclosed",
        "Schools Closed\tclosed",
        "All Schools and Offices Closed\tclosed",
        "District Closed\tclosed",
        "Closed\tclosed",
        "Student Holiday\tclosed",
        "Pupil-Free Day\tclosed",
        "Non-Student Day\tclosed",
        "Snow Day\tclosed",
        "Winter Break\tclosed",
        "Thanksgiving Holiday\tclosed",
        "Mid-Winter Recess\tclosed",
        "Spring Break (No School)\tclosed",
        "Spring Break Day 2\tclosed",
        "Presidents\u2019 Day\tclosed",
        "Martin Luther King Jr. Day\tclosed",
        "Juneteenth\tclosed",
        "Christmas Day (Observed)\tclosed",
        "New Year's Day - Holiday\tclosed"
      })
  void aNameClosesOnlyWhereItClosesSchoolsForAll(String line) {
    String name = line.split("\t")[0];
    String meaning = line.split("\t")[1];

    Contents contents = events(event("SUMMARY:" + name + "\nDTSTART;VALUE=DATE:20261214"));

    assertThat(closed(contents)).as(name).hasSize(meaning.equals("closed") ? 1 : 0);
    assertThat(contents.unused()).as(name).hasSize(meaning.equals("closed") ? 0 : 1);
  }
}
