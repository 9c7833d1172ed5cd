package org.leadlearner.assistant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.account.PersonalDataHandler;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.request.AnswerParser;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.request.RequestParser;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Question;

/** Finds out what a typed line means: a request, an answer to the question at hand, or neither. */
record TextRouter(
    CheckIns checkIns,
    PersonalHandlers desks,
    TeamRouter teams,
    PersonalDataHandler data,
    LineRouter lines) {

  List<Reply> answer(TurnContext visit, Incoming incoming, String text) {
    Optional<CheckIn> listening = desks.checkIn().listening(visit);
    Optional<Request> request =
        request(visit, listening, text)
            .map(said -> meant(visit, listening, said))
            .or(() -> listening.isPresent() ? Optional.empty() : plain(visit, incoming, text));
    if (request.isPresent() && request.get() instanceof Request.Page && incoming.opensForms()) {
      return List.of(desks.forms().open(visit));
    }
    if (request.isPresent() && request.get() instanceof Request.Link) {
      return desks.links().agreed(visit, incoming.from());
    }
    if (request.isPresent() && request.get() instanceof Request.Prompts about) {
      return withAside(visit, incoming, desks.prompts().answer(visit, incoming, about.request()));
    }
    if (request.isPresent() && request.get() instanceof Request.Team about) {
      return withAside(visit, incoming, teams.answer(visit, incoming, about.request()));
    }
    if (request.isEmpty() && listening.filter(checkIn -> hears(visit, checkIn, text)).isEmpty()) {
      return withAside(visit, incoming, lines.answer(visit, incoming, text));
    }
    Message answer =
        request
            .map(
                some ->
                    data.answer(visit, some).orElseGet(() -> desks.requests().answer(visit, some)))
            .or(() -> listening.map(checkIn -> desks.checkIn().heard(visit, checkIn, text)))
            .orElseGet(() -> desks.guide().misheard(visit));
    return withAside(visit, incoming, List.of(Reply.below(answer)));
  }

  private boolean hears(TurnContext visit, CheckIn checkIn, String text) {
    Question question = desks.checkIn().question(checkIn);
    return question instanceof Question.WhoMightKnow
        || question instanceof Question.WhatToShow
        || new AnswerParser(visit.vocabulary()).parse(question, text).isPresent();
  }

  private Optional<Request> plain(TurnContext visit, Incoming incoming, String text) {
    return desks.prompts().brief().plainly(visit, incoming, text).map(Request.Prompts::new);
  }

  private Request meant(TurnContext visit, Optional<CheckIn> listening, Request said) {
    boolean isUnderWay = listening.isPresent() || !checkIns.open(visit.person().id()).isEmpty();
    return isUnderWay
        ? said
        : desks
            .prompts()
            .brief()
            .meant(visit, said)
            .<Request>map(Request.Prompts::new)
            .orElse(said);
  }

  /** Those who asked in a channel are told there, for them alone, where the answer went. */
  private static List<Reply> withAside(TurnContext visit, Incoming incoming, List<Reply> replies) {
    boolean saidBelow = replies.stream().anyMatch(reply -> isAt(reply, Reply.Place.BELOW));
    boolean saidAside = replies.stream().anyMatch(reply -> isAt(reply, Reply.Place.ASIDE));
    return incoming.setting() == Incoming.Setting.CHANNEL && saidBelow && !saidAside
        ? Stream.concat(replies.stream(), Stream.of(Reply.aside(answeredDirectly(visit)))).toList()
        : replies;
  }

  private static boolean isAt(Reply reply, Reply.Place place) {
    return reply instanceof Reply.Say say && say.place() == place;
  }

  private static Message answeredDirectly(TurnContext visit) {
    return new MessageBuilder(visit.words()).say("aside.direct").build();
  }

  /** Where a question takes free words, few requests are heard, so that none swallows an answer. */
  private Optional<Request> request(TurnContext visit, Optional<CheckIn> listening, String text) {
    RequestParser vocabulary = visit.vocabulary();
    boolean takesWords =
        listening
            .map(desks.checkIn()::question)
            .map(q -> q instanceof Question.WhoMightKnow || q instanceof Question.WhatToShow)
            .orElse(false);
    return takesWords && !TypedText.isCommand(text)
        ? vocabulary.requestAmongWords(text)
        : vocabulary.request(text);
  }
}
