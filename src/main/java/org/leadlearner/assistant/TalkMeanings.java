package org.leadlearner.assistant;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.turn.HelpMessage;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Answers in words, and what starts nothing. */
record TalkMeanings(PersonalHandlers desks) {

  List<Reply> answer(MeaningRouter.Said said, Meaning meaning) {
    return List.of(Reply.below(message(said.visit(), meaning)));
  }

  private Message message(TurnContext visit, Meaning meaning) {
    HelpMessage guide = desks.guide();
    Intent intent = meaning.intent();
    if (intent == Intent.HELLO) {
      return guide.greeting(visit);
    } else if (intent == Intent.YES && isOf(meaning, Intent.CHECKIN_START)) {
      return desks.requests().starts().start(visit, Optional.empty());
    } else if (intent == Intent.NO && isOf(meaning, Intent.CHECKIN_START)
        || intent == Intent.SNOOZE) {
      return say(visit, "greeting.fine");
    } else if (intent == Intent.THANKS || intent == Intent.OK) {
      return say(visit, intent == Intent.OK ? "heard.ok" : "heard.thanks");
    } else if (intent == Intent.NO || intent == Intent.CANCEL || intent == Intent.NEGATED) {
      return say(visit, "heard.unchanged");
    }
    return intent == Intent.HELP ? guide.help(visit) : guide.misheard(visit);
  }

  private static boolean isOf(Meaning meaning, Intent intent) {
    return meaning.slot(Slot.OF).equals(Optional.of(intent.key()));
  }

  static Message say(TurnContext visit, String key) {
    return new MessageBuilder(visit.words()).say(key).build();
  }
}
