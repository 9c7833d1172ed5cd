package org.leadlearner.checkin;

import org.leadlearner.rubric.Stage;

/** What a leader did in a check-in, whether by a button or by typing. */
public sealed interface Input {

  /** First tap. */
  record PickStage(Stage stage) implements Input {}

  /** Second tap, or a number typed at once. */
  record PickPoints(int points) implements Input {}

  /** "Not sure". */
  record NotSure() implements Input {}

  /** "Skip": leave this question out and go on. */
  record Skip() implements Input {}

  /** "Back": to the question before. */
  record Back() implements Input {}

  /** "Keep": the answer given before is right. */
  record Keep() implements Input {}

  /** The name or role of someone who would know. */
  record NameWhoKnows(String who) implements Input {}

  /** A note on a strand. */
  record WriteNote(String strandKey, String note) implements Input {}

  /** That there is nothing to show for a strand. */
  record NoNote(String strandKey) implements Input {}

  /** Other points for a strand that was answered, whatever is asked now. */
  record Correct(String strandKey, int points) implements Input {}

  /** The wish to write a note on a strand. */
  record AskForNote(String strandKey) implements Input {}

  /** The stage that feels right overall. */
  record PickOwnView(Stage stage) implements Input {}

  /** The wish to answer a strand again. */
  record Edit(String strandKey) implements Input {}

  /** "Finish": take the answers as they are. */
  record Finish() implements Input {}

  /** "Stop": keep all answers and leave it for now. */
  record Stop() implements Input {}

  /** "Resume": go on where it was left. */
  record Resume() implements Input {}
}
