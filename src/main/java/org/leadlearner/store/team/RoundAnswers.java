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
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.store.database.ColumnMappers;

/** What counts in a round, without whose it is. */
final class RoundAnswers {

  /**
   * The moment at which a team's last round closed belongs to that round, so that no check-in
   * counts in two rounds of a team.
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
      """;

  private static final String FINISHED =
      "SELECT person_id FROM (" + COUNTED + ") AS counted WHERE place = 1";

  private static final String POINTS =
      "SELECT counted.id, strand_key, points FROM ("
          + COUNTED
          + """
          ) AS counted
          LEFT JOIN answer ON answer.check_in_id = counted.id AND answer.kind = 'SCORED'
          WHERE place = 1
          """;

  private RoundAnswers() {}

  static Set<Long> finished(Handle handle, Round round, Set<Long> people) {
    if (people.isEmpty()) {
      return Set.of();
    }
    return bound(handle.createQuery(FINISHED), round, people)
        .mapTo(Long.class)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of fewer people than may ever be shown, nothing but how many they are. */
  static List<Map<String, Integer>> answers(Handle handle, Round round, Set<Long> people) {
    Collection<Map<String, Integer>> all = byCheckIn(handle, round, people).values();
    if (all.size() < Suppression.LEAST_MINIMUM) {
      return Collections.nCopies(all.size(), Map.of());
    }
    return all.stream().sorted(Comparator.comparing(Map::toString)).map(Map::copyOf).toList();
  }

  private static Map<Long, Map<String, Integer>> byCheckIn(
      Handle handle, Round round, Set<Long> people) {
    Map<Long, Map<String, Integer>> found = new HashMap<>();
    for (Row row : rows(handle, round, people)) {
      Map<String, Integer> own = found.computeIfAbsent(row.checkIn(), id -> new TreeMap<>());
      row.strand().ifPresent(strand -> own.put(strand, row.points()));
    }
    return found;
  }

  /**
   * @param strand empty for a check-in without any points
   */
  private record Row(long checkIn, Optional<String> strand, int points) {}

  private static List<Row> rows(Handle handle, Round round, Set<Long> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    return bound(handle.createQuery(POINTS), round, people)
        .map(
            (row, context) ->
                new Row(
                    row.getLong("id"),
                    ColumnMappers.optionalText(row, "strand_key"),
                    row.getInt("points")))
        .list();
  }

  /** Of fewer people than may ever be shown, nothing. */
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

  private static Query bound(Query query, Round round, Set<Long> people) {
    return query
        .bindList("people", List.copyOf(people))
        .bindMethods(round.edition())
        .bind("opened", round.openedAt())
        .bind("closed", round.closedAt().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE))
        .bind("team", round.teamId())
        .bind("round", round.id());
  }
}
