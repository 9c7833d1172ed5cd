package org.leadlearner.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The scoring rule, version 2: the mean of the answers about the district, never rounded up, at
 * most one stage above the lowest strand, and with extra conditions for Staging (domain.md, section
 * 3.2). Answers about one's own practice do not count. All arithmetic uses whole numbers.
 */
public final class GatedMean {

  /**
   * The version of this rule, stored with each reading. Version 1 included the answers about one's
   * own practice in the mean.
   */
  public static final int VERSION = 2;

  private final Rubric rubric;
  private final List<Strand> counted;
  private final Map<String, Integer> points;
  private final Set<String> noted;

  /** The counted strands that have points; their sum and the least of them. */
  private final List<Strand> answered = new ArrayList<>();

  private final int sum;
  private final int least;

  private GatedMean(
      Rubric rubric, List<Strand> counted, Map<String, Integer> points, Set<String> noted) {
    this.rubric = rubric;
    this.counted = counted;
    this.points = points;
    this.noted = noted;
    int all = 0;
    int lowest = Stage.STAGING.highest();
    for (Strand strand : counted) {
      Integer own = points.get(strand.key());
      if (own != null) {
        answered.add(strand);
        all += own;
        lowest = Math.min(lowest, own);
      }
    }
    this.sum = all;
    this.least = lowest;
  }

  /**
   * @param points 0 to 10 for each answered strand, by strand key
   * @param noted the strands with a note that counts at this time
   */
  public static Result of(Rubric rubric, Map<String, Integer> points, Set<String> noted) {
    return new GatedMean(rubric, rubric.counted(), points, noted).result();
  }

  private Result result() {
    int open = counted.size() - answered.size();
    int notes = (int) rubric.strands().stream().filter(s -> noted.contains(s.key())).count();
    if (answered.size() < rubric.leastAnswered()) {
      return new Result(sum, answered.size(), open, Optional.empty(), List.of(), List.of(), notes);
    }
    GatedMean atWorst = open == 0 ? this : withOpenAt(Stage.INVESTIGATING.lowest());
    GatedMean atBest = open == 0 ? this : withOpenAt(Stage.STAGING.highest());
    return new Result(
        sum,
        answered.size(),
        open,
        Optional.of(new Score(atWorst.score(), atBest.score())),
        at(lowest()).map(Strand::key).toList(),
        atBest.holds().stream()
            .filter(hold -> isOpen(hold.strandKey()) == atBest.isOpen(hold.strandKey()))
            .toList(),
        notes);
  }

  /** The same with every unanswered counted strand at these points. */
  private GatedMean withOpenAt(int instead) {
    Map<String, Integer> filled = new HashMap<>(points);
    counted.forEach(strand -> filled.putIfAbsent(strand.key(), instead));
    return new GatedMean(rubric, counted, filled, noted);
  }

  /** The score when every counted strand is answered. */
  private int score() {
    if (holds().isEmpty()) {
      return base();
    }
    Stage most = lowest() == Stage.INVESTIGATING ? Stage.ENVISIONING : Stage.PLANNING;
    return Math.min(base(), most.highest());
  }

  private int base() {
    return sum / counted.size();
  }

  /** What keeps the score below {@link #base}. */
  private List<Hold> holds() {
    if (lowest() == Stage.INVESTIGATING) {
      return base() <= Stage.ENVISIONING.highest()
          ? List.of()
          : at(Stage.INVESTIGATING)
              .map(strand -> new Hold(strand.key(), Hold.Reason.LOWEST_STAGE))
              .toList();
    }
    return base() < Stage.STAGING.lowest() ? List.of() : stagingHolds();
  }

  private List<Hold> stagingHolds() {
    List<Hold> holds = new ArrayList<>();
    for (Strand strand : rubric.strands()) {
      String key = strand.key();
      notYet(strand).ifPresent(reason -> holds.add(new Hold(key, reason)));
      if (strand.neededForStaging() && !noted.contains(key)) {
        holds.add(new Hold(key, Hold.Reason.NO_NOTE));
      }
    }
    return holds;
  }

  private Optional<Hold.Reason> notYet(Strand strand) {
    if (!strand.neededForStaging()) {
      return counted.contains(strand) && points(strand) < Stage.PLANNING.lowest()
          ? Optional.of(Hold.Reason.NOT_YET_PLANNING)
          : Optional.empty();
    } else if (isOpen(strand.key())) {
      return Optional.of(Hold.Reason.NOT_ANSWERED);
    }
    return points(strand) < Stage.STAGING.lowest()
        ? Optional.of(Hold.Reason.NOT_YET_STAGING)
        : Optional.empty();
  }

  private Stage lowest() {
    return Stage.of(least);
  }

  private Stream<Strand> at(Stage stage) {
    return answered.stream()
        .filter(strand -> stage.holds(points(strand)))
        // Strands with equal points stay in the order of the rubric.
        .sorted(Comparator.comparingInt(this::points));
  }

  private boolean isOpen(String strandKey) {
    return !points.containsKey(strandKey);
  }

  private int points(Strand strand) {
    return points.getOrDefault(strand.key(), 0);
  }
}
