package org.leadlearner.assistant.intent;

import java.util.List;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.understand.Meaning;

/** Asks whether a request was meant, and before one that cannot be undone, whether to do it. */
public record OfferMessage(TurnContext visit) {

  /** "Did you mean this?", for a meaning that is likely but not certain. */
  public Message perhaps(Meaning meaning) {
    String label = new MeaningPhrases(visit.words()).label(meaning);
    return new MessageBuilder(visit.words())
        .say("heard.perhaps")
        .add(
            new Part.Buttons(
                List.of(Part.Button.main(label, MeaningActions.of(meaning)), no(visit.words()))))
        .build();
  }

  /** The question before anything is deleted, closed, left, posted or shared. */
  public Message sure(Meaning meaning) {
    Phrases words = visit.words();
    MessageBuilder message =
        new MessageBuilder(words)
            .say("heard.sure", "request", new MeaningPhrases(words).label(meaning));
    String what = "sure." + meaning.intent().key();
    if (words.has(what)) {
      message.say(what);
    }
    return message
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.other(
                        words.text("heard.button.yes"),
                        MeaningActions.sure(meaning, visit.today())),
                    CommonActions.leaveIt(words))))
        .build();
  }

  private static Part.Button no(Phrases words) {
    return Part.Button.no(words.text("heard.button.none"), Action.of(CommonButton.LEAVE_IT));
  }
}
