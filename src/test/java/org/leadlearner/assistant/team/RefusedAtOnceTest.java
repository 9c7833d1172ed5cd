package org.leadlearner.assistant.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.TeamTalk;
import org.leadlearner.people.Profile.Relation;

/** Nobody is asked whether to do what they are refused anyway, or offered what they may not do. */
class RefusedAtOnceTest extends TeamTalk {

  private static final String ASKED = "Should I do it?";

  @BeforeEach
  void aTeamOfALeadAndAMember() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
  }

  @Test
  void theOnlyLeadIsToldThatTheTeamNeedsOne() {
    assertThat(text(firstReply("dana", "leave the team")))
        .contains("The team needs a lead")
        .doesNotContain(ASKED);
  }

  @Test
  void whoMayLeaveIsAsked() {
    assertThat(text(firstReply("ruth", "leave the team"))).contains(ASKED);
  }

  @Test
  void whoIsInNoTeamIsToldSo() {
    assertThat(text(firstReply("helen", "leave the team")))
        .contains("You are not in a team yet")
        .doesNotContain(ASKED);
  }

  @Test
  void whereATeamIsNoOtherIsSetUp() {
    assertThat(text(firstReply("ruth", true, Relation.MEMBER, "set up a team")))
        .contains("already belongs to")
        .doesNotContain(ASKED);
  }

  @Test
  void aGuestSetsUpNoTeam() {
    assertThat(text(firstReply("gus", true, Relation.GUEST, "set up a team")))
        .contains("Teams are for members of your district")
        .doesNotContain(ASKED);
  }

  @Test
  void membersPostNothingToTheChannel() {
    assertThat(text(firstReply("ruth", "post the team result to the channel")))
        .contains("A lead of the team can do that")
        .doesNotContain(ASKED);
    assertThat(
            text(firstReply("ruth", true, Relation.MEMBER, "send the summary every Monday here")))
        .contains("A lead of the team can do that")
        .doesNotContain(ASKED);
  }

  @Test
  void aLeadIsAskedBeforeEveryoneReadsIt() {
    assertThat(
            text(firstReply("dana", true, Relation.MEMBER, "send the summary every Monday here")))
        .contains(ASKED);
  }

  @Test
  void onlyWhoMayRemindTheOthersReadsOfIt() {
    assertThat(text(firstReply("dana", "who is not finished?"))).contains("I can remind");
    assertThat(text(firstReply("ruth", "who is not finished?")))
        .contains("I do not show who.")
        .doesNotContain("remind");
  }
}
