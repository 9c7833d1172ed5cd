package org.leadlearner.assistant.checkin;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.AnswerPhrases;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.chat.message.Line;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.checkin.Happened;
import org.leadlearner.checkin.Input;
import org.leadlearner.checkin.Question;
import org.leadlearner.checkin.Turn;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** The lines about what an input did, before the next question. */
final class TurnPhrases {

  private final Phrases words;
  private final Rubric rubric;

  TurnPhrases(Phrases words, Rubric rubric) {
    this.words = words;
    this.rubric = rubric;
  }

  /**
   * @param asked the question that the input answered
   */
  List<Line> of(Turn turn, Question asked, Input input) {
    return turn.happened().accept(new Lines(turn, asked, input));
  }

  /** The lines about each kind; none where the next message shows it. */
  private final class Lines implements Happened.Visitor<List<Line>> {
    private final Turn turn;
    private final Question asked;
    private final Input input;

    Lines(Turn turn, Question asked, Input input) {
      this.turn = turn;
      this.asked = asked;
      this.input = input;
    }

    @Override
    public List<Line> stageChosen(Happened.StageChosen chosen) {
      return List.of();
    }

    @Override
    public List<Line> answered(Happened.Answered answered) {
      return answered.answer() instanceof Answer.NotSure
          ? List.of()
          : List.of(
              AnswerPhrases.saved(words, answered.strand(), answered.answer(), isChange(answered)));
    }

    @Override
    public List<Line> kept(Happened.Kept kept) {
      return List.of(words.line("saved.kept"));
    }

    @Override
    public List<Line> wentBack(Happened.WentBack back) {
      return List.of(words.line("went.back"));
    }

    @Override
    public List<Line> reopened(Happened.Reopened reopened) {
      return List.of();
    }

    @Override
    public List<Line> whoNoted(Happened.WhoNoted noted) {
      return List.of(words.line("saved.who"));
    }

    @Override
    public List<Line> noteTaken(Happened.NoteTaken note) {
      return List.of(words.line("saved.note", "name", note.strand().name()));
    }

    @Override
    public List<Line> noteLeftOut(Happened.NoteLeftOut none) {
      return List.of(words.line("saved.note.none"));
    }

    @Override
    public List<Line> wentOn(Happened.WentOn on) {
      return List.of();
    }

    @Override
    public List<Line> stopped(Happened.Stopped stopped) {
      return List.of(
          turn.checkIn().isFinished()
              ? words.line("stopped.edit")
              : words.line("stopped.text", "count", stopped.answered()));
    }

    @Override
    public List<Line> resumed(Happened.Resumed resumed) {
      return turn.checkIn().isFinished() ? List.of() : List.of(words.line("resume.welcome"));
    }

    @Override
    public List<Line> finished(Happened.Finished finished) {
      return List.of();
    }

    @Override
    public List<Line> refused(Happened.Refused refused) {
      return List.of(TurnPhrases.this.refused(refused.why(), turn.checkIn(), asked, input));
    }
  }

  /** Why the text did not fit, by the kind of question. */
  static String misfitKey(Question asked) {
    if (asked instanceof Question.Review) {
      return "refused.fit.review";
    }
    return asked instanceof Question.WhoMightKnow || asked instanceof Question.WhatToShow
        ? "refused.fit.words"
        : "refused.fit";
  }

  private static boolean isChange(Happened.Answered answered) {
    return answered.before().isPresent()
        && !answered.before().equals(Optional.of(answered.answer()));
  }

  private Line refused(Happened.Why why, CheckIn checkIn, Question asked, Input input) {
    return switch (why) {
      case DOES_NOT_FIT -> words.line(misfitKey(asked));
      case OUTSIDE_STAGE -> outside(asked, input);
      case NOTHING_BEFORE -> words.line("refused.before");
      case NOTHING_TO_KEEP -> words.line("refused.keep");
      case NOT_YET ->
          words.line(
              "refused.not.yet", "count", rubric.strands().size() - checkIn.answers().size());
      case EDIT_CLOSED -> words.line("refused.closed");
      case TOO_SHORT -> words.line("refused.short");
      case TOO_LONG -> words.line("refused.long", "most", CheckInConversation.LONGEST_NOTE);
    };
  }

  private Line outside(Question asked, Input input) {
    if (!(asked instanceof Question.WhichPoint which)
        || !(input instanceof Input.PickPoints pick)) {
      return words.line("refused.fit");
    }
    Stage other = Stage.of(pick.points());
    return words.line(
        "refused.outside",
        "points",
        pick.points(),
        "stage",
        words.text(StagePhrases.nameKey(other)),
        "lowest",
        which.stage().lowest(),
        "highest",
        which.stage().highest(),
        "letter",
        words.text(StagePhrases.letterKey(other)));
  }
}
