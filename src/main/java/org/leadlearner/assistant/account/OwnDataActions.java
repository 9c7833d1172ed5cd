package org.leadlearner.assistant.account;

import java.util.List;
import org.leadlearner.assistant.button.AccountButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;

/** The buttons about a person's stored data. */
final class OwnDataActions {

  /** The day of the question: a yes that is pressed much later is asked again. */
  private static final String DAY = "day";

  private OwnDataActions() {}

  static boolean isOfToday(TurnContext visit, Action action) {
    return action.detail(DAY).filter(visit.today().toString()::equals).isPresent();
  }

  static Part.Buttons ask(Phrases words) {
    return new Part.Buttons(
        List.of(
            Part.Button.other(
                words.text("data.button.forget"), Action.of(AccountButton.ASK_TO_FORGET))));
  }

  static Part.Buttons yesOrNo(TurnContext visit) {
    Action yes = Action.of(AccountButton.FORGET).with(DAY, visit.today().toString());
    return new Part.Buttons(
        List.of(
            Part.Button.other(visit.words().text("forget.button.yes"), yes),
            Part.Button.no(visit.words().text("forget.button.no"), Action.of(AccountButton.KEEP))));
  }
}
