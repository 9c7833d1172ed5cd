package org.leadlearner.chat.slack.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.Absences;
import org.leadlearner.chat.slack.api.ClientPool;
import org.leadlearner.chat.slack.api.ConfiguredToken;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.FakeUser;
import org.leadlearner.chat.slack.fake.SlackFault;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.people.Conversation;

class SlackAbsencesTest {

  private static final Instant NOW = Instant.parse("2026-10-01T12:40:00Z");
  private static final long SECOND = NOW.getEpochSecond();

  private final SettableClock clock = new SettableClock(NOW);
  private final FakeSlack slack = FakeSlack.start(clock);
  private final ClientPool clients = new ClientPool(URI.create(slack.apiUrl()));
  private final SlackAbsences absences =
      new SlackAbsences(clients, ConfiguredToken.of(slack.botToken(), Team.HOME.id()), clock);

  @AfterEach
  void stop() throws Exception {
    clients.close();
    slack.close();
  }

  private static Conversation own(String user) {
    return new Conversation("slack", Team.HOME.id(), user);
  }

  private void is(String user, UnaryOperator<FakeUser> change) {
    slack.workspace().put(change.apply(slack.workspace().user(user).orElseThrow()));
  }

  private Map<Conversation, Instant> asked(String... users) {
    return absences.of(
        Arrays.stream(users).map(SlackAbsencesTest::own).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource({
    ":palm_tree:, Vacationing",
    ":palm_tree:, ''",
    "'', On vacation until Monday",
    "'', OOO",
    ":face_with_thermometer:, Out sick",
    "'', De vacaciones",
    "'', parental leave",
  })
  void whoseStatusSaysSoIsAway(String emoji, String text) {
    is(Cast.ADA, user -> user.withStatus(emoji, text, 0));
    assertThat(asked(Cast.ADA, Cast.BOB)).isEqualTo(Map.of(own(Cast.ADA), Absences.NO_END));
  }

  @ParameterizedTest
  @CsvSource({
    ":spiral_calendar_pad:, In a meeting",
    ":house_with_garden:, Working remotely",
    ":bus:, Commuting",
    "'', Planning the vacancy list",
    "'', leave the mic on",
  })
  void anyOtherStatusIsNoAbsence(String emoji, String text) {
    is(Cast.ADA, user -> user.withStatus(emoji, text, 0));
    assertThat(asked(Cast.ADA)).isEmpty();
  }

  @Test
  void aStatusThatEndsSaysWhen() {
    is(Cast.ADA, user -> user.withStatus(":palm_tree:", "Vacationing", SECOND + 3_600));
    assertThat(asked(Cast.ADA)).containsEntry(own(Cast.ADA), NOW.plusSeconds(3_600));
  }

  @Test
  void whoseNotificationsArePausedNowIsAwayUntilTheyAreNot() {
    is(Cast.ADA, user -> user.pausing(SECOND - 10, SECOND + 1_200));
    is(Cast.BOB, user -> user.pausing(SECOND + 10, SECOND + 1_200));
    assertThat(asked(Cast.ADA, Cast.BOB)).isEqualTo(Map.of(own(Cast.ADA), NOW.plusSeconds(1_200)));
  }

  @Test
  void withoutTheOptionalScopeTheStatusCounts() {
    slack.faults().next("dnd.teamInfo", SlackFault.error("missing_scope"));
    is(Cast.ADA, user -> user.withStatus(":palm_tree:", "Vacationing", 0));
    assertThat(asked(Cast.ADA)).containsKey(own(Cast.ADA));
  }

  @Test
  void aSlackThatDoesNotSayItHoldsUpNobodyAndIsAskedAgain() {
    is(Cast.ADA, user -> user.withStatus(":palm_tree:", "Vacationing", 0));
    slack.faults().next("dnd.teamInfo", SlackFault.status(503));
    assertThat(asked(Cast.ADA, Cast.BOB)).isEmpty();
    assertThat(slack.calls().of("users.info")).isEmpty();
    assertThat(asked(Cast.ADA)).containsKey(own(Cast.ADA));
  }

  @Test
  void theSameIsAskedOnceAMinute() {
    asked(Cast.ADA);
    asked(Cast.ADA);
    assertThat(slack.calls().of("users.info")).hasSize(1);
    clock.advance(Duration.ofMinutes(2));
    asked(Cast.ADA);
    assertThat(slack.calls().of("users.info")).hasSize(2);
  }

  @Test
  void peopleOfOtherPlatformsAndWorkspacesAreNotAskedAbout() {
    Set<Conversation> others =
        Set.of(
            new Conversation("teams", "T1", "29:a"), new Conversation("slack", "T0NOTOURS", "U1"));
    assertThat(absences.of(others)).isEmpty();
    assertThat(slack.calls().of("users.info")).isEmpty();
  }
}
