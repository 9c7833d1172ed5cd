package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.transport.IncomingSlack;
import org.leadlearner.people.Conversation;

/** In the agent view a direct message is a thread, and replies stay in it. */
class DirectThreadsTest {

  private static final String DIRECT = Cast.directMessage(Cast.BOB);

  private static Conversation thread(String root) {
    return new Conversation("slack", "T0TEAM", Cast.BOB + "/" + DIRECT + "/" + root);
  }

  @Test
  void aDirectMessageBeginsAThreadAndALineInItStaysThere() throws Exception {
    try (IncomingSlack incoming = IncomingSlack.startInThreads()) {
      incoming.bot().directMessage(Cast.BOB, "start");
      Where first = incoming.inbox.only().where();
      assertThat(first.own()).isEqualTo(new Conversation("slack", "T0TEAM", Cast.BOB));
      assertThat(first.setting()).isEqualTo(Where.Setting.DIRECT);
      String begun = first.repliesTo().id();
      assertThat(begun).startsWith(Cast.BOB + "/" + DIRECT + "/");

      String root = begun.substring(begun.lastIndexOf('/') + 1);
      incoming.bot().reply(Cast.BOB, DIRECT, root, "b");
      assertThat(incoming.inbox.heard().get(1).where().repliesTo()).isEqualTo(first.repliesTo());
    }
  }

  @Test
  void aPressIsAnsweredBelowItsMessage() throws Exception {
    try (IncomingSlack incoming = IncomingSlack.startInThreads()) {
      String prompt = incoming.post(Cast.BOB, "did-it");
      incoming.bot().press(Cast.BOB, DIRECT, prompt, "go-1");
      assertThat(incoming.inbox.only().where().repliesTo()).isEqualTo(thread(prompt));
    }
  }

  @Test
  void whatIsDoneInAChannelIsAnsweredInTheirOwnConversation() throws Exception {
    try (IncomingSlack incoming = IncomingSlack.startInThreads()) {
      incoming.bot().mention(Cast.BOB, Cast.GENERAL, "help");
      Where where = incoming.inbox.only().where();
      assertThat(where.repliesTo()).isEqualTo(where.own());
    }
  }

  @Test
  void withoutTheAgentViewRepliesStandInTheConversationItself() throws Exception {
    try (IncomingSlack incoming = IncomingSlack.start()) {
      String prompt = incoming.post(Cast.BOB, "did-it");
      incoming.bot().directMessage(Cast.BOB, "start");
      incoming.bot().reply(Cast.BOB, DIRECT, prompt, "b");
      incoming.bot().press(Cast.BOB, DIRECT, prompt, "go-1");
      assertThat(incoming.inbox.heard())
          .hasSize(3)
          .allSatisfy(
              heard -> assertThat(heard.where().repliesTo()).isEqualTo(heard.where().own()));
    }
  }
}
