package org.leadlearner.assistant.hearing;

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

/** Asks what was meant, or whether what was understood is to be done. */
public record OfferMessage(TurnContext visit) {

  /** "Did you mean this?", where it is likely and not sure. */
  public Message perhaps(Meaning meaning) {
    String label = new MeaningPhrases(visit.words()).label(meaning);
    return new MessageBuilder(visit.words())
        .say("heard.perhaps")
        .add(
            new Part.Buttons(
                List.of(Part.Button.main(label, MeaningActions.of(meaning)), no(visit.words()))))
        .build();
  }

  /** Asked before what deletes, closes, leaves, posts or shares. */
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
