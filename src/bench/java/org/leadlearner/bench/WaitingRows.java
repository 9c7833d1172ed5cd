package org.leadlearner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.leadlearner.bench.PacedPlatform.Limit;
import org.leadlearner.bench.PacedPlatform.Limits;

/**
 * The rows of the table about ten thousand prompts that are due at once, more than their platform
 * takes: how long until all are there, how long people wait for answers meanwhile, and what is
 * written while all wait.
 */
final class WaitingRows {

  private static final int WORKSPACES = 20;
  private static final int CHANNELS = 500;
  private static final int PROMPTS = WORKSPACES * CHANNELS;
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration WATCHED = Duration.ofSeconds(10);

  /** About one a second in a channel of Slack, and three hundred a minute in a workspace. */
  private static final Limits SLACK =
      new Limits("slack", new Limit(1, SECOND), new Limit(300, Duration.ofMinutes(1)));

  /** After the first of each workspace, all wait. */
  private static final Limits EMPTY =
      new Limits("slack", new Limit(1, SECOND), new Limit(1, Duration.ofHours(1)));

  private WaitingRows() {}

  static void print(Path folder) throws Exception {
    sent(Files.createTempDirectory(folder, "nine"));
    written(Files.createTempDirectory(folder, "waiting"));
  }

  private static void sent(Path folder) throws Exception {
    PacedPlatform platform = new PacedPlatform(SLACK);
    try (Morning morning = morning(folder, platform)) {
      morning.plan(WORKSPACES, CHANNELS);
      morning.startSending();
      Duration least = SLACK.ofWorkspace().leastTime(CHANNELS);
      // The first ones are read and answered by a program that is not warm.
      morning.clicks().answered(WaitingRows::pass);
      Measured idle = morning.clicks().answered(WaitingRows::pass);
      long start = System.nanoTime();
      Measured busy =
          morning
              .clicks()
              .answered(
                  () -> {
                    morning.strike();
                    morning.awaitReached(PROMPTS, least.plusMinutes(5));
                  });
      double seconds = (platform.last() - start) / 1e9;
      if (platform.reached() != PROMPTS || platform.twice() != 0) {
        throw new IllegalStateException(
            "%d of %d prompts came, %d twice"
                .formatted(platform.reached(), PROMPTS, platform.twice()));
      }
      System.out.println(
          Row.of(
              "10,000 due prompts / bound of the quota",
              "s",
              new double[] {seconds},
              new double[] {least.toSeconds()}));
      System.out.println(
          Row.of(
              "an answer while 10,000 prompts wait / while none",
              "ms (p99)",
              new double[] {busy.p99()},
              new double[] {idle.p99()}));
    }
  }

  private static void written(Path folder) throws Exception {
    try (Morning morning = morning(folder, new PacedPlatform(EMPTY))) {
      morning.plan(WORKSPACES, CHANNELS);
      morning.startSending();
      pass();
      double idle = kilobytes();
      morning.strike();
      // Until the first ones are sent, and what they change is written down.
      pass();
      double waiting = kilobytes();
      System.out.println(
          new Row(
              "writes while 10,000 prompts wait / while none",
              "%,.0f KB in %d s".formatted(waiting, WATCHED.toSeconds()),
              "%,.0f KB in %d s".formatted(idle, WATCHED.toSeconds()),
              "%+,.0f KB".formatted(waiting - idle),
              "one reading"));
    }
  }

  /** A thread may go on too soon when somebody woke it before. */
  private static void pass() {
    long end = System.nanoTime() + WATCHED.toNanos();
    for (long left = WATCHED.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /** What this process has given to the disk meanwhile, where Linux tells it; else nothing. */
  private static double kilobytes() throws IOException {
    long before = written();
    pass();
    return (written() - before) / 1e3;
  }

  private static long written() throws IOException {
    Path told = Path.of("/proc/self/io");
    if (!Files.exists(told)) {
      return 0;
    }
    return Files.readAllLines(told).stream()
        .filter(line -> line.startsWith("write_bytes:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
        .sum();
  }

  private static Morning morning(Path folder, PacedPlatform platform) {
    return new Morning(
        String.format(Locale.ROOT, "jdbc:sqlite:%s", folder.resolve("nine.db")),
        platform,
        new StrikingClock(Clock.systemUTC(), Morning.NINE));
  }
}
