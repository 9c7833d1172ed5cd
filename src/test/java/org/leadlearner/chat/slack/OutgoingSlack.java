package org.leadlearner.chat.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.slack.api.SlackCall;
import org.leadlearner.chat.slack.api.SlackClient;
import org.leadlearner.chat.slack.api.SlackRateLimiter;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.delivery.Courier;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** The way out to a fake Slack: the real store in a file, the real courier, the real platform. */
public final class OutgoingSlack implements AutoCloseable {

  static final String HOME_TEAM = Team.HOME.id();

  final SettableClock clock = new SettableClock(Instant.parse("2026-10-01T14:00:00Z"));
  public final FakeSlack slack = FakeSlack.start(clock);
  public final Map<String, String> tokens = new ConcurrentHashMap<>();
  final SlackPlatform platform;
  public Store store;

  private final Path file;
  private final String url;
  private Courier courier;

  /**
   * @param longest how long one call may take
   */
  OutgoingSlack(Path folder, Duration longest) {
    file = folder.resolve("lead-learner.db");
    url = MigratedDatabase.address(file);
    tokens.put(HOME_TEAM, slack.botToken());
    SlackClient client =
        new SlackClient(URI.create(slack.apiUrl()), new SlackRateLimiter(clock), longest);
    platform = new SlackPlatform(this::token, client, "your answer", clock);
    store = MigratedDatabase.open(file, clock);
    courier = courier();
  }

  public OutgoingSlack(Path folder) {
    this(folder, Duration.ofSeconds(20));
  }

  public static Conversation in(String channel) {
    return new Conversation(SlackPlatform.NAME, HOME_TEAM, channel);
  }

  public static Message words(String text) {
    return Message.of(new Part.Text(List.of(Line.plain(text))));
  }

  static Message withButton(String text) {
    return Message.of(
        new Part.Text(List.of(Line.plain(text))),
        new Part.Buttons(List.of(Part.Button.main("Go on", Action.of("resume")))));
  }

  /** Begins to deliver, with what is due already. */
  public OutgoingSlack start() {
    courier.start();
    return this;
  }

  /** Adds a message to the outbox. */
  public void add(Conversation to, Message message, Optional<String> replaces) {
    store.delivery().outbox().add(to, message, replaces, clock.instant());
    courier.wake();
  }

  public void say(String channel, String text) {
    add(in(channel), words(text), Optional.empty());
  }

  /** Sends a message that somebody waits for. */
  public void answer(String channel, String text) {
    store
        .delivery()
        .outbox()
        .add(Outbox.Urgency.ANSWER, in(channel), words(text), Optional.empty(), clock.instant());
    courier.wake();
  }

  /** Says one thing and waits for what becomes of it. */
  public String outcome(String channel, String text) {
    say(channel, text);
    return settled(lastId());
  }

  public void pass(Duration time) {
    clock.advance(time);
    courier.wake();
  }

  /** Lets a killed process begin anew. */
  void restart() {
    courier.close();
    store.close();
    store = MigratedDatabase.open(file, clock);
    courier = courier();
  }

  public long lastId() {
    return Long.parseLong(text("SELECT MAX(id) FROM outgoing"));
  }

  /** State, number of tries and reason, once there is nothing more to do about it. */
  public String settled(long id) {
    String stateAndLook = row(id, "state || COALESCE(look_at, '')");
    await(() -> text(stateAndLook).matches("SENT|UNKNOWN|FAILED"));
    return outcome(id);
  }

  /** Waits until a message is in a state, for a reason that begins so. */
  public void awaitState(long id, String state, String why) {
    String stateAndReason = row(id, "state || ' ' || COALESCE(why, '')");
    await(() -> text(stateAndReason).startsWith(state + " " + why));
  }

  public String outcome(long id) {
    return text(row(id, "state || ' ' || attempts || ' ' || COALESCE(why, '')")).strip();
  }

  boolean isInDoubt(long id) {
    return !text(row(id, "COALESCE(look_at, -1)")).equals("-1");
  }

  /** Whether a look has ended without a result; while one goes on, the next is further away. */
  boolean isLookedUpLater(long id) {
    Duration wait = Duration.between(clock.instant(), lookAt(id));
    return wait.toMillis() > 0 && wait.toSeconds() <= 60;
  }

  private Instant lookAt(long id) {
    return Instant.ofEpochMilli(Long.parseLong(text(row(id, "COALESCE(look_at, 0)"))));
  }

  Instant dueAt(long id) {
    return Instant.ofEpochMilli(Long.parseLong(text(row(id, "due_at"))));
  }

  /** The texts that stand in a channel, oldest first. */
  public List<String> texts(String channel) {
    return slack.messages(channel).stream().map(OutgoingSlack::text).toList();
  }

  public int posts() {
    return slack.calls().count(SlackCall.POST);
  }

  static String text(JsonNode message) {
    return message.path("text").asText();
  }

  public static void await(Callable<Boolean> condition) {
    Awaitility.await().until(condition);
  }

  @Override
  public void close() {
    courier.close();
    store.close();
    slack.close();
  }

  private Optional<String> token(String team) {
    return Optional.ofNullable(tokens.get(team));
  }

  private Courier courier() {
    Courier fresh = new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), clock);
    fresh.serve(platform);
    return fresh;
  }

  private static String row(long id, String what) {
    return "SELECT " + what + " FROM outgoing WHERE id = " + id;
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
