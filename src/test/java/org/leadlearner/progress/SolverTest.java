package org.leadlearner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * Plays a member of a team who knows who the others are, what they themselves said, and everything
 * that is shown. A stage that somebody said is recovered when no other world, in which that person
 * said another stage, shows the same.
 */
class SolverTest {

  private static final Rubric RUBRIC = SampleRubrics.seven("1");
  private static final Suppression RULE = new Suppression(5);
  private static final int TEAMS = 1_000;
  private static final int ROUNDS = 4;

  /** How many other worlds are tried before an answer counts as recovered. */
  private static final int GUESSES = 20_000;

  private static final int NOTHING = -1;

  @Test
  void noAnswerCanBeRecovered() {
    Random random = new Random(20_261_123);
    int told = 0;
    for (int team = 0; team < TEAMS; team++) {
      int members = 1 + random.nextInt(14);
      for (int round = 0; round < ROUNDS; round++) {
        World world = World.made(random, members);
        told += TeamResult.of(RUBRIC, world.points(), RULE).strands().size();
        assertThat(world.recovered()).as("team %d, round %d: %s", team, round, world).isEmpty();
      }
    }
    // Most teams are large enough to be shown something, or the test would say nothing.
    assertThat(told).isGreaterThan(TEAMS * ROUNDS * 7 / 2);
  }

  @Test
  void theSolverFindsWhatCountsWouldGiveAway() {
    List<Integer> everybodyAlike = List.of(6, 6, 6, 6, 6, 6, 6, 6);
    assertThat(RULE.strand(RUBRIC.strands().get(0), everybodyAlike))
        .isInstanceOf(TeamStrand.Middle.class);
    World world = World.of(everybodyAlike);
    assertThat(world.recovered()).isEmpty();
    assertThat(world.recoveredWhenShowing(Rule.PLAIN_COUNTS)).isNotEmpty();
  }

  @Test
  void whoseNoteItIsCannotBeTold() {
    assertThat(notesThatCanBeTold(RULE::noted)).isEmpty();
  }

  @Test
  void theSolverFindsWhatPlainCountsOfNotesWouldGiveAway() {
    assertThat(notesThatCanBeTold((people, counts) -> counts))
        .contains("9 of 9 by somebody with a note", "1 of 2 by somebody with a note");
  }

  /** Every case there is: who knows of themselves, must not know of anybody else. */
  private static List<String> notesThatCanBeTold(
      BiFunction<Integer, Map<String, Integer>, Map<String, Integer>> rule) {
    List<String> told = new ArrayList<>();
    for (int people = 2; people <= 14; people++) {
      for (int own = 0; own <= 1; own++) {
        for (int noted = own; noted <= people - 1 + own; noted++) {
          Map<String, Integer> shown = rule.apply(people, Map.of("INQ", noted));
          int least = people;
          int most = 0;
          for (int others = 0; others <= people - 1; others++) {
            if (rule.apply(people, Map.of("INQ", others + own)).equals(shown)) {
              least = Math.min(least, others);
              most = Math.max(most, others);
            }
          }
          if (most == 0 || least == people - 1) {
            told.add(
                noted + " of " + people + " by somebody " + (own == 0 ? "without" : "with a note"));
          }
        }
      }
    }
    return told;
  }

  /** What each member said: {@code points.get(member)} by strand key. */
  private record World(List<Map<String, Integer>> points) {

    static World made(Random random, int members) {
      int middle = random.nextInt(11);
      int width = random.nextInt(6);
      List<Map<String, Integer>> points = new ArrayList<>();
      for (int member = 0; member < members; member++) {
        Map<String, Integer> own = new HashMap<>();
        for (Strand strand : RUBRIC.strands()) {
          if (random.nextInt(12) > 0) {
            int said = middle + random.nextInt(2 * width + 1) - width;
            own.put(strand.key(), Math.max(0, Math.min(10, said)));
          }
        }
        points.add(own);
      }
      return new World(points);
    }

    static World of(List<Integer> all) {
      String key = RUBRIC.strands().get(0).key();
      return new World(all.stream().map(one -> Map.of(key, one)).toList());
    }

    List<String> recovered() {
      return recoveredWhenShowing(Rule.OURS);
    }

    List<String> recoveredWhenShowing(Rule rule) {
      List<String> recovered = new ArrayList<>();
      Object shown = rule.shown(points);
      for (Strand strand : RUBRIC.strands()) {
        Attack attack = new Attack(this, rule, shown, strand);
        for (int attacker = 0; attacker < points.size(); attacker++) {
          for (int target = 0; target < points.size(); target++) {
            if (attacker != target
                && points.get(target).containsKey(strand.key())
                && !attack.hasOtherWorld(attacker, target)) {
              recovered.add(strand.key() + " of " + target + " by " + attacker);
            }
          }
        }
      }
      return recovered;
    }

    /** What each member said on this strand; {@link #NOTHING} for those who left it out. */
    int[] on(String strand) {
      return points.stream().mapToInt(own -> own.getOrDefault(strand, NOTHING)).toArray();
    }

    World with(String strand, int[] said) {
      List<Map<String, Integer>> changed = new ArrayList<>();
      for (int member = 0; member < said.length; member++) {
        Map<String, Integer> own = points.get(member);
        if (said[member] != own.getOrDefault(strand, NOTHING)) {
          own = new HashMap<>(own);
          own.put(strand, said[member]);
        }
        changed.add(own);
      }
      return new World(changed);
    }
  }

  /** What is shown of answers. */
  private interface Rule {

    /** Ours. */
    Rule OURS =
        new Rule() {
          @Override
          public Object shown(List<Map<String, Integer>> points) {
            return TeamResult.of(RUBRIC, points, RULE);
          }

          @Override
          public Object shown(Strand strand, List<Integer> points) {
            return RULE.strand(strand, points);
          }
        };

    /** One that a product must not have: every stage counted, whatever the answers are. */
    Rule PLAIN_COUNTS =
        new Rule() {
          @Override
          public Object shown(List<Map<String, Integer>> points) {
            World world = new World(points);
            return RUBRIC.strands().stream()
                .map(strand -> shown(strand, said(world.on(strand.key()))))
                .toList();
          }

          @Override
          public Object shown(Strand strand, List<Integer> points) {
            return Arrays.stream(Stage.values())
                .map(stage -> points.stream().filter(stage::holds).count())
                .toList();
          }
        };

    Object shown(List<Map<String, Integer>> points);

    /** The part of it that is about one strand, by which most guesses are turned down. */
    Object shown(Strand strand, List<Integer> points);
  }

  private static List<Integer> said(int[] points) {
    return Arrays.stream(points).filter(one -> one != NOTHING).boxed().toList();
  }

  /** What can be told of the answers to one strand. */
  private static final class Attack {

    private final World world;
    private final Rule rule;
    private final Object shown;
    private final Strand strand;
    private final int[] said;
    private final Object shownOfStrand;

    /** Of each two members, whether all is shown the same when they trade their answers. */
    private final Map<Integer, Boolean> trades = new HashMap<>();

    Attack(World world, Rule rule, Object shown, Strand strand) {
      this.world = world;
      this.rule = rule;
      this.shown = shown;
      this.strand = strand;
      this.said = world.on(strand.key());
      this.shownOfStrand = rule.shown(strand, said(said));
    }

    boolean hasOtherWorld(int attacker, int target) {
      for (int other = 0; other < said.length; other++) {
        if (isAnother(other, attacker, target) && isOther(said[target], said[other])) {
          return canTrade(target, other);
        }
      }
      return canGuess(attacker, target);
    }

    private boolean isAnother(int other, int attacker, int target) {
      return other != attacker && other != target && said[other] != NOTHING;
    }

    /** Who said which of two answers must change nothing that is shown; the attacker is neither. */
    private boolean canTrade(int one, int other) {
      int pair = Math.min(one, other) * said.length + Math.max(one, other);
      return trades.computeIfAbsent(
          pair,
          unknown -> {
            int[] traded = said.clone();
            traded[one] = said[other];
            traded[other] = said[one];
            return looksTheSame(traded);
          });
    }

    private boolean canGuess(int attacker, int target) {
      int[] others =
          IntStream.range(0, said.length)
              .filter(other -> isAnother(other, attacker, target))
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
          if (looksTheSame(guessed)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean looksTheSame(int[] guessed) {
      // The strand alone is quick to work out, and turns most guesses down.
      return shownOfStrand.equals(rule.shown(strand, said(guessed)))
          && shown.equals(rule.shown(world.with(strand.key(), guessed).points()));
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
  }
}
