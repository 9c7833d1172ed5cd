package org.leadlearner.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.store.Store;

/**
 * How long a team of twelve waits for its result in a database of 10,000 answers and in one of
 * 1,000,000: working it out as a round closes, counting who is finished, and reading what was
 * frozen. Everybody checked in 16 times, which is four years.
 */
final class SummaryBench {

  private static final int TEAM = 12;
  private static final int EACH = 16;
  private static final int TIMES = 2_000;
  private static final Instant FIRST = Instant.parse("2022-10-03T12:00:00Z");
  private static final Duration BETWEEN = Duration.ofDays(90);

  private final Rubric rubric = ContentFolder.builtIn().read().rubrics().get(0);
  private final Path folder;

  private SummaryBench(Path folder) {
    this.folder = folder;
  }

  static void run(Path folder) throws SQLException {
    SummaryBench bench = new SummaryBench(folder);
    System.out.printf("%12s %14s %14s %14s%n", "answers", "close ms", "n of m ms", "frozen ms");
    // The first is for the compiler to warm up on.
    bench.measured(10_000);
    Times few = bench.measured(10_000);
    Times many = bench.measured(1_000_000);
    System.out.printf(
        Locale.ROOT,
        "%12s %13.2fx %13.2fx %13.2fx%n",
        "ratio",
        many.close() / few.close(),
        many.finished() / few.finished(),
        many.frozen() / few.frozen());
  }

  /** Milliseconds, the middle of many. */
  private record Times(double close, double finished, double frozen) {}

  private Times measured(int answers) throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("summary-" + System.nanoTime() + ".db");
    int people = answers / EACH / rubric.strands().size();
    try (Store store = Store.open(url, Clock.fixed(FIRST, ZoneOffset.UTC))) {
      store.checkin().shelf(List.of(rubric));
    }
    fill(url, people);
    try (Store store = Store.open(url, Clock.fixed(FIRST, ZoneOffset.UTC))) {
      Times times = measured(store, people);
      System.out.printf(
          Locale.ROOT,
          "%,12d %14.3f %14.3f %14.3f%n",
          people * EACH * rubric.strands().size(),
          times.close(),
          times.finished(),
          times.frozen());
      return times;
    }
  }

  private Times measured(Store store, int people) {
    Rounds rounds = store.team().rounds();
    Instant opened = FIRST.plus(BETWEEN.multipliedBy(EACH - 1)).minusSeconds(60);
    Team team =
        store.team().teams().keep(new Team(Team.NEW, "Leadership team", List.of(), List.of()));
    Round round = rounds.open(team.id(), rubric.edition(), opened, LocalDate.of(2026, 10, 31));
    Set<Long> members =
        LongStream.range(0, TEAM)
            .map(one -> 1 + one * (people / TEAM))
            .boxed()
            .collect(Collectors.toSet());
    members.forEach(one -> join(store, team, one));
    double finished = milliseconds(() -> rounds.finished(round, members));
    double close = milliseconds(() -> result(rounds, round, members));
    Round closed =
        new Round(
            round.id(),
            team.id(),
            round.edition(),
            opened,
            round.lastDay(),
            Optional.of(opened.plus(BETWEEN)));
    rounds.close(
        new Snapshot(
            closed,
            new Participation(TEAM, TEAM, 0, 0, 0, TEAM),
            result(rounds, round, members),
            "cohort"),
        members);
    return new Times(close, finished, milliseconds(() -> rounds.snapshots(team.id())));
  }

  private static void join(Store store, Team team, long person) {
    Conversation own = new Conversation("slack", "T1", "U" + person);
    store
        .team()
        .teams()
        .keep(team.id(), new Member(person, "", Member.Role.MEMBER, Member.State.JOINED, own));
  }

  private TeamResult result(Rounds rounds, Round round, Set<Long> members) {
    List<Map<String, Integer>> answers = rounds.answers(round, members);
    if (answers.size() != TEAM) {
      throw new IllegalStateException("found " + answers.size() + " check-ins of " + TEAM);
    }
    return TeamResult.of(rubric, answers, new Suppression(5));
  }

  private static double milliseconds(Runnable work) {
    long[] times = new long[TIMES];
    for (int time = 0; time < TIMES; time++) {
      long start = System.nanoTime();
      work.run();
      times[time] = System.nanoTime() - start;
    }
    return LongStream.of(times).sorted().skip(TIMES / 2).findFirst().orElseThrow() / 1e6;
  }

  /** Written past the program: by check-ins in chat it would take a day. */
  private void fill(String url, int people) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      try (PreparedStatement person =
              connection.prepareStatement(
                  "INSERT INTO person (id, name, locale, zone, met_at, seen_at)"
                      + " VALUES (?, 'Somebody', 'en-US', 'UTC', 0, 0)");
          PreparedStatement checkIn =
              connection.prepareStatement(
                  "INSERT INTO check_in (id, person_id, rubric_key, rubric_version, status,"
                      + " stopped, revision, note_asked, own_view_asked, started_at, touched_at,"
                      + " finished_at) VALUES (?, ?, ?, ?, 'FINISHED', 0, 9, 1, 1, ?, ?, ?)");
          PreparedStatement answer =
              connection.prepareStatement(
                  "INSERT INTO answer (check_in_id, strand_key, kind, points, answered_at)"
                      + " VALUES (?, ?, 'SCORED', ?, ?)")) {
        for (int id = 1; id <= people; id++) {
          person.setLong(1, id);
          person.executeUpdate();
        }
        for (int number = 0; number < people * EACH; number++) {
          add(checkIn, answer, number, people);
        }
      }
      connection.commit();
    }
  }

  private void add(PreparedStatement checkIn, PreparedStatement answer, int number, int people)
      throws SQLException {
    long at = FIRST.plus(BETWEEN.multipliedBy(number / people)).toEpochMilli();
    checkIn.setLong(1, number + 1L);
    checkIn.setLong(2, number % people + 1L);
    checkIn.setString(3, rubric.edition().key());
    checkIn.setString(4, rubric.edition().version());
    checkIn.setLong(5, at);
    checkIn.setLong(6, at);
    checkIn.setLong(7, at);
    checkIn.executeUpdate();
    for (int strand = 0; strand < rubric.strands().size(); strand++) {
      answer.setLong(1, number + 1L);
      answer.setString(2, rubric.strands().get(strand).key());
      answer.setInt(3, (number * 7 + strand * 3) % 11);
      answer.setLong(4, at);
      answer.executeUpdate();
    }
  }
}
