package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.Form;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.PlainText;
import org.leadlearner.chat.teams.TeamsAdapter;
import org.leadlearner.chat.teams.TeamsCredentials;
import org.leadlearner.chat.teams.fake.Bot;
import org.leadlearner.chat.teams.fake.BotAnswer;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.TokenKind;
import org.leadlearner.http.HttpServer;
import org.leadlearner.people.Account;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;

/**
 * Conversations in personal chats and a channel of a fake Teams: the real SDK, real HTTP, signed tokens. What
 * is pressed are the buttons of the cards that stand in the chat, and each answer to a press takes
 * its card's place before the outbox does the same.
 */
final class TeamsReplay extends Replay {

  /** How a client shows that a button was pressed. */
  enum Client {
    /** By an invoke that waits for another card. */
    OF_TODAY,
    /** By a message with a value, since it knows no Action.Execute. */
    OF_OLD
  }

  private final FakeBotConnector teams = FakeBotConnector.start(clock);
  private final Client client;
  private final TeamsCards cards;
  private TeamsAdapter adapter;
  private HttpServer server;
  private Optional<BotAnswer> lastPress = Optional.empty();
  private Optional<BotAnswer> lastPage = Optional.empty();

  TeamsReplay(Path file, Client client) throws StartFailure {
    super(file);
    this.client = client;
    this.cards = new TeamsCards(teams.rooms());
    // Making the keys of the fake takes longer than the program waits for them.
    teams.bearer(TokenKind.GOOD);
    this.adapter = adapter();
    this.server = started(adapter);
    awaitKeys();
  }

  @Override
  Account account(String name) {
    return new Account("teams", Cast.TENANT, own(name));
  }

  @Override
  String own(String name) {
    return Cast.leader(name).aadObjectId();
  }

  @Override
  String room(String channel) {
    return List.of(Cast.CHANNEL, Cast.GENERAL).get(channels().indexOf(channel));
  }

  @Override
  void opened() {
    taken(bot().install(own()));
  }

  @Override
  void typed(String text) {
    taken(channel().isEmpty() ? bot().message(own(), text) : bot().message(newThread(), text));
  }

  @Override
  void saidToAll(String text) {
    saysInChannel(newThread().thread().orElseThrow(), text);
  }

  @Override
  void typedBelow(String text) {
    taken(bot().unmentioned(inThread(cards.newestThread(room())), text));
  }

  @Override
  void pressed(String label, String how) {
    BotAnswer answer =
        switch (how) {
          case "again" -> bot().again(lastPress.orElseThrow());
          case "repeated" -> bot().repeat(lastPress.orElseThrow());
          default -> press(button(label, how.equals("first")));
        };
    lastPress = Optional.of(answer);
    taken(answer);
  }

  private BotAnswer press(TeamsCards.Button button) {
    if (button.opensForm()) {
      return fetch(button);
    }
    return client == Client.OF_TODAY
        ? bot().press(place(button), button.message(), button.verb(), button.data())
        : bot().submit(place(button), button.message(), button.dataOfOld());
  }

  private BotAnswer fetch(TeamsCards.Button button) {
    BotAnswer page = bot().taskFetch(place(button), button.message(), button.data());
    lastPage = Optional.of(page);
    return page;
  }

  /** A person opens a form with a button. */
  BotAnswer opensForm(String label) {
    TeamsCards.Button button = button(label, false);
    assertThat(button.opensForm()).as(label).isTrue();
    return taken(fetch(button));
  }

  /** A person sends a form in. */
  BotAnswer sendsForm(ObjectNode data) {
    return taken(bot().taskSubmit(own(), "", data));
  }

  @Override
  void sent(Form form, Map<String, String> values) {
    JsonNode page = lastPage.orElseThrow().json().path("task").path("value");
    assertThat(page.path("title").asText()).isEqualTo(form.title());
    ObjectNode data = TeamsCards.sending(page.path("card").path("content"));
    values.forEach(data::put);
    lastPage = Optional.of(sendsForm(data));
  }

  @Override
  void show(Outgoing outgoing) {
    Sent sent = adapter.platform().send(outgoing);
    while (sent instanceof Sent.NotSent not && not.tryAgainAfter().isPresent()) {
      clock.advance(not.tryAgainAfter().get());
      sent = adapter.platform().send(outgoing);
    }
    assertThat(sent).isEqualTo(new Sent.Accepted());
    Drawn.assertShows(cards.standing(outgoing), outgoing.message());
  }

  @Override
  void restarted() {
    stop();
    adapter = adapter();
    try {
      server = started(adapter);
    } catch (StartFailure failed) {
      throw new IllegalStateException(failed);
    }
    awaitKeys();
  }

  @Override
  public void close() {
    stop();
    teams.close();
    super.close();
  }

  /** A person says something in a channel, to nobody of ours. */
  void saysInChannel(String thread, String text) {
    taken(bot().unmentioned(inThread(thread), text));
  }

  private void stop() {
    server.stop();
    try {
      adapter.close();
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  private TeamsAdapter adapter() {
    return new TeamsAdapter(
        new TeamsAdapter.Access(
            Optional.of(new TeamsCredentials(Cast.APP_ID, Cast.APP_PASSWORD, Cast.TENANT)),
            teams.openIdUrl(),
            teams.loginUrl(),
            Set.of(teams.host()),
            false),
        inbox(),
        new TeamsAdapter.Sentences(
            Assistant.yourAnswer(Locale.ENGLISH),
            Assistant.taken(Locale.ENGLISH),
            new PlainText().render(Assistant.formUnopened(Locale.ENGLISH))),
        references(),
        CHICAGO,
        clock);
  }

  private static HttpServer started(TeamsAdapter adapter) throws StartFailure {
    HttpServer server =
        new HttpServer(new Settings.Http("127.0.0.1", 0, Optional.empty()), List.of());
    adapter.addTo(server.context());
    server.start();
    return server;
  }

  /**
   * The keys are fetched while the program starts, on a busy machine also too late; then it tries
   * again when its own clock has gone on. An activity of nobody's does no harm meanwhile.
   */
  private void awaitKeys() {
    ObjectNode ofNobody = bot().written(own(), "hello");
    ofNobody.remove("from");
    int tries = 0;
    while (bot().post(ofNobody).status() != 200) {
      assertThat(++tries).as("tries to fetch the keys").isLessThan(10);
      clock.advance(Duration.ofSeconds(10));
    }
  }

  private TeamsCards.Button button(String label, boolean oldest) {
    List<String> rooms = channel().isPresent() ? cards.threads(room()) : List.of(own().conversation());
    List<TeamsCards.Button> found = cards.buttons(rooms, label);
    assertThat(found).as("buttons %s for %s", label, speaker()).isNotEmpty();
    return found.get(oldest ? 0 : found.size() - 1);
  }

  private static BotAnswer taken(BotAnswer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private Bot bot() {
    return teams.bot(URI.create("http://127.0.0.1:" + server.port() + "/api/messages"));
  }

  private Cast.User user() {
    return Cast.leader(speaker());
  }

  private Place own() {
    return Place.personal(user());
  }

  private String room() {
    return room(channel().orElseThrow());
  }

  private Place place(TeamsCards.Button button) {
    return channel().isPresent() ? inThread(button.message()) : own();
  }

  /** What is written to all begins a thread, which is named by the time. */
  private Place newThread() {
    return inThread(String.valueOf(clock.millis()));
  }

  private Place inThread(String root) {
    return Place.channel(user(), root);
  }
}
