package org.leadlearner.people;

import java.util.List;
import java.util.Optional;

/** The teams, their members, and their audit logs. */
public interface Teams {

  Optional<Team> find(long teamId);

  /** The team with this home channel. */
  Optional<Team> ofHome(Conversation channel);

  /** The teams that a person joined or is invited to, oldest first. */
  List<Team> of(long personId);

  /** Every team, by name. */
  List<Team> all();

  /**
   * Stores a team in place of its earlier state. Throws when another team has one of its channels.
   *
   * @return the team with its id
   */
  Team keep(Team team);

  /** Everybody who was ever invited, in that order. */
  List<Member> members(long teamId);

  /**
   * Adds or updates a member; the name belongs to the person and is not changed here. A new member
   * counts from now on: nothing that they finished before counts in this team.
   */
  void keep(long teamId, Member member);

  void audit(long teamId, TeamChange change);

  /** The audit log, oldest first. */
  List<TeamChange> changes(long teamId);
}
