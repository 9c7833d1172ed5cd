package org.leadlearner.progress.meeting;

import java.util.List;
import org.leadlearner.progress.round.StageShare;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.progress.round.TeamStrand.Counted;
import org.leadlearner.progress.round.TeamStrand.Middle;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/**
 * Whether two thirds of the leaders are at Staging in their own practice, which Staging of a
 * district requires (domain.md, section 3.7). It is computed only from what is shown of a round.
 */
public enum LeadersAtStaging {
  TWO_THIRDS,
  FEWER,
  NOT_SHOWN;

  static LeadersAtStaging of(Rubric rubric, TeamResult result) {
    List<LeadersAtStaging> each =
        result.strands().stream()
            .filter(strand -> rubric.strand(strand.key()).lens() == Lens.SELF)
            .map(LeadersAtStaging::of)
            .toList();
    if (each.contains(FEWER)) {
      return FEWER;
    }
    return each.isEmpty() || each.contains(NOT_SHOWN) ? NOT_SHOWN : TWO_THIRDS;
  }

  private static LeadersAtStaging of(TeamStrand strand) {
    if (strand instanceof Counted counted) {
      return of(counted);
    }
    // At least half of the answers are at the lower median's stage or below.
    return strand instanceof Middle middle && middle.middle().lowest().isBelow(Stage.STAGING)
        ? FEWER
        : NOT_SHOWN;
  }

  private static LeadersAtStaging of(Counted counted) {
    int surely = 0;
    int perhaps = 0;
    for (StageShare share : counted.shares()) {
      surely += share.lowest() == Stage.STAGING ? share.people() : 0;
      perhaps += share.highest() == Stage.STAGING ? share.people() : 0;
    }
    if (surely * 3 >= counted.answered() * 2) {
      return TWO_THIRDS;
    }
    return perhaps * 3 < counted.answered() * 2 ? FEWER : NOT_SHOWN;
  }
}
