package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.slack.SlackAdapter;
import org.leadlearner.chat.slack.api.ConfiguredToken;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.FakeChannel;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.FakeUser;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.http.HttpServer;
import org.leadlearner.people.Account;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;

/**
 * Conversations in direct messages and channels of a fake Slack: real Bolt, real HTTP, signed
 * requests. What Slack shows to one person alone in a channel can be pressed as if it stood in
 * their own conversation, where it stands on other platforms.
 */
final class SlackReplay extends Replay {

  private final FakeSlack slack;
  private final SlackAdapter adapter;
  private final HttpServer server;
  private Optional<BotAnswer> lastPress = Optional.empty();

  private record Button(String channel, String ts, String actionId, Optional<String> option) {}

  SlackReplay(Path file) throws StartFailure {
    super(file);
    slack = FakeSlack.start(clock);
    adapter =
        new SlackAdapter(
            new SlackAdapter.Access(
                URI.create(slack.apiUrl()),
                Optional.of(FakeSlack.SIGNING_SECRET),
                Optional.empty()),
            ConfiguredToken.of(slack.botToken(), Team.HOME.id()),
            inbox(),
            new SlackAdapter.Sentences(
                Assistant.yourAnswer(Locale.ENGLISH), Assistant.formUnopened(Locale.ENGLISH)),
            CHICAGO,
            clock);
    server = new HttpServer(new Settings.Http("127.0.0.1", 0, Optional.empty()), List.of());
    adapter.addTo(server.context());
    server.start();
  }

  @Override
  Account account(String name) {
    return new Account("slack", Team.HOME.id(), user(name));
  }

  @Override
  String own(String name) {
    return user(name);
  }

  @Override
  String room(String channel) {
    return "C0" + channel.substring(1).toUpperCase(Locale.ROOT);
  }

  @Override
  void comes(String name, Optional<String> channel) {
    slack.workspace().put(FakeUser.named(user(name), name.toLowerCase(Locale.ROOT), name));
    for (String one : channel.stream().toList()) {
      FakeChannel there =
          slack
              .workspace()
              .channel(room(one))
              .orElseGet(() -> FakeChannel.open(room(one), one.substring(1), Cast.BOT));
      slack.workspace().put(there.joinedBy(user(name)));
    }
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
                    .put("channel", here())
                    .put("tab", "messages")));
  }

  @Override
  void typed(String text) {
    if (channel().isEmpty()) {
      taken(bot().directMessage(user(speaker()), text));
    } else if (text.startsWith("/")) {
      command(text);
    } else {
      taken(bot().mention(user(speaker()), here(), text));
    }
  }

  private void command(String text) {
    String[] words = text.split(" ", 2);
    String rest = words.length == 1 ? "" : words[1];
    taken(bot().slashCommand(words[0], rest, user(speaker()), here()));
  }

  @Override
  void saidToAll(String text) {
    taken(bot().channelMessage(user(speaker()), here(), text));
  }

  @Override
  void typedBelow(String text) {
    String newest = "";
    for (JsonNode message : slack.messages(here())) {
      boolean isOurs = message.path("user").asText().equals(Cast.BOT);
      newest = isOurs && !message.has("thread_ts") ? message.path("ts").asText() : newest;
    }
    taken(bot().reply(user(speaker()), here(), newest, text));
  }

  @Override
  void pressed(String label, String how) {
    BotAnswer answer =
        switch (how) {
          case "again" -> bot().pressTwice(lastPress.orElseThrow());
          case "repeated" -> bot().again(lastPress.orElseThrow(), 1, "http_timeout");
          default -> press(label, how.equals("first"));
        };
    lastPress = Optional.of(answer);
    taken(answer);
  }

  private BotAnswer press(String label, boolean oldest) {
    List<Button> found = buttons(label);
    assertThat(found).as("buttons %s for %s", label, speaker()).isNotEmpty();
    Button button = found.get(oldest ? 0 : found.size() - 1);
    return button.option().isEmpty()
        ? bot().press(user(speaker()), button.channel(), button.ts(), button.actionId())
        : bot()
            .choose(
                user(speaker()),
                button.channel(),
                button.ts(),
                button.actionId(),
                button.option().get());
  }

  @Override
  void sent(Form form, Map<String, String> values) {
    JsonNode modal = slack.modals().get(slack.modals().size() - 1);
    assertThat(modal.path("title").path("text").asText()).isEqualTo(form.title());
    taken(bot().viewSubmission(modal.path("id").asText(), values));
  }

  @Override
  void show(Outgoing outgoing) {
    Sent sent = adapter.platform().send(outgoing);
    while (sent instanceof Sent.NotSent not && not.tryAgainAfter().isPresent()) {
      clock.advance(not.tryAgainAfter().get());
      sent = adapter.platform().send(outgoing);
    }
    assertThat(sent).isEqualTo(new Sent.Accepted());
    Drawn.assertShows(standing(outgoing).path("blocks"), outgoing.message());
  }

  /** The message where it must stand by now, in its thread if it goes to one. */
  private JsonNode standing(Outgoing outgoing) {
    String[] to = outgoing.to().id().split("/");
    String channel = to[0].startsWith("U") ? Cast.directMessage(to[0]) : to[0];
    List<JsonNode> messages = slack.messages(channel);
    JsonNode message =
        messages.stream()
            .filter(one -> outgoing.replaces().equals(Optional.of(channel + "/" + ts(one))))
            .findFirst()
            .orElseGet(() -> messages.get(messages.size() - 1));
    assertThat(message.path("thread_ts").asText()).isEqualTo(to.length == 1 ? "" : to[1]);
    return message;
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
    if (channel().isEmpty()) {
      slack.ephemerals().stream()
          .filter(one -> one.path("to").asText().equals(user(speaker())))
          .forEach(one -> found.addAll(buttons(one.path("channel").asText(), one, label)));
    }
    slack.messages(here()).forEach(one -> found.addAll(buttons(here(), one, label)));
    return found;
  }

  private static List<Button> buttons(String channel, JsonNode message, String label) {
    List<Button> found = new ArrayList<>();
    for (JsonNode block : message.path("blocks")) {
      List<JsonNode> elements = new ArrayList<>();
      block.path("elements").forEach(elements::add);
      elements.add(block.path("accessory"));
      for (JsonNode element : elements) {
        if (element.path("text").path("text").asText().equals(label)) {
          found.add(
              new Button(
                  channel, ts(message), element.path("action_id").asText(), Optional.empty()));
        }
        for (String thumb : List.of("positive_button", "negative_button")) {
          JsonNode one = element.path(thumb);
          if (one.path("text").path("text").asText().equals(label)) {
            found.add(
                new Button(
                    channel,
                    ts(message),
                    element.path("action_id").asText(),
                    Optional.of(one.path("value").asText())));
          }
        }
        for (JsonNode option : element.path("options")) {
          if (option.path("text").path("text").asText().equals(label)) {
            found.add(
                new Button(
                    channel,
                    ts(message),
                    element.path("action_id").asText(),
                    Optional.of(option.path("value").asText())));
          }
        }
      }
    }
    return found;
  }

  /** An answer beside the words must be one that Slack shows, for one person alone. */
  private void taken(BotAnswer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    if (aside().isPresent()) {
      assertThat(answer.json().path("response_type").asText()).isEqualTo("ephemeral");
      Drawn.assertShows(answer.json().path("blocks"), aside().get());
    }
  }

  private Bot bot() {
    return slack.bot(URI.create("http://127.0.0.1:" + server.port() + "/slack/events"));
  }

  private String here() {
    return channel().map(this::room).orElseGet(() -> Cast.directMessage(user(speaker())));
  }

  private static String ts(JsonNode message) {
    return message.path("ts").asText();
  }

  private static String user(String name) {
    return "U0" + name.toUpperCase(Locale.ROOT);
  }
}
