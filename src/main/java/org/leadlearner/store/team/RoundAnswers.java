package org.leadlearner.store.team;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.store.database.ColumnMappers;

/** The answers that count in a round, without their people. */
final class RoundAnswers {

  /**
   * Finished while the person was a counted member of the team. The moment at which a team's last
   * round closed belongs to that round.
   */
  private static final String COUNTED =
      """
      SELECT id, person_id,
        ROW_NUMBER() OVER (PARTITION BY person_id ORDER BY finished_at DESC, id DESC) AS place
      FROM check_in
      WHERE person_id IN (<people>) AND status = 'FINISHED'
        AND rubric_key = :key AND rubric_version = :version
        AND finished_at >= :opened AND finished_at <= :closed
        AND finished_at > (
          SELECT COALESCE(MAX(closed_at), -1) FROM round WHERE team_id = :team AND id < :round)
        AND finished_at >= (
          SELECT counted_since FROM team_member
          WHERE team_id = :team AND team_member.person_id = check_in.person_id)
      """;

  /**
   * The newest check-in of each person, unless it counted in another round. An older one does not
   * replace it: the two would usually be the same, and could be subtracted as if they were one.
   */
  private static final String NEWEST =
      """
      WHERE place = 1 AND NOT EXISTS (
        SELECT 1 FROM round_check_in WHERE check_in_id = counted.id AND round_id <> :round)
      """;

  private static final String FINISHED =
      "SELECT person_id FROM (" + COUNTED + ") AS counted " + NEWEST;

  private static final String POINTS =
      "SELECT counted.id, person_id, strand_key, points FROM ("
          + COUNTED
          + """
          ) AS counted
          LEFT JOIN answer ON answer.check_in_id = counted.id AND answer.kind = 'SCORED'
          """
          + NEWEST;

  /** If a check-in counts in another round already, this fails, and the closing is rolled back. */
  private static final String SPEND =
      "INSERT INTO round_check_in (check_in_id, round_id) SELECT id, :round FROM ("
          + COUNTED
          + ") AS counted "
          + NEWEST;

  private RoundAnswers() {}

  static Set<Long> finished(Handle handle, Round round, Set<Long> people) {
    if (people.isEmpty()) {
      return Set.of();
    }
    return bound(handle.createQuery(FINISHED), round, people)
        .mapTo(Long.class)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** From now on these people's check-ins count in this round and in no other. */
  static void spend(Handle handle, Round round, Set<Long> people) {
    if (!people.isEmpty()) {
      bound(handle.createUpdate(SPEND), round, people).execute();
    }
  }

  static Map<Long, Integer> alsoIn(Handle handle, Round round, Set<Long> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(
            """
            SELECT round_id, COUNT(DISTINCT person_id) AS people
            FROM round
              JOIN round_check_in ON round_id = round.id
              JOIN check_in ON check_in.id = check_in_id
            WHERE round.id <> :round AND person_id IN (<people>)
            GROUP BY round_id
            """)
        .bind("round", round.id())
        .bindList("people", List.copyOf(people))
        .map((row, context) -> Map.entry(row.getLong("round_id"), row.getInt("people")))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** For fewer people than may ever be shown, only their number. */
  static List<Map<String, Integer>> answers(Handle handle, Round round, Set<Long> people) {
    Collection<Map<String, Integer>> all = byCheckIn(handle, round, people).values();
    if (all.size() < Suppression.LEAST_MINIMUM) {
      return Collections.nCopies(all.size(), Map.of());
    }
    return all.stream().sorted(Comparator.comparing(Map::toString)).map(Map::copyOf).toList();
  }

  private static Map<Long, Map<String, Integer>> byCheckIn(
      Handle handle, Round round, Set<Long> people) {
    return grouped(rows(handle, round, people), Row::checkIn);
  }

  /** One check-in of each person counts. */
  static Map<Long, Map<String, Integer>> byPerson(Handle handle, Round round, Set<Long> people) {
    return grouped(rows(handle, round, people), Row::person);
  }

  private static Map<Long, Map<String, Integer>> grouped(
      List<Row> rows, Function<Row, Long> owner) {
    Map<Long, Map<String, Integer>> found = new HashMap<>();
    for (Row row : rows) {
      Map<String, Integer> own = found.computeIfAbsent(owner.apply(row), id -> new TreeMap<>());
      row.strand().ifPresent(strand -> own.put(strand, row.points()));
    }
    return found;
  }

  /**
   * @param strand empty for a check-in without points
   */
  private record Row(long checkIn, long person, Optional<String> strand, int points) {}

  private static List<Row> rows(Handle handle, Round round, Set<Long> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return bound(handle.createQuery(POINTS), round, people)
        .map(
            (row, context) ->
                new Row(
                    row.getLong("id"),
                    row.getLong("person_id"),
                    ColumnMappers.optionalText(row, "strand_key"),
                    row.getInt("points")))
        .list();
  }

  /** For fewer people than may ever be shown, nothing. */
  static Map<String, Integer> noted(Handle handle, Round round, Set<Long> people, Instant at) {
    if (people.size() < Suppression.LEAST_MINIMUM) {
      return Map.of();
    }
    return handle
        .createQuery(
            """
            SELECT strand_key, COUNT(DISTINCT person_id) AS people FROM evidence_note
            WHERE person_id IN (<people>) AND rubric_key = :key
              AND created_at <= :at AND created_at > :from
            GROUP BY strand_key
            """)
        .bindList("people", List.copyOf(people))
        .bind("key", round.edition().key())
        .bind("at", at)
        .bind("from", at.minus(EvidenceNote.COUNTS_FOR))
        .map((row, context) -> Map.entry(row.getString("strand_key"), row.getInt("people")))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static <T extends SqlStatement<T>> T bound(T statement, Round round, Set<Long> people) {
    return statement
        .bindList("people", List.copyOf(people))
        .bindMethods(round.edition())
        .bind("opened", round.openedAt())
        .bind("closed", round.closedAt().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE))
        .bind("team", round.teamId())
        .bind("round", round.id());
  }
}
