package org.leadlearner.store.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.leadlearner.practice.TeamWeek;
import org.leadlearner.practice.TeamWeeks;
import org.leadlearner.store.database.SqlRunner;

/** Rows of team_week: counted at the first call, and never again. */
final class StoredTeamWeeks implements TeamWeeks {

  private final SqlRunner sql;

  StoredTeamWeeks(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public TeamWeek frozen(long teamId, LocalDate monday, Set<Long> people) {
    return sql.change(
        handle ->
            find(handle, teamId, monday)
                .orElseGet(
                    () -> {
                      insert(handle, teamId, counted(handle, monday, people));
                      // If two nodes count at the same time, the first count stays.
                      return find(handle, teamId, monday).orElseThrow();
                    }));
  }

  @Override
  public List<TeamWeek> known(long teamId, LocalDate from, LocalDate until) {
    return sql.read(handle -> between(handle, teamId, from, until));
  }

  private static Optional<TeamWeek> find(Handle handle, long teamId, LocalDate monday) {
    return between(handle, teamId, monday, monday).stream().findFirst();
  }

  private static List<TeamWeek> between(
      Handle handle, long teamId, LocalDate from, LocalDate until) {
    return handle
        .createQuery(
            """
            SELECT * FROM team_week
            WHERE team_id = :team AND monday >= :from AND monday <= :until
            ORDER BY monday
            """)
        .bind("team", teamId)
        .bind("from", from.toString())
        .bind("until", until.toString())
        .map(
            (row, context) ->
                new TeamWeek(
                    LocalDate.parse(row.getString("monday")),
                    row.getInt("members"),
                    row.getInt("people"),
                    row.getInt("done"),
                    row.getInt("shared")))
        .list();
  }

  private static TeamWeek counted(Handle handle, LocalDate monday, Set<Long> people) {
    if (people.isEmpty()) {
      return new TeamWeek(monday, 0, 0, 0, 0);
    }
    return handle
        .createQuery(
            """
            SELECT COUNT(*) AS done, COUNT(DISTINCT person_id) AS people,
              COALESCE(SUM(CASE WHEN shared THEN 1 ELSE 0 END), 0) AS shared
            FROM practice_reply
            WHERE person_id IN (<people>) AND answer <> 'NOT_TODAY'
              AND replied_on >= :monday AND replied_on < :next
            """)
        .bindList("people", List.copyOf(people))
        .bind("monday", monday.toString())
        .bind("next", monday.plusWeeks(1).toString())
        .map(
            (row, context) ->
                new TeamWeek(
                    monday,
                    people.size(),
                    row.getInt("people"),
                    row.getInt("done"),
                    row.getInt("shared")))
        .one();
  }

  private static void insert(Handle handle, long teamId, TeamWeek week) {
    handle
        .createUpdate(
            """
            INSERT INTO team_week (team_id, monday, members, people, done, shared)
            VALUES (:team, :day, :members, :people, :done, :shared)
            ON CONFLICT DO NOTHING
            """)
        .bind("team", teamId)
        .bind("day", week.monday().toString())
        .bindMethods(week)
        .execute();
  }
}
