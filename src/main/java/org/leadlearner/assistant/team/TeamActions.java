package org.leadlearner.assistant.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.ResultRequest;
import org.leadlearner.assistant.request.TeamLeadRequest;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Round;

/** The data of buttons about teams. */
public final class TeamActions {

  private static final String MEMBER = "member";
  private static final String BY_NAME = "named";
  private static final String ROUND = "round";

  private TeamActions() {}

  public static Action of(Action.Verb verb, Team team) {
    return Action.of(verb).with(CommonActions.ID, team.id());
  }

  /** Shows what one of the sentences about a closed round is based on. */
  public static Action basis(Team team, Round round, String sentence) {
    return of(TeamButton.BASIS, team).with(ROUND, round.id()).with(CommonActions.VALUE, sentence);
  }

  /** The request of such an action; without a sentence, for all of them. */
  public static ResultRequest.Basis basis(Action action) {
    return new ResultRequest.Basis(
        action.detail(CommonActions.VALUE), number(action.detail(ROUND)));
  }

  public static Action role(Team team, Member member, Member.Role role) {
    return of(TeamButton.ROLE, team)
        .with(MEMBER, member.personId())
        .with(CommonActions.VALUE, role.name());
  }

  public static Action withdraw(Team team, Member member) {
    return of(TeamButton.WITHDRAW, team).with(MEMBER, member.personId());
  }

  public static Action monday(Team team, TeamLeadRequest.Monday.Where where) {
    return of(TeamButton.MONDAY, team).with(CommonActions.VALUE, where.name());
  }

  /** Where the summary goes, by an action. */
  public static Optional<TeamLeadRequest.Monday.Where> monday(Action action) {
    return Stream.of(TeamLeadRequest.Monday.Where.values())
        .filter(
            where -> action.detail(CommonActions.VALUE).filter(where.name()::equals).isPresent())
        .findFirst();
  }

  /** Gives a team the channel of a request. */
  public static Action home(Team team, AccessRequests.Request request) {
    return of(TeamButton.HOME, team).with(CommonActions.REQUEST, request.id());
  }

  /** Whether it answers an invitation by name, which can be withdrawn. */
  public static boolean isByName(Action action) {
    return action.detail(BY_NAME).isPresent();
  }

  /** The id of the member in an action. */
  public static Optional<Long> member(Action action) {
    return number(action.detail(MEMBER));
  }

  private static Optional<Long> number(Optional<String> written) {
    return written.filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
  }

  /** For everyone in a channel. */
  public static Part.Buttons invitation(Phrases words, Team team) {
    return invitation(
        words,
        of(TeamButton.JOIN, team),
        of(TeamButton.OBSERVE, team),
        of(TeamButton.DECLINE, team));
  }

  /** For one person in their own conversation. */
  public static Part.Buttons invitationByName(Phrases words, Team team) {
    return invitation(
        words,
        of(TeamButton.JOIN, team).with(BY_NAME, true),
        of(TeamButton.OBSERVE, team).with(BY_NAME, true),
        of(TeamButton.DECLINE, team).with(BY_NAME, true));
  }

  private static Part.Buttons invitation(
      Phrases words, Action join, Action observe, Action decline) {
    return new Part.Buttons(
        List.of(
            Part.Button.main(words.text("team.button.join"), join),
            Part.Button.other(words.text("team.button.observe"), observe),
            Part.Button.no(words.text("team.button.decline"), decline)));
  }
}
