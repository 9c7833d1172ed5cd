package org.leadlearner.assistant.turn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.chat.message.Action;
import org.leadlearner.practice.PracticeAnswer;

/** The data of buttons about prompts. */
public final class PromptActions {

  /** The day of the prompt that a button belongs to. */
  public static final String DAY = "day";

  private static final String AFTER = "after";
  private static final String TIME = "time";

  private PromptActions() {}

  /** Marks a button below a time that was just set, which the next line may correct. */
  public static Action afterTime(Action action) {
    return action.with(AFTER, TIME);
  }

  /** Whether a button is one below a time that was just set. */
  public static boolean isAfterTime(Action action) {
    return action.detail(AFTER).equals(Optional.of(TIME));
  }

  /** An answer to the prompt of a day. */
  public static Action answering(Action.Verb verb, LocalDate day, PracticeAnswer answer) {
    return on(verb, day).with(CommonActions.VALUE, answer.name());
  }

  public static Action on(Action.Verb verb, LocalDate day) {
    return Action.of(verb).with(DAY, day);
  }

  /** The day in an action; empty when there is none. */
  public static Optional<LocalDate> day(Action action) {
    try {
      return action.detail(DAY).map(LocalDate::parse);
    } catch (DateTimeException notOurs) {
      return Optional.empty();
    }
  }

  /** The answer in an action; empty when there is none. */
  public static Optional<PracticeAnswer> answer(Action action) {
    for (PracticeAnswer answer : PracticeAnswer.values()) {
      if (action.detail(CommonActions.VALUE).equals(Optional.of(answer.name()))) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }
}
