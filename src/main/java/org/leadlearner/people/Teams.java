package org.leadlearner.people;

import java.util.List;
import java.util.Optional;

/** The teams, who belongs to them, and who changed what. */
public interface Teams {

  Optional<Team> find(long teamId);

  /** The team that lives in this channel. */
  Optional<Team> ofHome(Conversation channel);

  /** The teams that a person joined or is invited to, oldest first. */
  List<Team> of(long personId);

  /** Every team, by name. */
  List<Team> all();

  /**
   * Keeps a team in the place of what was kept of it. Throws when another team lives in one of its
   * channels.
   *
   * @return the team with its number
   */
  Team keep(Team team);

  /** Everybody who was ever invited, in the order in which they were. */
  List<Member> members(long teamId);

  /**
   * Adds a member, or keeps a changed one; the name is the person's own and stays theirs. Whoever
   * comes to be counted is so from now on: nothing that they finished before counts in this team.
   */
  void keep(long teamId, Member member);

  void audit(long teamId, TeamChange change);

  /** The audit log, oldest first. */
  List<TeamChange> changes(long teamId);
}
