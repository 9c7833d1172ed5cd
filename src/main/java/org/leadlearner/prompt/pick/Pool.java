package org.leadlearner.prompt.pick;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadlearner.prompt.DailyPrompt;

/** The prompts that may be given today; the drawn one meets as many preferences as possible. */
final class Pool {

  private static final int LEAN = 2;
  private static final List<SoftConstraint> DEMANDS = List.of(SoftConstraint.values());

  private record Candidate(DailyPrompt prompt, int givenUp) {}

  private final PickInput input;
  private final PromptWeights weights;
  private final List<Candidate> candidates;

  Pool(List<DailyPrompt> prompts, PickInput input) {
    this.input = input;
    this.weights = new PromptWeights(input);
    candidates =
        fitting(prompts.stream().filter(input::mayGive).toList()).stream()
            .map(prompt -> new Candidate(prompt, givenUp(prompt)))
            .toList();
  }

  /**
   * Prompts for a stage far from the strand's own are used only when the library has nothing else.
   */
  private List<DailyPrompt> fitting(List<DailyPrompt> allowed) {
    List<DailyPrompt> near =
        allowed.stream().filter(prompt -> weights.fit(prompt) != PromptWeights.Fit.FAR).toList();
    return near.isEmpty() ? allowed : near;
  }

  /** A prompt that meets every preference. */
  Optional<DailyPrompt> best(Draw draw) {
    return draw(draw, candidate -> candidate.givenUp() == 0);
  }

  /** The best prompt that was not given lately. */
  Optional<DailyPrompt> rested(Draw draw, Predicate<DailyPrompt> wanted) {
    return draw(
        draw, candidate -> candidate.givenUp() < DEMANDS.size() && wanted.test(candidate.prompt()));
  }

  /** The prompt that was given longest ago. */
  Optional<DailyPrompt> oldest(Draw draw, Predicate<DailyPrompt> wanted) {
    Optional<LocalDate> oldest = prompts(wanted).map(this::lastSeen).min(Comparator.naturalOrder());
    return oldest.map(
        day -> draw.from(prompts(wanted).filter(prompt -> lastSeen(prompt).equals(day)).toList()));
  }

  /** How many preferences must be given up for a prompt: all up to the last one that it misses. */
  private int givenUp(DailyPrompt prompt) {
    for (int place = DEMANDS.size(); place > 0; place--) {
      if (!DEMANDS.get(place - 1).isMet(prompt, input)) {
        return place;
      }
    }
    return 0;
  }

  private Optional<DailyPrompt> draw(Draw draw, Predicate<Candidate> wanted) {
    List<Candidate> fitting = candidates.stream().filter(wanted).toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    int least = fitting.stream().mapToInt(Candidate::givenUp).min().orElseThrow();
    List<DailyPrompt> options =
        fitting.stream()
            .filter(candidate -> candidate.givenUp() == least)
            .map(Candidate::prompt)
            .toList();
    return Optional.of(draw(draw, options));
  }

  private DailyPrompt draw(Draw draw, List<DailyPrompt> options) {
    List<PromptWeights.Fit> fits = options.stream().map(weights::fit).distinct().sorted().toList();
    PromptWeights.Fit fit = draw.from(fits, weights::of);
    List<DailyPrompt> fitting =
        options.stream().filter(prompt -> weights.fit(prompt) == fit).toList();
    return leaning(draw, fitting, draw.from(fitting, weights::of));
  }

  /**
   * Of the drawn prompts that are neither about a strand that comes first nor about an open step,
   * every second is replaced by an equally fitting one about an open step. So strands that come
   * first keep their share.
   */
  private DailyPrompt leaning(Draw draw, List<DailyPrompt> fitting, DailyPrompt drawn) {
    List<DailyPrompt> onSteps = fitting.stream().filter(input::isOnStep).toList();
    boolean isKept = input.comesFirst(drawn) || input.isOnStep(drawn);
    return onSteps.isEmpty() || isKept || !draw.oneIn(LEAN)
        ? drawn
        : draw.from(onSteps, weights::of);
  }

  private Stream<DailyPrompt> prompts(Predicate<DailyPrompt> wanted) {
    return candidates.stream().map(Candidate::prompt).filter(wanted);
  }

  private LocalDate lastSeen(DailyPrompt prompt) {
    return input.past().lastSeen(prompt.key());
  }
}
