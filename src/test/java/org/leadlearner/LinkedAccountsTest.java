package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.slack.SlackAdapter;
import org.leadlearner.chat.slack.api.ConfiguredToken;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.FakeUser;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.chat.teams.TeamsAdapter;
import org.leadlearner.chat.teams.bot.TeamsSentences;
import org.leadlearner.chat.teams.connector.TeamsCredentials;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.TokenKind;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.delivery.Courier;
import org.leadlearner.delivery.Reception;
import org.leadlearner.http.HttpServer;
import org.leadlearner.people.Account;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Profile;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** One person in a fake Slack and in a fake Teams: real adapters, real HTTP, one database. */
class LinkedAccountsTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final String USER = "U0ADA";
  private static final Account IN_SLACK = new Account("slack", Team.HOME.id(), USER);
  private static final Account IN_TEAMS = new Account("teams", Cast.TENANT, Cast.ADA.aadObjectId());
  private static final Place OWN = Place.personal(Cast.ADA);

  private final Clock clock = Clock.systemUTC();
  private final FakeSlack slack = FakeSlack.start();
  private final FakeBotConnector teams = FakeBotConnector.start();
  private final List<AutoCloseable> open = new ArrayList<>(List.of(slack, teams));

  @SuppressWarnings("NullAway.Init") // Each test starts with or without linking.
  private Store store;

  @SuppressWarnings("NullAway.Init")
  private URI address;

  @TempDir private Path folder;

  private void start(boolean linking) throws Exception {
    store = MigratedDatabase.open(folder.resolve("lead-learner.db"), clock);
    PeopleDirectory people =
        linking ? store.person().linkedPeople(account -> true) : store.person().people();
    Courier courier =
        new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), clock);
    Assistant assistant = StoredAssistant.on(store).with(people).made();
    Reception reception =
        new Reception(
            store.transactions(),
            store.delivery().deliveryKeys(),
            store.delivery().outbox(),
            assistant,
            courier::wake);
    SlackAdapter inSlack = slackAdapter(reception, linking);
    TeamsAdapter inTeams = teamsAdapter(reception, linking);
    courier.serve(inSlack.platform());
    courier.serve(inTeams.platform());
    HttpServer server =
        new HttpServer(new Settings.Http("127.0.0.1", 0, Optional.empty()), List.of());
    inSlack.addTo(server.context());
    inTeams.addTo(server.context());
    server.start();
    courier.start();
    address = URI.create("http://127.0.0.1:" + server.port());
    open.addAll(0, List.of(server::stop, inSlack, inTeams, courier, store));
    slack.workspace().put(FakeUser.named(USER, "ada", "Ada").withEmail("Ada@Example.com"));
    awaitKeys();
  }

  private SlackAdapter slackAdapter(Reception reception, boolean linking) {
    return new SlackAdapter(
        new SlackAdapter.Access(
            URI.create(slack.apiUrl()),
            Optional.of(FakeSlack.SIGNING_SECRET),
            Optional.empty(),
            linking,
            false),
        ConfiguredToken.of(slack.botToken(), Team.HOME.id()),
        reception,
        new SlackAdapter.Sentences(
            Assistant.yourAnswer(Locale.ENGLISH), Assistant.formUnopened(Locale.ENGLISH)),
        CHICAGO,
        clock);
  }

  private TeamsAdapter teamsAdapter(Reception reception, boolean linking) {
    return new TeamsAdapter(
        new TeamsAdapter.Access(
            Optional.of(new TeamsCredentials(Cast.APP_ID, Cast.APP_PASSWORD, Cast.TENANT)),
            teams.openIdUrl(),
            teams.loginUrl(),
            Set.of(teams.host()),
            false,
            linking),
        reception,
        new TeamsSentences("your answer", "Taken.", "The page did not open."),
        store.conversation().references(),
        CHICAGO,
        clock);
  }

  /** A busy machine may fetch the keys too late at first; an activity of nobody's is no harm. */
  private void awaitKeys() {
    var ofNobody = inTeams().written(OWN, "hello");
    ofNobody.remove("from");
    await().until(() -> inTeams().post(ofNobody, TokenKind.GOOD).status() == 200);
  }

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  @Test
  void aCheckInBegunInSlackGoesOnInTeamsAfterAYesOnBothSides() throws Exception {
    start(true);
    inSlack("checkin");
    inSlack("5");
    long person = person(IN_SLACK);
    assertThat(answers(person)).isEqualTo(1);

    awaitQuestionInSlack();
    inTeams().message(OWN, "link accounts");
    awaitSaidInTeams("Nothing has changed");
    assertThat(person(IN_TEAMS)).as("nobody asked them yet").isNotEqualTo(person);
    pressInSlack("Yes, that is me");
    awaitSaidInTeams("has your email address and says this is you too");
    assertThat(person(IN_TEAMS)).as("they did not say yes yet").isNotEqualTo(person);
    inTeams().message(OWN, "link accounts");
    awaitSaidInTeams("one person in Slack and in Teams");
    awaitSaid("one person in Slack and in Teams");
    assertThat(store.person().people().accounts(person)).containsExactly(IN_SLACK, IN_TEAMS);

    inTeams().message(OWN, "7");
    inSlack("8");
    assertThat(answers(person)).isEqualTo(3);

    inTeams().message(OWN, "unlink");
    awaitSaidInTeams("Separate them");
    JsonNode button = button("Separate them");
    String card = lastCard();
    assertThat(
            inTeams().press(OWN, card, button.path("verb").asText(), button.path("data")).status())
        .isEqualTo(200);
    awaitSaid("are separate now");
    assertThat(person(IN_SLACK)).isEqualTo(person);
    assertThat(person(IN_TEAMS)).isNotEqualTo(person);
    assertThat(answers(person)).isEqualTo(3);
  }

  @Test
  void untilTheElderSaysYesTheYoungerSeesNothingAndAfterANoNobodyIsAsked() throws Exception {
    start(true);
    inSlack("checkin");
    inSlack("5");
    long person = person(IN_SLACK);
    awaitQuestionInSlack();
    inTeams().message(OWN, "history");
    inTeams().message(OWN, "unlink");
    awaitSaidInTeams("nothing to separate");
    assertThat(teams.rooms().in(Cast.ADA.personal()).toString())
        .doesNotContain("e-mail address", "one person");

    inSlack("stop");
    pressInSlack("No");
    await().until(() -> saidInSlack().contains("Your accounts stay separate"));
    inTeams().message(OWN, "yes");
    assertThat(person(IN_TEAMS)).isNotEqualTo(person);
    assertThat(teams.rooms().in(Cast.ADA.personal()).toString()).doesNotContain("e-mail address");
  }

  @Test
  void turnedOffNobodyIsLinkedAndNoAddressIsKept() throws Exception {
    start(false);
    inSlack("hello");
    inTeams().message(OWN, "hello");
    inSlack("help");
    inTeams().message(OWN, "unlink");
    awaitSaidInTeams("nothing to separate");

    assertThat(person(IN_SLACK)).isNotEqualTo(person(IN_TEAMS));
    assertThat(store.person().personalData().of(person(IN_TEAMS)).toString()).doesNotContain("@");
    assertThat(saidInSlack()).doesNotContain("one person");
  }

  /** The roster may answer only after the first word. */
  private void awaitQuestionInSlack() {
    await()
        .until(
            () -> {
              inTeams().message(OWN, "help");
              return saidInSlack().contains("wrote to me in Teams with your email address");
            });
  }

  private void pressInSlack(String label) {
    String channel = org.leadlearner.chat.slack.fake.Cast.directMessage(USER);
    for (JsonNode message : slack.messages(channel)) {
      for (JsonNode button : message.findParents("action_id")) {
        if (button.at("/text/text").asText().equals(label)) {
          String ts = message.path("ts").asText();
          URI endpoint = address.resolve("/slack/events");
          String action = button.path("action_id").asText();
          assertThat(slack.bot(endpoint).press(USER, channel, ts, action).status()).isEqualTo(200);
          return;
        }
      }
    }
    throw new AssertionError("no button " + label);
  }

  private long person(Account account) {
    Profile profile = new Profile("Ada", Locale.US, CHICAGO);
    return store.person().people().meet(account, profile, clock.instant()).person().id();
  }

  private int answers(long person) {
    List<CheckIn> all = store.checkin().checkIns().open(person);
    assertThat(all).hasSize(1);
    return all.get(0).answers().size();
  }

  private void inSlack(String text) {
    URI endpoint = address.resolve("/slack/events");
    assertThat(slack.bot(endpoint).directMessage(USER, text).status()).isEqualTo(200);
  }

  private org.leadlearner.chat.teams.fake.Bot inTeams() {
    return teams.bot(address.resolve("/api/messages"));
  }

  private void awaitSaid(String text) {
    await().untilAsserted(() -> assertThat(saidInSlack()).contains(text));
    awaitSaidInTeams(text);
  }

  private void awaitSaidInTeams(String text) {
    await()
        .untilAsserted(
            () -> assertThat(teams.rooms().in(Cast.ADA.personal()).toString()).contains(text));
  }

  private String saidInSlack() {
    return slack.messages(org.leadlearner.chat.slack.fake.Cast.directMessage(USER)).toString();
  }

  private String lastCard() {
    List<? extends JsonNode> all = teams.rooms().in(Cast.ADA.personal());
    return all.get(all.size() - 1).path("id").asText();
  }

  private JsonNode button(String title) {
    List<? extends JsonNode> all = teams.rooms().in(Cast.ADA.personal());
    return all.get(all.size() - 1).findParents("title").stream()
        .filter(action -> action.path("title").asText().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
