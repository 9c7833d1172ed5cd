package org.leadlearner.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Both subjects by turns, in short rounds, so that noise of the machine meets both; every second
 * pair begins with the other one.
 */
final class Contest {

  private static final Duration WARM_UP = Duration.ofSeconds(2);
  private static final Duration ROUND = Duration.ofSeconds(3);
  private static final int ROUNDS = 5;
  private static final int MOST_REQUESTS = 60_000;

  private final Subject bare;
  private final Subject durable;
  private final SignedCommands commands;
  private long durableAnswers;

  /** What both gave, one right after the other. */
  record Pair(Measured bare, Measured durable) {}

  Contest(Subject bare, Subject durable, SignedCommands commands) {
    this.bare = bare;
    this.durable = durable;
    this.commands = commands;
  }

  /** Lets both be compiled before anything is measured. */
  void warmUp(int atOnce, Duration ofBare, Duration ofDurable)
      throws IOException, InterruptedException {
    runBare(atOnce, MOST_REQUESTS, ofBare);
    runDurable(atOnce, MOST_REQUESTS, ofDurable);
  }

  List<Pair> measure(int atOnce) throws IOException, InterruptedException {
    int ofBare = enough(runBare(atOnce, MOST_REQUESTS / 3, WARM_UP));
    int ofDurable = enough(runDurable(atOnce, MOST_REQUESTS / 3, WARM_UP));
    List<Pair> pairs = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      if (round % 2 == 0) {
        Measured first = runBare(atOnce, ofBare, ROUND);
        pairs.add(new Pair(first, runDurable(atOnce, ofDurable, ROUND)));
      } else {
        Measured first = runDurable(atOnce, ofDurable, ROUND);
        pairs.add(new Pair(runBare(atOnce, ofBare, ROUND), first));
      }
    }
    return pairs;
  }

  /** How often the durable subject said that something was kept. */
  long durableAnswers() {
    return durableAnswers;
  }

  /** Twice what the warm-up would need in a round, since it may still become faster. */
  private static int enough(Measured warmUp) {
    return (int) Math.min(MOST_REQUESTS, 2 * warmUp.perSecond() * ROUND.toSeconds() + 1);
  }

  private Measured runBare(int atOnce, int most, Duration longest)
      throws IOException, InterruptedException {
    return run(bare, atOnce, most, longest);
  }

  private Measured runDurable(int atOnce, int most, Duration longest)
      throws IOException, InterruptedException {
    Measured measured = run(durable, atOnce, most, longest);
    durableAnswers += measured.answered();
    return measured;
  }

  private Measured run(Subject subject, int atOnce, int most, Duration longest)
      throws IOException, InterruptedException {
    Load load = new Load(subject.port(), commands.next(most), longest);
    // What was made for this round is not to be collected within it.
    System.gc();
    return load.run(atOnce);
  }
}
