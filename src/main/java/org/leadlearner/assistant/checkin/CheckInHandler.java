package org.leadlearner.assistant.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.explain.ExplainActions;
import org.leadlearner.assistant.explain.ExplainMessage;
import org.leadlearner.assistant.parse.BareAnswer;
import org.leadlearner.assistant.parse.NoteParser;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.reading.ReadingRecorder;
import org.leadlearner.assistant.reading.ResultMessage;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.Amendment;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Happened;
import org.leadlearner.checkin.Input;
import org.leadlearner.checkin.NoteText;
import org.leadlearner.checkin.Question;
import org.leadlearner.checkin.Turn;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.rubric.Strand;

/** Runs a check-in: takes an input, stores the result, and replies with the next question. */
public final class CheckInHandler {

  private final RubricShelf rubrics;
  private final CheckIns checkIns;
  private final ReadingRecorder readings;
  private final NoteSuggestion suggestion;

  public CheckInHandler(RubricShelf rubrics, CheckIns checkIns, ReadingRecorder readings) {
    this.rubrics = rubrics;
    this.checkIns = checkIns;
    this.readings = readings;
    this.suggestion = new NoteSuggestion(checkIns);
  }

  /** The check-in that takes plain words as answers now, if any. */
  public Optional<CheckIn> listening(TurnContext visit) {
    return checkIns
        .lastTouched(visit.person().id())
        .filter(checkIn -> !checkIn.stopped())
        .filter(checkIn -> CheckInConversation.canChange(checkIn, visit.at()))
        .filter(checkIn -> !(question(visit, checkIn) instanceof Question.Nothing));
  }

  /** The check-in that was stopped and can be gone on with, where none takes plain words. */
  public Optional<CheckIn> left(TurnContext visit) {
    return checkIns.open(visit.person().id()).stream()
        .filter(CheckIn::stopped)
        .filter(one -> one.isBegun() || one.bookmark().chosenStage().isPresent())
        .findFirst();
  }

  /** Whether they ever started a check-in. */
  public boolean wasMet(TurnContext visit) {
    return checkIns.lastTouched(visit.person().id()).isPresent();
  }

  public boolean isAnyOpen(TurnContext visit) {
    return !checkIns.open(visit.person().id()).isEmpty();
  }

  /** The rubric of a check-in, in the person's language. */
  public Rubric rubric(TurnContext visit, CheckIn checkIn) {
    return rubric(visit, checkIn.edition());
  }

  /** The rubric of an edition, in the person's language. */
  public Rubric rubric(TurnContext visit, Rubric.Edition edition) {
    return rubric(visit.words(), edition);
  }

  /** The same for a person who did not act just now. */
  public Rubric rubric(Phrases words, Rubric.Edition edition) {
    return rubrics
        .find(edition)
        .map(rubric -> rubric.in(words.locale()))
        .orElseThrow(() -> new IllegalStateException("no rubric " + edition));
  }

  public Question question(TurnContext visit, CheckIn checkIn) {
    return Question.of(checkIn, rubric(visit, checkIn));
  }

  /** Starts a check-in; other open ones are left for later. */
  CheckIn begin(TurnContext visit, Rubric rubric) {
    CheckIn checkIn = checkIns.start(visit.person().id(), rubric.edition(), visit.at());
    checkIns.stopOthers(checkIn);
    return checkIn;
  }

  /**
   * Starts a check-in and asks its first question, which says who sees the answer.
   *
   * @param isGreeted whether a greeting has said already that this is a record
   */
  Message start(TurnContext visit, Rubric rubric, boolean isGreeted) {
    return introduce(visit, begin(visit, rubric), rubric, isGreeted);
  }

  /** The same for one that was started before, without any answer yet. */
  Message startOpened(TurnContext visit, CheckIn opened, boolean isGreeted) {
    CheckIn checkIn = opened.stopped(false);
    checkIns.stopOthers(checkIn);
    checkIns.save(checkIn, visit.at());
    return introduce(visit, checkIn, rubric(visit, checkIn), isGreeted);
  }

  private Message introduce(TurnContext visit, CheckIn checkIn, Rubric rubric, boolean isGreeted) {
    Phrases words = visit.words();
    List<Line> intro = new ArrayList<>();
    intro.add(
        words.line(
            "start.intro",
            "name",
            visit.person().name(),
            "count",
            rubric.strands().size(),
            "minutes",
            rubric.minutes()));
    if (!isGreeted) {
      intro.add(words.line("start.records"));
    }
    return ask(visit, checkIn, intro);
  }

  /** The current question, after these lines. */
  public Message ask(TurnContext visit, CheckIn checkIn, List<Line> said) {
    Rubric rubric = rubric(visit, checkIn);
    Question question = question(visit, checkIn);
    return new QuestionMessages(visit.words(), checkIn, rubric)
        .ask(question, said, noteStrand(question, checkIn, rubric));
  }

  /** Explains the current question, which stays open. */
  public void explain(TurnContext visit, CheckIn checkIn, MessageBuilder message) {
    explain(visit, checkIn, question(visit, checkIn), message);
  }

  private void explain(
      TurnContext visit, CheckIn checkIn, Question question, MessageBuilder message) {
    Rubric rubric = rubric(visit, checkIn);
    new ExplainMessage(visit.words(), rubric)
        .question(message, checkIn, question, noteStrand(question, checkIn, rubric));
  }

  /** The strand that a note is asked for now; empty when none can be suggested. */
  public Optional<Strand> noteStrand(TurnContext visit, CheckIn checkIn) {
    return noteStrand(question(visit, checkIn), checkIn, rubric(visit, checkIn));
  }

  /** Explains the question of the pressed button, with a way back to the current one. */
  public Message explained(TurnContext visit, CheckIn checkIn, Action pressed) {
    MessageBuilder message = new MessageBuilder(visit.words());
    Question about =
        ExplainActions.question(pressed, rubric(visit, checkIn))
            .orElseGet(() -> question(visit, checkIn));
    explain(visit, checkIn, about, message);
    boolean isOver = question(visit, checkIn) instanceof Question.Nothing;
    return isOver
        ? message.build()
        : message
            .add(new Part.Buttons(List.of(CommonActions.backToQuestion(visit.words(), checkIn))))
            .build();
  }

  /** Computed only for the question for a note, because it needs earlier check-ins and notes. */
  private Optional<Strand> noteStrand(Question question, CheckIn checkIn, Rubric rubric) {
    return question instanceof Question.WhatToShow
        ? suggestion.strand(checkIn, rubric)
        : Optional.empty();
  }

  /** The strands to choose from, for a note. */
  public Message askWhichStrand(TurnContext visit, CheckIn checkIn) {
    return new QuestionMessages(visit.words(), checkIn, rubric(visit, checkIn)).askWhichStrand();
  }

  /** The answers to choose from, for a change. */
  public Message askWhichAnswer(TurnContext visit, CheckIn checkIn) {
    return new MessageBuilder(visit.words())
        .heading("question.edit.title")
        .say("question.edit")
        .add(new QuestionMessages(visit.words(), checkIn, rubric(visit, checkIn)).editList())
        .build();
  }

  /** Takes a line when any text is an answer; otherwise the reply says that it is not one. */
  public Message heard(TurnContext visit, CheckIn checkIn, String text) {
    Question question = question(visit, checkIn);
    boolean isNothing = new NoteParser(visit.words()).kind(text) == NoteText.Kind.NOTHING;
    Optional<Strand> noteStrand = noteStrand(visit, checkIn);
    if (noteStrand.isPresent()) {
      return new NoteHandler(this).typed(visit, checkIn, noteStrand.get(), text);
    } else if (question instanceof Question.WhoMightKnow) {
      Input who = isNothing ? new Input.Skip() : new Input.NameWhoKnows(text);
      return turn(visit, checkIn, BareAnswer.input(text).orElse(who));
    }
    return ask(visit, checkIn, List.of(misfit(visit, question)));
  }

  private static Line misfit(TurnContext visit, Question question) {
    return visit.words().line(TurnPhrases.misfitKey(question));
  }

  /** Applies one input, stores the result, and replies. */
  public Message turn(TurnContext visit, CheckIn before, Input input) {
    return turn(visit, before, input, List.of());
  }

  /**
   * The same.
   *
   * @param first says how the input was understood
   */
  public Message turn(TurnContext visit, CheckIn before, Input input, List<Line> first) {
    Rubric rubric = rubric(visit, before);
    Turn turn = CheckInConversation.hear(before, rubric, input, visit.at());
    CheckIn after = turn.checkIn();
    keep(visit, before, after);
    List<Line> said = new ArrayList<>(first);
    said.addAll(new TurnPhrases(visit.words(), rubric).of(turn, question(visit, before), input));
    if (turn.happened() instanceof Happened.Stopped) {
      return stopped(visit, after, said);
    }
    return turn.happened() instanceof Happened.Refused
        ? ask(visit, after, said)
        : next(visit, after, said);
  }

  /** The next question, or the result where none is left. */
  public Message next(TurnContext visit, CheckIn checkIn, List<Line> said) {
    return question(visit, checkIn) instanceof Question.Nothing
        ? result(visit, checkIn, rubric(visit, checkIn), said)
        : ask(visit, checkIn, said);
  }

  /** Applies an input and stores the result without a reply, where another follows at once. */
  public CheckIn taken(TurnContext visit, CheckIn before, Input input) {
    CheckIn after =
        CheckInConversation.hear(before, rubric(visit, before), input, visit.at()).checkIn();
    keep(visit, before, after);
    return after;
  }

  /**
   * Records in the turn that a person finishes a check-in for the first time; must be called before
   * that is stored.
   */
  void noteFirst(TurnContext visit, CheckIn before, CheckIn after) {
    boolean isFirst =
        after.isFinished()
            && !before.isFinished()
            && rubrics.current().stream()
                .map(rubric -> rubric.edition().key())
                .allMatch(key -> checkIns.lastFinished(after.personId(), key).isEmpty());
    if (isFirst) {
      visit.finishesFirst();
    }
  }

  private void keep(TurnContext visit, CheckIn before, CheckIn after) {
    if (after.equals(before)) {
      return;
    }
    noteFirst(visit, before, after);
    if (before.stopped()) {
      // One check-in at a time takes plain words, so that no answer goes to another.
      checkIns.stopOthers(after);
    }
    checkIns.save(before, after, visit.at());
    if (before.isFinished()) {
      Amendment.between(before, after, visit.at()).forEach(checkIns::audit);
    }
  }

  private static Message stopped(TurnContext visit, CheckIn checkIn, List<Line> said) {
    MessageBuilder message = new MessageBuilder(visit.words()).sayAll(said);
    if (!checkIn.isFinished()) {
      message.add(new Part.Buttons(List.of(CommonActions.resume(visit.words(), checkIn))));
    }
    return message.build();
  }

  /** Computes the reading of a finished check-in and shows the result. */
  Message result(TurnContext visit, CheckIn checkIn, Rubric rubric, List<Line> said) {
    ReadingRecorder.Outcome outcome = readings.read(visit, checkIn, rubric);
    return new ResultMessage(visit, checkIn, rubric, outcome)
        .build(said, readings.checkInBefore(outcome.reading()));
  }
}
