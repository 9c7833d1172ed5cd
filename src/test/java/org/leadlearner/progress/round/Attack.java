package org.leadlearner.progress.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** What can be told of the answers to one strand. */
final class Attack {

  static final int NOTHING = -1;

  /** How many other worlds are tried before an answer counts as recovered. */
  private static final int GUESSES = 20_000;

  private final SolverTest.World world;
  private final SolverTest.Rule rule;
  private final Object shown;
  private final Strand strand;
  private final int[] said;
  private final Object shownOfStrand;

  /** Other worlds that were found to look the same: one may be an answer for many members. */
  private final List<int[]> found = new ArrayList<>();

  Attack(SolverTest.World world, SolverTest.Rule rule, Object shown, Strand strand) {
    this.world = world;
    this.rule = rule;
    this.shown = shown;
    this.strand = strand;
    this.said = world.on(strand.key());
    this.shownOfStrand = rule.shown(strand, said(said));
  }

  /** What each member can tell alone. */
  Stream<String> recovered() {
    return members().mapToObj(Set::of).flatMap(this::recoveredBy);
  }

  /** What any two members can tell who say to each other what they themselves said. */
  Stream<String> recoveredByTwo() {
    return members()
        .boxed()
        .flatMap(
            one ->
                members()
                    .filter(other -> other > one)
                    .mapToObj(other -> Set.of(one, other))
                    .flatMap(this::recoveredBy));
  }

  private IntStream members() {
    return IntStream.range(0, said.length);
  }

  private Stream<String> recoveredBy(Set<Integer> attackers) {
    return members()
        .filter(target -> !attackers.contains(target) && said[target] != NOTHING)
        .filter(target -> !hasOtherWorld(attackers, target))
        .mapToObj(target -> strand.key() + " of " + target + " by " + attackers);
  }

  private boolean hasOtherWorld(Set<Integer> attackers, int target) {
    for (int[] other : found) {
      boolean isTheirs = attackers.stream().allMatch(own -> other[own] == said[own]);
      if (isTheirs && isOther(said[target], other[target])) {
        return true;
      }
    }
    for (int other = 0; other < said.length; other++) {
      if (isAnother(other, attackers, target) && isOther(said[target], said[other])) {
        return canTrade(target, other);
      }
    }
    return differsAlone(target) || canGuess(attackers, target);
  }

  private boolean isAnother(int other, Set<Integer> attackers, int target) {
    return !attackers.contains(other) && other != target && said[other] != NOTHING;
  }

  /** Who said which of two answers must change nothing that is shown; no attacker is either. */
  private boolean canTrade(int one, int other) {
    int[] traded = said.clone();
    traded[one] = said[other];
    traded[other] = said[one];
    return looksTheSame(traded);
  }

  /** Everybody else said what they said: then it is an answer for every attacker. */
  private boolean differsAlone(int target) {
    return IntStream.rangeClosed(0, 10)
        .filter(instead -> isOther(said[target], instead))
        .anyMatch(
            instead -> {
              int[] changed = said.clone();
              changed[target] = instead;
              return looksTheSame(changed);
            });
  }

  private boolean canGuess(Set<Integer> attackers, int target) {
    int[] others =
        IntStream.range(0, said.length)
            .filter(other -> isAnother(other, attackers, target))
            .toArray();
    Random random = new Random(target);
    for (int guess = 0; guess < GUESSES; guess++) {
      int instead = random.nextInt(11);
      if (isOther(said[target], instead)) {
        int[] guessed = said.clone();
        guessed[target] = instead;
        if (guess % 4 == 0) {
          makeAlike(guessed, others, random);
        } else {
          nudge(guessed, others, random, guess % 7);
        }
        if (looksTheSame(guessed) || canOthersMakeUpForIt(attackers, guessed)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The overall stage follows all strands together: somebody who knows what they said themselves
   * does not know whether the others stand a little lower or higher on another strand.
   */
  private boolean canOthersMakeUpForIt(Set<Integer> attackers, int[] guessed) {
    if (!shownOfStrand.equals(rule.shown(strand, said(guessed)))) {
      return false;
    }
    return Stream.of(-1, 1)
        .map(way -> world.leaning(rule, attackers, strand.key(), way))
        .anyMatch(other -> shown.equals(rule.shown(other.with(strand.key(), guessed).points())));
  }

  private boolean looksTheSame(int[] guessed) {
    // The strand alone is quick to work out, and turns most guesses down.
    boolean same =
        shownOfStrand.equals(rule.shown(strand, said(guessed)))
            && shown.equals(rule.shown(world.with(strand.key(), guessed).points()));
    if (same) {
      found.add(guessed);
    }
    return same;
  }

  /** The others may have said something else as well: a few of them a little else. */
  private void nudge(int[] guessed, int[] others, Random random, int changes) {
    for (int change = 0; change < changes && others.length > 0; change++) {
      int other = others[random.nextInt(others.length)];
      guessed[other] = Math.max(0, Math.min(10, said[other] + random.nextInt(7) - 3));
    }
  }

  /** The others may have said something else as well: all of them nearly the same. */
  private static void makeAlike(int[] guessed, int[] others, Random random) {
    int near = random.nextInt(10);
    for (int other : others) {
      guessed[other] = near + random.nextInt(2);
    }
  }

  private static boolean isOther(int said, int instead) {
    return Stage.of(said) != Stage.of(instead);
  }

  static List<Integer> said(int[] points) {
    return Arrays.stream(points).filter(one -> one != NOTHING).boxed().toList();
  }
}
