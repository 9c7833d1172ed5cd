package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.PromptSchedule;

/** What people write about their prompts without any command; it is Monday, October 5. */
class PlainPromptWordsTest {

  @TempDir Path folder;
  private ChannelFixture fixture;

  @BeforeEach
  void open() {
    fixture = new ChannelFixture(folder);
    fixture.inChannel(false);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void pausesByTheirLength() {
    says("pln time 9:30");
    pausedBy("pause 2 weeks", "2026-10-19");
    pausedBy("pause for a month", "2026-11-05");
    pausedBy("pause prompts for three days", "2026-10-08");
    pausedBy("no prompts this week", "2026-10-12");
    pausedBy("no prompts today, please", "2026-10-06");
    pausedBy("pln pause 1 week", "2026-10-12");
    pausedBy("pause until Friday", "2026-10-09");
  }

  @Test
  void aPauseUntilABreakIsOver() {
    says("pln time 9:30");
    assertThat(says("pause until after break")).contains("I do not see that break");
    fixture
        .store
        .prompt()
        .calendars()
        .add(
            new CalendarPeriod(
                "Fall break",
                CalendarPeriod.Kind.BREAK,
                LocalDate.of(2026, 10, 12),
                LocalDate.of(2026, 10, 16),
                Optional.empty()));

    pausedBy("pause until after break", "2026-10-17");
    pausedBy("pause over the fall break", "2026-10-17");
    assertThat(says("pause until after spring break")).contains("I do not see that break");
  }

  @Test
  void timesAndDaysAreHeardFromThoseWhoHavePrompts() {
    says("pln time 9:30");
    assertThat(says("7:40")).contains("Your prompts come at 7:40 AM");
    assertThat(says("time 8:15")).contains("8:15 AM");
    assertThat(says("mondays and wednesdays")).contains("Monday and Wednesday");
    assertThat(schedule().days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
    assertThat(says("days mon, tue")).contains("Monday and Tuesday");
    for (String other : List.of("Monday", "8", "page 7", "we meet mondays")) {
      says(other);
    }
    assertThat(schedule().days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    assertThat(schedule().time()).isEqualTo(LocalTime.of(8, 15));
  }

  @Test
  void thoseWithoutPromptsAreOfferedSomeAndGetNoneUnasked() {
    assertThat(says("8:10")).contains("a small prompt on school days?", "[Yes, at 8:10 AM]");
    assertThat(says("mondays and wednesdays")).contains("You do not get daily prompts.");
    assertThat(says("time 21:00")).contains("is in the quiet hours");
    assertThat(fixture.store.prompt().schedules().ofPerson(fixture.person("Ben"))).isEmpty();
  }

  @Test
  void wordsBehindACommandAreHeardByTheirMeaning() {
    assertThat(says("/checkin history")).contains("your history");
    assertThat(says("/checkin help")).contains("What you can ask me");
    assertThat(says("/progress help")).contains("What you can ask me");
    says("/pln 9:30");
    assertThat(says("/pln zone pacific")).contains("Pacific Time");
    assertThat(schedule().zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
  }

  @Test
  void whatNobodyKnowsBehindACommandIsSaid() {
    assertThat(says("/checkin flurb")).contains("I do not have a rubric called “flurb”");
    says("/pln 9:30");
    assertThat(says("/pln flurb")).contains("I did not catch “flurb”");
    says("checkin");
    assertThat(says("/checkin unknown")).contains("I do not have a rubric called “unknown”");
  }

  private void pausedBy(String text, String until) {
    assertThat(says(text)).as(text).contains("The pause ends by itself");
    assertThat(schedule().pausedUntil()).as(text).contains(LocalDate.parse(until));
  }

  private PromptSchedule schedule() {
    return fixture.store.prompt().schedules().ofPerson(fixture.person("Ben")).orElseThrow();
  }

  private String says(String text) {
    return fixture.types("Ben", text).in("D-Ben").get(0);
  }
}
