package org.leadlearner.chat.teams.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.teams.InMemoryReferences;
import org.leadlearner.finding.Finding;
import org.leadlearner.people.Conversation;

/** What an operator is told of answers in channels that one person alone sees. */
class PrivateAnswersTest {

  private static final String TENANT = "11111111-1111-4111-8111-111111111111";

  @Test
  void whereTheyAreOnTheOperatorIsToldSo() {
    assertThat(PrivateAnswers.examine(true, new InMemoryReferences(), TENANT))
        .isEqualTo(
            Finding.ok(
                "Teams: a slash command in a channel is answered there for its writer alone"));
  }

  @Test
  void theyAreOnInThePublicCloud() {
    Finding finding =
        PrivateAnswers.examine(true, at("https://smba.trafficmanager.net/amer/"), TENANT);

    assertThat(finding.kind()).isEqualTo(Finding.Kind.OK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.infra.gcc.teams.microsoft.com/gcc",
        "https://smba.infra.gov.teams.microsoft.us/gcch",
        "https://smba.infra.dod.teams.microsoft.us/dod"
      })
  void aGovernmentCloudMayNotHaveThem(String serviceUrl) {
    Finding finding = PrivateAnswers.examine(true, at(serviceUrl), TENANT);

    assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTE);
    assertThat(finding.text()).contains("government", "TEAMS_PRIVATE_MESSAGES=off");
  }

  @Test
  void whereTheyAreOffTheOperatorIsToldWhereAnswersGo() {
    Finding finding =
        PrivateAnswers.examine(false, at("https://smba.infra.gov.teams.microsoft.us/gcch"), TENANT);

    assertThat(finding)
        .isEqualTo(
            Finding.note(
                "Teams: TEAMS_PRIVATE_MESSAGES is off, so what is asked in a channel is answered in"
                    + " the person's own chat"));
  }

  private static InMemoryReferences at(String serviceUrl) {
    InMemoryReferences references = new InMemoryReferences();
    references.keep(
        new Conversation("teams", TENANT, "a:1"),
        new Reference(serviceUrl, "a:1", "28:bot", Optional.empty()),
        Instant.parse("2026-10-01T14:00:00Z"));
    return references;
  }
}
