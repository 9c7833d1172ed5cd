package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.TeamsFault;
import org.leadlearner.people.Profile;

class MentionsTest {
  private final IncomingTeams incoming = IncomingTeams.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  private Heard.Typed heard() {
    return (Heard.Typed) incoming.inbox.heard().get(incoming.inbox.heard().size() - 1).heard();
  }

  private void calls(Cast.User user) {
    ObjectNode activity =
        incoming
            .bot()
            .written(Place.channel(Cast.ADA, "1"), "add <at>" + user.name() + "</at> to the team");
    activity
        .withArray("entities")
        .addObject()
        .put("type", "mention")
        .put("text", "<at>" + user.name() + "</at>")
        .putObject("mentioned")
        .put("id", user.id())
        .put("name", user.name());
    incoming.bot().post(activity);
  }

  @Test
  void theRosterSaysWhoIsMentioned() {
    incoming.teams.rooms().describe(Cast.CAT, "userRole", "guest");
    calls(Cast.BOB);

    assertThat(heard().text()).isEqualTo("add Bob Müller to the team");
    assertThat(heard().mentions()).hasSize(1);
    Heard.Mention bob = heard().mentions().get(0);
    assertThat(bob.account().user()).isEqualTo(Cast.BOB.aadObjectId());
    assertThat(bob.own().id()).isEqualTo(Cast.BOB.aadObjectId());
    assertThat(bob.profile().name()).isEqualTo("Bob Müller");
    assertThat(bob.profile().relation()).isEqualTo(Profile.Relation.MEMBER);
    assertThat(incoming.teams.calls().last(Operation.MEMBER).conversation()).contains(Cast.CHANNEL);
    calls(Cast.CAT);
    assertThat(heard().mentions().get(0).profile().relation()).isEqualTo(Profile.Relation.GUEST);
  }

  @Test
  void whomTheRosterDoesNotTellIsLeftOut() {
    incoming.bot().message(Place.channel(Cast.ADA, "1"), "hello");
    incoming.teams.faults().next(Operation.MEMBER, TeamsFault.status(500));
    calls(Cast.BOB);
    assertThat(heard().mentions()).isEmpty();
    assertThat(heard().text()).isEqualTo("add Bob Müller to the team");
  }

  @Test
  void withoutMentionsOnlyTheSenderIsLookedUp() {
    incoming.bot().message(Place.channel(Cast.ADA, "1"), "hello");
    assertThat(heard().mentions()).isEmpty();
    assertThat(incoming.teams.calls().count(Operation.MEMBER)).isEqualTo(1);
  }

  @Test
  void ofWhomTheRosterTellsNoRoleItIsNotKnown() {
    incoming.teams.rooms().describe(Cast.BOB, "userRole", "");
    calls(Cast.BOB);
    assertThat(heard().mentions().get(0).profile().relation()).isEqualTo(Profile.Relation.UNKNOWN);
  }
}
