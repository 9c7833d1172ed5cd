package org.leadlearner.checkin;

import java.util.Optional;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** The next question of a check-in. It is computed from the check-in and never stored. */
public sealed interface Question {

  /** First pick: which of four sentences is closest. */
  record WhichStage(Strand strand) implements Question {}

  /** Second pick: which point of that stage. */
  record WhichPoint(Strand strand, Stage stage) implements Question {}

  /** After "not sure": who would know. */
  record WhoMightKnow(Strand strand) implements Question {}

  /** What could be shown to a colleague, about this strand if the leader picked one. */
  record WhatToShow(Optional<Strand> picked) implements Question {}

  /** Which stage feels right overall, asked before the result is shown. */
  record OwnView() implements Question {}

  /** Everything is answered: review and finish. */
  record Review() implements Question {}

  /** The check-in is finished. */
  record Nothing() implements Question {}

  /** The next question: the strand asked again, else the first strand without an answer. */
  static Question of(CheckIn checkIn, Rubric rubric) {
    Bookmark mark = checkIn.bookmark();
    if (checkIn.status() == CheckIn.Status.DISCARDED) {
      return new Nothing();
    }
    if (mark.askingWho().isPresent()) {
      return new WhoMightKnow(rubric.strand(mark.askingWho().get()));
    }
    if (mark.askingNote().isPresent()) {
      return new WhatToShow(Optional.of(rubric.strand(mark.askingNote().get())));
    }
    Optional<Strand> strand = asked(checkIn, rubric);
    if (strand.isPresent()) {
      return onStrand(strand.get(), mark);
    }
    if (checkIn.isFinished()) {
      return new Nothing();
    }
    return afterStrands(mark);
  }

  private static Optional<Strand> asked(CheckIn checkIn, Rubric rubric) {
    Optional<Strand> revisited = checkIn.bookmark().revisiting().map(rubric::strand);
    if (revisited.isPresent() || checkIn.isFinished()) {
      return revisited;
    }
    return rubric.strands().stream()
        .filter(strand -> checkIn.answer(strand.key()).isEmpty())
        .findFirst();
  }

  private static Question onStrand(Strand strand, Bookmark mark) {
    return mark.chosenStage()
        .<Question>map(stage -> new WhichPoint(strand, stage))
        .orElseGet(() -> new WhichStage(strand));
  }

  private static Question afterStrands(Bookmark mark) {
    if (!mark.noteAsked()) {
      return new WhatToShow(Optional.empty());
    }
    return mark.ownViewAsked() ? new Review() : new OwnView();
  }
}
