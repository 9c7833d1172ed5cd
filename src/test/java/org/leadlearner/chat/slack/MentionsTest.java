package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.transport.IncomingSlack;
import org.leadlearner.people.Profile;

class MentionsTest {
  private final IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  private Heard.Typed only() {
    return (Heard.Typed) incoming.inbox.only().heard();
  }

  @Test
  void aMentionComesWithTheProfile() {
    incoming.bot().directMessage(Cast.ADA, "add <@U0BOB> <@U0EVE> <@U0BOB> to the team");

    assertThat(only().mentions())
        .extracting(mention -> mention.account().user())
        .containsExactly(Cast.BOB, Cast.GUEST);
    Heard.Mention bob = only().mentions().get(0);
    assertThat(bob.profile().name()).isEqualTo("Bob Müller");
    assertThat(bob.profile().relation()).isEqualTo(Profile.Relation.MEMBER);
    assertThat(bob.own().id()).isEqualTo(Cast.BOB);
    assertThat(only().mentions().get(1).profile().relation()).isEqualTo(Profile.Relation.GUEST);
  }

  @Test
  void theBotAndRemovedPeopleAreNotMentioned() {
    incoming.bot().mention(Cast.ADA, Cast.GENERAL, "<@U0BOT> add <@U0GONE> to the team");

    assertThat(only().text()).isEqualTo("add @U0GONE to the team");
    assertThat(only().mentions()).isEmpty();
  }
}
