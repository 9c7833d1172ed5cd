package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.TeamsFault;
import org.leadlearner.people.Profile.Relation;

class RosterTest {

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Test
  void theDirectoryVouchesForItsMembersAndIsAskedOnceForEach() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.startWithAddresses()) {
      incoming.teams.rooms().describe(Cast.ADA, "email", "Ada.L@Example.com");
      incoming.teams.rooms().describe(Cast.BOB, "userRole", "guest");
      incoming.teams.rooms().describe(Cast.CAT, "userPrincipalName", "cat_x.org#EXT#@example.com");
      incoming.teams.rooms().describe(Cast.DAN, "email", "");

      awaitAddress(incoming, Place.personal(Cast.ADA), "ada.l@example.com");
      for (Cast.User other : new Cast.User[] {Cast.BOB, Cast.CAT, Cast.DAN}) {
        assertThat(addressOnceAnswered(incoming, other)).as(other.name()).isEmpty();
      }
      assertThat(address(incoming, Place.channel(Cast.ADA, "1"))).contains("ada.l@example.com");
      // Each conversation has a roster of its own.
      assertThat(address(incoming, Place.channel(Cast.ADA, "2"))).contains("ada.l@example.com");
      assertThat(incoming.teams.calls().count(Operation.MEMBER)).isEqualTo(5);
    }
  }

  @Test
  void theRosterOfAChannelIsAskedWithoutTheThread() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.startWithAddresses()) {
      awaitAddress(incoming, Place.channel(Cast.BOB, "7"), "bob@example.com");
      assertThat(incoming.teams.calls().last(Operation.MEMBER).conversation())
          .contains(Cast.CHANNEL);
    }
  }

  @Test
  void anotherTenantOrAnotherPersonIsNotVouchedFor() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.startWithAddresses()) {
      incoming.teams.rooms().describe(Cast.ADA, "tenantId", "9".repeat(8));
      incoming.teams.rooms().describe(Cast.BOB, "aadObjectId", Cast.ADA.aadObjectId());

      assertThat(addressOnceAnswered(incoming, Cast.ADA)).isEmpty();
      assertThat(addressOnceAnswered(incoming, Cast.BOB)).isEmpty();
    }
  }

  @Test
  void nobodyWaitsForASlowRosterAndALaterWordKnows() throws Exception {
    CompletableFuture<Void> release = new CompletableFuture<>();
    try (IncomingTeams incoming = IncomingTeams.startWithAddresses(SHORT)) {
      incoming.teams.faults().next(Operation.MEMBER, Fault.held(release));
      assertThat(address(incoming, Place.personal(Cast.ADA))).isEmpty();

      release.complete(null);
      awaitAddress(incoming, Place.personal(Cast.ADA), "ada@example.com");
      assertThat(incoming.teams.calls().count(Operation.MEMBER)).isEqualTo(1);
    }
  }

  @Test
  void aRosterThatFailsIsNotAskedWithEveryWord() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.startWithAddresses()) {
      incoming.teams.faults().next(Operation.MEMBER, TeamsFault.status(500));
      assertThat(addressOnceAnswered(incoming, Cast.ADA)).isEmpty();
      assertThat(address(incoming, Place.personal(Cast.ADA))).isEmpty();
      assertThat(incoming.teams.calls().count(Operation.MEMBER)).isEqualTo(1);
    }
  }

  @Test
  void anAddressIsKeptOnlyWhereAccountsAreLinked() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.start()) {
      await().until(() -> relation(incoming, Cast.ADA) == Relation.MEMBER);
      assertThat(address(incoming, Place.personal(Cast.ADA))).isEmpty();
    }
  }

  @Test
  void ofWhomTheActivityTellsTheRoleNobodyIsAsked() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.start()) {
      for (String role : List.of("user", "guest")) {
        ObjectNode activity = incoming.bot().written(Place.personal(Cast.ADA), "hello");
        ((ObjectNode) activity.path("from")).put("userRole", role);
        incoming.bot().post(activity);
      }
      assertThat(incoming.inbox.heard())
          .extracting(heard -> heard.profile().relation())
          .containsExactly(Relation.MEMBER, Relation.GUEST);
      assertThat(incoming.teams.calls().count(Operation.MEMBER)).isZero();
      assertThat(incoming.teams.calls().count(Operation.TOKEN)).isZero();
    }
  }

  @Test
  void whoseRoleTheActivityLeavesOutIsLookedUp() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.start()) {
      incoming.teams.rooms().describe(Cast.BOB, "userRole", "guest");
      incoming.teams.rooms().describe(Cast.CAT, "tenantId", "9".repeat(8));
      incoming.teams.rooms().describe(Cast.DAN, "userRole", "anonymous");

      await().until(() -> relation(incoming, Cast.ADA) == Relation.MEMBER);
      await().until(() -> relation(incoming, Cast.BOB) == Relation.GUEST);
      await().until(() -> relation(incoming, Cast.CAT) == Relation.STRANGER);
      await().until(() -> relation(incoming, Cast.DAN) == Relation.GUEST);
      assertThat(incoming.inbox.heard())
          .extracting(heard -> heard.profile().relation())
          .filteredOn(relation -> relation == Relation.MEMBER)
          .hasSize(1);
    }
  }

  @Test
  void aGuestIsNoMemberWhileTheRosterIsOutOfOrder() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.start()) {
      incoming.teams.rooms().describe(Cast.BOB, "userRole", "guest");
      incoming.teams.faults().always(TeamsFault.status(503));

      assertThat(relation(incoming, Cast.BOB)).isEqualTo(Relation.UNKNOWN);
      assertThat(relation(incoming, Cast.ADA)).isEqualTo(Relation.UNKNOWN);
    }
  }

  @Test
  void aRosterThatHangsHoldsUpOneWordAndNotAll() throws Exception {
    CompletableFuture<Void> release = new CompletableFuture<>();
    try (IncomingTeams incoming = IncomingTeams.startWithAddresses(PATIENCE)) {
      incoming.teams.faults().always(Fault.held(release));
      long start = System.nanoTime();
      for (Cast.User user : List.of(Cast.ADA, Cast.BOB, Cast.CAT, Cast.DAN, Cast.DANA)) {
        assertThat(relation(incoming, user)).isEqualTo(Relation.UNKNOWN);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE.multipliedBy(4));
      release.complete(null);
    }
  }

  private static Relation relation(IncomingTeams incoming, Cast.User user) {
    incoming.bot().message(Place.personal(user), "hello");
    return incoming.inbox.heard().get(incoming.inbox.heard().size() - 1).profile().relation();
  }

  private static void awaitAddress(IncomingTeams incoming, Place place, String expected) {
    await().until(() -> address(incoming, place).equals(Optional.of(expected)));
  }

  /** What is known of a person once the roster has answered, told with a word after that. */
  private static Optional<String> addressOnceAnswered(IncomingTeams incoming, Cast.User user) {
    int before = incoming.teams.calls().count(Operation.MEMBER);
    address(incoming, Place.personal(user));
    await().until(() -> incoming.teams.calls().count(Operation.MEMBER) == before + 1);
    return address(incoming, Place.personal(user));
  }

  private static Optional<String> address(IncomingTeams incoming, Place place) {
    incoming.bot().message(place, "hello");
    return incoming.inbox.heard().get(incoming.inbox.heard().size() - 1).profile().email();
  }
}
