package org.leadlearner.assistant.hearing;

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
 * The buttons that stand for what was understood. They carry all that was named but a person's own
 * words, which are kept beside the question.
 */
public final class MeaningActions {

  private static final String INTENT = "i";

  /** The day on which a yes was asked for: one that is found again much later is asked anew. */
  private static final String SURE = "sure";

  private MeaningActions() {}

  static boolean isOurs(Action action) {
    return action.is(MeaningButton.MEAN) || action.is(MeaningButton.AS_IT_STANDS);
  }

  /** What was meant, to be done or asked about as if it were typed. */
  public static Action of(Meaning meaning) {
    Action action = Action.of(MeaningButton.MEAN).with(INTENT, meaning.intent().key());
    for (Map.Entry<Slot, String> slot : meaning.slots().entrySet()) {
      Action more = action.with(slot.getKey().key(), slot.getValue());
      // Words of one's own may be longer than a button; the line itself is kept with the question.
      action = more.encoded().length() <= Action.LONGEST - SURE.length() - 12 ? more : action;
    }
    return action;
  }

  /** The same with a second yes to it. */
  public static Action sure(Meaning meaning, LocalDate today) {
    return of(meaning).with(SURE, today);
  }

  public static boolean isSure(Action action, LocalDate today) {
    return action.detail(SURE).equals(Optional.of(today.toString()));
  }

  /** The line that it was asked about is done as it stands. */
  public static Action asItStands() {
    return Action.of(MeaningButton.AS_IT_STANDS);
  }

  /** Reads an action; empty for one that we did not write. */
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
