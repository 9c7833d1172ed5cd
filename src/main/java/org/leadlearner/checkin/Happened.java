package org.leadlearner.checkin;

import java.util.Optional;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** What a turn did, for the assistant to put into words. */
public sealed interface Happened {

  /** A first tap; the second follows. */
  record StageChosen(Strand strand, Stage stage) implements Happened {}

  /** An answer was taken, perhaps in place of an earlier one. */
  record Answered(Strand strand, Answer answer, Optional<Answer> before) implements Happened {}

  /** The earlier answer stays. */
  record Kept(Strand strand) implements Happened {}

  /** The question before is asked again. */
  record WentBack() implements Happened {}

  /** A strand is asked again, or a note on it, because the leader wants to. */
  record Reopened(Strand strand) implements Happened {}

  /** It was noted who would know. */
  record WhoNoted(Strand strand) implements Happened {}

  /** A note was taken. */
  record NoteTaken(Strand strand) implements Happened {}

  /** There was nothing to show, so nothing was noted. */
  record NoteLeftOut(Strand strand) implements Happened {}

  /** A question that is not a strand was answered or left out. */
  record WentOn() implements Happened {}

  /** The leader left it for now. */
  record Stopped(int answered) implements Happened {}

  /** The leader is back. */
  record Resumed() implements Happened {}

  /** The check-in is over and can be read. */
  record Finished() implements Happened {}

  /** Nothing changed, for a reason the leader is told. */
  record Refused(Why why) implements Happened {}

  /** Why nothing changed. */
  enum Why {
    /** The words do not answer the question. */
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
