package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.ChatPlatform.Sent;
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
 * A conversation in a personal chat of a fake Teams: the real SDK, real HTTP, signed tokens. What
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
  private TeamsAdapter adapter;
  private HttpServer server;
  private Optional<BotAnswer> lastPress = Optional.empty();

  /** A button that can be pressed, on the card of a message. */
  record Button(String message, JsonNode action) {

    JsonNode data(Client client) {
      boolean isSubmitted = client == Client.OF_OLD && action.has("fallback");
      return (isSubmitted ? action.path("fallback") : action).path("data");
    }

    /** An answer to a question is called by its letter or number, which stands before it. */
    boolean isCalled(String label) {
      String title = action.path("title").asText();
      return title.equals(label) || title.startsWith(label + ". ");
    }

    boolean opensForm() {
      return action.path("data").path("msteams").path("type").asText().equals("task/fetch");
    }
  }

  TeamsReplay(Path file, Client client) throws StartFailure {
    super(file);
    this.client = client;
    // Making the keys of the fake takes longer than the program waits for them.
    teams.bearer(TokenKind.GOOD);
    this.adapter = adapter();
    this.server = started(adapter);
    awaitKeys();
  }

  @Override
  Account account(String name) {
    return new Account("teams", Cast.TENANT, user(name).aadObjectId());
  }

  @Override
  void opened() {
    taken(bot().install(place()));
  }

  @Override
  void typed(String text) {
    taken(bot().message(place(), text));
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

  private BotAnswer press(Button button) {
    return client == Client.OF_TODAY
        ? bot().press(place(), button.message(), verb(button), button.data(client))
        : bot().submit(place(), button.message(), button.data(client));
  }

  /** A person opens a form with a button. */
  BotAnswer opensForm(String label) {
    Button button = button(label, false);
    assertThat(button.opensForm()).as(label).isTrue();
    return taken(bot().taskFetch(place(), button.message(), button.data(client)));
  }

  /** A person sends a form in. */
  BotAnswer sendsForm(ObjectNode data) {
    return taken(bot().taskSubmit(place(), "", data));
  }

  @Override
  List<String> show(Outgoing outgoing) {
    Sent sent = adapter.platform().send(outgoing);
    while (sent instanceof Sent.NotSent not && not.tryAgainAfter().isPresent()) {
      clock.advance(not.tryAgainAfter().get());
      sent = adapter.platform().send(outgoing);
    }
    assertThat(sent).isEqualTo(new Sent.Accepted());
    return List.of();
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
    taken(bot().unmentioned(Place.channel(user(speaker()), thread), text));
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
        incoming -> reception().receive(incoming),
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
    ObjectNode ofNobody = bot().written(place(), "hello");
    ofNobody.remove("from");
    int tries = 0;
    while (bot().post(ofNobody).status() != 200) {
      assertThat(++tries).as("tries to fetch the keys").isLessThan(10);
      clock.advance(Duration.ofSeconds(10));
    }
  }

  private Button button(String label, boolean oldest) {
    List<Button> found = new ArrayList<>();
    for (JsonNode message : teams.rooms().in(place().conversation())) {
      String id = message.path("id").asText();
      for (JsonNode action : message.findParents("title")) {
        Button button = new Button(id, action);
        if (button.isCalled(label) && (action.has("fallback") || button.opensForm())) {
          found.add(button);
        }
      }
    }
    assertThat(found).as("buttons %s for %s", label, speaker()).isNotEmpty();
    return found.get(oldest ? 0 : found.size() - 1);
  }

  private static String verb(Button button) {
    return button.action().path("verb").asText();
  }

  private static BotAnswer taken(BotAnswer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private Bot bot() {
    return teams.bot(URI.create("http://127.0.0.1:" + server.port() + "/api/messages"));
  }

  private Place place() {
    return Place.personal(user(speaker()));
  }

  private static Cast.User user(String name) {
    return name.equals("Dana") ? Cast.DANA : Cast.MARCUS;
  }
}
