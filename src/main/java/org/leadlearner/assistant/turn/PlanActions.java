package org.leadlearner.assistant.turn;

import java.util.Optional;
import org.leadlearner.assistant.button.PlanButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StrandChoices;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.rubric.Rubric;

/** The actions of buttons about a growth plan: they carry the key of a strand. */
public final class PlanActions {

  private PlanActions() {}

  /** The key of the strand in an action. */
  public static Optional<String> strand(Action action) {
    return action.detail(CommonActions.VALUE);
  }

  /** The plan of the strand that comes first. */
  public static Part.Button show(Phrases words) {
    return Part.Button.other(words.text("plan.button"), Action.of(PlanButton.SHOW));
  }

  public static Part.Button strands(Phrases words) {
    return Part.Button.other(words.text("plan.button.strands"), Action.of(PlanButton.STRANDS));
  }

  /** Every strand, to choose one. */
  public static Part.Choices choices(Rubric rubric) {
    return StrandChoices.of(
        rubric, strand -> Action.of(PlanButton.SHOW).with(CommonActions.VALUE, strand.key()));
  }
}
