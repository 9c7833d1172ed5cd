package org.leadlearner.store.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Member;
import org.leadlearner.store.column.PlaceColumns;

/**
 * The invited members of teams. Names are read from the person, so that a new name appears
 * everywhere.
 */
public final class TeamMemberTable {

  private TeamMemberTable() {}

  public static List<Member> of(Handle handle, long teamId) {
    return handle
        .createQuery(
            """
            SELECT team_member.*, person.name AS name
            FROM team_member JOIN person ON person.id = team_member.person_id
            WHERE team_id = :team ORDER BY arrival
            """)
        .bind("team", teamId)
        .map(
            (row, context) ->
                new Member(
                    row.getLong("person_id"),
                    row.getString("name"),
                    Member.Role.valueOf(row.getString("role")),
                    Member.State.valueOf(row.getString("state")),
                    PlaceColumns.of(row)))
        .list();
  }

  /**
   * @param at since when they count, if they count and did not before
   */
  public static void put(Handle handle, long teamId, Member member, Instant at) {
    PlaceColumns.bound(
            handle.createUpdate(
                """
                INSERT INTO team_member
                  (team_id, person_id, role, state, platform, workspace, conversation,
                   counted_since)
                VALUES (:team, :person, :role, :state, :platform, :workspace, :conversation,
                  :since)
                ON CONFLICT (team_id, person_id) DO UPDATE SET
                  role = excluded.role, state = excluded.state, platform = excluded.platform,
                  workspace = excluded.workspace, conversation = excluded.conversation,
                  counted_since = CASE WHEN excluded.counted_since IS NULL THEN NULL
                    ELSE COALESCE(team_member.counted_since, excluded.counted_since) END
                """),
            member.own())
        .bind("team", teamId)
        .bind("person", member.personId())
        .bind("role", member.role())
        .bind("state", member.state())
        .bind("since", Optional.of(at.toEpochMilli()).filter(since -> member.isCounted()))
        .execute();
  }
}
