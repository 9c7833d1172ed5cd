package org.leadlearner.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
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

  @Test
  void noAnswerCanBeRecovered() {
    Random random = new Random(20_261_123);
    int told = 0;
    for (int team = 0; team < TEAMS; team++) {
      int members = 1 + random.nextInt(14);
      for (int round = 0; round < ROUNDS; round++) {
        World world = World.made(random, members);
        told += world.shown().strands().size();
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
    assertThat(world.recoveredWhenShowing(World::plainCounts)).isNotEmpty();
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

    TeamResult shown() {
      return TeamResult.of(RUBRIC, points, RULE);
    }

    /** A rule that a product must not have: every stage counted, whatever the answers are. */
    Object plainCounts() {
      return RUBRIC.strands().stream()
          .map(
              strand ->
                  Arrays.stream(Stage.values())
                      .map(stage -> points.stream().filter(own -> at(own, strand, stage)).count())
                      .toList())
          .toList();
    }

    private static boolean at(Map<String, Integer> own, Strand strand, Stage stage) {
      return own.containsKey(strand.key()) && stage.holds(own.get(strand.key()));
    }

    List<String> recovered() {
      return recoveredWhenShowing(World::shown);
    }

    List<String> recoveredWhenShowing(Function<World, Object> rule) {
      Object shown = rule.apply(this);
      List<String> recovered = new ArrayList<>();
      for (Strand strand : RUBRIC.strands()) {
        for (int attacker = 0; attacker < points.size(); attacker++) {
          for (int target = 0; target < points.size(); target++) {
            if (attacker != target
                && points.get(target).containsKey(strand.key())
                && !hasOtherWorld(shown, rule, strand.key(), attacker, target)) {
              recovered.add(strand.key() + " of " + target + " by " + attacker);
            }
          }
        }
      }
      return recovered;
    }

    private boolean hasOtherWorld(
        Object shown, Function<World, Object> rule, String strand, int attacker, int target) {
      int said = points.get(target).get(strand);
      List<Integer> others =
          IntStream.range(0, points.size())
              .filter(other -> other != attacker && other != target)
              .filter(other -> points.get(other).containsKey(strand))
              .boxed()
              .toList();
      Optional<Integer> unlike =
          others.stream().filter(other -> isOther(said, points.get(other).get(strand))).findFirst();
      if (unlike.isPresent()) {
        // Who said which of two answers changes nothing that is shown.
        int theirs = points.get(unlike.get()).get(strand);
        World swapped = with(strand, target, theirs).with(strand, unlike.get(), said);
        return shown.equals(rule.apply(swapped));
      }
      Random random = new Random(target);
      for (int guess = 0; guess < GUESSES; guess++) {
        int instead = random.nextInt(11);
        if (isOther(said, instead)) {
          World changed = with(strand, target, instead);
          World guessed =
              guess % 4 == 0
                  ? changed.alike(strand, others, random)
                  : changed.nudged(strand, others, random, guess % 7);
          if (shown.equals(rule.apply(guessed))) {
            return true;
          }
        }
      }
      return false;
    }

    /** The others may have said something else as well: a few of them a little else. */
    private World nudged(String strand, List<Integer> others, Random random, int changes) {
      World world = this;
      for (int change = 0; change < changes && !others.isEmpty(); change++) {
        int other = others.get(random.nextInt(others.size()));
        int said = points.get(other).get(strand) + random.nextInt(7) - 3;
        world = world.with(strand, other, Math.max(0, Math.min(10, said)));
      }
      return world;
    }

    /** The others may have said something else as well: all of them nearly the same. */
    private World alike(String strand, List<Integer> others, Random random) {
      World world = this;
      int near = random.nextInt(10);
      for (int other : others) {
        world = world.with(strand, other, near + random.nextInt(2));
      }
      return world;
    }

    private static boolean isOther(int said, int instead) {
      return Stage.of(said) != Stage.of(instead);
    }

    private World with(String strand, int member, int said) {
      List<Map<String, Integer>> changed = new ArrayList<>(points);
      Map<String, Integer> own = new HashMap<>(points.get(member));
      own.put(strand, said);
      changed.set(member, own);
      return new World(changed);
    }
  }
}
