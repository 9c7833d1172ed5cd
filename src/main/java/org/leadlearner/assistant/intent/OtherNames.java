package org.leadlearner.assistant.intent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.StepButton;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Action;

/**
 * Other names for the buttons below results: "where does that come from" presses the newest
 * <i>Where it comes from</i>.
 */
public record OtherNames(Phrases words) {

  private static final String BASIS = "hear.basis";

  private static final Map<String, List<String>> VERBS =
      Map.of(
          BASIS,
          List.of(TeamButton.BASIS.verb(), CommonButton.BASIS.verb()),
          "hear.more",
          List.of(TeamButton.MORE.verb()),
          "hear.step.open",
          List.of(StepButton.LATER.verb(), MeetingButton.NOT_YET.verb()));

  /** The button of the open question that the line names in other words. */
  public Optional<Action> pressed(PossibleAnswers ways, String line) {
    return VERBS.entrySet().stream()
        .filter(named -> isOneOf(named.getKey(), line))
        .flatMap(
            named ->
                ways.ways().stream()
                    .map(PossibleAnswers.Way::action)
                    .filter(action -> named.getValue().contains(action.verb())))
        .findFirst();
  }

  /** Whether the line asks where something comes from. */
  public boolean asksWhereFrom(String line) {
    return isOneOf(BASIS, line);
  }

  private boolean isOneOf(String key, String line) {
    return words.heard(key).contains(TypedText.compared(line).replace(",", ""));
  }
}
