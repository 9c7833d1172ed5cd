package org.leadlearner.progress.staff;

import java.util.List;
import java.util.Set;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * What staff are asked: the questions and the four sentences that leaders read, on the strands that
 * staff live with.
 */
public final class StaffQuestions {

  private static final Set<String> KEYS = Set.of("OWN", "NET", "CRED");

  private StaffQuestions() {}

  /** Those of a rubric, in its order; none where it has none of them. */
  public static List<Strand> of(Rubric rubric) {
    return rubric.strands().stream().filter(strand -> KEYS.contains(strand.key())).toList();
  }

  /** Whether a closed round shows something that staff's answers can be set beside. */
  public static boolean canStandBeside(Rubric rubric, Snapshot round) {
    return of(rubric).stream().anyMatch(strand -> round.middle(strand.key()).isPresent());
  }
}
