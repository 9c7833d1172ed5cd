package org.leadlearner.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.leadlearner.bench.PacedPlatform.Limit;
import org.leadlearner.bench.PacedPlatform.Limits;

/**
 * The prompts of many channels that are due at nine o'clock, against platforms that enforce their
 * documented limits: the whole time beside the least that the limits allow, and how long clicks
 * wait meanwhile beside an idle time.
 *
 * <p>Unless {@code whole} is asked for, the sending is a tenth: a tenth of the channels, and for
 * Slack a tenth of its minute, so that the same limit binds. On PostgreSQL with {@code postgresql},
 * a server of its own.
 */
final class NineBench {

  private static final int WORKSPACES = 20;
  private static final int CHANNELS = 500;
  private static final int PART = 10;
  private static final Duration IDLE = Duration.ofSeconds(6);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Path folder;
  private final int part;

  private NineBench(Path folder, int part) {
    this.folder = folder;
    this.part = part;
  }

  /** Measures what was asked for, on SQLite or {@code postgresql}. */
  static void run(Path folder, List<String> wanted) throws Exception {
    NineBench bench = new NineBench(folder, wanted.contains("whole") ? 1 : PART);
    System.out.printf(
        "%d processors, a synced page takes %.2f ms%n%n",
        Runtime.getRuntime().availableProcessors(),
        DiskSync.milliseconds(Files.createTempFile(folder, "page", "")));
    if (wanted.contains("postgresql")) {
      try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
        bench.measure(name -> newSchema(server, name));
      }
    } else {
      bench.measure(bench::newFile);
    }
  }

  /** Makes an empty database and gives its address. */
  private interface Databases {
    String create(String name) throws Exception;
  }

  private void measure(Databases databases) throws Exception {
    tick(databases.create("warm_up"), CHANNELS / PART);
    tick(databases.create("tick"), CHANNELS);
    System.out.println("\n" + NineTable.HEAD);
    for (Limits limits : List.of(slack(), teams())) {
      send(databases.create(limits.platform()), limits);
    }
  }

  /** About one a second in a channel, a few hundred a minute in a workspace. */
  private Limits slack() {
    Duration minute = Duration.ofMinutes(1).dividedBy(part);
    return new Limits("slack", new Limit(1, SECOND), new Limit(300 / part, minute));
  }

  /** Seven a second in a conversation, thirty in a tenant. */
  private Limits teams() {
    return new Limits("teams", new Limit(7, SECOND), new Limit(30, SECOND));
  }

  /** How long it takes until all prompts are in the outbox, when nothing is sent. */
  private void tick(String databaseUrl, int channels) {
    PacedPlatform platform = new PacedPlatform(slack());
    try (Morning morning = morning(databaseUrl, platform)) {
      morning.plan(WORKSPACES, channels);
      long start = System.nanoTime();
      long cpuBefore = Load.processCpu();
      morning.strike();
      int prompts = WORKSPACES * channels;
      System.out.printf(
          Locale.ROOT,
          "%6d prompts are in the outbox after %.2f s, %.2f ms of our CPU for each%n",
          prompts,
          (System.nanoTime() - start) / 1e9,
          (Load.processCpu() - cpuBefore) / 1e6 / prompts);
    }
  }

  private void send(String databaseUrl, Limits limits) throws Exception {
    int channels = CHANNELS / part;
    int prompts = WORKSPACES * channels;
    Duration least = limits.ofWorkspace().leastTime(channels);
    PacedPlatform platform = new PacedPlatform(limits);
    try (Morning morning = morning(databaseUrl, platform)) {
      morning.plan(WORKSPACES, channels);
      morning.startSending();
      Measured idle = morning.clicks().during(() -> LockSupport.parkNanos(IDLE.toNanos()));
      long start = System.nanoTime();
      Measured busy =
          morning
              .clicks()
              .during(
                  () -> {
                    morning.strike();
                    morning.awaitReached(prompts, least.plusMinutes(5));
                  });
      double seconds = (platform.last() - start) / 1e9;
      System.out.println(
          NineTable.row(
              limits.platform(),
              new NineTable.Sending(prompts, least, seconds, platform),
              idle,
              busy));
    }
  }

  private static Morning morning(String databaseUrl, PacedPlatform platform) {
    return new Morning(databaseUrl, platform, new StrikingClock(Clock.systemUTC(), Morning.NINE));
  }

  private String newFile(String name) throws IOException {
    return "jdbc:sqlite:" + Files.createTempDirectory(folder, name).resolve("nine.db");
  }

  private static String newSchema(EmbeddedPostgres server, String name) throws Exception {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + name);
    }
    return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name;
  }
}
