package org.leadlearner.progress.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * Decides what may be shown of a group's answers, so that no single answer can be told from it, not
 * even by a member who knows their own (domain.md, section 3.7; platforms.md, "Privacy").
 *
 * @param minimum the fewest answers that anything is shown of, 5 or more
 */
public record Suppression(int minimum) {

  /** Of fewer people nothing is ever shown, whatever a district sets. */
  public static final int LEAST_MINIMUM = 5;

  /** From this many answers on, the stages are counted. */
  private static final int COUNTED_FROM = 8;

  /** In what a person says of themselves, no count is smaller. */
  private static final int LEAST_OF_ONESELF = 2;

  private static final int LEAST_ON_A_SIDE = 2;

  /** So many others make a group nearly the one that it was. */
  private static final int NEARLY = 4;

  /**
   * With fewer outside the largest count, one of them, or two who say to each other what they said,
   * could tell where all others are.
   */
  private static final int LEAST_OUTSIDE = 4;

  public Suppression {
    if (minimum < LEAST_MINIMUM) {
      throw new IllegalArgumentException("groups under " + LEAST_MINIMUM + " are never shown");
    }
  }

  /**
   * @param points everybody's points on this strand, in any order
   */
  TeamStrand strand(Strand strand, List<Integer> points) {
    List<Integer> sorted = points.stream().sorted().toList();
    int answered = sorted.size();
    if (answered < minimum) {
      return new TeamStrand.Hidden(strand.key());
    }
    StageSpan middle = new StageSpan(Stage.of(lowerMiddle(sorted)), Stage.of(upperMiddle(sorted)));
    Optional<Spread> spread = Optional.of(Spread.of(sorted));
    List<StageShare> shares = shares(strand, sorted);
    return answered >= Math.max(COUNTED_FROM, minimum) && leavesDoubt(shares, answered)
        ? new TeamStrand.Counted(strand.key(), answered, middle, spread, shares)
        : new TeamStrand.Middle(strand.key(), answered, middle, spread);
  }

  /**
   * The strands whose count may be shown: those where two or more have a note and two or more have
   * none. With fewer on one side, one of them could tell how it is with all others.
   *
   * @param people how many the counts are of
   * @param counts how many have a note, by strand key
   */
  Map<String, Integer> noted(int people, Map<String, Integer> counts) {
    if (people < minimum) {
      return Map.of();
    }
    return counts.entrySet().stream()
        .filter(count -> Math.min(count.getValue(), people - count.getValue()) >= LEAST_ON_A_SIDE)
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What may be said of how many practised in a week. */
  public enum Practised {
    /** Nothing. */
    HIDDEN,
    /** What they did together, and that they are {@link #minimum()} or more. */
    TOGETHER,
    /** Also how many they are. */
    COUNTED
  }

  /**
   * Where nearly all practised, their number would tell of each that they did, and the one who did
   * not would be told by all others.
   *
   * @param members how many the team counts
   * @param people how many of them practised
   */
  public Practised practised(int members, int people) {
    if (people < minimum) {
      return Practised.HIDDEN;
    }
    return members - people >= LEAST_ON_A_SIDE ? Practised.COUNTED : Practised.TOGETHER;
  }

  /**
   * Whether two rounds are of nearly the same people: whoever knows who makes the difference could
   * read that person's answer from how close all answers are in each (domain.md, section 3.7).
   *
   * @param earlier how many finished in the earlier round
   * @param later how many in the later one
   * @param both how many of them finished in both
   */
  static boolean areNearlyTheSame(int earlier, int later, int both) {
    int other = Math.max(earlier - both, later - both);
    return other > 0 && other <= NEARLY && Math.min(earlier, later) < COUNTED_FROM;
  }

  /** The answer in the middle, or the lower of the two. */
  static int lowerMiddle(List<Integer> sorted) {
    return sorted.get((sorted.size() - 1) / 2);
  }

  /** The answer in the middle, or the upper of the two. */
  static int upperMiddle(List<Integer> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private static List<StageShare> shares(Strand strand, List<Integer> points) {
    List<StageShare> shares = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      int people = (int) points.stream().filter(stage::holds).count();
      shares.add(new StageShare(stage, stage, people));
    }
    return strand.lens() == Lens.SELF ? merged(shares) : List.copyOf(shares);
  }

  /** Puts each stage with one person alone together with its neighbour. */
  private static List<StageShare> merged(List<StageShare> shares) {
    List<StageShare> merged = new ArrayList<>(shares);
    for (int place = tooSmall(merged); place >= 0; place = tooSmall(merged)) {
      int first = place == merged.size() - 1 ? place - 1 : place;
      StageShare both = merged.get(first).and(merged.get(first + 1));
      merged.remove(first + 1);
      merged.set(first, both);
    }
    return List.copyOf(merged);
  }

  private static int tooSmall(List<StageShare> shares) {
    for (int place = 0; place < shares.size() && shares.size() > 1; place++) {
      int people = shares.get(place).people();
      if (people > 0 && people < LEAST_OF_ONESELF) {
        return place;
      }
    }
    return -1;
  }

  /**
   * Whether so many stand outside the largest count that nobody can tell where anybody else is.
   * Where fewer do, no counts are shown: and since that has more than one cause, its absence tells
   * nothing either, not even to the only one who thinks otherwise.
   */
  private static boolean leavesDoubt(List<StageShare> shares, int answered) {
    int largest = shares.stream().mapToInt(StageShare::people).max().orElse(0);
    return answered - largest >= LEAST_OUTSIDE;
  }
}
