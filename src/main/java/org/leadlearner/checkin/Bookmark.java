package org.leadlearner.checkin;

import java.util.Optional;
import org.leadlearner.rubric.Stage;

/**
 * The position in a check-in that does not follow from the answers.
 *
 * @param revisiting the strand that is asked again, after "back" or "edit"
 * @param chosenStage the stage picked for the current strand, until the points are picked
 * @param askingWho the strand answered with "not sure", while the question is who would know
 * @param askingNote the strand that a note is asked for, when the leader picked one
 * @param noteAsked whether the question for a note was answered or skipped
 * @param ownViewAsked whether the question for the leader's own view was answered or skipped
 */
public record Bookmark(
    Optional<String> revisiting,
    Optional<Stage> chosenStage,
    Optional<String> askingWho,
    Optional<String> askingNote,
    boolean noteAsked,
    boolean ownViewAsked) {

  static final Bookmark START =
      new Bookmark(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

  /** No position: the next question is the first without an answer. */
  Bookmark cleared() {
    return new Bookmark(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        noteAsked,
        ownViewAsked);
  }

  Bookmark atStrand(String strandKey) {
    Bookmark clear = cleared();
    return new Bookmark(
        Optional.of(strandKey),
        clear.chosenStage,
        clear.askingWho,
        clear.askingNote,
        noteAsked,
        ownViewAsked);
  }

  Bookmark choosing(Optional<Stage> stage) {
    return new Bookmark(revisiting, stage, askingWho, askingNote, noteAsked, ownViewAsked);
  }

  Bookmark askingWhoKnows(String strandKey) {
    return new Bookmark(
        Optional.empty(),
        Optional.empty(),
        Optional.of(strandKey),
        Optional.empty(),
        noteAsked,
        ownViewAsked);
  }

  Bookmark askingNoteOn(String strandKey) {
    return new Bookmark(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(strandKey),
        false,
        ownViewAsked);
  }

  Bookmark noteAsked(boolean asked) {
    return new Bookmark(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        asked,
        ownViewAsked);
  }

  Bookmark ownViewAsked(boolean asked) {
    return new Bookmark(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), noteAsked, asked);
  }
}
