package org.leadlearner.progress.meeting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.progress.GatedMean;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The district's official reading: the middle answers of a round with what the team agreed on in
 * their place (domain.md, section 3.7). It is worked out from what is shown of the round and from
 * nothing else. The points in the middle are not shown, so more than one stage may fit; to pick the
 * right one would tell of the points to whoever tries a few agreements.
 *
 * @param possible the stages that fit what is shown, from the lowest; none when too few strands are
 *     shown or agreed on
 * @param missing the strands that Staging asks for and that the team does not sign with 8 points or
 *     more and something to show
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
    return new AgreedReading(
        List.copyOf(possible(rubric, result, agreed, isStagingAllowed)), missing, leaders);
  }

  /** The stage, when what is shown leaves no doubt about it. */
  public Optional<Stage> stage() {
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  private static boolean isSignedAtStaging(Optional<StrandAgreement> agreed) {
    return agreed
        .filter(one -> Stage.STAGING.holds(one.points()) && !one.evidence().isBlank())
        .isPresent();
  }

  /**
   * Tries every sum that the points in the middle may have. The rule asks for no more than the sum
   * and the stages, so one set of points stands for all with the same sum.
   */
  private static Set<Stage> possible(
      Rubric rubric,
      TeamResult result,
      Map<String, StrandAgreement> agreed,
      boolean isStagingAllowed) {
    Map<String, Stage> kept = new LinkedHashMap<>();
    Map<String, Stage> replaced = new LinkedHashMap<>();
    for (TeamStrand strand : result.strands()) {
      Map<String, Stage> to = agreed.containsKey(strand.key()) ? replaced : kept;
      strand.shown().ifPresent(middle -> to.put(strand.key(), middle.stage()));
    }
    Set<String> noted =
        isStagingAllowed
            ? rubric.strands().stream().map(Strand::key).collect(Collectors.toSet())
            : Set.of();
    Set<Stage> possible = EnumSet.noneOf(Stage.class);
    for (Map<String, Integer> stays : fillings(kept)) {
      for (Map<String, Integer> goes : fillings(replaced)) {
        Map<String, Integer> before = new HashMap<>(stays);
        before.putAll(goes);
        if (fits(GatedMean.of(rubric, before, Set.of()), result)) {
          Map<String, Integer> after = new HashMap<>(stays);
          agreed.forEach((key, one) -> after.put(key, one.points()));
          GatedMean.of(rubric, after, noted).stage().ifPresent(possible::add);
        }
      }
    }
    return possible;
  }

  private static boolean fits(Result worked, TeamResult shown) {
    return worked.stage().equals(shown.stage())
        && (shown.score().isEmpty() || shown.score().equals(worked.score()));
  }

  /** Points that fit the stages: one set for each sum that they may have, from the lowest on. */
  private static List<Map<String, Integer>> fillings(Map<String, Stage> stages) {
    List<Map<String, Integer>> fillings = new ArrayList<>();
    Map<String, Integer> points = new HashMap<>();
    stages.forEach((key, stage) -> points.put(key, stage.lowest()));
    fillings.add(Map.copyOf(points));
    stages.forEach(
        (key, stage) -> {
          for (int more = stage.lowest() + 1; more <= stage.highest(); more++) {
            points.put(key, more);
            fillings.add(Map.copyOf(points));
          }
        });
    return fillings;
  }
}
