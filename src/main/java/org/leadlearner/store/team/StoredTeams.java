package org.leadlearner.store.team;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.people.Teams;
import org.leadlearner.store.database.SqlRunner;

/** Teams, their members, and their audit log. */
final class StoredTeams implements Teams {

  // The databases sort capital letters differently, and lists must be the same.
  private static final Comparator<Team> BY_NAME =
      Comparator.comparing(Team::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Team::id);

  private final SqlRunner sql;
  private final Clock clock;

  /** Those of a person. */
  private record Own(List<Team> teams) {}

  StoredTeams(SqlRunner sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public Optional<Team> find(long teamId) {
    return sql.read(handle -> TeamTable.find(handle, teamId));
  }

  @Override
  public Optional<Team> ofHome(Conversation channel) {
    return sql.read(handle -> TeamTable.ofHome(handle, channel));
  }

  @Override
  public List<Team> of(long personId) {
    return sql.readOnce(
            List.of("teams of a person", personId),
            Own.class,
            handle -> new Own(TeamTable.of(handle, personId)))
        .teams();
  }

  @Override
  public List<Team> all() {
    return sql.read(TeamTable::all).stream().sorted(BY_NAME).toList();
  }

  @Override
  public Team keep(Team team) {
    return sql.change(handle -> TeamTable.keep(handle, team));
  }

  @Override
  public List<Member> members(long teamId) {
    return sql.read(handle -> TeamMemberTable.of(handle, teamId));
  }

  @Override
  public void keep(long teamId, Member member) {
    sql.run(handle -> TeamMemberTable.put(handle, teamId, member, clock.instant()));
  }

  @Override
  public void audit(long teamId, TeamChange change) {
    sql.run(handle -> TeamChangeTable.add(handle, teamId, change));
  }

  @Override
  public List<TeamChange> changes(long teamId) {
    return sql.read(handle -> TeamChangeTable.of(handle, teamId));
  }
}
