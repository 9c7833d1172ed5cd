package org.leadlearner.prompt.pick;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.Today;
import org.leadlearner.practice.Week;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.Recipient;

/** Everything that one choice of a prompt depends on. */
final class PickInput {

  /** Where people start who had no check-in yet, besides their own practice. */
  private static final String NETWORKS = "NET";

  private final Recipient recipient;
  private final Today today;
  private final PastPrompts past;
  private final Bounds bounds;
  private final Optional<PromptAction> lastAction;
  private final Set<String> fullStrands;
  private final Set<String> ownPractice;
  private final Set<String> foremost;
  private final Week week;
  private final Week actionDays;
  private final boolean owesOwnPractice;

  /**
   * @param ownPractice the strands about a leader's own practice, which come once a week at least
   * @param hasFrames without frames, Monday and Friday are days like any other
   */
  PickInput(
      Set<String> ownPractice,
      boolean hasFrames,
      Recipient recipient,
      Today today,
      PastPrompts past) {
    this.ownPractice = ownPractice;
    this.recipient = recipient;
    this.today = today;
    this.past = past;
    bounds = Bounds.of(recipient, today.season(), past.stride());
    lastAction = past.lastAction();
    fullStrands = past.fullStrands();
    foremost =
        recipient.needs().stage().isPresent()
            ? recipient.needs().holding()
            : Stream.concat(ownPractice.stream(), Stream.of(NETWORKS))
                .collect(Collectors.toUnmodifiableSet());
    week = Week.of(today, recipient.days());
    actionDays = hasFrames ? week.middle() : week;
    owesOwnPractice =
        !ownPractice.isEmpty() && actionDays.days().size() > 1 && !past.hadThisWeek(ownPractice);
  }

  Recipient recipient() {
    return recipient;
  }

  LocalDate date() {
    return today.date();
  }

  PastPrompts past() {
    return past;
  }

  Bounds bounds() {
    return bounds;
  }

  Set<String> ownPractice() {
    return ownPractice;
  }

  boolean isOwnPractice(DailyPrompt prompt) {
    return ownPractice.contains(prompt.strand());
  }

  /**
   * Whether a prompt is about a strand that comes first, or about own practice while that is
   * missing this week.
   */
  boolean comesFirst(DailyPrompt prompt) {
    return foremost.contains(prompt.strand()) || owesOwnPractice && isOwnPractice(prompt);
  }

  /** Whether a prompt is about the strand of an open step of the person. */
  boolean isOnStep(DailyPrompt prompt) {
    return recipient.stepStrands().contains(prompt.strand());
  }

  /** The strands that come first: those that hold the next stage. */
  Set<String> foremost() {
    return foremost;
  }

  /**
   * Whether own practice has not come this week and must. A week with one prompt day is excluded:
   * it would have nothing else.
   */
  boolean owesOwnPractice() {
    return owesOwnPractice;
  }

  /** The last chance of the week for a prompt that is not a frame. */
  boolean isLastActionDay() {
    return !actionDays.hasDaysAfter(date());
  }

  /** The last day of the week with any prompt. */
  boolean isLastDay() {
    return !week.hasDaysAfter(date());
  }

  /**
   * The rules that always hold: visibility, length and season; nothing private in a channel; never
   * the same action twice in a row; a strand at most twice a week.
   */
  boolean mayGive(DailyPrompt prompt) {
    return bounds.allow(prompt)
        && prompt.seasons().contains(today.season())
        && (prompt.isForChannels() || !recipient.addressee().isChannel())
        && !past.wasPassedToday(prompt.key())
        && lastAction.filter(prompt.action()::equals).isEmpty()
        && !fullStrands.contains(prompt.strand());
  }
}
