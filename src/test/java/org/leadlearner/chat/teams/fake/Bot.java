package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.leadlearner.chat.fake.Json;

/** The bot, as Teams reaches it: every method posts one signed activity. */
public final class Bot {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  /** One for all: each would have a thread of its own. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final String CARD = "application/vnd.microsoft.card.adaptive";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

  private final FakeBotConnector teams;
  private final URI address;

  Bot(FakeBotConnector teams, URI address) {
    this.teams = teams;
    this.address = address;
  }

  /** A person writes. In a group or a channel the bot is mentioned first. */
  public BotAnswer message(Place place, String text) {
    return post(written(place, text));
  }

  /** A person gives a command in a group or a channel that the bot alone sees. */
  public BotAnswer targeted(Place place, String text) {
    ObjectNode activity = plain(place, text);
    activity.withObject("/recipient").put("isTargeted", true);
    return post(activity);
  }

  /** As {@link #message}, without the mention. */
  public BotAnswer unmentioned(Place place, String text) {
    return post(plain(place, text));
  }

  /** What {@link #message} sends. */
  public ObjectNode written(Place place, String text) {
    if (!place.isShared()) {
      return plain(place, text);
    }
    String mention = "<at>" + Cast.BOT_NAME + "</at>";
    ObjectNode activity = plain(place, mention + " " + text);
    activity
        .withArray("entities")
        .addObject()
        .put("type", "mention")
        .put("text", mention)
        .putObject("mentioned")
        .put("id", Cast.BOT)
        .put("name", Cast.BOT_NAME);
    return activity;
  }

  private ObjectNode plain(Place place, String text) {
    return begun(place, "message")
        .put("id", teams.rooms().nextId())
        .put("text", text)
        .put("textFormat", "plain");
  }

  /**
   * A person presses an Action.Execute. A card that comes as the answer takes the place of the one
   * that was pressed, as the client does it.
   *
   * @param card the id of the message with the button
   * @param data of the action, with the inputs of the card merged in as the client does
   */
  public BotAnswer press(Place place, String card, String verb, JsonNode data) {
    ObjectNode value = Json.object().put("trigger", "manual");
    value.putObject("action").put("type", "Action.Execute").put("verb", verb).set("data", data);
    return shown(place, card, invoke(place, "adaptiveCard/action", value, card));
  }

  private BotAnswer shown(Place place, String card, BotAnswer answer) {
    JsonNode told = answer.json();
    if (told.path("type").asText().equals(CARD)) {
      teams.rooms().refresh(place.conversation(), card, told.path("value"));
      teams.targeted().refresh(card, told.path("value"));
    }
    return answer;
  }

  /** The same once more, as a double click does: of its own id and its own moment. */
  public BotAnswer again(BotAnswer first) {
    ObjectNode second = renamed(first);
    second.put("localTimestamp", moment(ZoneId.of(second.path("localTimezone").asText())));
    return post(second);
  }

  /** The same once more, as Teams does when an answer is late: of another id, and that is all. */
  public BotAnswer repeat(BotAnswer first) {
    return post(renamed(first));
  }

  private ObjectNode renamed(BotAnswer first) {
    ObjectNode other = first.activity().deepCopy();
    boolean isMessage = other.path("type").asText().equals("message");
    return other.put("id", isMessage ? teams.rooms().nextId() : "f:" + UUID.randomUUID());
  }

  /** By the person's device, which no two deeds of one person share. */
  private String moment(ZoneId zone) {
    Instant now = Instant.ofEpochMilli(Long.parseLong(teams.rooms().nextId()));
    return MOMENT.format(now.atZone(zone));
  }

  /** A person presses an Action.Submit in an older client. */
  public BotAnswer submit(Place place, String card, JsonNode value) {
    ObjectNode activity = begun(place, "message").put("id", teams.rooms().nextId());
    activity.put("replyToId", card).set("value", value);
    return post(activity);
  }

  /** A person asks for a form. */
  public BotAnswer taskFetch(Place place, String card, JsonNode data) {
    return invoke(place, "task/fetch", task(data), card);
  }

  /** A person sends a form. */
  public BotAnswer taskSubmit(Place place, String card, JsonNode data) {
    return invoke(place, "task/submit", task(data), card);
  }

  private static ObjectNode task(JsonNode data) {
    ObjectNode value = Json.object();
    value.putObject("context").put("theme", "default");
    return value.set("data", data);
  }

  /** Any invoke. */
  public BotAnswer invoke(Place place, String name, JsonNode value, String replyTo) {
    ObjectNode activity =
        begun(place, "invoke").put("name", name).put("id", "f:" + UUID.randomUUID());
    activity.put("replyToId", replyTo).set("value", value);
    return post(activity);
  }

  /** Somebody installed the app here; the bot may write again. */
  public BotAnswer install(Place place) {
    teams.rooms().join(place.room());
    return post(event(place, "installationUpdate").put("action", "add"));
  }

  /** Somebody removed the app here; the bot may write no more. */
  public BotAnswer uninstall(Place place) {
    teams.rooms().leave(place.room());
    return post(event(place, "installationUpdate").put("action", "remove"));
  }

  /** The bot was added to a conversation. */
  public BotAnswer botAdded(Place place) {
    return added(place, Cast.BOT);
  }

  /** A person was added to a conversation. */
  public BotAnswer memberAdded(Place place, Cast.User user) {
    return added(place, user.id());
  }

  private BotAnswer added(Place place, String id) {
    ObjectNode activity = event(place, "conversationUpdate");
    activity.putArray("membersAdded").addObject().put("id", id);
    return post(activity);
  }

  /** A person reacts to a message. */
  public BotAnswer reaction(Place place, String message, String type) {
    ObjectNode activity = event(place, "messageReaction").put("replyToId", message);
    activity.putArray("reactionsAdded").addObject().put("type", type);
    return post(activity);
  }

  /** A person changes a message. */
  public BotAnswer edit(Place place, String message, String text) {
    ObjectNode activity = begun(place, "messageUpdate").put("id", message).put("text", text);
    activity.withObject("/channelData").put("eventType", "editMessage");
    return post(activity);
  }

  /** A person deletes a message. */
  public BotAnswer delete(Place place, String message) {
    ObjectNode activity = begun(place, "messageDelete").put("id", message);
    activity.withObject("/channelData").put("eventType", "softDeleteMessage");
    return post(activity);
  }

  private ObjectNode event(Place place, String type) {
    return begun(place, type).put("id", "f:" + UUID.randomUUID());
  }

  private ObjectNode begun(Place place, String type) {
    ObjectNode activity = place.activity(type, teams.serviceUrl());
    return activity.put("localTimestamp", moment(ZoneId.of(place.who().zone())));
  }

  /** Posts an activity with a good token. */
  public BotAnswer post(ObjectNode activity) {
    return post(activity, TokenKind.GOOD);
  }

  public BotAnswer post(ObjectNode activity, TokenKind kind) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(LONGEST_WAIT)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("User-Agent", "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)")
            .POST(HttpRequest.BodyPublishers.ofString(activity.toString()));
    teams
        .bearer(kind, activity.path("serviceUrl").asText())
        .ifPresent(header -> request.header("Authorization", header));
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new BotAnswer(response.statusCode(), response.body(), activity);
    } catch (IOException lost) {
      return new BotAnswer(0, "", activity);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
