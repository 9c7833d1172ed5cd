package org.leadlearner.assistant.turn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.chat.message.Action;
import org.leadlearner.practice.PracticeAnswer;

/**
 * The buttons about prompts. A verb tells whose it is: {@code pln-...} a person's own, {@code
 * channel-...} a channel's, {@code calendar-...} the school calendar's; with {@code form-} before
 * it, it is answered with a form.
 */
public final class PromptActions {

  static final String PERSON = "pln-";
  public static final String CHANNEL = "channel-";
  public static final String CALENDAR = "calendar-";

  /** The day of the prompt that a button stands below. */
  public static final String DAY = "day";

  /** Sets the time of day in {@link CommonActions#VALUE}. */
  public static final String TIME = "pln-time";

  /** Pauses until {@link #DAY}. */
  public static final String PAUSE = "pln-pause";

  private PromptActions() {}

  /** Whether this is the verb of a room of buttons, with a form or without. */
  public static boolean isOf(Action action, String family) {
    return action.verb().startsWith(family) || action.verb().startsWith(Action.FORM + "-" + family);
  }

  /** Whether an action is about prompts at all. */
  public static boolean isOurs(Action action) {
    return isOf(action, PERSON) || isOf(action, CHANNEL) || isOf(action, CALENDAR);
  }

  /** An answer to the prompt of a day. */
  public static Action answering(String verb, LocalDate day, PracticeAnswer answer) {
    return on(verb, day).with(CommonActions.VALUE, answer.name());
  }

  public static Action on(String verb, LocalDate day) {
    return Action.of(verb).with(DAY, day);
  }

  /** The day that an action names; empty when it names none. */
  public static Optional<LocalDate> day(Action action) {
    try {
      return action.detail(DAY).map(LocalDate::parse);
    } catch (DateTimeException notOurs) {
      return Optional.empty();
    }
  }

  /** The answer that an action gives; empty when it gives none. */
  public static Optional<PracticeAnswer> answer(Action action) {
    for (PracticeAnswer answer : PracticeAnswer.values()) {
      if (action.detail(CommonActions.VALUE).equals(Optional.of(answer.name()))) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }
}
