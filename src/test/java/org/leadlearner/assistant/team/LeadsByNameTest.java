package org.leadlearner.assistant.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.assistant.TeamTalk;
import org.leadlearner.chat.Heard;
import org.leadlearner.people.Member;
import org.leadlearner.people.Profile;

/** Leads are named in free words, by their name or a mention, by those who may. */
class LeadsByNameTest extends TeamTalk {

  @BeforeEach
  void threeInATeam() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
    joins("helen");
  }

  private List<String> leads() {
    return store.team().teams().members(store.team().teams().all().get(0).id()).stream()
        .filter(Member::isLead)
        .map(Member::name)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "make ruth the lead",
        "make @ruth a lead",
        "can you make Ruth a lead too",
        "ruth should be a lead as well"
      })
  void whoIsNamedLeadsAfterAYes(String line) {
    assertThat(text(says("dana", false, line))).contains("Should I make ruth a lead");
    assertThat(leads()).containsExactly("dana");
    assertThat(text(says("dana", false, "yes"))).contains("ruth is a lead now");
    assertThat(leads()).containsExactly("dana", "ruth");
  }

  @Test
  void whoIsMentionedIsFoundByTheirName() {
    Heard typed =
        new Heard.Typed("make @ruth a lead", List.of(called("ruth", Profile.Relation.MEMBER)));
    assertThat(text(does("dana", false, Profile.Relation.MEMBER, typed)))
        .contains("Should I make ruth a lead");
  }

  @Test
  void aLeadIsAMemberAgainAfterAYesAndTheLastOneStays() {
    says("dana", false, "make ruth the lead");
    says("dana", false, "yes");
    assertThat(text(says("dana", false, "ruth is not a lead anymore")))
        .contains("Should I make ruth a member");
    says("dana", false, "yes");
    assertThat(leads()).containsExactly("dana");
    assertThat(text(says("dana", false, "dana is not a lead anymore")))
        .contains("The team needs a lead");
    assertThat(leads()).containsExactly("dana");
  }

  @Test
  void whoIsNotInTheTeamIsNotMadeALead() {
    assertThat(text(says("dana", false, "make carla the lead"))).contains("Who is in");
    assertThat(leads()).containsExactly("dana");
  }

  @Test
  void membersNameNoLeadsAndWhoAdministersMay() {
    assertThat(text(says("ruth", false, "make helen the lead"))).contains("A lead of the team");
    assertThat(text(says("ruth", false, "make me the lead"))).contains("A lead of the team");
    says("ruth", false, "yes");
    assertThat(leads()).containsExactly("dana");
    assertThat(text(says("ada", true, "make helen the lead"))).contains("Should I make helen");
    says("ada", true, "yes");
    assertThat(leads()).contains("helen");
  }
}
