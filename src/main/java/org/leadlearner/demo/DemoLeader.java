package org.leadlearner.demo;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.rubric.Stage;

/**
 * How one fictional leader sees the district and how often they try prompts. The same number always
 * gives the same leader.
 */
final class DemoLeader {

  /** Where the district starts and how far it gets in a round, in points, strand by strand. */
  private static final double[] START = {4.4, 3.4, 2.8, 3.8, 2.0, 3.2, 2.6};

  private static final double[] GROWTH = {0.8, 0.9, 1.1, 0.6, 0.4, 0.7, 1.1};

  /** How much the leaders differ. */
  private static final double[] SPREAD = {0.7, 1.4, 1.6, 1.8, 0.8, 1.5, 2.2};

  /** The strand for which every second leader has seen the newer rules. */
  private static final int SEEN_DIFFERENTLY = 4;

  private static final double NEWER_RULES = 3.6;

  /** No points: the answer is "not sure". */
  static final int NOT_SURE = -1;

  /** The last round of the year. */
  private static final int LAST = 3;

  /**
   * What some leaders answer in the last round, so that every kind of result occurs: a hold, the
   * same answer for every strand, a range, and about the same.
   */
  private static final Map<Integer, int[]> AT_LAST =
      Map.of(
          1, new int[] {8, 8, 7, 8, 3, 8, 8},
          2, new int[] {6, 6, 6, 6, 6, 6, 6},
          3, new int[] {6, 6, 6, 6, NOT_SURE, 6, 6},
          4, new int[] {5, 6, 6, 6, 6, 6, 6});

  /** A leader who is at Planning all year, and a point below its lower end at the last round. */
  private static final int STEADY = 4;

  private static final int AT_PLANNING = 6;

  private static final int DOES_NOT_SIGN = 7;

  /** Those that have a button. */
  private static final int[] MINUTES = {3, 5, 10, 20};

  private final int number;
  private final Random chance;

  /** Drawn apart, so that what else happens does not hang on it. */
  private final Random clock;

  private final double[] own = new double[START.length];
  private final double busy;

  DemoLeader(int number) {
    this.number = number;
    this.chance = new Random(7_919L * (number + 1));
    this.clock = new Random(104_729L * (number + 1));
    this.busy = 0.15 + 0.05 * (number % 6);
    for (int strand = 0; strand < own.length; strand++) {
      own[strand] = SPREAD[strand] * chance.nextGaussian();
    }
    own[SEEN_DIFFERENTLY] += number % 2 == 0 ? NEWER_RULES : 0;
  }

  /**
   * @param strand its index in the rubric, from 0
   * @param round from 0
   * @return points from 0 to 10, or {@link #NOT_SURE}
   */
  int points(int strand, int round) {
    if (round >= LAST && AT_LAST.containsKey(number)) {
      return AT_LAST.getOrDefault(number, new int[0])[strand];
    } else if (number == STEADY) {
      return AT_PLANNING;
    }
    double seen = START[strand] + GROWTH[strand] * round + own[strand];
    return (int) Math.max(0, Math.min(Stage.STAGING.highest(), Math.floor(seen)));
  }

  boolean signs() {
    return number != DOES_NOT_SIGN;
  }

  /** Whether this leader finishes a round; the last leader finishes only the first. */
  boolean finishes(int round) {
    return round == 0 ? number < 10 : number < 11;
  }

  /** What this leader answers to a prompt; nothing when they ignore it. */
  Optional<PracticeAnswer> answer() {
    double drawn = chance.nextDouble();
    if (drawn < busy) {
      return Optional.empty();
    } else if (drawn < busy + 0.1) {
      return Optional.of(PracticeAnswer.NOT_TODAY);
    }
    return Optional.of(drawn < busy + 0.2 ? PracticeAnswer.CHANGED_IT : PracticeAnswer.DID_IT);
  }

  /** How long it took, as this leader says most of the time. */
  Optional<Integer> minutes() {
    int drawn = clock.nextInt(MINUTES.length + 1);
    return drawn < MINUTES.length ? Optional.of(MINUTES[drawn]) : Optional.empty();
  }

  boolean writesALine() {
    return chance.nextInt(9) == 0;
  }

  boolean showsStaff() {
    return chance.nextInt(40) == 0;
  }

  boolean hasANote() {
    return chance.nextInt(5) > 1;
  }

  /** A number below {@code many}. */
  int pick(int many) {
    return chance.nextInt(many);
  }
}
