package org.leadlearner.pln;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/** Everything that one choice looks at. */
final class Situation {

  private static final int MOST_OF_A_STRAND = 2;

  /** Where those begin who had no check-in yet, besides their own practice. */
  private static final String NETWORKS = "NET";

  private final Recipient recipient;
  private final Today today;
  private final Past past;
  private final Bounds bounds;
  private final Set<String> ownPractice;
  private final Week week;
  private final Week actionDays;

  /**
   * @param hasFrames without frames, Monday and Friday are days like any other
   */
  Situation(
      Rubric rubric, boolean hasFrames, Recipient recipient, Today today, List<Practice> history) {
    this.recipient = recipient;
    this.today = today;
    past = new Past(history, today);
    bounds = Bounds.of(recipient, today.season(), past.stride());
    ownPractice =
        rubric.strands().stream()
            .filter(strand -> strand.lens() == Lens.SELF)
            .map(Strand::key)
            .collect(Collectors.toUnmodifiableSet());
    week = Week.of(today, recipient.days());
    actionDays = hasFrames ? week.middle() : week;
  }

  Recipient recipient() {
    return recipient;
  }

  LocalDate date() {
    return today.date();
  }

  Past past() {
    return past;
  }

  Bounds bounds() {
    return bounds;
  }

  /** The strands on a leader's own practice, which come once a week at least. */
  Set<String> ownPractice() {
    return ownPractice;
  }

  boolean isOwnPractice(DailyPrompt prompt) {
    return ownPractice.contains(prompt.strand());
  }

  /** The strands that come first: those that hold the next stage. */
  Set<String> foremost() {
    return recipient.needs().stage().isPresent()
        ? recipient.needs().holding()
        : Stream.concat(ownPractice.stream(), Stream.of(NETWORKS))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether own practice has not come this week yet and has to. A week with one day for prompts is
   * left free: it would bring nothing else.
   */
  boolean owesOwnPractice() {
    return !ownPractice.isEmpty() && actionDays.days().size() > 1 && !past.hadThisWeek(ownPractice);
  }

  /** The last chance of the week for a prompt that is no frame. */
  boolean isLastActionDay() {
    return !actionDays.hasDaysAfter(date());
  }

  /** The last day of the week with anything at all. */
  boolean isLastDay() {
    return !week.hasDaysAfter(date());
  }

  /**
   * The rules that are never given up: visibility, length and season; never the same action twice
   * running; a strand at most twice a week.
   */
  boolean mayGive(DailyPrompt prompt) {
    return prompt.seasons().contains(today.season())
        && bounds.allow(prompt)
        && !past.lastAction().equals(Optional.of(prompt.action()))
        && past.promptsThisWeek(prompt.strand()) < MOST_OF_A_STRAND;
  }
}
