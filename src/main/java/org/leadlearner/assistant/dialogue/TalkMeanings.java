package org.leadlearner.assistant.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.assistant.language.LanguageHandler;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.reply.Replies;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Message;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Answers with text only; starts nothing. */
public record TalkMeanings(PersonalHandlers handlers, Replies replies, LanguageHandler languages) {

  public List<Reply> answer(TypedTurn said, Meaning meaning) {
    return List.of(Reply.below(replied(said.visit(), meaning)));
  }

  public Message help(TurnContext visit) {
    return handlers.guide().help(visit);
  }

  public Message hello(TurnContext visit, Meaning meaning) {
    return isKnown(visit) ? replied(visit, meaning) : handlers.guide().greeting(visit);
  }

  /** Yes to a greeting; any other yes was taken by the open question. */
  public Message yes(TurnContext visit, Meaning meaning) {
    return isOfGreeting(meaning)
        ? handlers.requests().starts().start(visit, Optional.empty())
        : replied(visit, meaning);
  }

  public Message no(TurnContext visit, Meaning meaning) {
    return visit.say(isOfGreeting(meaning) ? "greeting.fine" : "heard.unchanged");
  }

  public Message putOff(TurnContext visit) {
    return visit.say("greeting.fine");
  }

  public Message language(TypedTurn said, Meaning meaning) {
    return meaning
        .slot(Slot.LANGUAGE)
        .flatMap(
            code ->
                languages
                    .choose(said.visit(), said.incoming(), code)
                    .map(chosen -> withWayBack(said, code, chosen)))
        .orElseGet(() -> replied(said.visit(), meaning));
  }

  /** The words of this turn are still those of the language before. */
  private Message withWayBack(TypedTurn said, String code, Message chosen) {
    if (said.incoming().where().setting() == Where.Setting.CHANNEL) {
      return chosen;
    }
    TurnContext before = said.visit();
    TurnContext now =
        new TurnContext(before.person(), Phrases.in(Locale.forLanguageTag(code)), before.at());
    return new BackToQuestion(handlers.checkIn()).in(now, chosen);
  }

  private Message replied(TurnContext visit, Meaning meaning) {
    return replies.answer(visit, meaning).orElseGet(() -> replies.notUnderstood(visit));
  }

  private boolean isKnown(TurnContext visit) {
    return handlers.checkIn().wasMet(visit) || handlers.prompts().brief().hasPrompts(visit);
  }

  private static boolean isOfGreeting(Meaning meaning) {
    return meaning.slot(Slot.OF).equals(Optional.of(Intent.CHECKIN_START.key()));
  }
}
