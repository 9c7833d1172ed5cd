package org.leadlearner.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.checkin.Happened.Why;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The rules of a check-in, as a pure function: two picks for each strand, one note, one own view, a
 * review of the answers (experience.md, "The first five minutes").
 */
public final class CheckInConversation {

  /** How long a finished check-in can be changed (domain.md, section 3.5). */
  public static final Duration EDITABLE = Duration.ofHours(24);

  /** The longest note, in characters. */
  public static final int LONGEST_NOTE = 1000;

  private CheckInConversation() {}

  /** Whether answers can still be changed at this time. */
  public static boolean canChange(CheckIn checkIn, Instant at) {
    return switch (checkIn.status()) {
      case OPEN -> true;
      case FINISHED ->
          checkIn.finishedAt().map(end -> at.isBefore(end.plus(EDITABLE))).orElse(false);
      case DISCARDED -> false;
    };
  }

  /**
   * Applies one input.
   *
   * @param rubric the rubric of the check-in's edition; strand keys in {@code input} must be in it
   */
  public static Turn hear(CheckIn checkIn, Rubric rubric, Input input, Instant at) {
    if (!canChange(checkIn, at)) {
      return refused(checkIn, Why.EDIT_CLOSED);
    }
    if (input instanceof Input.Stop) {
      return stop(checkIn);
    } else if (input instanceof Input.Resume) {
      return new Turn(checkIn.stopped(false), new Happened.Resumed());
    } else if (input instanceof Input.Edit edit) {
      return new Turn(
          checkIn.at(checkIn.bookmark().atStrand(edit.strandKey())).stopped(false),
          new Happened.Reopened(rubric.strand(edit.strandKey())));
    } else if (input instanceof Input.AskForNote ask) {
      return new Turn(
          checkIn.at(checkIn.bookmark().askingNoteOn(ask.strandKey())).stopped(false),
          new Happened.Reopened(rubric.strand(ask.strandKey())));
    } else if (input instanceof Input.WriteNote note) {
      return note(checkIn, rubric.strand(note.strandKey()), note.note());
    } else if (input instanceof Input.NoNote none) {
      return noNote(checkIn, rubric, rubric.strand(none.strandKey()));
    } else if (input instanceof Input.Correct correct) {
      Strand strand = rubric.strand(correct.strandKey());
      return StrandTurn.points(checkIn, strand, Optional.empty(), correct.points());
    } else if (input instanceof Input.Finish) {
      return finish(checkIn, rubric, at);
    }
    return answer(checkIn, rubric, input);
  }

  /**
   * Applies a whole form of answers. What the form leaves out stays.
   *
   * @param ownView the own view given in the form
   */
  public static CheckIn fill(
      CheckIn checkIn,
      Map<String, Answer> answers,
      Map<String, String> notes,
      Optional<Stage> ownView) {
    CheckIn filled = checkIn;
    for (Map.Entry<String, Answer> answer : answers.entrySet()) {
      filled = filled.answering(answer.getKey(), answer.getValue(), filled.bookmark().cleared());
    }
    for (Map.Entry<String, String> note : notes.entrySet()) {
      filled = filled.noting(note.getKey(), note.getValue());
    }
    return ownView.isPresent() ? filled.viewing(ownView) : filled;
  }

  /** Finishes a check-in with all strands answered, with or without the note and the own view. */
  public static Turn close(CheckIn checkIn, Rubric rubric, Instant at) {
    if (checkIn.status() != CheckIn.Status.OPEN || !isComplete(checkIn, rubric)) {
      return refused(checkIn, Why.NOT_YET);
    }
    return new Turn(checkIn.finished(at), new Happened.Finished());
  }

  private static Turn answer(CheckIn checkIn, Rubric rubric, Input input) {
    return Question.of(checkIn, rubric).accept(new Answering(checkIn, rubric, input));
  }

  /** What an input is to the question that is asked. */
  private record Answering(CheckIn checkIn, Rubric rubric, Input input)
      implements Question.Visitor<Turn> {

    @Override
    public Turn whichStage(Question.WhichStage which) {
      return StrandTurn.hear(checkIn, rubric, which.strand(), Optional.empty(), input);
    }

    @Override
    public Turn whichPoint(Question.WhichPoint which) {
      return StrandTurn.hear(checkIn, rubric, which.strand(), Optional.of(which.stage()), input);
    }

    @Override
    public Turn whoMightKnow(Question.WhoMightKnow who) {
      return who(checkIn, rubric, who.strand(), input);
    }

    @Override
    public Turn whatToShow(Question.WhatToShow what) {
      return noteLeftOut(checkIn, rubric, input);
    }

    @Override
    public Turn ownView(Question.OwnView own) {
      return CheckInConversation.ownView(checkIn, input);
    }

    @Override
    public Turn review(Question.Review review) {
      return input instanceof Input.Back
          ? new Turn(checkIn.at(checkIn.bookmark().ownViewAsked(false)), new Happened.WentBack())
          : refused(checkIn, Why.DOES_NOT_FIT);
    }

    @Override
    public Turn nothing(Question.Nothing nothing) {
      return refused(checkIn, Why.DOES_NOT_FIT);
    }
  }

  /** Somebody who was not sure can also answer after all. */
  private static Turn who(CheckIn checkIn, Rubric rubric, Strand strand, Input input) {
    Bookmark done = checkIn.bookmark().cleared();
    if (input instanceof Input.NameWhoKnows named) {
      if (named.who().length() > LONGEST_NOTE) {
        return refused(checkIn, Why.TOO_LONG);
      }
      Answer answer = new Answer.NotSure(Optional.of(named.who()));
      return new Turn(checkIn.answering(strand.key(), answer, done), new Happened.WhoNoted(strand));
    } else if (input instanceof Input.Skip || input instanceof Input.NotSure) {
      return new Turn(checkIn.at(done).stopped(false), new Happened.WentOn());
    } else if (input instanceof Input.Back) {
      return new Turn(
          checkIn.at(checkIn.bookmark().atStrand(strand.key())), new Happened.WentBack());
    } else if (input instanceof Input.PickStage || input instanceof Input.PickPoints) {
      CheckIn asked = checkIn.at(checkIn.bookmark().atStrand(strand.key()));
      Turn answered = StrandTurn.hear(asked, rubric, strand, Optional.empty(), input);
      return answered.happened() instanceof Happened.Refused refused
          ? refused(checkIn, refused.why())
          : answered;
    }
    return refused(checkIn, Why.DOES_NOT_FIT);
  }

  private static Turn note(CheckIn checkIn, Strand strand, String note) {
    if (note.length() > LONGEST_NOTE) {
      return refused(checkIn, Why.TOO_LONG);
    } else if (!NoteText.isNote(note)) {
      return refused(checkIn, Why.TOO_SHORT);
    }
    return new Turn(checkIn.noting(strand.key(), note), new Happened.NoteTaken(strand));
  }

  /** Skips the question for a note; an existing note stays. */
  private static Turn noNote(CheckIn checkIn, Rubric rubric, Strand strand) {
    boolean isAsked = Question.of(checkIn, rubric) instanceof Question.WhatToShow;
    return new Turn(
        isAsked ? checkIn.at(checkIn.bookmark().noteAsked(true)).stopped(false) : checkIn,
        new Happened.NoteLeftOut(strand));
  }

  private static Turn noteLeftOut(CheckIn checkIn, Rubric rubric, Input input) {
    if (input instanceof Input.Skip || input instanceof Input.NotSure) {
      return new Turn(
          checkIn.at(checkIn.bookmark().noteAsked(true)).stopped(false), new Happened.WentOn());
    } else if (input instanceof Input.Back && !checkIn.isFinished()) {
      Strand last = rubric.strands().get(rubric.strands().size() - 1);
      return new Turn(checkIn.at(checkIn.bookmark().atStrand(last.key())), new Happened.WentBack());
    }
    return refused(checkIn, Why.DOES_NOT_FIT);
  }

  private static Turn ownView(CheckIn checkIn, Input input) {
    if (input instanceof Input.PickOwnView own) {
      return new Turn(checkIn.viewing(Optional.of(own.stage())), new Happened.WentOn());
    } else if (input instanceof Input.Skip || input instanceof Input.NotSure) {
      return new Turn(checkIn.viewing(Optional.<Stage>empty()), new Happened.WentOn());
    } else if (input instanceof Input.Back) {
      return new Turn(checkIn.at(checkIn.bookmark().noteAsked(false)), new Happened.WentBack());
    }
    return refused(checkIn, Why.DOES_NOT_FIT);
  }

  /** Without an open question the answers are reviewed and the check-in is finished. */
  private static Turn finish(CheckIn checkIn, Rubric rubric, Instant at) {
    if (Question.of(checkIn, rubric) instanceof Question.Review) {
      return new Turn(checkIn.finished(at), new Happened.Finished());
    } else if (isComplete(checkIn, rubric)) {
      Bookmark review = checkIn.bookmark().noteAsked(true).ownViewAsked(true);
      return new Turn(checkIn.at(review).stopped(false), new Happened.WentOn());
    }
    return refused(checkIn, Why.NOT_YET);
  }

  private static boolean isComplete(CheckIn checkIn, Rubric rubric) {
    return rubric.strands().stream().allMatch(strand -> checkIn.answer(strand.key()).isPresent());
  }

  private static Turn stop(CheckIn checkIn) {
    CheckIn left = checkIn.isFinished() ? checkIn.at(checkIn.bookmark().cleared()) : checkIn;
    return new Turn(left.stopped(true), new Happened.Stopped(checkIn.answers().size()));
  }

  static Turn refused(CheckIn checkIn, Why why) {
    return new Turn(checkIn, new Happened.Refused(why));
  }
}
