package org.leadlearner.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.answer.AnswerHandler;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.dialogue.IntentRule.Trait;
import org.leadlearner.assistant.intent.OfferMessage;
import org.leadlearner.assistant.intent.TeamMeanings;
import org.leadlearner.assistant.parse.BareAnswer;
import org.leadlearner.assistant.reply.Replies;
import org.leadlearner.assistant.request.TeamRequest;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Question;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Asks for confirmation before something is done that was unclear or cannot be undone. */
record Confirmations(
    CheckInHandler checkInHandler, MeaningRouter router, Replies replies, ChannelRights rights) {

  /** Inside a check-in the answer is proposed; everything else is asked as yes or no. */
  List<Reply> confirm(TypedTurn said, Meaning meaning) {
    TurnContext visit = said.visit();
    Optional<Message> proposal =
        checkInHandler.listening(visit).flatMap(checkIn -> proposal(said, checkIn, meaning));
    if (proposal.isPresent()) {
      return List.of(Reply.below(proposal.get()));
    }
    IntentRule rule = IntentRule.of(meaning.intent());
    if (meaning.intent() == Intent.DISTRESS) {
      // Nobody in distress is asked whether they meant it.
      return router.act(said, meaning);
    } else if (meaning.intent() == Intent.SEVERAL) {
      return several(said, meaning);
    } else if (rule.has(Trait.CONFIRMS_ITSELF)
        || isFreshStart(visit, meaning)
        || hasNoChannel(said, meaning)
        || isRefused(said, meaning)) {
      return router.act(said, meaning);
    } else if (rule.has(Trait.NOT_OFFERED)) {
      return List.of(Reply.below(replies.didYouMean(visit, List.of())));
    }
    OfferMessage offer = new OfferMessage(visit);
    return List.of(Reply.below(isFinal(meaning) ? offer.sure(meaning) : offer.perhaps(meaning)));
  }

  /** Does what was chosen from an offer; what cannot be undone is confirmed first. */
  List<Reply> offered(TypedTurn said, Meaning meaning) {
    return isFinal(meaning) ? confirm(said, meaning) : router.act(said, meaning);
  }

  private static boolean isFinal(Meaning meaning) {
    return meaning.intent().weight() == Intent.Weight.FINAL || isPostedEveryMonday(meaning);
  }

  private static boolean isPostedEveryMonday(Meaning meaning) {
    return meaning.intent() == Intent.TEAM_MONDAY
        && meaning.slot(Slot.WHERE).equals(Optional.of("here"));
  }

  /** Does at once what needs no confirmation, and asks about the rest below it. */
  private List<Reply> several(TypedTurn said, Meaning meaning) {
    List<Reply> replies = new ArrayList<>();
    for (Meaning part : meaning.parts()) {
      replies.addAll(
          part.intent().weight() == Intent.Weight.FINAL
              ? confirm(said, part)
              : router.act(said, part));
    }
    return replies;
  }

  /** Without an open check-in, starting over sets nothing aside. */
  private boolean isFreshStart(TurnContext visit, Meaning meaning) {
    return meaning.intent() == Intent.CHECKIN_RESTART && !checkInHandler.isAnyOpen(visit);
  }

  /** Outside of a channel the handler says at once that a team needs one, and nobody else reads. */
  private static boolean hasNoChannel(TypedTurn said, Meaning meaning) {
    return (meaning.intent() == Intent.TEAM_SETUP || isPostedEveryMonday(meaning))
        && said.incoming().where().channel().isEmpty();
  }

  /** Who may not do it is told so, and not asked whether to. */
  private boolean isRefused(TypedTurn said, Meaning meaning) {
    return switch (meaning.intent()) {
      case TEAM_SETUP -> isRefused(said, TeamMeanings.setUp(meaning));
      case TEAM_LEAVE -> isRefused(said, new TeamRequest.Leave());
      case TEAM_POST -> isRefused(said, new TeamRequest.Post());
      case TEAM_MONDAY ->
          isPostedEveryMonday(meaning) && isRefused(said, TeamMeanings.monday(meaning));
      default -> isRefusedCalendar(said, meaning);
    };
  }

  private boolean isRefused(TypedTurn said, TeamRequest request) {
    return router.teams().refuses(said.visit(), said.incoming(), request);
  }

  private boolean isRefusedCalendar(TypedTurn said, Meaning meaning) {
    if (rights.isAdmin(said.incoming())) {
      return false;
    } else if (meaning.intent() == Intent.SNOW_DAY) {
      // Leads close days in their own channels.
      return !ChannelRights.isMember(said.incoming())
          || !rights.isLeadSomewhere(said.visit(), said.incoming());
    }
    return meaning.intent() == Intent.CALENDAR_ADD || meaning.intent() == Intent.CALENDAR_REMOVE;
  }

  private Optional<Message> proposal(TypedTurn said, CheckIn checkIn, Meaning meaning) {
    TurnContext visit = said.visit();
    if (isNoNote(visit, checkIn, meaning, said.line())) {
      return Optional.of(checkInHandler.heard(visit, checkIn, said.line()));
    }
    AnswerHandler answers = new AnswerHandler(checkInHandler);
    return switch (IntentRule.of(meaning.intent()).proposal()) {
      case NONE -> Optional.empty();
      case BETWEEN -> Optional.of(answers.between(visit, checkIn, meaning, false));
      case DESCRIBED -> Optional.of(answers.described(visit, checkIn, meaning));
      case POINT -> meaning.slot(Slot.INVALID).map(none -> answers.point(visit, checkIn, meaning));
      case CORRECTION ->
          meaning
              .slot(Slot.INVALID)
              .map(
                  why ->
                      why.equals("out-of-level")
                          ? answers.outside(visit, checkIn, meaning)
                          : answers.correction(visit, checkIn, meaning));
    };
  }

  /** A bare number or letter typed where a note is asked for. */
  private boolean isNoNote(TurnContext visit, CheckIn checkIn, Meaning meaning, String line) {
    return meaning.intent() == Intent.CORRECTION
        && checkInHandler.question(visit, checkIn) instanceof Question.WhatToShow
        && (BareAnswer.points(line).isPresent() || BareAnswer.stage(line).isPresent());
  }
}
