package org.leadlearner.assistant.intent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.button.MeaningButton;
import org.leadlearner.chat.message.Action;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/**
 * Converts a meaning to the action of a button and back. The action has every value except free
 * text, which is stored with the open question.
 */
public final class MeaningActions {

  private static final String INTENT = "i";

  /**
   * The day on which the bot asked for a yes; when the button is pressed much later, it asks again.
   */
  private static final String SURE = "sure";

  private MeaningActions() {}

  static boolean isOurs(Action action) {
    return action.is(MeaningButton.MEAN) || action.is(MeaningButton.AS_IT_STANDS);
  }

  /** The action that does or asks about a meaning, as if it had been typed. */
  public static Action of(Meaning meaning) {
    Action action = Action.of(MeaningButton.MEAN).with(INTENT, meaning.intent().key());
    for (Map.Entry<Slot, String> slot : meaning.slots().entrySet()) {
      Action more = action.with(slot.getKey().key(), slot.getValue());
      // Free text can be too long for a button; it is stored with the open question.
      action = more.encoded().length() <= Action.LONGEST - SURE.length() - 12 ? more : action;
    }
    return action;
  }

  /** The same after a second yes. */
  public static Action sure(Meaning meaning, LocalDate today) {
    return of(meaning).with(SURE, today);
  }

  public static boolean isSure(Action action, LocalDate today) {
    return action.detail(SURE).equals(Optional.of(today.toString()));
  }

  /** The action that carries out the line as it was typed. */
  public static Action asItStands() {
    return Action.of(MeaningButton.AS_IT_STANDS);
  }

  /** The meaning of an action; empty when we did not write it. */
  public static Optional<Meaning> read(Action action) {
    return action
        .detail(INTENT)
        .flatMap(Intent::of)
        .map(intent -> Meaning.of(intent, slots(action)));
  }

  private static Map<Slot, String> slots(Action action) {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      action.detail(slot.name().toLowerCase(Locale.ROOT)).ifPresent(text -> slots.put(slot, text));
    }
    return slots;
  }
}
