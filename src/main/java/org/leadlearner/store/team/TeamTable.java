package org.leadlearner.store.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Team;
import org.leadlearner.store.column.PlaceColumns;
import org.leadlearner.store.database.PreparedSql;

/** Teams with their home channels and the places of their summaries. */
final class TeamTable {

  private static final String PLACES_OF =
      "SELECT * FROM %s WHERE team_id = :team ORDER BY position";
  private static final String ADD_PLACE =
      """
      INSERT INTO %s (team_id, position, platform, workspace, conversation)
      VALUES (:team, :position, :platform, :workspace, :id)
      ON CONFLICT DO NOTHING
      """;

  private static final PreparedSql OF_PERSON =
      new PreparedSql(
          """
          SELECT team.* FROM team JOIN team_member ON team_member.team_id = team.id
          WHERE person_id = ? AND state IN ('INVITED', 'JOINED') ORDER BY team.id
          """);

  private TeamTable() {}

  static Optional<Team> find(Handle handle, long teamId) {
    return handle
        .createQuery("SELECT * FROM team WHERE id = :id")
        .bind("id", teamId)
        .map(teams(handle))
        .findOne();
  }

  static Optional<Team> ofHome(Handle handle, Conversation channel) {
    return handle
        .createQuery(
            """
            SELECT team.* FROM team JOIN team_home ON team_home.team_id = team.id
            WHERE platform = :platform AND workspace = :workspace AND conversation = :id
            """)
        .bindMethods(channel)
        .map(teams(handle))
        .findOne();
  }

  static List<Team> of(Handle handle, long personId) {
    return OF_PERSON.list(handle, row -> team(handle, row), personId);
  }

  static List<Team> all(Handle handle) {
    return handle.createQuery("SELECT * FROM team").map(teams(handle)).list();
  }

  static Team keep(Handle handle, Team team) {
    long id = team.id() == Team.NEW ? insert(handle, team) : rename(handle, team);
    replace(handle, "team_home", id, team.homes());
    replace(handle, "team_summary_place", id, team.summaryTo());
    return new Team(id, team.name(), team.homes(), team.summaryTo());
  }

  private static long insert(Handle handle, Team team) {
    return handle
        .createQuery("INSERT INTO team (name) VALUES (:name) RETURNING id")
        .bind("name", team.name())
        .mapTo(Long.class)
        .one();
  }

  private static long rename(Handle handle, Team team) {
    return handle
        .createQuery("UPDATE team SET name = :name WHERE id = :id RETURNING id")
        .bind("name", team.name())
        .bind("id", team.id())
        .mapTo(Long.class)
        .findOne()
        .orElseThrow(() -> new IllegalStateException("team " + team.id() + " is not kept"));
  }

  private static void replace(Handle handle, String table, long teamId, List<Conversation> places) {
    handle
        .createUpdate("DELETE FROM " + table + " WHERE team_id = :team")
        .bind("team", teamId)
        .execute();
    for (int position = 0; position < places.size(); position++) {
      int added =
          handle
              .createUpdate(ADD_PLACE.formatted(table))
              .bind("team", teamId)
              .bind("position", position)
              .bindMethods(places.get(position))
              .execute();
      if (added == 0) {
        throw new IllegalStateException("another team lives in a channel of team " + teamId);
      }
    }
  }

  private static RowMapper<Team> teams(Handle handle) {
    return (row, context) -> team(handle, row);
  }

  private static Team team(Handle handle, ResultSet row) throws SQLException {
    long id = row.getLong("id");
    return new Team(
        id,
        row.getString("name"),
        places(handle, "team_home", id),
        places(handle, "team_summary_place", id));
  }

  private static List<Conversation> places(Handle handle, String table, long teamId) {
    return handle
        .createQuery(PLACES_OF.formatted(table))
        .bind("team", teamId)
        .map((row, context) -> PlaceColumns.of(row))
        .list();
  }
}
