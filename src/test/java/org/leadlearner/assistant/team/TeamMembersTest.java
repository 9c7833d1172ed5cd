package org.leadlearner.assistant.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.TeamTalk;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;

/** Who is in a team, who leads it and where it lives, on a real database. */
class TeamMembersTest extends TeamTalk {

  private static final Conversation SLACK = new Conversation("slack", "T1", "C1");

  private List<Reply> adds(String person, Heard.Mention... mentions) {
    return does(
        person,
        false,
        Profile.Relation.MEMBER,
        new Heard.Typed("add @lee to the team", List.of(mentions)));
  }

  private static Heard.Mention member(String name) {
    return called(name, Profile.Relation.MEMBER);
  }

  private Member member(Team team, String name) {
    return store.team().teams().members(team.id()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Action pressed(List<Reply> replies, TeamButton verb) {
    return replies.stream()
        .filter(Reply.Post.class::isInstance)
        .map(Reply.Post.class::cast)
        .flatMap(post -> post.message().parts().stream())
        .filter(Part.Buttons.class::isInstance)
        .map(Part.Buttons.class::cast)
        .flatMap(row -> row.buttons().stream())
        .map(Part.Button::action)
        .filter(action -> action.is(verb))
        .findFirst()
        .orElseThrow();
  }

  private List<TeamChange.Kind> log() {
    return store.team().teams().changes(team().id()).stream().map(TeamChange::kind).toList();
  }

  private List<Reply> sends(String name) {
    return does(
        "dana",
        false,
        Profile.Relation.MEMBER,
        new Heard.Submitted(Action.of(SentForm.TEAM), Map.of("name", name)));
  }

  private String ownPage() {
    return text(does("dana", false, Profile.Relation.MEMBER, new Heard.HomeOpened()));
  }

  @Test
  void aTeamIsSetUpFromSomebodysOwnPage() {
    assertThat(ownPage()).contains("[Set up a team]").doesNotContain("[My team]");

    assertThat(sends("  ")).singleElement().isInstanceOf(Reply.Mend.class);
    assertThat(store.team().teams().all()).isEmpty();
    assertThat(text(sends("Cabinet"))).contains("Cabinet is set up, and you lead it");

    assertThat(store.team().teams().all()).extracting(Team::name).containsExactly("Cabinet");
    assertThat(ownPage()).contains("[My team]").doesNotContain("[Set up a team]");
    assertThat(text(sends("Another"))).contains("already count in another team");
  }

  @Test
  void whoIsMentionedIsAskedInTheirOwnConversation() {
    says("dana", true, "set up this channel as a team");
    List<Reply> replies = adds("dana", member("lee"), called("gus", Profile.Relation.GUEST));

    assertThat(text(replies))
        .contains("to dm-lee:")
        .contains("dana asks you to join")
        .contains("I asked lee to join")
        .contains("gus is a guest here")
        .doesNotContain("to dm-gus:");
    assertThat(member(team(), "lee").state()).isEqualTo(Member.State.INVITED);
    assertThat(member(team(), "lee").isCounted()).isFalse();
    assertThat(text(says("dana", false, "team members"))).contains("asked, no answer yet");
    assertThat(text(presses("lee", pressed(replies, TeamButton.JOIN)))).contains("You joined");
    assertThat(member(team(), "lee").isCounted()).isTrue();
    assertThat(log()).contains(TeamChange.Kind.INVITED);
    assertThat(text(adds("dana", member("lee")))).contains("lee is already in the team");
  }

  @Test
  void whoSaidNoIsNotAskedAgainAndMembersAskNobody() {
    says("dana", true, "set up this channel as a team");
    List<Reply> asked = adds("dana", member("lee"));
    presses("lee", pressed(asked, TeamButton.DECLINE));

    assertThat(text(adds("dana", member("lee"))))
        .contains("so I will not ask again")
        .doesNotContain("to dm-lee:");
    joins("ruth");
    assertThat(text(adds("ruth", member("priya"))))
        .contains("A lead of the team")
        .doesNotContain("to dm-priya:");
    assertThat(text(adds("dana"))).contains("Write to me here");
  }

  @Test
  void anInvitationCanBeTakenBack() {
    says("dana", true, "set up this channel as a team");
    List<Reply> asked = adds("dana", member("lee"));
    Action withdraw = TeamActions.withdraw(team(), member(team(), "lee"));

    assertThat(text(presses("dana", withdraw))).contains("I took back the invitation");
    assertThat(text(presses("dana", withdraw))).contains("already answered or taken back");
    assertThat(text(presses("lee", pressed(asked, TeamButton.JOIN)))).contains("no longer open");
    assertThat(member(team(), "lee").state()).isEqualTo(Member.State.LEFT);
    assertThat(log()).contains(TeamChange.Kind.WITHDRAWN);
    // The channel's own invitation is for everyone there.
    assertThat(text(joins("lee"))).contains("You joined");
  }

  @Test
  void aTeamCanBeMadeWithoutAChannelAndGetOneLater() {
    assertThat(text(says("dana", false, "set up a team called Cabinet"))).contains("Cabinet");
    Team cabinet = store.team().teams().all().get(0);
    assertThat(cabinet.name()).isEqualTo("Cabinet");
    assertThat(cabinet.homes()).isEmpty();

    assertThat(text(says("dana", true, "this channel is also home of cabinet")))
        .contains("to channel-leadership:")
        .contains("is a home of Cabinet now");
    assertThat(team().id()).isEqualTo(cabinet.id());
  }

  @Test
  void aSecondHomeIsConfirmedByALead() {
    says("dana", true, "set up this channel as a team called Cabinet");
    List<Reply> asked = saysIn(SLACK, "U-dana", "this channel is also home of Cabinet");
    assertThat(text(asked)).contains("to dm-dana:").contains("I asked its leads to confirm");
    assertThat(store.team().teams().ofHome(SLACK)).isEmpty();
    assertThat(text(saysIn(SLACK, "U-eve", "this channel is also home of Nowhere")))
        .contains("I asked its leads to confirm")
        .doesNotContain("to dm-");

    Action confirm = pressed(asked, TeamButton.HOME);
    assertThat(confirm.encoded().length()).isLessThan(Action.LONGEST);
    joins("ruth");
    assertThat(text(presses("ruth", confirm))).contains("A lead of the team");
    assertThat(text(presses("dana", confirm))).contains("to C1:");
    assertThat(team().homes()).extracting(Conversation::platform).containsExactly("web", "slack");
    assertThat(log()).contains(TeamChange.Kind.HOME_ADDED);
    assertThat(text(presses("dana", confirm))).contains("already decided");
  }

  @Test
  void aLeadCanBeAMemberAgainAndTheLastLeadStays() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
    presses("dana", TeamActions.role(team(), member(team(), "ruth"), Member.Role.LEAD));
    assertThat(member(team(), "ruth").isLead()).isTrue();

    Action demote = TeamActions.role(team(), member(team(), "dana"), Member.Role.MEMBER);
    assertThat(text(presses("ruth", demote))).contains("dana is now a member");
    assertThat(member(team(), "dana").isLead()).isFalse();
    Action last = TeamActions.role(team(), member(team(), "ruth"), Member.Role.MEMBER);
    assertThat(text(presses("ruth", last))).contains("The team needs a lead");
    assertThat(member(team(), "ruth").isLead()).isTrue();
    assertThat(text(says("ruth", false, "team log"))).contains("a lead became a member");
  }

  @Test
  void aTeamIsRenamedByItsLeadsAndFoundByItsName() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
    assertThat(text(says("ruth", false, "call this team Cabinet"))).contains("A lead of the team");
    assertThat(text(says("dana", false, "call this team Cabinet"))).contains("Cabinet now");
    assertThat(team().name()).isEqualTo("Cabinet");
    assertThat(log()).contains(TeamChange.Kind.RENAMED);

    assertThat(text(says("dana", false, "/progress team cabinet")))
        .contains("Cabinet")
        .contains("Fewer than 5 have finished so far, out of 2");
    assertThat(text(says("dana", false, "/progress team Board")))
        .contains("No round is closed yet");
  }

  @Test
  void whoAdministersMayDoWhatLeadsDoAndSeesNoResult() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");

    assertThat(text(says("ada", true, "call this team Cabinet"))).contains("Cabinet now");
    assertThat(text(says("ada", true, "team members"))).contains("ruth");
    assertThat(text(says("ada", true, "how is my team doing?"))).contains("for people who joined");
    assertThat(text(says("ada", true, "close the round")))
        .contains("A closed round cannot")
        .doesNotContain("a new one is open");
    assertThat(text(says("ada", false, "yes")))
        .contains("a new one is open")
        .doesNotContain("finished");
    assertThat(text(says("ada", true, "send the summary every Monday to me")))
        .contains("leads who joined");
    assertThat(store.team().teams().changes(team().id()))
        .filteredOn(change -> change.kind() == TeamChange.Kind.ROUND_CLOSED)
        .hasSize(1)
        .noneMatch(change -> change.by().equals(Optional.empty()));
  }

  /** Half an emoji is no text, and a name that ends in a blank is not found again by its name. */
  @Test
  void aNameThatIsTooLongIsCutBetweenCharacters() {
    says("dana", true, "set up this channel as a team");
    String almost = "leading ".repeat(9) + "leaders";
    says("dana", false, "rename team to " + almost + "\uD83D\uDC69 b");
    assertThat(name()).isEqualTo(almost + "…");
    says("dana", false, "rename team to Cabinet");
    assertThat(name()).isEqualTo("Cabinet");
    says("dana", false, "rename team to " + almost + " bcd");
    assertThat(name()).isEqualTo(almost + "…");
  }

  private String name() {
    return store.team().teams().all().get(0).name();
  }
}
