package org.leadlearner.checkin;

import java.util.Optional;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The next question of a check-in. It is computed from the check-in and never stored. The set is
 * closed, and what asks, explains or answers a question visits all of it.
 */
public sealed interface Question {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of question. */
  interface Visitor<R> {
    R whichStage(WhichStage which);

    R whichPoint(WhichPoint which);

    R whoMightKnow(WhoMightKnow who);

    R whatToShow(WhatToShow what);

    R ownView(OwnView own);

    R review(Review review);

    R nothing(Nothing nothing);
  }

  /** First pick: which of four sentences is closest. */
  record WhichStage(Strand strand) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whichStage(this);
    }
  }

  /** Second pick: which point of that stage. */
  record WhichPoint(Strand strand, Stage stage) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whichPoint(this);
    }
  }

  /** After "not sure": who would know. */
  record WhoMightKnow(Strand strand) implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whoMightKnow(this);
    }
  }

  /** What could be shown to a colleague. */
  record WhatToShow() implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whatToShow(this);
    }
  }

  /** Which stage feels right overall, asked before the result is shown. */
  record OwnView() implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ownView(this);
    }
  }

  /** Everything is answered: review and finish. */
  record Review() implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.review(this);
    }
  }

  /** The check-in is finished, or a new one replaced it. */
  record Nothing() implements Question {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nothing(this);
    }
  }

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
      return new WhatToShow();
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
      return new WhatToShow();
    }
    return mark.ownViewAsked() ? new Review() : new OwnView();
  }
}
