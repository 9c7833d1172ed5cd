package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.chat.teams.fake.Bot;
import org.leadlearner.chat.teams.fake.BotAnswer;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.receive.PrivatePlace;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.settings.StartFailure;

/**
 * Conversations in personal chats and a channel of a fake Teams: the real SDK, real HTTP, signed
 * tokens. What is pressed are the buttons of the cards that stand in the chat, and each answer to a
 * press takes its card's place before the outbox does the same.
 */
final class TeamsReplay extends Replay {

  /** How a client shows that a button was pressed. */
  enum Client {
    /** By an invoke that waits for another card. */
    OF_TODAY,
    /** By a message with a value, since it knows no Action.Execute. */
    OF_OLD,
    /** As today, and a slash command in a channel is for the eyes of the bot alone. */
    WITH_COMMANDS
  }

  /** The channels of the transcripts. */
  private static final Map<String, String> CHANNELS =
      Map.of("#leads", Cast.CHANNEL, "#cabinet", Cast.GENERAL, "#all-staff", Cast.STAFF);

  private final ServedTeams teams;
  private final TeamsCards cards;
  private final Client client;
  private Optional<BotAnswer> lastPress = Optional.empty();
  private Optional<BotAnswer> lastPage = Optional.empty();
  private Place formPlace = Place.personal(Cast.DANA);

  TeamsReplay(Path file, Client client) throws StartFailure {
    super(file);
    this.client = client;
    this.teams = new ServedTeams(clock, inbox());
    this.cards = new TeamsCards(teams.rooms(), teams.targeted());
    teams.start(references());
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
    return Optional.ofNullable(CHANNELS.get(channel)).orElseThrow();
  }

  /** A slash command is answered in its channel, where others do not read the answer. */
  @Override
  Optional<String> alone(String conversation) {
    return client == Client.WITH_COMMANDS
        ? PrivatePlace.read(new Conversation("teams", Cast.TENANT, conversation))
            .map(place -> Cast.called(place.user()).name())
        : Optional.empty();
  }

  @Override
  void opened() {
    taken(bot().install(own()));
  }

  @Override
  void typed(String text) {
    if (channel().isEmpty()) {
      taken(bot().message(own(), text));
    } else if (client == Client.WITH_COMMANDS && text.startsWith("/")) {
      taken(bot().targeted(newThread(), text));
    } else {
      taken(bot().message(newThread(), text));
    }
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
    return client == Client.OF_OLD
        ? bot().submit(place(button), button.message(), button.dataOfOld())
        : bot().press(place(button), button.message(), button.verb(), button.data());
  }

  private BotAnswer fetch(TeamsCards.Button button) {
    formPlace = place(button);
    BotAnswer page = bot().taskFetch(formPlace, button.message(), button.data());
    lastPage = Optional.of(page);
    return page;
  }

  /** A person opens a form with a button. */
  BotAnswer opensForm(String label) {
    TeamsCards.Button button = button(label, false);
    assertThat(button.opensForm()).as(label).isTrue();
    return taken(fetch(button));
  }

  /** A person sends in the form that opened last, where it opened. */
  BotAnswer sendsForm(ObjectNode data) {
    return taken(bot().taskSubmit(formPlace, "", data));
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
    Sent sent = teams.platform().send(outgoing);
    while (sent instanceof Sent.NotSent not && not.tryAgainAfter().isPresent()) {
      clock.advance(not.tryAgainAfter().get());
      sent = teams.platform().send(outgoing);
    }
    assertThat(sent).isEqualTo(new Sent.Accepted());
    Drawn.assertShows(cards.standing(outgoing), outgoing.message());
  }

  @Override
  void restarted() {
    teams.stop();
    try {
      teams.start(references());
    } catch (StartFailure failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    teams.stop();
    teams.close();
    super.close();
  }

  /** A person writes in a channel without mentioning the assistant. */
  void saysInChannel(String thread, String text) {
    taken(bot().unmentioned(inThread(thread), text));
  }

  private TeamsCards.Button button(String label, boolean oldest) {
    List<TeamsCards.Button> found =
        channel().isPresent()
            ? cards.buttonsInChannel(room(), user(), label)
            : cards.buttons(List.of(own().conversation()), label);
    assertThat(found).as("buttons %s for %s", label, speaker()).isNotEmpty();
    return found.get(oldest ? 0 : found.size() - 1);
  }

  /** An answer beside the words must be one that Teams shows, for one person alone. */
  private BotAnswer taken(BotAnswer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    aside()
        .map(new PlainText()::render)
        .ifPresent(aside -> assertThat(answer.json().findValuesAsText("value")).contains(aside));
    return answer;
  }

  private Bot bot() {
    return teams.bot();
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
    return channel().isPresent() ? inThread(button.thread().orElse(button.message())) : own();
  }

  /** What is written to all begins a thread, which is named by the time. */
  private Place newThread() {
    return inThread(String.valueOf(clock.millis()));
  }

  private Place inThread(String root) {
    return new Place(
        user(), "channel", channel().map(this::room).orElse(Cast.CHANNEL), Optional.of(root));
  }
}
