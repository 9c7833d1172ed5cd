package org.leadlearner.progress.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * What can be told from all results of a year together. Whoever attacks knows who finished when,
 * who was in which round, and all that they said themselves. An answer is recovered when no other
 * year, in which it is at another stage, shows the same in every round.
 */
public final class YearAttack {

  private static final Suppression RULE = new Suppression(Suppression.LEAST_MINIMUM);

  private final Rubric rubric;
  private final List<Answered> checkIns;
  private final List<Shown> rounds;
  private final int guesses;
  private final Map<Shown, TeamResult> results = new HashMap<>();

  /** One check-in: whose it is, and its points by strand key. */
  public record Answered(long person, Map<String, Integer> points) {}

  /**
   * A closed round.
   *
   * @param checkIns which count in it, by their places
   */
  public record Shown(Set<Integer> checkIns) {}

  /** Another year that looks the same: what is otherwise in it, by the places of check-ins. */
  private record Other(Map<Integer, Integer> points) {}

  /**
   * @param guesses how many other years are tried before an answer counts as recovered
   */
  public YearAttack(Rubric rubric, List<Answered> checkIns, List<Shown> rounds, int guesses) {
    this.rubric = rubric;
    this.checkIns = List.copyOf(checkIns);
    this.rounds = List.copyOf(rounds);
    this.guesses = guesses;
    rounds.forEach(
        round -> results.put(round, TeamResult.of(rubric, points(round, "", Map.of()), RULE)));
  }

  /** What anybody can tell of others. */
  public List<String> recovered() {
    return rubric.strands().stream().flatMap(this::recovered).toList();
  }

  private Stream<String> recovered(Strand strand) {
    return IntStream.range(0, checkIns.size())
        .filter(target -> checkIns.get(target).points().containsKey(strand.key()))
        .boxed()
        .flatMap(target -> recovered(strand, target));
  }

  private Stream<String> recovered(Strand strand, int target) {
    List<Other> found = new ArrayList<>();
    long owner = checkIns.get(target).person();
    return checkIns.stream()
        .map(Answered::person)
        .distinct()
        .filter(attacker -> attacker != owner)
        .filter(attacker -> !hasOther(strand, target, attacker, found))
        .map(attacker -> strand.key() + " of check-in " + target + " by " + attacker);
  }

  private boolean hasOther(Strand strand, int target, long attacker, List<Other> found) {
    if (found.stream().anyMatch(other -> leaves(other, attacker))) {
      return true;
    }
    return trades(strand, target)
        .filter(other -> leaves(other, attacker) && looksTheSame(strand, other))
        .findFirst()
        .or(() -> guess(strand, target, attacker))
        .map(found::add)
        .isPresent();
  }

  /** Whether nothing that the attacker said is otherwise in it. */
  private boolean leaves(Other other, long attacker) {
    return other.points().keySet().stream()
        .noneMatch(place -> checkIns.get(place).person() == attacker);
  }

  /** The target says what another says, who may say what the target did, or still the same. */
  private Stream<Other> trades(Strand strand, int target) {
    int said = said(strand, target);
    return Stream.concat(
        beside(target).stream()
            .filter(other -> checkIns.get(other).points().containsKey(strand.key()))
            .filter(other -> isOther(said, said(strand, other)))
            .map(other -> new Other(Map.of(target, said(strand, other), other, said))),
        IntStream.rangeClosed(0, 10)
            .filter(instead -> isOther(said, instead))
            .mapToObj(instead -> new Other(Map.of(target, instead))));
  }

  private Optional<Other> guess(Strand strand, int target, long attacker) {
    int said = said(strand, target);
    List<Integer> others =
        beside(target).stream()
            .filter(other -> checkIns.get(other).person() != attacker)
            .filter(other -> checkIns.get(other).points().containsKey(strand.key()))
            .toList();
    Random random = new Random(target);
    for (int guess = 0; guess < guesses; guess++) {
      int instead = random.nextInt(11);
      Map<Integer, Integer> points = new HashMap<>();
      for (int other : others) {
        if (guess % 4 == 0) {
          points.put(other, Math.max(0, Math.min(10, instead + random.nextInt(5) - 2)));
        } else if (random.nextInt(3) == 0) {
          int nudged = said(strand, other) + random.nextInt(7) - 3;
          points.put(other, Math.max(0, Math.min(10, nudged)));
        }
      }
      points.put(target, instead);
      Other other = new Other(points);
      if (isOther(said, instead) && looksTheSame(strand, other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** The check-ins that count in a round with this one, and their people's others as well. */
  private Set<Integer> beside(int target) {
    Set<Integer> beside = new HashSet<>();
    rounds.stream()
        .filter(round -> round.checkIns().contains(target))
        .forEach(round -> beside.addAll(round.checkIns()));
    beside.remove(target);
    return beside;
  }

  private boolean looksTheSame(Strand strand, Other other) {
    return rounds.stream()
        .filter(round -> round.checkIns().stream().anyMatch(other.points()::containsKey))
        .allMatch(round -> looksTheSame(round, strand, other.points()));
  }

  /** The strand alone is quick to work out, and turns most guesses down. */
  private boolean looksTheSame(Shown round, Strand strand, Map<Integer, Integer> instead) {
    List<Map<String, Integer>> other = points(round, strand.key(), instead);
    return RULE.strand(strand, on(strand, other))
            .equals(RULE.strand(strand, on(strand, points(round, "", Map.of()))))
        && TeamResult.of(rubric, other, RULE).equals(results.get(round));
  }

  private static List<Integer> on(Strand strand, List<Map<String, Integer>> points) {
    return points.stream()
        .filter(own -> own.containsKey(strand.key()))
        .map(own -> own.get(strand.key()))
        .toList();
  }

  /** What counts in a round, some of it otherwise on one strand. */
  private List<Map<String, Integer>> points(
      Shown round, String strand, Map<Integer, Integer> instead) {
    List<Map<String, Integer>> points = new ArrayList<>();
    for (int place : round.checkIns()) {
      Map<String, Integer> own = checkIns.get(place).points();
      if (instead.containsKey(place)) {
        own = new HashMap<>(own);
        own.put(strand, instead.get(place));
      }
      points.add(own);
    }
    return points;
  }

  private int said(Strand strand, int place) {
    return checkIns.get(place).points().getOrDefault(strand.key(), 0);
  }

  private static boolean isOther(int said, int instead) {
    return Stage.of(said) != Stage.of(instead);
  }
}
