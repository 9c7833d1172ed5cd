package org.leadlearner.assistant;

import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Part;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;

/** The buttons about teams: every verb begins with {@code team-}. */
final class TeamActions {

  static final String JOIN = "team-join";
  static final String DECLINE = "team-decline";
  static final String OBSERVE = "team-observe";
  static final String CLOSE = "team-close-round";
  static final String REMIND = "team-remind";
  static final String SHOW = "team-show";
  static final String POST = "team-post";
  static final String ROLE = "team-role";

  private static final String FAMILY = "team-";
  private static final String MEMBER = "member";

  private TeamActions() {}

  static boolean isOurs(Action action) {
    return action.verb().startsWith(FAMILY);
  }

  static Action of(String verb, Team team) {
    return Action.of(verb).with(Menu.ID, team.id());
  }

  static Action role(Team team, Member member, Member.Role role) {
    return of(ROLE, team).with(MEMBER, member.personId()).with(Menu.VALUE, role.name());
  }

  /** The number of the member that an action names. */
  static Optional<Long> member(Action action) {
    return action.detail(MEMBER).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
  }

  static Part.Buttons invitation(Words words, Team team) {
    return new Part.Buttons(
        List.of(
            Part.Button.main(words.text("team.button.join"), of(JOIN, team)),
            Part.Button.other(words.text("team.button.observe"), of(OBSERVE, team)),
            Part.Button.other(words.text("team.button.decline"), of(DECLINE, team))));
  }
}
