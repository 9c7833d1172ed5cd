package org.leadlearner.assistant.turn;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.PracticeReply;

/** How long a prompt took, as buttons carry it. */
public final class PracticeMinutes {

  public static final List<Integer> OFFERED = List.of(3, 5, 10, 20);

  private PracticeMinutes() {}

  /**
   * @param action the action without the minutes
   */
  public static Part.Button button(Phrases words, Action action, int minutes) {
    return Part.Button.other(
        words.text("practice.took.button", "minutes", minutes),
        action.with(CommonActions.VALUE, minutes));
  }

  /** The minutes in an action; empty when there are none, or too many. */
  public static Optional<Integer> of(Action action) {
    return action
        .detail(CommonActions.VALUE)
        .filter(text -> text.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .filter(PracticeMinutes::canBeKept);
  }

  public static boolean canBeKept(int minutes) {
    return minutes >= 1 && minutes <= PracticeReply.MOST_MINUTES;
  }
}
