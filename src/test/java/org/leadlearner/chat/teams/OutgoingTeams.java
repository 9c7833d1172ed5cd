package org.leadlearner.chat.teams;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.teams.auth.ServiceHosts;
import org.leadlearner.chat.teams.connector.PrivatePlaces;
import org.leadlearner.chat.teams.connector.TeamsCredentials;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.delivery.Courier;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** The way out to a fake Teams: the real store in a file, the real courier, the real platform. */
public final class OutgoingTeams implements AutoCloseable {

  public static final TeamsCredentials CREDENTIALS =
      new TeamsCredentials(Cast.APP_ID, Cast.APP_PASSWORD, Cast.TENANT);
  static final Conversation ADA = of(Cast.ADA.aadObjectId());
  static final Conversation BOB = of(Cast.BOB.aadObjectId());
  static final Conversation CHANNEL = of(Cast.CHANNEL + ";messageid=1");

  final SettableClock clock = new SettableClock(Instant.parse("2026-10-01T14:00:00Z"));
  final FakeBotConnector teams = FakeBotConnector.start(clock);
  final Store store;
  final TeamsPlatform platform;

  private final String url;
  private final Courier courier;

  /**
   * @param longest how long one call may take
   */
  OutgoingTeams(Path folder, Duration longest) {
    Path file = folder.resolve("lead-learner.db");
    url = MigratedDatabase.address(file);
    store = MigratedDatabase.open(file, clock);
    platform =
        new TeamsPlatform(
            Optional.of(CREDENTIALS),
            teams.loginUrl(),
            new ServiceHosts(Set.of(teams.host(), "nowhere.invalid")),
            store.conversation().references(),
            new PrivatePlaces(true, clock),
            "your answer",
            clock,
            longest);
    keep(ADA, Cast.ADA.personal());
    keep(CHANNEL, CHANNEL.id());
    courier = new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), clock);
    courier.serve(platform);
    courier.start();
  }

  OutgoingTeams(Path folder) {
    this(folder, Duration.ofSeconds(20));
  }

  static Conversation of(String id) {
    return new Conversation(TeamsPlatform.NAME, Cast.TENANT, id);
  }

  static Message words(String text) {
    return Message.of(new Part.Text(List.of(Line.plain(text))));
  }

  void keep(Conversation conversation, String id) {
    keep(conversation, id, teams.serviceUrl());
  }

  void keep(Conversation conversation, String id, String serviceUrl) {
    Reference reference = new Reference(serviceUrl, id, Cast.BOT, Optional.empty());
    store.conversation().references().keep(conversation, reference, clock.instant());
  }

  /** Adds a message to the outbox. */
  long add(Conversation to, String text, Optional<String> replaces) {
    store.delivery().outbox().add(to, words(text), replaces, clock.instant());
    long id = Long.parseLong(text("SELECT MAX(id) FROM outgoing"));
    courier.wake();
    return id;
  }

  long say(Conversation to, String text) {
    return add(to, text, Optional.empty());
  }

  /** Says one thing and waits for what becomes of it. */
  String outcome(Conversation to, String text) {
    return settled(say(to, text));
  }

  String replaced(Conversation to, String old, String text) {
    return settled(add(to, text, Optional.of(old)));
  }

  void pass(Duration time) {
    clock.advance(time);
    courier.wake();
  }

  /** State, number of tries and reason, once there is nothing more to do about it. */
  String settled(long id) {
    String stateAndLook = row(id, "state || COALESCE(look_at, '')");
    await(() -> text(stateAndLook).matches("SENT|UNKNOWN|FAILED"));
    return outcome(id);
  }

  /** Waits until a message is to be tried again, for a reason that begins so. */
  void awaitDue(long id, String why) {
    String stateAndReason = row(id, "state || ' ' || COALESCE(why, '')");
    await(() -> text(stateAndReason).startsWith("DUE " + why));
  }

  String outcome(long id) {
    return text(row(id, "state || ' ' || attempts || ' ' || COALESCE(why, '')")).strip();
  }

  Duration dueIn(long id) {
    Instant due = Instant.ofEpochMilli(Long.parseLong(text(row(id, "due_at"))));
    return Duration.between(clock.instant(), due);
  }

  /** The summaries of the messages in a conversation, oldest first. */
  List<String> standing(String conversation) {
    return teams.rooms().in(conversation).stream()
        .map(activity -> activity.path("summary").asText())
        .toList();
  }

  /** The Teams id of the message that stands last. */
  String lastActivity(String conversation) {
    return teams.rooms().in(conversation).stream()
        .reduce((one, next) -> next)
        .map(activity -> activity.path("id").asText())
        .orElseThrow();
  }

  int calls(Operation operation) {
    return teams.calls().count(operation);
  }

  static void await(Callable<Boolean> condition) {
    Awaitility.await().until(condition);
  }

  @Override
  public void close() {
    courier.close();
    store.close();
    teams.close();
  }

  private static String row(long id, String what) {
    return "SELECT " + what + " FROM outgoing WHERE id = " + id;
  }

  /** Takes a table away, so that nothing can be written there. */
  void forgetTable(String name) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private String text(String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
