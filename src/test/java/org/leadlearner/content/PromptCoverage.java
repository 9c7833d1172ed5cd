package org.leadlearner.content;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.rubric.Stage;
import org.leadlearner.schedule.Season;

/** Whether there is enough to choose from for everyone on every school day (domain.md, 4.3). */
final class PromptCoverage {
  private static final int PER_CELL = 8;
  private static final int ACTIONS_PER_CELL = 4;
  private static final int FRAMES_PER_DAY = 12;
  private static final int FRAMES_WITH_FOCUS = 9;
  private static final int TESTING_PER_STAGE = 10;

  /** One a week for as long as a prompt rests, which is 60 school days. */
  private static final int THURSDAYS_SEEN_BY_STAFF = 12;

  private static final Set<DayOfWeek> ACTION_DAYS =
      EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

  private final PromptLibrary library;
  private final Collection<String> strands;
  private final List<String> offences = new ArrayList<>();

  private PromptCoverage(PromptLibrary library, Collection<String> strands) {
    this.library = library;
    this.strands = strands;
  }

  static List<String> offences(PromptLibrary library, Collection<String> strands) {
    PromptCoverage coverage = new PromptCoverage(library, strands);
    strands.forEach(coverage::lookAtStrand);
    Stream.of(Stage.values()).forEach(coverage::lookAtStage);
    coverage.lookAtSeasons();
    coverage.lookAtFrames(DayOfWeek.MONDAY);
    coverage.lookAtFrames(DayOfWeek.FRIDAY);
    return coverage.offences;
  }

  private void lookAtStrand(String strand) {
    Predicate<DailyPrompt> here = prompt -> prompt.strand().equals(strand);
    atLeast(2, strand + " small", here.and(p -> isSeenByFew(p) && p.minutes() <= 5));
    atLeast(2, strand + " seen by staff", here.and(p -> !isSeenByFew(p)));
    for (Stage stage : Stage.values()) {
      lookAtCell(strand + " " + stage, here.and(prompt -> prompt.stage() == stage));
    }
  }

  private void lookAtCell(String cell, Predicate<DailyPrompt> here) {
    atLeast(PER_CELL, cell, here.and(PromptCoverage::isSteady));
    for (DayOfWeek day : ACTION_DAYS) {
      atLeast(1, cell + " " + day, here.and(PromptCoverage::isSteady).and(on(day)));
    }
    atLeast(1, cell + " MONDAY or FRIDAY", here.and(p -> !ACTION_DAYS.contains(p.day())));
    long actions = prompts(here).map(DailyPrompt::action).distinct().count();
    if (actions < ACTIONS_PER_CELL) {
      offences.add(cell + " actions: " + actions);
    }
    atLeast(1, cell + " that models", here.and(p -> p.action() == PromptAction.MODEL_PUBLICLY));
    atLeast(
        2,
        cell + " private or team",
        here.and(p -> isSeenByFew(p) || p.stage().isAbove(Stage.ENVISIONING)));
  }

  private void lookAtStage(Stage stage) {
    Predicate<DailyPrompt> here = prompt -> prompt.stage() == stage;
    Predicate<DailyPrompt> testing =
        here.and(p -> p.seasons().contains(Season.TESTING) && p.minutes() >= 5);
    atLeast(TESTING_PER_STAGE, stage + " in testing weeks", testing);
    atLeast(
        THURSDAYS_SEEN_BY_STAFF,
        stage + " THURSDAY seen by staff",
        here.and(PromptCoverage::isSteady).and(on(DayOfWeek.THURSDAY)).and(p -> !isSeenByFew(p)));
    for (DayOfWeek day : ACTION_DAYS) {
      atLeast(strands.size(), stage + " " + day, here.and(PromptCoverage::isSteady).and(on(day)));
      atLeast(2, stage + " " + day + " in testing weeks", testing.and(on(day)));
    }
  }

  private void lookAtSeasons() {
    atLeast(2, "START alone", prompt -> prompt.seasons().equals(Set.of(Season.START)));
    atLeast(2, "WRAP_UP alone", prompt -> prompt.seasons().equals(Set.of(Season.WRAP_UP)));
    prompts(prompt -> prompt.seasons().contains(Season.BREAK))
        .forEach(prompt -> offences.add(prompt.key() + " is for breaks"));
  }

  private void lookAtFrames(DayOfWeek day) {
    List<PromptFrame> frames =
        library.frames().stream().filter(frame -> frame.day() == day).toList();
    long focused = frames.stream().filter(f -> f.text().contains(PromptFrame.FOCUS)).count();
    if (frames.size() < FRAMES_PER_DAY || focused < FRAMES_WITH_FOCUS) {
      offences.add(day + " frames: " + frames.size() + ", with focus: " + focused);
    }
  }

  private void atLeast(int number, String what, Predicate<DailyPrompt> which) {
    long found = prompts(which).count();
    if (found < number) {
      offences.add(what + ": " + found);
    }
  }

  private Stream<DailyPrompt> prompts(Predicate<DailyPrompt> which) {
    return library.prompts().stream().filter(which);
  }

  private static Predicate<DailyPrompt> on(DayOfWeek day) {
    return prompt -> prompt.day() == day;
  }

  private static boolean isSteady(DailyPrompt prompt) {
    return prompt.seasons().contains(Season.STEADY);
  }

  private static boolean isSeenByFew(DailyPrompt prompt) {
    return prompt.seenBy().compareTo(SeenBy.TEAM) <= 0;
  }
}
