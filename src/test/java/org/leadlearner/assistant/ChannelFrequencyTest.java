package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.assistant.ChannelFixture.Seen;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.chat.message.Message;

/** A channel's prompts that nobody taps or answers (domain.md, section 4.4, rule 5). */
class ChannelFrequencyTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
  private static final LocalDate ASKED = LocalDate.of(2026, 11, 10);

  @TempDir Path folder;
  private ChannelFixture fixture;

  @BeforeEach
  void open() {
    fixture = new ChannelFixture(folder);
    fixture.asks("Dana", new ScheduleChange.Start());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void fiveInSilenceAndItComesWeeklyFourMoreAndTheLeadIsAskedOnce() {
    List<LocalDate> posted = until(ASKED.minusDays(1));

    assertThat(posted)
        .startsWith(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2))
        .hasSize(9)
        .endsWith(LocalDate.of(2026, 11, 3));
    assertThat(fixture.asks("Ben", new ScheduleChange.Show()).aside())
        .contains("once a week for now");

    List<Seen> asked = day(ASKED);
    assertThat(asked).extracting(Seen::where).containsExactly("D-Dana");
    assertThat(asked.get(0).text()).contains("Nobody tapped or replied", "[Once a week]");
    assertThat(until(LocalDate.of(2026, 12, 18))).isEmpty();
    assertThat(fixture.asks("Dana", new ScheduleChange.Show()).aside())
        .contains("none for now, since nobody", "Start again");
  }

  @Test
  void theLeadKeepsThemAndTheyComeEachSchoolDayAgain() {
    Message question = question();

    fixture.at("2026-11-10T10:00").presses("Ben", ChannelFixture.button(question, "Keep them"));
    assertThat(until(LocalDate.of(2026, 11, 12))).isEmpty();
    fixture.presses("Dana", ChannelFixture.button(question, "Keep them"));

    assertThat(until(LocalDate.of(2026, 11, 17)))
        .containsExactly(
            LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 17));
  }

  @Test
  void theLeadHasThemOnceAWeekOrNotAtAll() {
    Message question = question();

    fixture.at("2026-11-10T10:00").presses("Dana", ChannelFixture.button(question, "Once a week"));
    assertThat(until(LocalDate.of(2026, 11, 20)))
        .containsExactly(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 18));
    fixture.presses("Dana", ChannelFixture.button(question, "Stop them"));

    assertThat(fixture.schedule().active()).isFalse();
  }

  @Test
  void aTapOrAReplyBelowIsASignThatTheyAreWanted() {
    until(LocalDate.of(2026, 10, 8));
    Message friday = day(LocalDate.of(2026, 10, 9)).get(0).message();
    fixture.presses("Ben", ChannelFixture.button(friday, "Not today"));

    assertThat(until(LocalDate.of(2026, 10, 15))).hasSize(4);
    day(LocalDate.of(2026, 10, 16));
    fixture.replies("Cleo", "We tried this.", "2026-10-16T09:00");
    assertThat(until(LocalDate.of(2026, 10, 23))).hasSize(5);
  }

  private Message question() {
    until(ASKED.minusDays(1));
    return day(ASKED).get(0).message();
  }

  /** All that goes out on a day, to the lead first. */
  private List<Seen> day(LocalDate day) {
    List<Seen> seen = new ArrayList<>(fixture.due(day + "T08:40"));
    seen.addAll(fixture.due(day + "T09:00"));
    return seen;
  }

  /** Runs the clock on to a day, and returns the days on which the channel got a prompt. */
  private List<LocalDate> until(LocalDate last) {
    List<LocalDate> posted = new ArrayList<>();
    LocalDate first = LocalDate.ofInstant(fixture.clock.instant(), ChannelFixture.CHICAGO);
    boolean isOver = fixture.clock.instant().isAfter(ChannelFixture.moment(first + "T08:59"));
    LocalDate from = isOver ? first.plusDays(1) : first;
    for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
      if (day(day).stream().anyMatch(seen -> seen.where().equals("C1"))) {
        posted.add(day);
      }
    }
    return posted;
  }
}
