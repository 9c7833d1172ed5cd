package org.leadlearner.prompt.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.leadlearner.Repetitions;
import org.leadlearner.content.Content;
import org.leadlearner.content.SampleContent;
import org.leadlearner.practice.Today;
import org.leadlearner.practice.Week;
import org.leadlearner.prompt.Fade;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.prompt.TodaysPrompt;
import org.leadlearner.prompt.Wishes;
import org.leadlearner.prompt.pick.SimulatedLeader.Habit;

/** A school year of the built-in prompts for a thousand leaders, each day held to the rules. */
class SchoolYearSimulationTest {

  private static final int LEADERS = Repetitions.of(1_000);
  private static final SampleYear YEAR = new SampleYear();
  private static final List<LocalDate> DAYS = YEAR.schoolDays();
  private static final Content CONTENT = SampleContent.BUILT_IN;
  private static final PromptLibrary LIBRARY = CONTENT.prompts();

  private final PromptPicker picker = new PromptPicker(LIBRARY, CONTENT.rubrics().get(0));
  private final YearRules rules = new YearRules(LIBRARY, YEAR);
  private final YearFigures figures = new YearFigures(LIBRARY);

  @Test
  void theRulesHoldOnEveryDay(TestReporter reporter) {
    assertThat(DAYS).hasSizeBetween(175, 185);
    assertThat(LIBRARY.prompts()).hasSizeGreaterThanOrEqualTo(112);
    List<SimulatedLeader> leaders =
        IntStream.rangeClosed(1, LEADERS).mapToObj(SimulatedLeader::new).toList();

    leaders.forEach(this::live);

    reporter.publishEntry("figures", figures.toString());
    assertThat(rules.broken()).isEmpty();
    theFiguresAreAsTheLibraryAllows();
  }

  private void theFiguresAreAsTheLibraryAllows() {
    assertThat(figures.share("all: prompts again within 60 school days", "all: prompts"))
        .isLessThan(0.02);
    assertThat(figures.share("usual: prompts again within 60 school days", "usual: prompts"))
        .isLessThan(0.005);
    assertThat(figures.share("usual: prompts at stage +0", "usual: prompts with a stage"))
        .isGreaterThan(0.5);
    assertThat(figures.leastActionsOnHolding()).isGreaterThanOrEqualTo(0.5);
    assertThat(
            figures.share("usual: prompts on what holds the stage", "usual: prompts with a stage"))
        .isGreaterThan(0.3);
    assertThat(figures.share("usual: prompts on their day of the week", "usual: prompts"))
        .isGreaterThan(0.75);
    assertThat(figures.distinctOfUsual().getMin()).isGreaterThan(40);
  }

  private void live(SimulatedLeader leader) {
    for (LocalDate date : DAYS) {
      Today today = YEAR.today(date);
      Recipient recipient = leader.at(date);
      Fade fade = Fade.of(leader.history, leader.heard, leader.asked);
      if (fade.isDue(recipient, today)) {
        if (fade == Fade.ASK) {
          leader.ask(date);
          figures.add("asked");
        } else {
          give(leader, today, recipient);
        }
      }
      if (date.getDayOfWeek() == DayOfWeek.FRIDAY) {
        endWeek(leader, date);
      }
    }
    if (leader.habit == Habit.NEVER) {
      assertThat(leader.history).hasSize(9);
    }
  }

  private void give(SimulatedLeader leader, Today today, Recipient recipient) {
    Optional<TodaysPrompt> pick = picker.pick(recipient, today, leader.history, Wishes.NONE);
    if (pick.isEmpty()) {
      figures.add("nothing given in " + today.season());
      return;
    }
    rules.check(leader, today, pick.get());
    figures.count(leader, today, pick.get(), rules.isRepeat(leader, today, pick.get().key()));
    leader.take(pick.get().givenOn(today.date()));
  }

  private void endWeek(SimulatedLeader leader, LocalDate friday) {
    List<LocalDate> week =
        friday
            .minusDays(4)
            .datesUntil(friday.plusDays(1))
            .filter(YEAR::has)
            .filter(date -> leader.days.contains(date.getDayOfWeek()))
            .toList();
    long middle =
        week.stream().filter(date -> !Week.FRAME_DAYS.contains(date.getDayOfWeek())).count();
    if (middle > 1) {
      rules.checkWeek(leader, week);
    }
  }
}
