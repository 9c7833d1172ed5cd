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
 * Decides what may be shown of a group's answers so that no single answer can be derived from it,
 * not even by a member who knows their own (domain.md, section 3.7; platforms.md, "Privacy").
 *
 * @param minimum the fewest answers for which anything is shown, 5 or more
 */
public record Suppression(int minimum) {

  /** For fewer people nothing is ever shown, whatever the district sets. */
  public static final int LEAST_MINIMUM = 5;

  /** Stages are counted only from this many answers on. */
  private static final int COUNTED_FROM = 8;

  /** For what people say about themselves, no smaller count is shown. */
  private static final int LEAST_OF_ONESELF = 2;

  private static final int LEAST_ON_A_SIDE = 2;

  /** With at most this many other people, a group is nearly the same group. */
  private static final int NEARLY = 4;

  /**
   * With fewer people outside the largest count, one of them, or two who compare their answers,
   * could derive the answers of all others.
   */
  private static final int LEAST_OUTSIDE = 4;

  public Suppression {
    if (minimum < LEAST_MINIMUM) {
      throw new IllegalArgumentException("groups under " + LEAST_MINIMUM + " are never shown");
    }
  }

  /**
   * @param points the points of everyone on this strand, in any order
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
   * The strands whose count may be shown: at least two people have a note and at least two have
   * none. Otherwise the one exception would know about all others.
   *
   * @param people how many people the counts are about
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

  /** What may be said about how many people practiced in a week. */
  public enum Practised {
    /** Nothing. */
    HIDDEN,
    /** What they did together, and that they are {@link #minimum()} or more. */
    TOGETHER,
    /** Also their number. */
    COUNTED
  }

  /**
   * When nearly everyone practiced, the number would reveal that each of them did, and everyone
   * would know about the one who did not.
   *
   * @param members how many people the team counts
   * @param people how many of them practiced
   */
  public Practised practised(int members, int people) {
    if (people < minimum) {
      return Practised.HIDDEN;
    }
    return members - people >= LEAST_ON_A_SIDE ? Practised.COUNTED : Practised.TOGETHER;
  }

  /**
   * Whether two rounds have nearly the same people. A person who knows the difference could derive
   * an answer from the two spreads (domain.md, section 3.7).
   *
   * @param earlier how many finished in the earlier round
   * @param later how many finished in the later round
   * @param both how many finished in both
   */
  static boolean areNearlyTheSame(int earlier, int later, int both) {
    return differByFew(earlier, later, both) && Math.min(earlier, later) < COUNTED_FROM;
  }

  /**
   * The same for groups of any size: notes stay for a year, so two counts of notes would tell who
   * of the few has one.
   */
  static boolean differByFew(int earlier, int later, int both) {
    int other = Math.max(earlier - both, later - both);
    return other > 0 && other <= NEARLY;
  }

  /** The middle answer, or the lower of the two middle answers. */
  static int lowerMiddle(List<Integer> sorted) {
    return sorted.get((sorted.size() - 1) / 2);
  }

  /** The middle answer, or the upper of the two middle answers. */
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

  /** Merges each stage that has only one person with a neighboring stage. */
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
   * Whether enough people are outside the largest count that nobody can tell where another person
   * is. Otherwise no counts are shown. Missing counts can have several reasons, so they reveal
   * nothing either, even to the only person with another answer.
   */
  private static boolean leavesDoubt(List<StageShare> shares, int answered) {
    int largest = shares.stream().mapToInt(StageShare::people).max().orElse(0);
    return answered - largest >= LEAST_OUTSIDE;
  }
}
