package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.slack.SettingsToken;
import org.leadlearner.chat.slack.SlackAdapter;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.FakeUser;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.http.HttpServer;
import org.leadlearner.people.Account;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;

/**
 * A conversation in the direct message of a fake Slack: real Bolt, real HTTP, signed requests. A
 * double click is played as a second delivery, since Slack has no button left to press again.
 */
final class SlackReplay extends Replay {

  private final FakeSlack slack;
  private final SlackAdapter adapter;
  private final HttpServer server;
  private Optional<BotAnswer> lastPress = Optional.empty();

  private record Button(String ts, String actionId) {}

  SlackReplay(Path file) throws StartFailure {
    super(file);
    slack = FakeSlack.start(clock);
    adapter =
        new SlackAdapter(
            new SlackAdapter.Access(
                URI.create(slack.apiUrl()),
                Optional.of(FakeSlack.SIGNING_SECRET),
                Optional.empty()),
            new SettingsToken(slack.botToken()),
            incoming -> reception().receive(incoming),
            new SlackAdapter.Sentences(
                Assistant.yourAnswer(Locale.ENGLISH), Assistant.formUnopened(Locale.ENGLISH)),
            CHICAGO,
            clock);
    server = new HttpServer(new Settings.Http("127.0.0.1", 0, Optional.empty()), List.of());
    adapter.addTo(server.context());
    server.start();
    for (String name : List.of("Dana", "Marcus")) {
      slack.workspace().put(FakeUser.named(user(name), name.toLowerCase(Locale.ROOT), name));
    }
  }

  @Override
  Account account(String name) {
    return new Account("slack", Team.HOME.id(), user(name));
  }

  @Override
  void opened() {
    taken(
        bot()
            .event(
                JsonNodeFactory.instance
                    .objectNode()
                    .put("type", "app_home_opened")
                    .put("user", user(speaker()))
                    .put("channel", channel())
                    .put("tab", "messages")));
  }

  @Override
  void typed(String text) {
    taken(bot().directMessage(user(speaker()), text));
  }

  @Override
  void pressed(String label, String how) {
    if (how.equals("again") || how.equals("repeated")) {
      taken(bot().again(lastPress.orElseThrow(), 1, "http_timeout"));
      return;
    }
    List<Button> found = buttons(label);
    assertThat(found).as("buttons %s for %s", label, speaker()).isNotEmpty();
    Button button = found.get(how.equals("first") ? 0 : found.size() - 1);
    lastPress =
        Optional.of(bot().press(user(speaker()), channel(), button.ts(), button.actionId()));
    taken(lastPress.get());
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
  public void close() {
    server.stop();
    try {
      adapter.close();
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
    slack.close();
    super.close();
  }

  private List<Button> buttons(String label) {
    List<Button> found = new ArrayList<>();
    for (JsonNode message : slack.messages(channel())) {
      for (JsonNode block : message.path("blocks")) {
        for (JsonNode element : block.path("elements")) {
          if (element.path("text").path("text").asText().equals(label)) {
            found.add(new Button(message.path("ts").asText(), element.path("action_id").asText()));
          }
        }
      }
    }
    return found;
  }

  private static void taken(BotAnswer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private Bot bot() {
    return slack.bot(URI.create("http://127.0.0.1:" + server.port() + "/slack/events"));
  }

  private String channel() {
    return Cast.directMessage(user(speaker()));
  }

  private static String user(String name) {
    return "U0" + name.toUpperCase(Locale.ROOT);
  }
}
