package org.leadlearner.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.Repetitions;
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
  private static final int TEAMS = Repetitions.of(1_000);
  private static final int ROUNDS = 4;

  @Test
  void noAnswerCanBeRecovered() {
    Random random = new Random(20_261_123);
    int told = 0;
    for (int team = 0; team < TEAMS; team++) {
      int members = 1 + random.nextInt(14);
      for (int round = 0; round < ROUNDS; round++) {
        World world = World.made(random, members);
        told += TeamResult.of(RUBRIC, world.points(), RULE).strands().size();
        assertThat(world.recoveredBy(Rule.OURS))
            .as("team %d, round %d: %s", team, round, world)
            .isEmpty();
      }
    }
    // Most teams are large enough to be shown something, or the test would say nothing.
    assertThat(told).isGreaterThan(TEAMS * ROUNDS * 7 / 2);
  }

  /** From this many answers on stages are counted, and two who talk must not tell a third's. */
  @Test
  void twoWhoTalkRecoverNothingWhereStagesAreCounted() {
    Random random = new Random(20_261_124);
    int counted = 0;
    int strands = 0;
    for (int team = 0; team < TEAMS / 4; team++) {
      World world = World.made(random, 8 + random.nextInt(7));
      assertThat(world.recoveredByTwo(Rule.OURS)).as("team %d: %s", team, world).isEmpty();
      List<TeamStrand> shown = TeamResult.of(RUBRIC, world.points(), RULE).strands();
      strands += shown.size();
      counted += (int) shown.stream().filter(TeamStrand.Counted.class::isInstance).count();
    }
    // A rule that never counts would give nothing away, and be of no use.
    assertThat(counted).isGreaterThan(strands / 4);
  }

  @Test
  void theSolverFindsWhatCountsWouldGiveAway() {
    List<Integer> everybodyAlike = List.of(6, 6, 6, 6, 6, 6, 6, 6);
    assertThat(RULE.strand(RUBRIC.strands().get(0), everybodyAlike))
        .isInstanceOf(TeamStrand.Middle.class);
    World world = World.of(everybodyAlike);
    assertThat(world.recoveredBy(Rule.OURS)).isEmpty();
    assertThat(world.recoveredBy(Rule.PLAIN_COUNTS).findFirst()).isPresent();
  }

  /** What each member said: {@code points.get(member)} by strand key. */
  record World(List<Map<String, Integer>> points) {

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

    /** The answers that can be told, found one after the other. */
    Stream<String> recoveredBy(Rule rule) {
      Object shown = rule.shown(points);
      return RUBRIC.strands().stream()
          .map(strand -> new Attack(this, rule, shown, strand))
          .flatMap(Attack::recovered);
    }

    /** The answers that two together can tell, on strands that eight or more answered. */
    Stream<String> recoveredByTwo(Rule rule) {
      Object shown = rule.shown(points);
      return RUBRIC.strands().stream()
          .filter(strand -> Attack.said(on(strand.key())).size() >= 8)
          .map(strand -> new Attack(this, rule, shown, strand))
          .flatMap(Attack::recoveredByTwo);
    }

    /**
     * The same with everybody but the attackers lower or higher on every other strand, as far as
     * nothing that is shown of that strand changes.
     *
     * @param way -1 or 1
     */
    World leaning(Rule rule, Set<Integer> attackers, String strand, int way) {
      World leaning = this;
      for (Strand other : RUBRIC.strands()) {
        if (!other.key().equals(strand)) {
          leaning = leaning.with(other.key(), leaning(rule, attackers, other, way));
        }
      }
      return leaning;
    }

    private int[] leaning(Rule rule, Set<Integer> attackers, Strand strand, int way) {
      int[] said = on(strand.key());
      Object shown = rule.shown(strand, Attack.said(said));
      for (int[] moved = step(rule, attackers, strand, shown, said, way);
          !Arrays.equals(moved, said);
          moved = step(rule, attackers, strand, shown, said, way)) {
        said = moved;
      }
      return said;
    }

    /** Each in turn by a point, where that changes nothing. */
    private static int[] step(
        Rule rule, Set<Integer> attackers, Strand strand, Object shown, int[] said, int way) {
      int[] moved = said.clone();
      for (int member = 0; member < moved.length; member++) {
        int before = moved[member];
        if (before != Attack.NOTHING && !attackers.contains(member)) {
          moved[member] = Math.max(0, Math.min(10, before + way));
          if (!rule.shown(strand, Attack.said(moved)).equals(shown)) {
            moved[member] = before;
          }
        }
      }
      return moved;
    }

    /** What each member said on this strand; {@link Attack#NOTHING} for those who left it out. */
    int[] on(String strand) {
      return points.stream().mapToInt(own -> own.getOrDefault(strand, Attack.NOTHING)).toArray();
    }

    World with(String strand, int[] said) {
      List<Map<String, Integer>> changed = new ArrayList<>();
      for (int member = 0; member < said.length; member++) {
        Map<String, Integer> own = points.get(member);
        if (said[member] != own.getOrDefault(strand, Attack.NOTHING)) {
          own = new HashMap<>(own);
          own.put(strand, said[member]);
        }
        changed.add(own);
      }
      return new World(changed);
    }
  }

  /** What is shown of answers. */
  interface Rule {

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
                .map(strand -> shown(strand, Attack.said(world.on(strand.key()))))
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
}
