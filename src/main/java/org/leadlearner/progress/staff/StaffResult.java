package org.leadlearner.progress.staff;

import java.util.List;
import java.util.Optional;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * What staff's answers came to, as far as it may be shown: made once, when the questions close, and
 * all that is kept of the answers (domain.md, section 3.10).
 *
 * @param answered how many answered
 * @param links how many links and codes were given out, of which each takes one answer
 * @param strands in the order in which they were asked; empty where too few answered
 */
public record StaffResult(int answered, int links, List<StaffStrand> strands) {

  /** Of fewer answers nothing is shown, whatever a district sets. */
  public static final int LEAST = 10;

  public StaffResult {
    strands = List.copyOf(strands);
  }

  /**
   * What staff say to one strand.
   *
   * @param shown empty where too few could tell
   */
  public record StaffStrand(String key, Optional<Middle> shown) {}

  /**
   * The stage in the middle.
   *
   * @param answered how many could tell
   * @param stages of an even number of answers both in the middle count, which can be two stages
   */
  public record Middle(int answered, StageSpan stages) {}

  /** From how many answers on anything is shown, where a district asks for more than usual. */
  public static int least(int minimumGroup) {
    return Math.max(LEAST, minimumGroup);
  }

  /**
   * @param asked the strands that were asked about
   * @param least as {@link #least}
   */
  public static StaffResult of(StaffCounts counts, int links, List<Strand> asked, int least) {
    if (counts.answered() < least) {
      return new StaffResult(counts.answered(), links, List.of());
    }
    return new StaffResult(
        counts.answered(),
        links,
        asked.stream()
            .map(
                strand -> new StaffStrand(strand.key(), middle(counts.sorted(strand.key()), least)))
            .toList());
  }

  private static Optional<Middle> middle(List<Stage> sorted, int least) {
    int answered = sorted.size();
    return answered < least
        ? Optional.empty()
        : Optional.of(
            new Middle(
                answered, new StageSpan(sorted.get((answered - 1) / 2), sorted.get(answered / 2))));
  }

  /** Whether too few answered to show anything. */
  public boolean isHidden() {
    return strands.isEmpty();
  }

  /** What may be shown of a strand. */
  public Optional<Middle> shown(String strandKey) {
    return strands.stream()
        .filter(strand -> strand.key().equals(strandKey))
        .findFirst()
        .flatMap(StaffStrand::shown);
  }
}
