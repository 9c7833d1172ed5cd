package org.leadlearner.progress.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The district's official reading: the median answers of a round, replaced by what the team agreed
 * on (domain.md, section 3.7). It is computed only from what is shown of the round. The median
 * points are not shown, so several stages may fit; picking the right one would reveal the points to
 * anybody who tries some agreements. With an even number of answers both medians count (domain.md,
 * section 3.7).
 *
 * @param possible the stages that fit what is shown, from the lowest; none when too few strands are
 *     shown or agreed on
 * @param missing the strands that Staging needs and that the team does not sign with 8 points or
 *     more and evidence
 * @param leaders whether two thirds of the leaders are at Staging in their own practice
 */
public record AgreedReading(List<Stage> possible, List<String> missing, LeadersAtStaging leaders) {

  public AgreedReading {
    possible = List.copyOf(possible);
    missing = List.copyOf(missing);
  }

  public static AgreedReading of(
      Rubric rubric, TeamResult result, List<StrandAgreement> agreements) {
    Map<String, StrandAgreement> agreed =
        agreements.stream()
            .filter(one -> rubric.find(one.strandKey()).isPresent())
            .collect(Collectors.toMap(StrandAgreement::strandKey, one -> one));
    List<String> missing =
        rubric.strands().stream()
            .filter(Strand::neededForStaging)
            .map(Strand::key)
            .filter(key -> !isSignedAtStaging(Optional.ofNullable(agreed.get(key))))
            .toList();
    LeadersAtStaging leaders = LeadersAtStaging.of(rubric, result);
    boolean isStagingAllowed = missing.isEmpty() && leaders == LeadersAtStaging.TWO_THIRDS;
    Middles middles = new Middles(rubric, result, agreed, isStagingAllowed);
    return new AgreedReading(middles.possible(), missing, leaders);
  }

  /** The stage, if only one is possible. */
  public Optional<Stage> stage() {
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  private static boolean isSignedAtStaging(Optional<StrandAgreement> agreed) {
    return agreed
        .filter(one -> Stage.STAGING.holds(one.points()) && !one.evidence().isBlank())
        .isPresent();
  }
}
