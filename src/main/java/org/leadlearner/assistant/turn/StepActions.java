package org.leadlearner.assistant.turn;

import java.time.LocalDate;
import org.leadlearner.assistant.button.StepButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.rubric.Strand;

/** The actions of buttons about a person's own steps; most carry the id of a step. */
public final class StepActions {

  private StepActions() {}

  public static Action of(Action.Verb verb, long step) {
    return Action.of(verb).with(CommonActions.ID, step);
  }

  public static Action when(long step, LocalDate day) {
    return of(StepButton.WHEN, step).with(PromptActions.DAY, day);
  }

  public static Part.Button make(Phrases words) {
    return Part.Button.other(words.text("step.button.make"), Action.of(StepButton.MAKE));
  }

  /** Makes the suggested step for a strand one's own. */
  public static Part.Button make(Phrases words, Strand strand) {
    return Part.Button.other(
        words.text("step.button.make"),
        Action.of(StepButton.MAKE).with(CommonActions.VALUE, strand.key()));
  }

  public static Part.Button write(Phrases words) {
    return Part.Button.other(words.text("step.button.own"), Action.of(StepButton.WRITE));
  }

  public static Part.Button mine(Phrases words) {
    return Part.Button.other(words.text("step.button.mine"), Action.of(StepButton.MINE));
  }
}
