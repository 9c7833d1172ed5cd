package org.leadlearner.progress.staff;

import java.util.List;
import java.util.Set;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * The questions for staff: the question and the four sentences that leaders read, for the strands
 * that staff experience.
 */
public final class StaffQuestions {

  private static final Set<String> KEYS = Set.of("OWN", "NET", "CRED");

  private StaffQuestions() {}

  /** The strands of a rubric that staff are asked about, in its order; empty when it has none. */
  public static List<Strand> of(Rubric rubric) {
    return rubric.strands().stream().filter(strand -> KEYS.contains(strand.key())).toList();
  }

  /** Whether a closed round shows something to compare the answers of staff with. */
  public static boolean canStandBeside(Rubric rubric, Snapshot round) {
    return of(rubric).stream().anyMatch(strand -> round.middle(strand.key()).isPresent());
  }
}
