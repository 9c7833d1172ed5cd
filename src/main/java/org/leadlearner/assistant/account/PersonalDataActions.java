package org.leadlearner.assistant.account;

import java.util.List;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;

/** The buttons about what is kept of a person: every verb begins with {@code data-}. */
public final class PersonalDataActions {

  static final String ASK = "data-ask";
  static final String FORGET = "data-forget";
  static final String KEEP = "data-keep";

  private static final String FAMILY = "data-";

  /** The day on which it was asked: a yes that is found again much later is asked for anew. */
  private static final String DAY = "day";

  private PersonalDataActions() {}

  public static boolean isOurs(Action action) {
    return action.verb().startsWith(FAMILY);
  }

  static boolean isOfToday(TurnContext visit, Action action) {
    return action.detail(DAY).filter(visit.today().toString()::equals).isPresent();
  }

  static Part.Buttons ask(Phrases words) {
    return new Part.Buttons(
        List.of(Part.Button.other(words.text("data.button.forget"), Action.of(ASK))));
  }

  static Part.Buttons yesOrNo(TurnContext visit) {
    Action yes = Action.of(FORGET).with(DAY, visit.today().toString());
    return new Part.Buttons(
        List.of(
            Part.Button.other(visit.words().text("forget.button.yes"), yes),
            Part.Button.no(visit.words().text("forget.button.no"), Action.of(KEEP))));
  }
}
