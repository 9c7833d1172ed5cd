package org.leadlearner.assistant.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadlearner.assistant.answer.AnswerHandler;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.hearing.AskedWays;
import org.leadlearner.assistant.hearing.HearingPorts;
import org.leadlearner.assistant.hearing.MeaningActions;
import org.leadlearner.assistant.hearing.OfferMessage;
import org.leadlearner.assistant.hearing.OtherNames;
import org.leadlearner.assistant.hearing.StudentNameQuestion;
import org.leadlearner.assistant.parse.BareAnswer;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.reply.Replies;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.OpenQuestions.Asked;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Question;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;

/** Hears a typed line where it is said, and does, asks or offers what it means. */
public record LineRouter(
    HearingPorts hearing,
    SituationReader situations,
    MeaningRouter router,
    PersonalHandlers handlers,
    Replies replies,
    Presses presses) {

  /** What asks itself before anything is done, with what goes and what stays. */
  private static final Set<Intent> ASK_THEMSELVES =
      EnumSet.of(Intent.FORGET_ME, Intent.UNLINK, Intent.TEAM_CLOSE, Intent.SHARE_WITH_STAFF);

  private static final Pattern ASKS =
      Pattern.compile("\\S+|(?:who|what|why|how|are|is|can|do|does)\\b.*|thank.*");

  /** What is heard where any words are an answer, such as a name. */
  private static final Set<Intent> AMONG_WORDS =
      EnumSet.of(
          Intent.HELP,
          Intent.CHECKIN_STOP,
          Intent.CHECKIN_RESUME,
          Intent.CHECKIN_RESTART,
          Intent.PROMPTS_PAUSE,
          Intent.PROMPTS_STOP,
          Intent.UNLINK,
          Intent.MY_DATA,
          Intent.FORGET_ME,
          Intent.EDIT_ANSWER,
          Intent.CORRECTION,
          Intent.SKIP,
          Intent.SKIP_NOTE,
          Intent.NOT_SURE,
          Intent.BACK,
          Intent.KEEP,
          Intent.CANCEL,
          Intent.THANKS,
          Intent.OK,
          Intent.DISTRESS,
          Intent.WHO_SEES,
          Intent.ARE_YOU_AI,
          Intent.WHAT_ARE_YOU,
          Intent.EXPLAIN_QUESTION);

  /** What is answered in words while a question stays open. */
  private static final Set<Intent> ASIDES =
      EnumSet.of(
          Intent.HOW_TO,
          Intent.HOW_LONG,
          Intent.WHO_SEES,
          Intent.WHAT_ARE_YOU,
          Intent.ARE_YOU_AI,
          Intent.EXPLAIN_WORD,
          Intent.EXPLAIN_STAGE,
          Intent.WHY_THIS_PROMPT,
          Intent.WHY_THIS_STAGE,
          Intent.BOUNDARY);

  /** What is no wish, and so is never offered. */
  private static final Set<Intent> NEVER_OFFERED =
      EnumSet.of(
          Intent.HELLO,
          Intent.THANKS,
          Intent.OK,
          Intent.YES,
          Intent.NO,
          Intent.CANCEL,
          Intent.NEGATED,
          Intent.CLARIFY,
          Intent.COMPLAINT,
          Intent.BOUNDARY,
          Intent.OUT_OF_SCOPE,
          Intent.DISTRESS);

  /** Presses a button for somebody who typed what it says. */
  public interface Presses {
    List<Reply> pressed(TurnContext visit, Incoming incoming, Action action);
  }

  /**
   * Answers a line.
   *
   * @param isSure whether they said that it is to be kept as it stands
   */
  public List<Reply> answer(TurnContext visit, Incoming incoming, String line, boolean isSure) {
    Optional<Asked> asked = hearing.questions().find(incoming.where().own(), incoming.at());
    Optional<CheckIn> listening = handlers.checkIn().listening(visit);
    MeaningRouter.Said said = new MeaningRouter.Said(visit, incoming, line);
    Optional<List<Reply>> underResult =
        listening.isEmpty() ? underResult(said, asked) : Optional.empty();
    if (underResult.isPresent()) {
      return underResult.get();
    }
    Situation situation = situations.read(visit, incoming, listening, asked);
    Understanding understood = hearing.ear().hear(line, situation);
    return !isSure && StudentNameQuestion.isDue(line, understood)
        ? named(visit)
        : heard(said, understood, listening, asked);
  }

  /** A student seems to be named in what would be kept. */
  public static List<Reply> named(TurnContext visit) {
    return List.of(Reply.below(new StudentNameQuestion(visit.words()).ask()));
  }

  /** What stands under a result, in other words than on the button. */
  private Optional<List<Reply>> underResult(MeaningRouter.Said said, Optional<Asked> asked) {
    OtherNames names = new OtherNames(said.visit().words());
    Optional<Action> pressed =
        asked
            .map(Asked::message)
            .map(AskedWays::of)
            .flatMap(ways -> names.pressed(ways, said.line()));
    if (pressed.isEmpty() && names.asksWhereFrom(said.line())) {
      return Optional.of(router.act(said, Meaning.of(Intent.WHY_THIS_STAGE)));
    }
    return pressed.map(action -> pressed(said, action));
  }

  private List<Reply> heard(
      MeaningRouter.Said said,
      Understanding understood,
      Optional<CheckIn> listening,
      Optional<Asked> asked) {
    Optional<CheckIn> takesWords =
        listening.filter(
            one -> handlers.checkIn().question(said.visit(), one) instanceof Question.WhoMightKnow);
    if (takesWords.isPresent() && !isAmongWords(understood, said.line())) {
      return List.of(
          Reply.below(handlers.checkIn().heard(said.visit(), takesWords.get(), said.line())));
    }
    return new KeptPlace(handlers.checkIn()).in(said.visit(), done(said, understood, asked));
  }

  /** "The data office" is somebody who might know; "who sees this?" asks something. */
  private static boolean isAmongWords(Understanding understood, String line) {
    if (understood instanceof Understanding.Confirm confirm) {
      return confirm.meaning().intent().weight() == Intent.Weight.FINAL
          && AMONG_WORDS.contains(confirm.meaning().intent());
    }
    return understood instanceof Understanding.Act act
        && AMONG_WORDS.contains(act.meaning().intent())
        && (act.meaning().intent().weight() != Intent.Weight.WORDS
            || ASKS.matcher(TypedText.compared(line)).matches()
            || line.strip().endsWith("?"));
  }

  private List<Reply> done(
      MeaningRouter.Said said, Understanding understood, Optional<Asked> asked) {
    if (understood instanceof Understanding.Act act) {
      return act(said, act.meaning(), asked);
    } else if (understood instanceof Understanding.Confirm confirm) {
      return confirmed(said, confirm.meaning());
    }
    List<Meaning> candidates =
        understood instanceof Understanding.Ask ask ? ask.candidates() : List.of();
    List<Meaning> offered =
        candidates.stream().filter(one -> !NEVER_OFFERED.contains(one.intent())).toList();
    return List.of(Reply.below(replies.didYouMean(said.visit(), offered)));
  }

  private List<Reply> act(MeaningRouter.Said said, Meaning meaning, Optional<Asked> asked) {
    Optional<AskedWays> ways = asked.map(Asked::message).map(AskedWays::of);
    Optional<Action> pressed =
        switch (meaning.intent()) {
          case YES -> ways.flatMap(AskedWays::yes).map(AskedWays.Way::action);
          case NO, CANCEL -> ways.flatMap(AskedWays::no).map(AskedWays.Way::action);
          case PRACTICE_DID -> answering(asked, PracticeAnswer.DID_IT);
          case PRACTICE_CHANGED -> answering(asked, PracticeAnswer.CHANGED_IT);
          case PRACTICE_NOT -> answering(asked, PracticeAnswer.NOT_TODAY);
          case UNDO -> ways.flatMap(AskedWays::undo).map(AskedWays.Way::action);
          default -> ways.flatMap(some -> some.chosen(meaning)).filter(one -> isChosen(meaning));
        };
    if (pressed.isEmpty() && ASIDES.contains(meaning.intent())) {
      said.visit().saysAside();
    }
    return pressed.map(action -> pressed(said, action)).orElseGet(() -> router.act(said, meaning));
  }

  /** The button of an answer that words of theirs wait for. */
  private static Optional<Action> answering(Optional<Asked> asked, PracticeAnswer answer) {
    return asked
        .filter(one -> one.typed().isPresent())
        .map(Asked::message)
        .map(AskedWays::of)
        .stream()
        .flatMap(ways -> ways.ways().stream())
        .map(AskedWays.Way::action)
        .filter(action -> action.is(PracticeButton.ANSWER))
        .filter(action -> PromptActions.answer(action).equals(Optional.of(answer)))
        .findFirst();
  }

  /** Words that wait for the answer that is given by a button of a prompt. */
  public Optional<String> waiting(Incoming incoming) {
    return hearing
        .questions()
        .find(incoming.where().own(), incoming.at())
        .filter(asked -> AskedWays.of(asked.message()).has(PracticeButton.ANSWER))
        .flatMap(Asked::typed);
  }

  /** A page opens on a press alone, where the platform opens none on a typed line. */
  private List<Reply> pressed(MeaningRouter.Said said, Action action) {
    if (!action.opensForm() || said.incoming().opensForms()) {
      return presses.pressed(said.visit(), said.incoming(), action);
    }
    Phrases words = said.visit().words();
    return List.of(
        Reply.below(
            new MessageBuilder(words)
                .say("form.offer")
                .add(
                    new Part.Buttons(
                        List.of(Part.Button.main(words.text("heard.button.open"), action))))
                .build()));
  }

  private static boolean isChosen(Meaning meaning) {
    return meaning.intent() == Intent.CHOOSE;
  }

  /** What is asked first: an answer by its lines, what cannot be taken back by its words. */
  private List<Reply> confirmed(MeaningRouter.Said said, Meaning meaning) {
    TurnContext visit = said.visit();
    Optional<CheckIn> listening = handlers.checkIn().listening(visit);
    if (listening.isPresent()) {
      Optional<Message> lines =
          isNoNote(visit, listening.get(), meaning, said.line())
              ? Optional.of(handlers.checkIn().heard(visit, listening.get(), said.line()))
              : lines(visit, listening.get(), meaning);
      if (lines.isPresent()) {
        return List.of(Reply.below(lines.get()));
      }
    }
    if (meaning.intent() == Intent.DISTRESS) {
      // Nobody in distress is asked whether they meant it.
      return router.act(said, meaning);
    } else if (meaning.intent() == Intent.SEVERAL) {
      return several(said, meaning);
    } else if (ASK_THEMSELVES.contains(meaning.intent())
        || isFreshStart(visit, meaning)
        || hasNoChannel(said, meaning)) {
      return router.act(said, meaning);
    } else if (NEVER_OFFERED.contains(meaning.intent())) {
      return List.of(Reply.below(replies.didYouMean(visit, List.of())));
    }
    OfferMessage offer = new OfferMessage(visit);
    boolean isFinal =
        meaning.intent().weight() == Intent.Weight.FINAL || isPostedEveryMonday(meaning);
    return List.of(Reply.below(isFinal ? offer.sure(meaning) : offer.perhaps(meaning)));
  }

  /** A bare number or letter where a note is asked for: it is asked what was meant. */
  private boolean isNoNote(TurnContext visit, CheckIn checkIn, Meaning meaning, String line) {
    return meaning.intent() == Intent.CORRECTION
        && handlers.checkIn().question(visit, checkIn) instanceof Question.WhatToShow
        && (BareAnswer.points(line).isPresent() || BareAnswer.stage(line).isPresent());
  }

  /** Where none is open, nothing is set aside. */
  private boolean isFreshStart(TurnContext visit, Meaning meaning) {
    return meaning.intent() == Intent.CHECKIN_RESTART && !handlers.checkIn().isAnyOpen(visit);
  }

  /** Where nobody else reads along there is nothing to set up, and that is said at once. */
  private static boolean hasNoChannel(MeaningRouter.Said said, Meaning meaning) {
    return meaning.intent() == Intent.TEAM_SETUP && said.incoming().where().channel().isEmpty();
  }

  private Optional<Message> lines(TurnContext visit, CheckIn checkIn, Meaning meaning) {
    AnswerHandler answers = new AnswerHandler(handlers.checkIn());
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
    AnswerHandler answers = new AnswerHandler(handlers.checkIn());
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
  public List<Reply> meant(TurnContext visit, Incoming incoming, Action action) {
    Optional<Asked> asked = hearing.questions().find(incoming.where().own(), incoming.at());
    Incoming there = incoming.at(incoming.where().in(asked.flatMap(Asked::channel)));
    MeaningRouter.Said said =
        new MeaningRouter.Said(visit, there, asked.flatMap(Asked::typed).orElse(""));
    return MeaningActions.read(action)
        .map(
            meaning ->
                MeaningActions.isSure(action, visit.today())
                    ? router.act(said, meaning)
                    : offered(said, meaning))
        .orElseGet(() -> List.of(Reply.below(replies.notUnderstood(visit))));
  }

  private List<Reply> offered(MeaningRouter.Said said, Meaning meaning) {
    return meaning.intent().weight() == Intent.Weight.FINAL || isPostedEveryMonday(meaning)
        ? confirmed(said, meaning)
        : router.act(said, meaning);
  }
}
