package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.FakeUser;
import org.leadlearner.chat.slack.fake.FakeUser.Trait;
import org.leadlearner.chat.slack.transport.IncomingSlack;

class ConversationIdsTest {

  @Test
  void whatAMemberConfirmedIsVouchedFor() throws Exception {
    try (IncomingSlack incoming = IncomingSlack.startWithAddresses()) {
      put(incoming, member("U1").withEmail("Ada@Example.ORG"));
      put(incoming, member("U2").as(Trait.UNCONFIRMED));
      put(incoming, member("U3").withoutEmail());
      put(incoming, member("U4").as(Trait.GUEST));
      put(incoming, member("U5").as(Trait.SINGLE_CHANNEL_GUEST));
      put(incoming, member("U6").ofTeam("T0OTHER"));

      assertThat(address(incoming, "U1")).contains("ada@example.org");
      for (String other : new String[] {"U2", "U3", "U4", "U5", "U6"}) {
        assertThat(address(incoming, other)).as(other).isEmpty();
      }
    }
  }

  @Test
  void nobodysIsLookedAtUnlessAccountsAreLinked() throws Exception {
    try (IncomingSlack incoming = IncomingSlack.start()) {
      assertThat(address(incoming, Cast.ADA)).isEmpty();
    }
  }

  private static FakeUser member(String id) {
    return FakeUser.named(id, "leader", "A Leader");
  }

  private static void put(IncomingSlack incoming, FakeUser user) {
    incoming.slack.workspace().put(user);
  }

  private static Optional<String> address(IncomingSlack incoming, String user) {
    int before = incoming.inbox.heard().size();
    incoming.bot().directMessage(user, "hello");
    assertThat(incoming.inbox.heard()).hasSize(before + 1);
    return incoming.inbox.heard().get(before).profile().email();
  }
}
