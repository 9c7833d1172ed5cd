package org.leadlearner.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.content.calendar.CalendarFile.Contents;
import org.leadlearner.content.calendar.CalendarFile.Problem;
import org.leadlearner.content.calendar.CalendarFile.Reason;
import org.leadlearner.schedule.CalendarPeriod.Kind;

class CalendarFileTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static String file(String... events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//district//EN\r\n"
        + String.join("", events)
        + "END:VCALENDAR\r\n";
  }

  private static String event(String name, String... lines) {
    return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:%s\r\n%s\r\nEND:VEVENT\r\n"
        .formatted(name, String.join("\r\n", lines));
  }

  private static Contents read(String... events) {
    return CalendarFile.read(file(events), TODAY, ZONE);
  }

  private static List<String> periods(Contents contents) {
    return contents.periods().stream()
        .map(one -> one.name() + " " + one.kind() + " " + one.first() + " " + one.last())
        .toList();
  }

  private static Reason reason(String... events) {
    Contents contents = read(events);
    assertThat(contents.periods()).isEmpty();
    assertThat(contents.unused()).hasSize(1);
    return contents.unused().get(0).reason();
  }

  @Test
  void daysWithoutSchoolTestsAndTermsArePeriods() {
    Contents contents =
        read(
            event("Spring Break", "DTSTART;VALUE=DATE:20270315", "DTEND;VALUE=DATE:20270320"),
            event("No School - Staff Training", "DTSTART;VALUE=DATE:20261009"),
            event("State testing", "DTSTART;VALUE=DATE:20270412", "DURATION:P2W"),
            event("Fall Semester", "DTSTART;VALUE=DATE:20260817", "DTEND;VALUE=DATE:20261219"));

    assertThat(periods(contents))
        .containsExactly(
            "Spring Break BREAK 2027-03-15 2027-03-19",
            "No School - Staff Training CLOSED 2026-10-09 2026-10-09",
            "State testing TESTING 2027-04-12 2027-04-25",
            "Fall Semester TERM 2026-08-17 2026-12-18");
    assertThat(contents.problem()).isEmpty();
    assertThat(contents.unused()).isEmpty();
  }

  @Test
  void anEndOnTheFirstDayIsOneDay() {
    assertThat(
            periods(
                read(event("Holiday", "DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261225"))))
        .containsExactly("Holiday CLOSED 2026-12-25 2026-12-25");
  }

  @Test
  void whatRepeatsIsReadForTheYearsThatMatter() {
    Contents contents =
        read(
            event("Winter holiday", "DTSTART;VALUE=DATE:20101225", "RRULE:FREQ=YEARLY"),
            event(
                "No school",
                "DTSTART;VALUE=DATE:20261001",
                "RRULE:FREQ=WEEKLY;COUNT=3",
                "EXDATE;VALUE=DATE:20261008"),
            event("Closed", "DTSTART;VALUE=DATE:20261102", "RDATE;VALUE=DATE:20261109"));

    assertThat(periods(contents))
        .containsExactly(
            "Winter holiday CLOSED 2025-12-25 2025-12-25",
            "Winter holiday CLOSED 2026-12-25 2026-12-25",
            "Winter holiday CLOSED 2027-12-25 2027-12-25",
            "No school CLOSED 2026-10-01 2026-10-01",
            "No school CLOSED 2026-10-15 2026-10-15",
            "Closed CLOSED 2026-11-02 2026-11-02",
            "Closed CLOSED 2026-11-09 2026-11-09");
  }

  @ParameterizedTest
  @CsvSource({
    "Board meeting, OTHER_WORDS",
    "Breakfast with the principal, OTHER_WORDS",
    "Protest march, OTHER_WORDS",
    "Winter break begins, UNCLEAR_WORDS",
    "Classes resume after winter break, UNCLEAR_WORDS",
    "Early release before holiday, UNCLEAR_WORDS",
    "End of quarter, UNCLEAR_WORDS",
    "'', OTHER_WORDS"
  })
  void whatItsWordsDoNotSayIsNotGuessed(String name, Reason expected) {
    assertThat(reason(event(name, "DTSTART;VALUE=DATE:20261009"))).isEqualTo(expected);
  }

  @Test
  void otherEventsAreListedWithTheReason() {
    assertThat(reason(event("Exam", "DTSTART:20261009T090000Z"))).isEqualTo(Reason.TIME_OF_DAY);
    assertThat(reason(event("Holiday", "DTSTART;VALUE=DATE:20200101"))).isEqualTo(Reason.OLD);
    assertThat(reason(event("Holiday", "DTSTART;VALUE=DATE:20261009", "STATUS:CANCELLED")))
        .isEqualTo(Reason.CANCELLED);
    assertThat(reason(event("Holiday"))).isEqualTo(Reason.UNREADABLE);
    assertThat(reason(event("Holiday", "DTSTART;VALUE=DATE:tomorrow")))
        .isEqualTo(Reason.UNREADABLE);
    assertThat(reason(event("Holiday", "DTSTART;VALUE=DATE:20261009", "DTEND;VALUE=DATE:20621009")))
        .isEqualTo(Reason.TOO_LONG);
    assertThat(reason(event("Holiday", "DTSTART;VALUE=DATE:20261009", "RRULE:FREQ=SECONDLY")))
        .isEqualTo(Reason.UNREADABLE);
    assertThat(read(event("Board", "DTSTART;VALUE=DATE:20261009")).unused())
        .containsExactly(
            new CalendarFile.Unused(
                "Board", Optional.of(LocalDate.of(2026, 10, 9)), Reason.OTHER_WORDS));
  }

  @Test
  void aNameIsShortAndOnOneLine() {
    Contents contents =
        read(
            event("No\\nschool\u202e \u0007for " + "x".repeat(200), "DTSTART;VALUE=DATE:20261009"));

    assertThat(contents.periods().get(0).name()).startsWith("No school for x").hasSize(100);
    assertThat(contents.periods().get(0).kind()).isEqualTo(Kind.CLOSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>Sign in</html>", "BEGIN:VCARD\r\nEND:VCARD\r\n"})
  void whatIsNoCalendarIsSaid(String text) {
    assertThat(CalendarFile.read(text, TODAY, ZONE).problem()).contains(Problem.NOT_A_CALENDAR);
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() {
    assertThat(CalendarFile.read("x".repeat(CalendarFile.LARGEST + 1), TODAY, ZONE).problem())
        .contains(Problem.TOO_LARGE);
    String many =
        IntStream.range(0, 5_001)
            .mapToObj(number -> "BEGIN:VEVENT\r\nEND:VEVENT\r\n")
            .collect(Collectors.joining());
    assertThat(read(many).problem()).contains(Problem.TOO_MANY_EVENTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RRULE:FREQ=DAILY",
        "RRULE:FREQ=DAILY;INTERVAL=0",
        "RRULE:FREQ=DAILY;INTERVAL=999999999",
        "RRULE:FREQ=DAILY;COUNT=999999999",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
        "RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "RRULE:FREQ=YEARLY;UNTIL=99991231",
        "RRULE:FREQ=DAILY;BYHOUR=1,2,3",
        "RRULE:INTERVAL=2",
        "RRULE:",
        "RDATE;VALUE=DATE:20261010,20261011,99991231"
      })
  void aRuleThatWouldRunForeverEnds(String rule) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Contents contents = read(event("Holiday", "DTSTART;VALUE=DATE:10000101", rule));
          assertThat(contents.periods()).hasSizeLessThanOrEqualTo(400);
          assertThat(contents.periods().size() + contents.unused().size()).isPositive();
        });
  }

  @Test
  void deepFoldingAndDeepNestingDoNoHarm() {
    String folded = "N\r\n " + "o\r\n ".repeat(100_000);
    String nested = "BEGIN:VEVENT\r\n".repeat(30_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(read(event(folded, "DTSTART;VALUE=DATE:20261009")).unused()).hasSize(1);
          assertThat(CalendarFile.read(file(nested), TODAY, ZONE).periods()).isEmpty();
        });
  }

  /** Bytes changed here and there: a value comes out, and never an exception. */
  @Test
  void aDamagedFileNeverThrows() {
    String sound =
        file(
            event("Spring Break", "DTSTART;VALUE=DATE:20270315", "DTEND;VALUE=DATE:20270320"),
            event("No school", "DTSTART;VALUE=DATE:20261001", "RRULE:FREQ=WEEKLY;COUNT=3"));
    Random random = new Random(7);
    int read = 0;
    for (int times = 0; times < 2_000; times++) {
      StringBuilder damaged = new StringBuilder(sound);
      for (int place = 0; place < 4; place++) {
        damaged.setCharAt(random.nextInt(sound.length()), (char) (random.nextInt(96) + 32));
      }
      read += CalendarFile.read(damaged.toString(), TODAY, ZONE).periods().size();
    }
    assertThat(read).isPositive();
  }
}
