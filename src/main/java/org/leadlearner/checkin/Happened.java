package org.leadlearner.checkin;

import java.util.Optional;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** What an input did, for the reply. */
public sealed interface Happened {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind, so that a new one does not compile until something is said of it. */
  interface Visitor<R> {
    R stageChosen(StageChosen chosen);

    R answered(Answered answered);

    R kept(Kept kept);

    R wentBack(WentBack back);

    R reopened(Reopened reopened);

    R whoNoted(WhoNoted noted);

    R noteTaken(NoteTaken note);

    R noteLeftOut(NoteLeftOut none);

    R wentOn(WentOn on);

    R stopped(Stopped stopped);

    R resumed(Resumed resumed);

    R finished(Finished finished);

    R refused(Refused refused);
  }

  /** A stage was picked; the points follow. */
  record StageChosen(Strand strand, Stage stage) implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stageChosen(this);
    }
  }

  /** An answer was stored, perhaps in place of an earlier one. */
  record Answered(Strand strand, Answer answer, Optional<Answer> before) implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.answered(this);
    }
  }

  /** The earlier answer stays. */
  record Kept(Strand strand) implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.kept(this);
    }
  }

  /** The previous question is asked again. */
  record WentBack() implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.wentBack(this);
    }
  }

  /** A strand, or a note on it, is asked again at the leader's request. */
  record Reopened(Strand strand) implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reopened(this);
    }
  }

  /** Who would know was noted. */
  record WhoNoted(Strand strand) implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whoNoted(this);
    }
  }

  /** A note was taken. */
  record NoteTaken(Strand strand) implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noteTaken(this);
    }
  }

  /** There was nothing to show, so no note was stored. */
  record NoteLeftOut(Strand strand) implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noteLeftOut(this);
    }
  }

  /** A question that is not about a strand was answered or skipped. */
  record WentOn() implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.wentOn(this);
    }
  }

  /** The leader stopped for now. */
  record Stopped(int answered) implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stopped(this);
    }
  }

  /** The leader resumed. */
  record Resumed() implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.resumed(this);
    }
  }

  /** The check-in is finished and has a reading. */
  record Finished() implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.finished(this);
    }
  }

  /** Nothing changed; the leader gets the reason. */
  record Refused(Why why) implements Happened {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.refused(this);
    }
  }

  /** Why nothing changed. */
  enum Why {
    /** The text does not answer the question. */
    DOES_NOT_FIT,
    /** The points belong to another stage than the one picked. */
    OUTSIDE_STAGE,
    /** There is no question before the first. */
    NOTHING_BEFORE,
    /** There is no earlier answer to keep. */
    NOTHING_TO_KEEP,
    /** There are questions left. */
    NOT_YET,
    /** A finished check-in can be changed for a day, and that day is over. */
    EDIT_CLOSED,
    /** A note has neither three words nor a link, so it shows nothing. */
    TOO_SHORT,
    /** A note is longer than {@link CheckInConversation#LONGEST_NOTE} characters. */
    TOO_LONG
  }
}
