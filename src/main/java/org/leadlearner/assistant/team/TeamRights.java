package org.leadlearner.assistant.team;

import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.turn.AdminRights;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;

/**
 * Who may do what in a team. Administrators may change every team of their workspace like its
 * leads; the results of a team are only for people who joined it.
 */
public record TeamRights(TeamPorts records) {

  public boolean mayLead(TurnContext visit, Incoming incoming, Team team) {
    return MembersOnly.isMember(incoming.profile())
        && (isAdmin(incoming, team) || member(visit, team).filter(Member::isLead).isPresent());
  }

  private boolean isAdmin(Incoming incoming, Team team) {
    return AdminRights.isAdmin(records.admins(), incoming) && isOfTheirs(incoming, team);
  }

  /**
   * Whether a person can reach a team with a press, which anybody may have forged: they are in its
   * channel, they were a member or invited, or they are an administrator. For all others the team
   * does not exist.
   */
  public boolean finds(TurnContext visit, Incoming incoming, Team team) {
    return isInHome(incoming, team) || member(visit, team).isPresent() || isAdmin(incoming, team);
  }

  /**
   * Whether the leads of a team can be asked something by its name: from its own workspaces, and
   * from a platform where it has no channel, because there it may get one.
   */
  public boolean isInReach(Incoming incoming, Team team) {
    String platform = incoming.from().platform();
    return isOfTheirs(incoming, team)
        || places(team).noneMatch(place -> place.platform().equals(platform));
  }

  /** Whether it has a channel in the workspace that this comes from, or a member there. */
  private boolean isOfTheirs(Incoming incoming, Team team) {
    Account from = incoming.from();
    return places(team)
        .anyMatch(
            place ->
                place.platform().equals(from.platform())
                    && place.workspace().equals(from.workspace()));
  }

  private Stream<Conversation> places(Team team) {
    return Stream.concat(
        team.homes().stream(),
        records.teams().members(team.id()).stream().filter(Member::seesResults).map(Member::own));
  }

  /**
   * Whether they were invited: everyone in its channel is, by the invitation there, and others by
   * name.
   */
  public boolean isAskedIn(TurnContext visit, Incoming incoming, Team team) {
    return isInHome(incoming, team)
        || member(visit, team).filter(one -> one.state() != Member.State.LEFT).isPresent();
  }

  private static boolean isInHome(Incoming incoming, Team team) {
    return incoming.where().channel().filter(team.homes()::contains).isPresent();
  }

  /** Checked for every look, because a former member of the district may be a guest now. */
  public boolean seesResults(TurnContext visit, Team team) {
    return MembersOnly.isMember(visit.person().profile()) && isIn(visit, team);
  }

  public boolean isIn(TurnContext visit, Team team) {
    return member(visit, team).filter(Member::seesResults).isPresent();
  }

  public Optional<Member> member(TurnContext visit, Team team) {
    return member(records, team, visit.person().id());
  }

  public static Optional<Member> member(TeamPorts records, Team team, long personId) {
    return records.teams().members(team.id()).stream()
        .filter(member -> member.personId() == personId)
        .findFirst();
  }
}
