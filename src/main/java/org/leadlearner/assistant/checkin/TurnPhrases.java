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
    Happened happened = turn.happened();
    if (happened instanceof Happened.Answered answered) {
      return answered.answer() instanceof Answer.NotSure
          ? List.of()
          : List.of(
              AnswerPhrases.saved(words, answered.strand(), answered.answer(), isChange(answered)));
    } else if (happened instanceof Happened.Kept) {
      return List.of(words.line("saved.kept"));
    } else if (happened instanceof Happened.WentBack) {
      return List.of(words.line("went.back"));
    } else if (happened instanceof Happened.WhoNoted) {
      return List.of(words.line("saved.who"));
    } else if (happened instanceof Happened.NoteTaken note) {
      return List.of(words.line("saved.note", "name", note.strand().name()));
    } else if (happened instanceof Happened.NoteLeftOut) {
      return List.of(words.line("saved.note.none"));
    } else if (happened instanceof Happened.Resumed) {
      return turn.checkIn().isFinished() ? List.of() : List.of(words.line("resume.welcome"));
    } else if (happened instanceof Happened.Stopped stopped) {
      return List.of(
          turn.checkIn().isFinished()
              ? words.line("stopped.edit")
              : words.line("stopped.text", "count", stopped.answered()));
    } else if (happened instanceof Happened.Refused refused) {
      return List.of(refused(refused.why(), turn.checkIn(), asked, input));
    }
    return List.of();
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
