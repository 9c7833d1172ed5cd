package org.leadlearner;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.leadlearner.access.Installation;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.slack.api.SlackCredentials;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.FakeUser;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.Store;
import org.leadlearner.store.TestDatabase;

/**
 * A district with many workspaces, all in one fake Slack that shows a repeat twice, and the
 * database of its nodes. So many, since each takes about a hundred messages at once.
 */
public final class SlackDistrict implements AutoCloseable {

  private static final List<Team> TEAMS =
      IntStream.range(0, 16)
          .mapToObj(number -> number == 0 ? Team.HOME : team("T0TEAM" + number))
          .toList();

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final FakeSlack slack = FakeSlack.start();
  private final byte[] key = new byte[32];
  private final String url;

  /**
   * @param url of its database, which no node has opened yet
   */
  public SlackDistrict(String url) {
    this.url = url;
    slack.showRepeatsOnce(false);
    new SecureRandom().nextBytes(key);
    withStore(store -> TEAMS.forEach(team -> install(store, team)));
  }

  private void withStore(Consumer<Store> work) {
    try (Store store = Store.open(url, Clock.systemUTC())) {
      work.accept(store);
    }
  }

  private static Team team(String id) {
    return new Team(id, "School " + id, id.toLowerCase(Locale.ROOT));
  }

  private void install(Store store, Team team) {
    SlackCredentials credentials =
        new SlackCredentials(
            slack.tokens().issueBot(team),
            Optional.of(Cast.BOT),
            Optional.empty(),
            Optional.empty());
    store
        .installations(Map.of(1, new SecretKeySpec(key, "AES")))
        .keep(
            new Installation(
                "slack",
                team.id(),
                team.name(),
                credentials.toJson(),
                Clock.systemUTC().instant()));
  }

  /** Of each of its nodes. */
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("DATABASE_URL", url);
    settings.put("PUBLIC_URL", "https://district.example.org");
    settings.put("ENCRYPTION_KEYS", "1:" + Base64.getEncoder().encodeToString(key));
    settings.put("SLACK_API_URL", slack.apiUrl());
    settings.put("SLACK_SIGNING_SECRET", FakeSlack.SIGNING_SECRET);
    settings.put("SLACK_CLIENT_ID", FakeSlack.CLIENT_ID);
    settings.put("SLACK_CLIENT_SECRET", FakeSlack.CLIENT_SECRET);
    settings.put("SLACK_WORKSPACES", TEAMS.stream().map(Team::id).collect(Collectors.joining(",")));
    return settings;
  }

  /** Somebody who joins one of the workspaces, by turns. */
  public Leader leader(String id, int number) {
    Team team = TEAMS.get(number % TEAMS.size());
    slack.workspace().put(FakeUser.named(id, id.toLowerCase(Locale.ROOT), "Ada").ofTeam(team.id()));
    return new Leader(id, team);
  }

  /** Somebody who answers, in their own conversation with us. */
  public record Leader(String id, Team team) {

    public Account account() {
      return new Account("slack", team.id(), id);
    }
  }

  FakeUser join(String id) {
    FakeUser user = FakeUser.named(id, id.toLowerCase(Locale.ROOT), "Ada");
    slack.workspace().put(user);
    return user;
  }

  List<String> people(String prefix, int number) {
    return IntStream.range(0, number).mapToObj(one -> join(prefix + one).id()).toList();
  }

  /** Has something to say to each of them, in the workspaces by turns. */
  void tell(List<String> people) {
    withStore(store -> tell(store, people));
  }

  private static void tell(Store store, List<String> people) {
    Message message = Message.of(new Part.Text(List.of(Line.plain("Hello"))));
    store
        .transactions()
        .inTransaction(
            () -> {
              for (int number = 0; number < people.size(); number++) {
                Team team = TEAMS.get(number % TEAMS.size());
                store
                    .delivery()
                    .outbox()
                    .add(
                        Outbox.Urgency.ANSWER,
                        new Conversation("slack", team.id(), people.get(number)),
                        message,
                        Optional.empty(),
                        Clock.systemUTC().instant());
              }
              return true;
            });
  }

  /** What becomes of the next message to a person. */
  void strike(String person, Fault fault) {
    slack
        .faults()
        .next(
            "chat.postMessage",
            arguments -> arguments.path("channel").asText().equals(person),
            fault);
  }

  int faultsWaiting() {
    return slack.faults().waiting();
  }

  /** What a leader types is not delivered yet, but can be, by {@link Bot#again} of another bot. */
  public BotAnswer typed(Leader leader, String text) {
    return slack.unsent().in(leader.team()).directMessage(leader.id(), text);
  }

  /** At nodes that each get every event, at the same time. */
  public Bot bot(List<URI> nodes) {
    return slack.botAtAll(nodes);
  }

  /** What we said in a person's own conversation. */
  public List<String> shownTo(String person) {
    return slack.messages(Cast.directMessage(person)).stream()
        .filter(message -> message.path("user").asText().equals(Cast.BOT))
        .map(SlackDistrict::text)
        .toList();
  }

  private static String text(JsonNode message) {
    return message.path("text").asText();
  }

  /** So that a long test needs no more memory than a short one. */
  public void forgetWhatWasSaid() {
    slack.forget();
  }

  /** How many messages of the outbox there are of which this is true. */
  public String count(String condition) throws SQLException {
    return TestDatabase.text(url, "SELECT COUNT(*) FROM outgoing WHERE " + condition);
  }

  /** Waits until no message is due, on its way or in doubt. */
  public void awaitAllSettled() {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptionsInstanceOf(SQLException.class)
        .until(() -> count("state IN ('DUE', 'SENDING') OR look_at IS NOT NULL").equals("0"));
  }

  /** Those who may have got a message or not. */
  List<String> unknown() throws SQLException {
    String all =
        TestDatabase.text(
            url,
            "SELECT COALESCE(STRING_AGG(conversation, ','), '') FROM outgoing"
                + " WHERE state = 'UNKNOWN'");
    return List.of(all.split(","));
  }

  @Override
  public void close() {
    slack.close();
  }
}
