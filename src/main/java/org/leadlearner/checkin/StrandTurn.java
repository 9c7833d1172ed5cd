package org.leadlearner.checkin;

import java.util.Optional;
import org.leadlearner.checkin.Happened.Why;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** Handles input while a strand is asked: both picks, and the ways around them. */
final class StrandTurn {

  private StrandTurn() {}

  static Turn hear(
      CheckIn checkIn, Rubric rubric, Strand strand, Optional<Stage> chosen, Input input) {
    if (input instanceof Input.PickStage pick) {
      return new Turn(
          checkIn.at(checkIn.bookmark().choosing(Optional.of(pick.stage()))).stopped(false),
          new Happened.StageChosen(strand, pick.stage()));
    } else if (input instanceof Input.PickPoints pick) {
      return points(checkIn, strand, chosen, pick.points());
    } else if (input instanceof Input.NotSure) {
      return answered(checkIn, strand, new Answer.NotSure(Optional.empty()));
    } else if (input instanceof Input.Skip) {
      return answered(checkIn, strand, new Answer.Skipped());
    } else if (input instanceof Input.Keep) {
      return keep(checkIn, strand);
    } else if (input instanceof Input.Back) {
      return back(checkIn, rubric, strand, chosen);
    }
    return CheckInConversation.refused(checkIn, Why.DOES_NOT_FIT);
  }

  static Turn points(CheckIn checkIn, Strand strand, Optional<Stage> chosen, int points) {
    if (points < Stage.INVESTIGATING.lowest() || points > Stage.STAGING.highest()) {
      return CheckInConversation.refused(checkIn, Why.DOES_NOT_FIT);
    }
    if (chosen.isPresent() && !chosen.get().holds(points)) {
      return CheckInConversation.refused(checkIn, Why.OUTSIDE_STAGE);
    }
    return answered(checkIn, strand, new Answer.Scored(points));
  }

  private static Turn answered(CheckIn checkIn, Strand strand, Answer answer) {
    Bookmark next =
        answer instanceof Answer.NotSure
            ? checkIn.bookmark().askingWhoKnows(strand.key())
            : checkIn.bookmark().cleared();
    return new Turn(
        checkIn.answering(strand.key(), answer, next),
        new Happened.Answered(strand, answer, checkIn.answer(strand.key())));
  }

  private static Turn keep(CheckIn checkIn, Strand strand) {
    if (checkIn.answer(strand.key()).isEmpty()) {
      return CheckInConversation.refused(checkIn, Why.NOTHING_TO_KEEP);
    }
    return new Turn(
        checkIn.at(checkIn.bookmark().cleared()).stopped(false), new Happened.Kept(strand));
  }

  /** From the points back to the stage; from the stage back to the strand before. */
  private static Turn back(CheckIn checkIn, Rubric rubric, Strand strand, Optional<Stage> chosen) {
    if (chosen.isPresent()) {
      return new Turn(
          checkIn.at(checkIn.bookmark().choosing(Optional.empty())), new Happened.WentBack());
    }
    int before = rubric.number(strand.key()) - 2;
    if (before < 0 || checkIn.isFinished()) {
      return CheckInConversation.refused(checkIn, Why.NOTHING_BEFORE);
    }
    String key = rubric.strands().get(before).key();
    return new Turn(checkIn.at(checkIn.bookmark().atStrand(key)), new Happened.WentBack());
  }
}
