package org.leadlearner.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.command.CalendarCommand;
import org.leadlearner.command.LeadLearnerCommand;
import org.leadlearner.command.RunCommand;
import org.leadlearner.content.calendar.CalendarDownload;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** The command {@code calendar} with a real database. */
class CalendarActionsTest {

  private static final String CALENDAR =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:test
      BEGIN:VEVENT
      UID:1
      SUMMARY:Winter Break
      DTSTART;VALUE=DATE:20261221
      DTEND;VALUE=DATE:20270102
      END:VEVENT
      BEGIN:VEVENT
      UID:2
      SUMMARY:Board meeting
      DTSTART;VALUE=DATE:20261103
      END:VEVENT
      BEGIN:VEVENT
      UID:3
      SUMMARY:Spring Break
      END:VEVENT
      END:VCALENDAR
      """;

  @TempDir Path folder;
  private final Clock clock = new SettableClock(Instant.parse("2026-10-01T14:00:00Z"));
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private final List<String> asked = new ArrayList<>();
  private boolean agrees = true;

  @Test
  void eachEventThatCannotBeReadIsListedAndTheOthersAreKept() throws Exception {
    assertThat(execute("calendar", "import", file(CALENDAR))).isEqualTo(1);

    assertThat(out.toString().lines())
        .containsExactly(
            "takes  2026-12-21 to 2027-01-01  break    Winter Break",
            "leaves 2026-11-03 Board meeting: its words say nothing about school days.",
            "ok     calendar: 1 period");
    assertThat(errors.toString().lines())
        .containsExactly(
            "no date Spring Break: its date or its repeats cannot be read. Add it by hand.",
            "1 fault");
    assertThat(isSchoolDay("2026-12-22", "")).isFalse();
    assertThat(isSchoolDay("2026-12-18", "")).isTrue();
  }

  @Test
  void anImportTakesThePlaceOfTheOneBeforeFromTheSameFile() throws Exception {
    execute("calendar", "import", file(CALENDAR));
    execute("calendar", "import", file(CALENDAR.replace("20261221", "20261223")));
    out.getBuffer().setLength(0);

    assertThat(execute("calendar", "list")).isZero();

    assertThat(out.toString().lines())
        .singleElement()
        .asString()
        .contains("2026-12-23 to 2027-01-01  break    Winter Break", "(" + folder);
  }

  @Test
  void whatAnImportClosesIsSeenBeforeItTakesThePlaceOfTheOneBefore() throws Exception {
    execute("calendar", "import", file(CALENDAR));
    out.getBuffer().setLength(0);
    agrees = false;
    String moved = file(CALENDAR.replace("20261221", "20261223"));

    execute("calendar", "import", moved);

    assertThat(out.toString().lines())
        .containsExactly(
            "takes  2026-12-23 to 2027-01-01  break    Winter Break",
            "leaves 2026-11-03 Board meeting: its words say nothing about school days.",
            "gone   2026-12-21 to 2027-01-01  break    Winter Break",
            "ok     calendar: nothing was changed");
    assertThat(asked).containsExactly("Put this in the place of what was there before?");
    assertThat(isSchoolDay("2026-12-22", "")).isFalse();

    execute("calendar", "import", moved, "--yes");

    assertThat(asked).hasSize(1);
    assertThat(isSchoolDay("2026-12-22", "")).isTrue();
  }

  @Test
  void anImportThatClosesNoDayReplacesNoneThatDidUnlessToldTo() throws Exception {
    execute("calendar", "import", file(CALENDAR));
    String other = file(CALENDAR.replace("Winter Break", "Winter Concert"));

    assertThat(execute("calendar", "import", other, "--yes")).isEqualTo(2);

    assertThat(errors.toString())
        .contains(
            "school.ics: closes no day, and the import before closed 1. Nothing was changed. If"
                + " that is right, import it again with --without-closed-days.");
    assertThat(out.toString()).contains("leaves 2026-12-21 Winter Concert: ");
    assertThat(isSchoolDay("2026-12-22", "")).isFalse();

    assertThat(execute("calendar", "import", other, "--yes", "--without-closed-days")).isEqualTo(1);
    assertThat(isSchoolDay("2026-12-22", "")).isTrue();
  }

  @Test
  void aFileWithoutEndIsTooLarge() {
    assumeTrue(Files.exists(Path.of("/dev/zero")));

    assertThat(execute("calendar", "import", "/dev/zero")).isEqualTo(2);
    assertThat(errors.toString()).contains("/dev/zero: is larger than");
  }

  @Test
  void oneSchoolsCalendarLeavesTheOthersAlone() throws Exception {
    execute("calendar", "import", file(CALENDAR), "--school", "Maple High");

    assertThat(isSchoolDay("2026-12-22", "")).isTrue();
    assertThat(isSchoolDay("2026-12-22", "maple high")).isFalse();
  }

  @Test
  void whatIsNoCalendarChangesNothing() throws Exception {
    execute("calendar", "import", file(CALENDAR));

    assertThat(execute("calendar", "import", file("hello"))).isEqualTo(2);
    assertThat(execute("calendar", "import", folder.resolve("none.ics").toString())).isEqualTo(2);
    assertThat(execute("calendar", "import", "http://127.0.0.1/school.ics")).isEqualTo(2);

    assertThat(errors.toString())
        .contains("is no iCalendar file. Export the calendar as .ics.")
        .contains("none.ics: cannot be read. Name a file or an https address.")
        .contains("school.ics: must begin with https and name a host, without a password.");
    assertThat(isSchoolDay("2026-12-22", "")).isFalse();
  }

  @Test
  void whileTheServerHasTheFileItSaysWhatToDo() throws Exception {
    String file = file(CALENDAR);
    try (Store running = store()) {
      assertThat(running.prompt().calendars().periods()).isEmpty();
      assertThatThrownBy(() -> actions().list(settings()))
          .isInstanceOf(StartFailure.class)
          .hasMessageEndingWith("stop it, do this, and start it again.");
      assertThat(execute("calendar", "import", file)).isEqualTo(2);
    }
  }

  private boolean isAgreed(String question) {
    asked.add(question);
    return agrees;
  }

  private boolean isSchoolDay(String date, String school) {
    try (Store store = store()) {
      return store
          .prompt()
          .calendars()
          .load()
          .forSchool(Optional.of(school).filter(name -> !name.isEmpty()))
          .isSchoolDay(LocalDate.parse(date));
    }
  }

  private Store store() {
    return Store.open(url(), clock);
  }

  private String url() {
    return MigratedDatabase.address(folder.resolve("test.db"));
  }

  private String file(String text) throws IOException {
    Path file = folder.resolve("school.ics");
    Files.writeString(file, text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
    return file.toString();
  }

  private CalendarActions actions() {
    return new CalendarActions(clock, CalendarDownload::new);
  }

  private Settings settings() {
    return ((Settings.Outcome.Ready) read()).settings();
  }

  private Settings.Outcome read() {
    return SettingsReader.read(Map.of("DATABASE_URL", url()), folder.resolve(".env"));
  }

  private int execute(String... arguments) {
    return LeadLearnerCommand.of(
            new RunCommand(this::read, settings -> {}),
            new CalendarCommand(this::read, actions(), this::isAgreed))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }
}
