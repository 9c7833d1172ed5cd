package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.StoredAssistant;
import org.leadlearner.StoredRecords;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.content.SampleContent;
import org.leadlearner.people.Profile;

/** Who asks for the page of those who administer, and what they get. */
class AdminPageTalkTest extends TeamTalk {

  @BeforeEach
  void openTheDoor() {
    assistant =
        StoredAssistant.on(store)
            .with(StoredRecords.of(store, SampleContent.BUILT_IN.prompts(), "ada"))
            .with(
                (person, at) ->
                    Optional.of(URI.create("https://learn.example.org/dashboard/secret")))
            .made();
  }

  @Test
  void whoeverAdministersGetsALinkThatLeadsThere() {
    for (String words : List.of("admin page", "open the admin page please", "administration")) {
      assertThat(text(says("ada", false, words)))
          .contains(
              "link to the administration page",
              "It shows no answers.",
              "https://learn.example.org/dashboard/secret?to=admin",
              "The link works once");
    }
    assertThat(text(says("ada", false, "dashboard"))).doesNotContain("to=admin");
  }

  @Test
  void othersGetAKindNoAndTheirOwnPages() {
    assertThat(text(says("dana", false, "admin page")))
        .contains("for the people whom your district named as administrators", "[Open dashboard]")
        .doesNotContain("https://");
    assertThat(text(does("ada", false, Profile.Relation.GUEST, new Heard.Typed("admin page"))))
        .as("who is a guest by now administers nothing")
        .doesNotContain("https://");
  }

  @Test
  void inAChannelNobodyElseReadsTheLink() {
    List<Reply> replies = says("ada", true, "admin page");
    assertThat(replies)
        .as("what is said is for the one who asked; only a post is for all")
        .hasAtLeastOneElementOfType(Reply.Say.class)
        .doesNotHaveAnyElementsOfTypes(Reply.Post.class);
    assertThat(text(replies)).contains("to=admin");
  }

  @Test
  void itIsHeardInSpanish() {
    assertThat(text(says("ada", false, "página de administración"))).contains("to=admin");
  }
}
