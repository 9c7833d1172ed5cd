package org.leadlearner.assistant.dialogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.assistant.answer.AnswerHandler;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.checkin.CheckInActions;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.intent.MeaningActions;
import org.leadlearner.assistant.intent.MeaningPhrases;
import org.leadlearner.assistant.intent.PossibleAnswers;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.OpenQuestions.Asked;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Input;
import org.leadlearner.checkin.Question;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.OpenQuestion.Takes;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;

/**
 * A letter or a number that answers a check-in which does not wait for it, because it is stopped or
 * because a time was asked for since: one tap goes on with it, and nothing is saved before.
 */
record AnswerOrElse(CheckInHandler checkIns, SituationReader situations, Ear ear) {

  private static final Set<Intent> ANSWERS =
      EnumSet.of(
          Intent.ANSWER_LEVEL,
          Intent.ANSWER_POINT,
          Intent.APPROX_NUMBER,
          Intent.STAGE_BY_NAME,
          Intent.ORDINAL);

  private static final Set<Intent> TIMES = EnumSet.of(Intent.PROMPTS_TIME, Intent.CHOOSE);

  /** What to ask about the line; empty where it is clear. */
  Optional<Message> unclear(TypedTurn said, Understanding understood, Optional<Asked> asked) {
    if (said.incoming().where().setting() == Where.Setting.CHANNEL) {
      return Optional.empty();
    }
    Optional<PossibleAnswers> timed =
        asked.map(Asked::message).map(PossibleAnswers::of).filter(AnswerOrElse::asksForTime);
    Optional<CheckIn> listening = checkIns.listening(said.visit());
    if (listening.isPresent()) {
      return timed
          .flatMap(ways -> time(said.visit(), said.line(), ways))
          .flatMap(time -> message(said, listening.get(), understood, Optional.of(time)));
    }
    // Bare numbers that were asked for as a time are one.
    return timed.isPresent() ? Optional.empty() : ofLeft(said, understood);
  }

  /** What is clear by itself is not looked for in a check-in. */
  private Optional<Message> ofLeft(TypedTurn said, Understanding understood) {
    Optional<Meaning> time = time(understood);
    if (understood instanceof Understanding.Act && time.isEmpty()) {
      return Optional.empty();
    }
    return checkIns
        .left(said.visit())
        .flatMap(
            left -> {
              Situation there = situations.inCheckIn(said.visit(), left, Optional.empty());
              return message(said, left, ear.hear(said.line(), there), time);
            });
  }

  private static boolean asksForTime(PossibleAnswers ways) {
    return ways.has(ScheduleButton.TIME) && !ways.isOfCheckIn();
  }

  private static boolean isAnswer(Understanding understood) {
    return understood instanceof Understanding.Act act && ANSWERS.contains(act.meaning().intent());
  }

  /** Another letter than the chosen one, or a point of another, corrects what is asked about. */
  private static boolean isOf(Rubric rubric, Question question, Understanding understood) {
    Optional<String> asked =
        AnswerHandler.strand(question).map(strand -> String.valueOf(rubric.number(strand.key())));
    return isAnswer(understood)
        || understood
            .oneMeaning()
            .filter(meaning -> meaning.intent() == Intent.CORRECTION)
            .filter(meaning -> meaning.slot(Slot.STRAND).equals(asked))
            .isPresent();
  }

  private static Optional<Meaning> time(Understanding understood) {
    return understood instanceof Understanding.Act act
        ? Optional.of(act.meaning())
            .filter(meaning -> TIMES.contains(meaning.intent()))
            .filter(meaning -> meaning.slot(Slot.TIME).filter(AnswerOrElse::isTime).isPresent())
        : Optional.empty();
  }

  private static boolean isTime(String text) {
    return text.contains(":");
  }

  private Optional<Meaning> time(TurnContext visit, String line, PossibleAnswers ways) {
    Situation asked =
        new Situation(
            Set.of(Context.IDLE),
            ways.question().map(question -> question.only(EnumSet.of(Takes.TIME))),
            Optional.empty(),
            visit.today());
    return time(ear.hear(line, asked));
  }

  private Optional<Message> message(
      TypedTurn said, CheckIn checkIn, Understanding answer, Optional<Meaning> time) {
    TurnContext visit = said.visit();
    Phrases words = visit.words();
    Question question = checkIns.question(visit, checkIn);
    if (!isOf(checkIns.rubric(visit, checkIn), question, answer)) {
      return Optional.empty();
    }
    return answer
        .oneMeaning()
        .flatMap(meaning -> input(question, meaning))
        .map(
            input ->
                new MessageBuilder(words)
                    .say(
                        checkIn.stopped() ? "heard.left" : "heard.answer.or.time",
                        "said",
                        new Quoted(said.line().strip()))
                    .add(new Part.Buttons(ways(words, checkIn, input, time)))
                    .build());
  }

  private static List<Part.Button> ways(
      Phrases words, CheckIn checkIn, Input input, Optional<Meaning> time) {
    List<Part.Button> ways = new ArrayList<>();
    String label = words.text("heard.button.answer", "answer", named(input));
    Action answering = CheckInActions.answering(checkIn, input);
    ways.add(
        checkIn.stopped()
            ? Part.Button.main(label, answering)
            : Part.Button.other(label, answering));
    time.map(meaning -> Meaning.of(Intent.PROMPTS_TIME, meaning.slots()))
        .map(
            meaning ->
                Part.Button.other(
                    new MeaningPhrases(words).label(meaning), MeaningActions.of(meaning)))
        .ifPresent(ways::add);
    ways.add(
        checkIn.stopped()
            ? CommonActions.resume(words, checkIn)
            : CommonActions.backToQuestion(words, checkIn));
    return ways;
  }

  private static Optional<Input> input(Question question, Meaning meaning) {
    Optional<Integer> point =
        meaning
            .slot(Slot.POINT)
            .map(Integer::valueOf)
            .filter(number -> number <= Stage.STAGING.highest());
    Optional<Stage> stage =
        meaning.slot(Slot.LEVEL).map(letter -> Stage.values()[letter.charAt(0) - 'A']);
    if (question instanceof Question.OwnView) {
      return point.map(Stage::of).or(() -> stage).map(Input.PickOwnView::new);
    }
    return AnswerHandler.strand(question)
        .flatMap(
            strand ->
                point
                    .<Input>map(points -> new Input.Correct(strand.key(), points))
                    .or(() -> stage.map(Input.PickStage::new)));
  }

  private static String named(Input input) {
    if (input instanceof Input.Correct correct) {
      return String.valueOf(correct.points());
    }
    Stage stage =
        input instanceof Input.PickStage pick ? pick.stage() : ((Input.PickOwnView) input).stage();
    return String.valueOf((char) ('A' + stage.ordinal()));
  }
}
