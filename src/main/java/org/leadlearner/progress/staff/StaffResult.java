package org.leadlearner.progress.staff;

import java.util.List;
import java.util.Optional;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The result of a staff survey, as far as it may be shown. It is made once, when the survey closes,
 * and is all that is stored of the answers (domain.md, section 3.10).
 *
 * @param answered the number of people who answered
 * @param links how many links and codes were given out; each is good for one answer
 * @param strands in the order of the questions; empty when too few people answered
 */
public record StaffResult(int answered, int links, List<StaffStrand> strands) {

  /** For fewer answers nothing is shown, whatever the district sets. */
  public static final int LEAST = 10;

  public StaffResult {
    strands = List.copyOf(strands);
  }

  /**
   * The result of one strand.
   *
   * @param shown empty when too few people could tell
   */
  public record StaffStrand(String key, Optional<Middle> shown) {}

  /**
   * The middle stage.
   *
   * @param answered how many people could tell
   * @param stages for an even number of answers, both middle answers count, which can have
   *     different stages
   */
  public record Middle(int answered, StageSpan stages) {}

  /**
   * The fewest answers for which anything is shown, when a district requires more than the default.
   */
  public static int least(int minimumGroup) {
    return Math.max(LEAST, minimumGroup);
  }

  /**
   * @param asked the strands of the survey
   * @param least the minimum, from {@link #least}
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

  /** Whether too few people answered to show anything. */
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
