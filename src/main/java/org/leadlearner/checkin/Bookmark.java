package org.leadlearner.checkin;

import java.util.Optional;
import org.leadlearner.rubric.Stage;

/**
 * Where a leader is inside a check-in, beyond what the answers themselves tell.
 *
 * @param revisiting the strand that is asked again, after "back" or "edit"
 * @param chosenStage the first tap on the strand that is asked, until the second tap
 * @param askingWho the strand that nobody was sure about, while we ask who would know
 * @param askingNote the strand a note is asked for, when the leader picked one
 * @param noteAsked whether the question after evidence is behind us
 * @param ownViewAsked whether the question after the leader's own judgement is behind us
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

  /** Nothing is open: the next question is the first that has no answer. */
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
