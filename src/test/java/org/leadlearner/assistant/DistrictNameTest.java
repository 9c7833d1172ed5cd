package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.team.DistrictPorts;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.DistrictProfile;
import org.leadlearner.chat.Heard;
import org.leadlearner.people.Profile;
import org.leadlearner.retention.RetentionPeriods;

/** A district that says its name finds it where it expects it. */
class DistrictNameTest extends TeamTalk {

  private static final DistrictProfile LAKEVIEW =
      new DistrictProfile(
          Optional.of("Lakeview *Unified*"), Optional.empty(), RetentionPeriods.NONE);

  @BeforeEach
  void name() {
    TeamPorts plain = StoredRecords.teams(store);
    assistant =
        assistant(
            new TeamPorts(
                plain.teams(),
                plain.rounds(),
                plain.suppression(),
                plain.admins(),
                plain.agreements(),
                plain.meetings(),
                plain.requests(),
                plain.people(),
                plain.staff(),
                plain.projector(),
                new DistrictPorts(
                    ZoneOffset.UTC,
                    store.conversation().reach(),
                    store.team().teamWeeks(),
                    LAKEVIEW)));
  }

  @Test
  void theGreetingNamesTheDistrict() {
    String greeting = text(does("dana", false, Profile.Relation.MEMBER, new Heard.Opened()));

    assertThat(greeting).contains("a bot for the leaders of Lakeview *Unified*.");
  }

  @Test
  void aTeamsSummaryNamesTheDistrict() {
    says("dana", true, "set up this channel as a team");
    says("dana", false, "close the round");
    says("dana", false, "yes");

    assertThat(text(says("dana", false, "team")))
        .contains("Lakeview *Unified*: Leadership team, round closed");
  }

  @Test
  void withoutANameNothingIsNamed() {
    assistant = assistant(ZoneOffset.UTC);

    assertThat(text(does("dana", false, Profile.Relation.MEMBER, new Heard.Opened())))
        .contains("I am a bot for district leaders.");
  }
}
