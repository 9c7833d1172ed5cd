package org.leadlearner.assistant.meaning;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.language.LanguageHandler;
import org.leadlearner.assistant.reply.Replies;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Answers in words, and what starts nothing. */
public record TalkMeanings(PersonalHandlers desks, Replies replies, LanguageHandler languages) {

  public List<Reply> answer(MeaningRouter.Said said, Meaning meaning) {
    Optional<Message> switched =
        meaning.intent() == Intent.LANGUAGE
            ? meaning
                .slot(Slot.LANGUAGE)
                .flatMap(code -> languages.choose(said.visit(), said.incoming(), code))
            : Optional.empty();
    return List.of(Reply.below(switched.orElseGet(() -> message(said.visit(), meaning))));
  }

  private Message message(TurnContext visit, Meaning meaning) {
    return switch (meaning.intent()) {
      case HELP -> desks.guide().help(visit);
      case HELLO -> isKnown(visit) ? replied(visit, meaning) : desks.guide().greeting(visit);
      case YES ->
          isOfGreeting(meaning)
              ? desks.requests().starts().start(visit, Optional.empty())
              : replied(visit, meaning);
      case NO -> isOfGreeting(meaning) ? visit.say("greeting.fine") : visit.say("heard.unchanged");
      case SNOOZE -> visit.say("greeting.fine");
      default -> replied(visit, meaning);
    };
  }

  private Message replied(TurnContext visit, Meaning meaning) {
    return replies.answer(visit, meaning).orElseGet(() -> replies.notUnderstood(visit));
  }

  private boolean isKnown(TurnContext visit) {
    return desks.checkIn().wasMet(visit) || desks.prompts().brief().hasPrompts(visit);
  }

  private static boolean isOfGreeting(Meaning meaning) {
    return meaning.slot(Slot.OF).equals(Optional.of(Intent.CHECKIN_START.key()));
  }
}
