package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.FakeUser;
import org.leadlearner.chat.slack.fake.SlackFault;
import org.leadlearner.chat.slack.transport.IncomingSlack;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Profile.Relation;

class PeopleTest {
  private IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @Test
  void peopleAreAskedAboutOnceAndTheTokenIsNotTestedAtAll() {
    incoming.bot().directMessage(Cast.ADA, "one");
    incoming.bot().directMessage(Cast.ADA, "two");

    assertThat(incoming.slack.calls().count("users.info")).isEqualTo(1);
    assertThat(incoming.slack.calls().last("users.info").argument("include_locale"))
        .isIn("1", "true");
    assertThat(incoming.slack.calls().count("auth.test")).isZero();
  }

  @Test
  void whileSlackIsSlowThePayloadIsEnoughAndOneWaits() throws Exception {
    incoming.close();
    incoming = IncomingSlack.start(Duration.ofMillis(400));
    incoming.slack.faults().next("users.info", Fault.slow(Duration.ofSeconds(10)));
    BotAnswer answer = incoming.bot().slashCommand("/pln", "", Cast.ADA, Cast.GENERAL);
    incoming.bot().slashCommand("/pln", "", Cast.ADA, Cast.GENERAL);

    Profile told = new Profile("ada", Locale.US, IncomingSlack.DISTRICT, Relation.UNKNOWN);
    assertThat(answer.accepted()).isTrue();
    assertThat(profiles()).containsExactly(told, told);
    assertThat(incoming.slack.calls().count("users.info")).isEqualTo(1);

    letPass(Duration.ofSeconds(31));
    incoming.bot().slashCommand("/pln", "", Cast.ADA, Cast.GENERAL);
    assertThat(profiles().get(2).name()).isEqualTo("Ada Lovelace");
  }

  @Test
  void whatWasKnownIsKeptWhenSlackCannotSayItAgain() {
    incoming.bot().directMessage(Cast.ADA, "one");
    incoming.slack.faults().next("users.info", SlackFault.rateLimited(30));
    letPass(Duration.ofMinutes(16));
    incoming.bot().directMessage(Cast.ADA, "two");
    Awaitility.await().until(() -> incoming.slack.faults().waiting() == 0);
    incoming.bot().directMessage(Cast.ADA, "three");

    assertThat(profiles()).hasSize(3).containsOnly(profiles().get(0));
  }

  @Test
  void aGuestIsNoMemberWhileSlackIsOutOfOrder() {
    incoming.slack.faults().next("users.info", SlackFault.status(500));
    incoming.bot().directMessage(Cast.GUEST, "hello");
    letPass(Duration.ofSeconds(31));
    incoming.bot().directMessage(Cast.GUEST, "hello");

    assertThat(profiles())
        .extracting(Profile::relation)
        .containsExactly(Relation.UNKNOWN, Relation.GUEST);
  }

  @Test
  void whatSlackCannotSayAgainIsForgottenAfterADay() {
    incoming.bot().directMessage(Cast.ADA, "one");
    for (int time = 0; time < 3; time++) {
      incoming.slack.faults().next("users.info", SlackFault.status(500));
      letPass(Duration.ofHours(7));
      incoming.bot().directMessage(Cast.ADA, "again");
      Awaitility.await().until(() -> incoming.slack.faults().waiting() == 0);
    }
    assertThat(profiles()).extracting(Profile::relation).containsOnly(Relation.MEMBER);

    incoming.slack.faults().next("users.info", SlackFault.status(500));
    letPass(Duration.ofHours(4));
    incoming.bot().directMessage(Cast.ADA, "a day later");
    assertThat(profiles().get(4).relation()).isEqualTo(Relation.UNKNOWN);
  }

  @Test
  void whoMovedIsSeenAfterAWhile() {
    incoming.bot().directMessage(Cast.ADA, "one");
    incoming
        .slack
        .workspace()
        .put(FakeUser.named(Cast.ADA, "ada", "Ada King").inTimezone("Europe/London"));
    letPass(Duration.ofMinutes(16));

    Awaitility.await()
        .untilAsserted(
            () -> {
              incoming.bot().directMessage(Cast.ADA, "again");
              assertThat(profiles().get(profiles().size() - 1).name()).isEqualTo("Ada King");
            });
  }

  @Test
  void guestsAndStrangersAreKnownAsSuch() {
    incoming.bot().directMessage(Cast.GUEST, "hello");
    incoming.bot().mention(Cast.STRANGER, Cast.GENERAL, "hello");

    assertThat(profiles())
        .extracting(Profile::relation)
        .containsExactly(Relation.GUEST, Relation.STRANGER);
    assertThat(incoming.inbox.heard().get(1).from().workspace()).isEqualTo("T0TEAM");
  }

  @Test
  void aStrangerIsOneAlsoWhileSlackSaysNothing() {
    incoming.slack.faults().next("users.info", SlackFault.status(500));
    incoming.bot().mention(Cast.STRANGER, Cast.GENERAL, "hello");

    assertThat(profiles()).extracting(Profile::relation).containsExactly(Relation.STRANGER);
  }

  @Test
  void whomSlackDoesNotShowIsAStranger() {
    incoming.bot().directMessage("U0NOBODY", "hello");

    assertThat(profiles()).extracting(Profile::relation).containsExactly(Relation.STRANGER);
  }

  @Test
  void botsAndPeopleWhoWereRemovedAreNotHeard() {
    incoming
        .slack
        .workspace()
        .put(FakeUser.named("U0ROBOT", "robot", "Robot").as(FakeUser.Trait.BOT));
    assertThat(incoming.bot().directMessage("U0ROBOT", "hello").status()).isEqualTo(200);
    assertThat(incoming.bot().directMessage(Cast.DELETED, "hello").status()).isEqualTo(200);

    assertThat(incoming.inbox.heard()).isEmpty();
  }

  private void letPass(Duration time) {
    incoming.nanoseconds.addAndGet(time.toNanos());
  }

  private List<Profile> profiles() {
    return incoming.inbox.heard().stream().map(heard -> heard.profile()).toList();
  }
}
