package org.leadlearner.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * A slash command that is kept before it is acknowledged, beside one that is only acknowledged. The
 * figures of a machine mean little; their ratios can be compared.
 *
 * <p>Arguments: a folder for the database, on the kind of disk that is meant; then, if wanted,
 * {@code sending}, so that the courier also carries messages to a platform that takes them at once.
 * Otherwise nothing is sent and the outbox grows.
 */
final class SlashCommandBench {

  private static final List<Integer> LEVELS = List.of(1, 16, 64);
  private static final Duration BARE_WARM_UP = Duration.ofSeconds(4);
  private static final Duration DURABLE_WARM_UP = Duration.ofSeconds(24);
  private static final int WARM_UP_AT_ONCE = 64;

  private SlashCommandBench() {}

  public static void main(String... arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path database = Files.createTempDirectory(folder, "bench").resolve("bench.db");
    boolean isSending = List.of(arguments).contains("sending");
    System.out.printf(
        "%d processors, a synced page takes %.2f ms, messages are %s%n%n",
        Runtime.getRuntime().availableProcessors(),
        DiskSync.milliseconds(database.resolveSibling("page")),
        isSending ? "sent" : "not sent");
    long answers = compare(database, isSending);
    System.out.printf("%n%d answers of the durable one, and %s%n", answers, Kept.in(database));
  }

  private static long compare(Path database, boolean isSending) throws Exception {
    Clock clock = Clock.systemUTC();
    try (BareSubject bare = new BareSubject(clock);
        DurableSubject durable = new DurableSubject(database, isSending, clock)) {
      Contest contest = new Contest(bare, durable, new SignedCommands(clock));
      contest.warmUp(WARM_UP_AT_ONCE, BARE_WARM_UP, DURABLE_WARM_UP);
      System.out.println(Table.head());
      for (int atOnce : LEVELS) {
        System.out.println(Table.of(atOnce, contest.measure(atOnce)));
      }
      return contest.durableAnswers();
    }
  }
}
