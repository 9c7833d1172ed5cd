package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.chat.Reply;
import org.leadlearner.people.Conversation;

/** The leads of a channel read why it cannot be written to, and how to fix that. */
class RestNoticeTest extends TeamTalk {

  @Test
  void theLeadsOfATeamAreToldOfItsChannel() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");

    assertThat(told(Shut.Cause.ARCHIVED))
        .startsWith("to dm-dana: My last message to the channel of Leadership team was refused")
        .contains("Restore it, and then type /pln channel there")
        .doesNotContain("dm-ruth");
    assertThat(told(Shut.Cause.NOT_IN)).contains("Invite me");
    assertThat(told(Shut.Cause.GONE)).contains("no longer there");
    assertThat(told(Shut.Cause.FORBIDDEN)).contains("Ask an administrator");
  }

  @Test
  void nobodyIsToldOfAPersonNorOfAWholeWorkspace() {
    says("dana", true, "set up this channel as a team");
    Conversation dana = new Conversation("web", "playground", "dm-dana");

    assertThat(assistant.due().restOf(new Shut(dana, Shut.Cause.GONE))).isEmpty();
    assertThat(told(Shut.Cause.WORKSPACE)).isEmpty();
  }

  private String told(Shut.Cause cause) {
    return text(List.<Reply>copyOf(assistant.due().restOf(new Shut(CHANNEL, cause))));
  }
}
