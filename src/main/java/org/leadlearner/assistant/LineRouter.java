package org.leadlearner.assistant;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.assistant.answer.AnswerDesk;
import org.leadlearner.assistant.hearing.AskedWays;
import org.leadlearner.assistant.hearing.HearingPorts;
import org.leadlearner.assistant.hearing.MeaningActions;
import org.leadlearner.assistant.hearing.OfferMessage;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.OpenQuestions.Asked;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;

/** Hears a typed line where it is said, and does, asks or offers what it means. */
record LineRouter(
    HearingPorts hearing,
    SituationReader situations,
    MeaningRouter router,
    PersonalHandlers desks,
    Presses presses) {

  /** What asks itself before anything is done, with what goes and what stays. */
  private static final Set<Intent> ASK_THEMSELVES =
      EnumSet.of(Intent.FORGET_ME, Intent.UNLINK, Intent.TEAM_CLOSE, Intent.SHARE_WITH_STAFF);

  /** Presses a button for somebody who typed what it says. */
  interface Presses {
    List<Reply> pressed(TurnContext visit, Incoming incoming, Action action);
  }

  List<Reply> answer(TurnContext visit, Incoming incoming, String line) {
    Optional<Asked> asked = hearing.questions().find(incoming.where(), incoming.at());
    Optional<CheckIn> listening = desks.checkIn().listening(visit);
    Situation situation = situations.read(visit, incoming, listening, asked);
    MeaningRouter.Said said = new MeaningRouter.Said(visit, incoming, line);
    return hearing
        .ear()
        .hear(line, situation)
        .map(understood -> done(said, understood, asked))
        .orElseGet(() -> List.of(Reply.below(TalkMeanings.say(visit, "heard.starting"))));
  }

  private List<Reply> done(
      MeaningRouter.Said said, Understanding understood, Optional<Asked> asked) {
    if (understood instanceof Understanding.Act act) {
      return act(said, act.meaning(), asked);
    } else if (understood instanceof Understanding.Confirm confirm) {
      return confirmed(said, confirm.meaning());
    } else if (understood instanceof Understanding.Ask ask) {
      return List.of(Reply.below(new OfferMessage(said.visit()).which(ask.candidates())));
    }
    return List.of(Reply.below(desks.guide().misheard(said.visit())));
  }

  private List<Reply> act(MeaningRouter.Said said, Meaning meaning, Optional<Asked> asked) {
    Optional<AskedWays> ways = asked.map(Asked::message).map(AskedWays::of);
    Optional<Action> pressed =
        switch (meaning.intent()) {
          case YES -> ways.flatMap(AskedWays::yes).map(AskedWays.Way::action);
          case NO -> ways.flatMap(AskedWays::no).map(AskedWays.Way::action);
          default -> ways.flatMap(some -> some.chosen(meaning)).filter(one -> isChosen(meaning));
        };
    return pressed
        .map(action -> presses.pressed(said.visit(), said.incoming(), action))
        .orElseGet(() -> router.act(said, meaning));
  }

  private static boolean isChosen(Meaning meaning) {
    return meaning.intent() == Intent.CHOOSE;
  }

  /** What is asked first: an answer by its lines, what cannot be taken back by its words. */
  private List<Reply> confirmed(MeaningRouter.Said said, Meaning meaning) {
    TurnContext visit = said.visit();
    Optional<CheckIn> listening = desks.checkIn().listening(visit);
    if (listening.isPresent()) {
      Optional<Message> lines = lines(visit, listening.get(), meaning);
      if (lines.isPresent()) {
        return List.of(Reply.below(lines.get()));
      }
    }
    if (meaning.intent() == Intent.SEVERAL) {
      return several(said, meaning);
    } else if (ASK_THEMSELVES.contains(meaning.intent())) {
      return router.act(said, meaning);
    }
    OfferMessage offer = new OfferMessage(visit);
    boolean isFinal =
        meaning.intent().weight() == Intent.Weight.FINAL || isPostedEveryMonday(meaning);
    return List.of(Reply.below(isFinal ? offer.sure(meaning) : offer.perhaps(meaning)));
  }

  private Optional<Message> lines(TurnContext visit, CheckIn checkIn, Meaning meaning) {
    AnswerDesk answers = new AnswerDesk(desks.checkIn());
    return switch (meaning.intent()) {
      case BETWEEN -> Optional.of(answers.between(visit, checkIn, meaning, false));
      case DESCRIBED_LEVEL -> Optional.of(answers.described(visit, checkIn, meaning));
      case ANSWER_POINT -> Optional.of(answers.point(visit, checkIn, meaning));
      case CORRECTION ->
          meaning.slot(Slot.INVALID).map(why -> invalid(visit, checkIn, meaning, why));
      default -> Optional.empty();
    };
  }

  private Message invalid(TurnContext visit, CheckIn checkIn, Meaning meaning, String why) {
    AnswerDesk answers = new AnswerDesk(desks.checkIn());
    return why.equals("out-of-level")
        ? answers.outside(visit, checkIn, meaning)
        : answers.correction(visit, checkIn, meaning);
  }

  /** What can be done at once is; what must be asked is asked below it. */
  private List<Reply> several(MeaningRouter.Said said, Meaning meaning) {
    List<Reply> replies = new ArrayList<>();
    for (Meaning part : meaning.parts()) {
      replies.addAll(
          part.intent().weight() == Intent.Weight.FINAL
              ? confirmed(said, part)
              : router.act(said, part));
    }
    return replies;
  }

  private static boolean isPostedEveryMonday(Meaning meaning) {
    return meaning.intent() == Intent.TEAM_MONDAY
        && meaning.slot(Slot.WHERE).equals(Optional.of("here"));
  }

  /** A button of something that was understood; what cannot be taken back is asked once more. */
  List<Reply> meant(TurnContext visit, Incoming incoming, Action action) {
    Optional<String> typed =
        hearing.questions().find(incoming.where(), incoming.at()).flatMap(Asked::typed);
    MeaningRouter.Said said = new MeaningRouter.Said(visit, incoming, typed.orElse(""));
    return MeaningActions.read(action)
        .map(
            meaning ->
                MeaningActions.isSure(action, visit.today())
                    ? router.act(said, meaning)
                    : offered(said, meaning))
        .orElseGet(() -> List.of(Reply.below(desks.guide().misheard(visit))));
  }

  private List<Reply> offered(MeaningRouter.Said said, Meaning meaning) {
    return meaning.intent().weight() == Intent.Weight.FINAL || isPostedEveryMonday(meaning)
        ? confirmed(said, meaning)
        : router.act(said, meaning);
  }
}
