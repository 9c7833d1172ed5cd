package org.leadlearner.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.FakeUser;
import org.leadlearner.chat.teams.fake.FakeBotConnector;

/**
 * The whole program, as its jar is shipped, beside the least that its platforms' own libraries can
 * do, in one run: each as a process of its own with the same flags, an archive of its classes and
 * the same requests, in turns of a second or two, so that noise of the machine meets all of them.
 */
final class TableBench {

  private static final Path JAR = Path.of("target/lead-learner.jar");
  private static final Path SCRIPT = Path.of("src/docs/operating/lead-learner.sh");
  private static final List<String> PARTS = List.of("starts", "slack", "teams", "waiting");
  private static final int AT_ONCE = 16;
  private static final int ROUNDS = 7;
  private static final int STARTS = 3;
  private static final int MOST = 30_000;
  private static final int MANY = 1_000_000;

  /** As many requests for each, so that the compilers have seen as much of all of them. */
  private static final int TO_WARM_UP = 10_000;

  private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(60);

  private static final Duration ROUND = Duration.ofMillis(1_300);

  /** A whole check-in, which ends, so that the next one can begin. */
  static final List<String> ANSWERS =
      List.of("check-in", "7", "8", "6", "7", "9", "8", "7", "skip", "skip", "done");

  private final Clock clock = Clock.systemUTC();
  private final Path folder;
  private final String classPath;
  private final FakeSlack slack;
  private final FakeBotConnector teams;

  private TableBench(Path folder, FakeSlack slack, FakeBotConnector teams) throws IOException {
    this.folder = folder;
    this.classPath = JarOfClasses.classPath(folder.resolve("classes.jar"));
    this.slack = slack;
    this.teams = teams;
  }

  /** The parts that are wanted by name, or all of them. */
  static void run(Path parent, List<String> wanted) throws Exception {
    Predicate<String> isWanted =
        part -> PARTS.stream().noneMatch(wanted::contains) || wanted.contains(part);
    if (!Files.exists(JAR)) {
      throw new IllegalStateException(JAR + " is what is measured, and it is not built");
    }
    Path folder = Files.createTempDirectory(parent, "table").toAbsolutePath();
    System.out.printf(
        Locale.ROOT,
        "%d processors, a synced page takes %.2f ms, %d rounds%n%n%s%n",
        Runtime.getRuntime().availableProcessors(),
        DiskSync.milliseconds(folder.resolve("page")),
        ROUNDS,
        Row.HEAD);
    try (FakeSlack slack = FakeSlack.start(Clock.systemUTC());
        FakeBotConnector teams = FakeBotConnector.start(Clock.systemUTC());
        EmbeddedPostgres server = durable()) {
      SignedEvents.users().forEach(user -> slack.workspace().put(FakeUser.named(user, user, user)));
      teams.wantNoTokens();
      TableBench bench = new TableBench(folder, slack, teams);
      if (isWanted.test("starts")) {
        bench.starts();
      }
      if (isWanted.test("slack")) {
        bench.slack(server.getJdbcUrl("postgres", "postgres"));
      }
      if (isWanted.test("teams")) {
        bench.teams();
      }
      if (isWanted.test("waiting")) {
        WaitingRows.print(folder);
      }
    }
    // A client of one of the libraries leaves threads that hold the process for a minute.
    System.exit(0);
  }

  /** Its library turns off by default what makes a commit outlast a power cut. */
  private static EmbeddedPostgres durable() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  /** One subject, and the requests that it is given. */
  private record Contestant(Child child, IntFunction<List<byte[]>> requests) {}

  private Child.Kind bare() {
    return theirs("bare");
  }

  private Child.Kind theirs(String name) {
    return Child.Kind.ofClass(classPath, archive(name), SubjectMain.class.getName(), name);
  }

  private Child.Kind ours(String databaseUrl) {
    return ours(
        Map.of(
            "DATABASE_URL",
            databaseUrl,
            "PLAYGROUND",
            "off",
            "SLACK_API_URL",
            slack.apiUrl(),
            "SLACK_BOT_TOKEN",
            slack.botToken(),
            "SLACK_SIGNING_SECRET",
            FakeSlack.SIGNING_SECRET));
  }

  private Child.Kind ours(Map<String, String> settings) {
    return Child.Kind.shipped(
        SCRIPT.toAbsolutePath(), JAR.toAbsolutePath(), archive("ours"), settings);
  }

  private Path archive(String name) {
    return folder.resolve(name + ".jsa");
  }

  private String file(String name) {
    return "jdbc:sqlite:" + folder.resolve(name + ".db");
  }

  /** A first start makes the archive, and a stop in good order keeps it. */
  private void starts() throws Exception {
    SignedEvents help = new SignedEvents(clock, List.of("help"));
    first(bare(), help);
    first(ours(file("many")), new SignedEvents(clock, ANSWERS));
    first(ours(file("few")), help);
    ManyAnswers.put(folder.resolve("many.db"), MANY);
    first(ours(file("many")), help);
    double[] bare = new double[STARTS];
    double[] few = new double[STARTS];
    double[] many = new double[STARTS];
    for (int round = 0; round < STARTS; round++) {
      bare[round] = first(bare(), help);
      few[round] = first(ours(file("few")), help);
      many[round] = first(ours(file("many")), help);
    }
    System.out.println(Row.of("start to first answer / bare Bolt", "ms", few, bare));
    System.out.println(Row.of("start with 10^6 answers / with few", "ms", many, few));
  }

  private double first(Child.Kind kind, SignedEvents events) throws IOException {
    try (Child child = Child.start(folder, kind)) {
      return child.firstAnswer(events.next(1).get(0));
    }
  }

  private void slack(String postgresUrl) throws Exception {
    try (Child bare = Child.start(folder, bare());
        Child sqlite = Child.start(folder, ours(file("loaded")));
        Child postgres = Child.start(folder, ours(postgresUrl))) {
      Map<String, Contestant> all = new LinkedHashMap<>();
      all.put("bare", new Contestant(bare, new SignedEvents(clock, ANSWERS)::next));
      all.put("sqlite", new Contestant(sqlite, new SignedEvents(clock, ANSWERS)::next));
      all.put("help", new Contestant(sqlite, new SignedEvents(clock, List.of("help"))::next));
      all.put("postgres", new Contestant(postgres, new SignedEvents(clock, ANSWERS)::next));
      Map<String, List<Measured>> told = contest(all);
      row(told, "typed answer / bare Bolt", "sqlite", "bare");
      row(told, "on PostgreSQL / bare Bolt", "postgres", "bare");
      row(told, "help / bare Bolt", "help", "bare");
      System.out.println(
          Row.of(
              "memory loaded / bare Bolt",
              "MB",
              new double[] {sqlite.memory()},
              new double[] {bare.memory()}));
    }
  }

  private void teams() throws Exception {
    Map<String, String> settings =
        Map.of("DATABASE_URL", file("teams"), "PLAYGROUND", "off", "TEAMS_EMULATOR", "on");
    try (Child echo = Child.start(folder, theirs("echo"));
        Child ours = Child.start(folder, ours(settings))) {
      Map<String, Contestant> all = new LinkedHashMap<>();
      all.put("echo", new Contestant(echo, new TeamsLines(teams, ANSWERS)::next));
      all.put("teams", new Contestant(ours, new TeamsLines(teams, ANSWERS)::next));
      row(contest(all), "Teams turn / the SDK's echo bot", "teams", "echo");
    }
  }

  private static void row(Map<String, List<Measured>> told, String what, String one, String two) {
    System.out.println(
        Row.of(what, told.getOrDefault(one, List.of()), told.getOrDefault(two, List.of())));
  }

  /** All of them one after the other in each round, and after a time to get warm. */
  private Map<String, List<Measured>> contest(Map<String, Contestant> all) throws Exception {
    Map<String, Integer> enough = new LinkedHashMap<>();
    for (Map.Entry<String, Contestant> one : all.entrySet()) {
      double perSecond = load(one.getValue(), TO_WARM_UP, LONGEST_WARM_UP).perSecond();
      double needed = 2 * perSecond * ROUND.toMillis() / 1e3 + AT_ONCE;
      enough.put(one.getKey(), (int) Math.min(MOST, needed));
    }
    Map<String, List<Measured>> told = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, Contestant> one : all.entrySet()) {
        told.computeIfAbsent(one.getKey(), none -> new ArrayList<>())
            .add(load(one.getValue(), enough.getOrDefault(one.getKey(), MOST), ROUND));
      }
    }
    return told;
  }

  private Measured load(Contestant one, int most, Duration longest) throws Exception {
    Load load = new Load(one.child().port(), one.requests().apply(most), longest);
    System.gc();
    long before = one.child().cpu();
    Measured measured = load.run(AT_ONCE);
    double cpu = (one.child().cpu() - before) / 1e3 / measured.answered();
    return new Measured(
        measured.answered(), measured.perSecond(), measured.p50(), measured.p99(), cpu);
  }
}
