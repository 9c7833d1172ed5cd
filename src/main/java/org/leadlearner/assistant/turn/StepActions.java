package org.leadlearner.assistant.turn;

import java.time.LocalDate;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;

/** The buttons about a person's own steps, most of them with the number of a step. */
public final class StepActions {

  /** Makes the step that the latest reading suggests one's own. */
  public static final String MAKE = "step-make";

  public static final String MINE = "step-mine";

  /** Sets the day in {@link PromptActions#DAY}. */
  public static final String WHEN = "step-when";

  public static final String DONE = "step-done";

  /** Asks for another day. */
  public static final String LATER = "step-later";

  public static final String DROP = "step-drop";

  /** Takes a step up again. */
  public static final String AGAIN = "step-again";

  /** Keeps a step that was done as a note. */
  public static final String NOTE = "step-note";

  /** Lets a step go, so that the one in {@link CommonActions#VALUE} can be opened. */
  public static final String LET_GO = "step-let-go";

  /** Says no; nothing is changed. */
  public static final String LEAVE = "step-leave";

  /** Opens a page for one's own words. */
  public static final String WRITE = Action.FORM + "-step-write";

  public static final String WRITTEN = "step-written";

  private static final String FAMILY = "step-";

  private StepActions() {}

  public static boolean isOurs(Action action) {
    return PromptActions.isOf(action, FAMILY);
  }

  public static Action of(String verb, long step) {
    return Action.of(verb).with(CommonActions.ID, step);
  }

  public static Action when(long step, LocalDate day) {
    return of(WHEN, step).with(PromptActions.DAY, day);
  }

  public static Part.Button make(Phrases words) {
    return Part.Button.other(words.text("step.button.make"), Action.of(MAKE));
  }

  public static Part.Button write(Phrases words) {
    return Part.Button.other(words.text("step.button.own"), Action.of(WRITE));
  }

  public static Part.Button mine(Phrases words) {
    return Part.Button.other(words.text("step.button.mine"), Action.of(MINE));
  }
}
