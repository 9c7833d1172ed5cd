package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadlearner.chat.fake.Json;

/**
 * The bot as people in Slack reach it. Every interaction is delivered once and returns what the bot
 * answered; {@link #again} delivers one more time, as Slack does when it heard no answer.
 */
public final class Bot {
  private final Carrier carrier;
  private final Manner manner;
  private final Services services;

  /** What Slack prepares deliveries with. */
  record Services(
      Events events, Interactions interactions, Messages messages, Views views, Tokens tokens) {}

  Bot(Carrier carrier, Manner manner, Services services) {
    this.carrier = carrier;
    this.manner = manner;
    this.services = services;
  }

  /** Signs in another way; over a socket nothing is signed. */
  public Bot signed(Signature kind) {
    return with(same -> same.signed(kind));
  }

  public Bot withSecret(String secret) {
    return with(same -> same.withSecret(secret));
  }

  /** Signs properly over this timestamp, which may be anything. */
  public Bot at(String timestamp) {
    return with(same -> same.at(timestamp));
  }

  public Bot eventId(String id) {
    return with(same -> same.eventId(id));
  }

  public Bot in(Team team) {
    return with(same -> same.in(team));
  }

  /**
   * Delivers what was delivered before: the payload is the same to the letter, the signature new.
   *
   * @param retry 1, 2 or 3; Slack sends it as X-Slack-Retry-Num
   * @param reason such as {@code http_timeout}
   */
  public BotAnswer again(BotAnswer answer, int retry, String reason) {
    return carrier.carry(answer.sent(), manner.retry(retry, reason));
  }

  /** Sends a slash command; an answer for the sender alone is shown to them in the channel. */
  public BotAnswer slashCommand(String command, String text, String user, String channel) {
    BotAnswer answer =
        carry(
            Delivery.Kind.FORM,
            services.interactions().command(command, text, user, channel, manner.team()));
    if (answer.json() instanceof ObjectNode said
        && said.path("response_type").asText().equals("ephemeral")) {
      services.messages().postEphemeral(said.put("channel", channel).put("to", user));
    }
    return answer;
  }

  public BotAnswer directMessage(String user, String text) {
    return event(services.events().directMessage(user, text));
  }

  public BotAnswer channelMessage(String user, String channel, String text) {
    return event(services.events().message(user, channel, text));
  }

  /** Somebody writes in the thread below a message of the channel. */
  public BotAnswer reply(String user, String channel, String thread, String text) {
    return event(services.events().reply(user, channel, thread, text));
  }

  /** The bot is mentioned at the beginning, unless {@code text} mentions somebody itself. */
  public BotAnswer mention(String user, String channel, String text) {
    return event(services.events().mention(user, channel, text));
  }

  public BotAnswer homeOpened(String user) {
    return event(services.events().homeOpened(user));
  }

  /** From now on the team's tokens are refused with account_inactive. */
  public BotAnswer uninstalled() {
    services.tokens().refuseBots(manner.team(), "account_inactive");
    return event(services.events().uninstalled());
  }

  /** From now on the team's tokens are refused with token_revoked. */
  public BotAnswer tokensRevoked() {
    services.tokens().refuseBots(manner.team(), "token_revoked");
    return event(services.events().tokensRevoked());
  }

  public BotAnswer joined(String user, String channel) {
    return event(services.events().joined(user, channel));
  }

  /** Any other event: the part within {@code event}. */
  public BotAnswer event(ObjectNode event) {
    return carry(Delivery.Kind.EVENT, services.events().callback(event, manner));
  }

  /** Presses a button of a message; it must be there, and {@code user} must see the message. */
  public BotAnswer press(String user, String channel, String ts, String actionId) {
    return act(user, channel, ts, actionId, Optional.empty());
  }

  /** Presses the same button once more before Slack has shown what came of the first press. */
  public BotAnswer pressTwice(BotAnswer first) {
    return carry(
        Delivery.Kind.INTERACTION, services.interactions().pressedAgain(first.sent().payload()));
  }

  /** Chooses an option of a menu of a message; it must be there. */
  public BotAnswer choose(String user, String channel, String ts, String actionId, String option) {
    return act(user, channel, ts, actionId, Optional.of(option));
  }

  public BotAnswer pressInHome(String user, String actionId) {
    ObjectNode home =
        services.views().home(user).orElseThrow(() -> new AssertionError("no home tab of " + user));
    return actInView(user, home, actionId);
  }

  public BotAnswer pressInModal(String viewId, String actionId) {
    return actInView(viewer(viewId), modal(viewId), actionId);
  }

  /**
   * Fills in a modal that is open and submits it; the answer's response_action is carried out.
   *
   * @param values by block_id or action_id
   */
  public BotAnswer viewSubmission(String viewId, Map<String, String> values) {
    String user = viewer(viewId);
    BotAnswer answer =
        carry(
            Delivery.Kind.INTERACTION,
            services.interactions().submission(user, modal(viewId), values, manner.team()));
    Submitted.carryOut(services.views(), viewId, user, answer);
    return answer;
  }

  /** Closes a modal; the bot hears of it only if the view asked for that. */
  public Optional<BotAnswer> viewClosed(String viewId) {
    String user = viewer(viewId);
    ObjectNode view = modal(viewId);
    services.views().close(viewId);
    return view.path("notify_on_close").asBoolean()
        ? Optional.of(
            carry(
                Delivery.Kind.INTERACTION,
                services.interactions().closed(user, view, manner.team())))
        : Optional.empty();
  }

  public BotAnswer messageShortcut(String callbackId, String user, String channel, String ts) {
    return carry(
        Delivery.Kind.INTERACTION,
        services
            .interactions()
            .messageShortcut(callbackId, user, channel, message(channel, ts), manner.team()));
  }

  public BotAnswer urlVerification(String challenge) {
    return carry(
        Delivery.Kind.EVENT,
        Json.object()
            .put("token", Interactions.VERIFICATION_TOKEN)
            .put("challenge", challenge)
            .put("type", "url_verification"));
  }

  public BotAnswer sslCheck() {
    return carry(
        Delivery.Kind.FORM,
        Json.object().put("ssl_check", "1").put("token", Interactions.VERIFICATION_TOKEN));
  }

  private BotAnswer act(
      String user, String channel, String ts, String actionId, Optional<String> chosen) {
    boolean seen = services.messages().find(channel, ts).isPresent();
    JsonNode message = message(channel, ts);
    ObjectNode action = services.interactions().action(message.path("blocks"), actionId, chosen);
    return carry(
        Delivery.Kind.INTERACTION,
        services.interactions().inMessage(user, channel, message, action, seen, manner.team()));
  }

  private BotAnswer actInView(String user, ObjectNode view, String actionId) {
    ObjectNode action =
        services.interactions().action(view.path("blocks"), actionId, Optional.empty());
    return carry(
        Delivery.Kind.INTERACTION,
        services.interactions().inView(user, view, action, manner.team()));
  }

  private JsonNode message(String channel, String ts) {
    return services
        .messages()
        .find(channel, ts)
        .or(() -> services.messages().findEphemeral(ts))
        .orElseThrow(() -> new AssertionError("no message " + ts + " in " + channel));
  }

  private ObjectNode modal(String id) {
    return services.views().modal(id).orElseThrow(() -> new AssertionError("no modal " + id));
  }

  private String viewer(String id) {
    return services.views().viewer(id).orElseThrow(() -> new AssertionError("no modal " + id));
  }

  private BotAnswer carry(Delivery.Kind kind, ObjectNode payload) {
    return carrier.carry(new Delivery(kind, payload), manner);
  }

  private Bot with(UnaryOperator<Manner> change) {
    return new Bot(carrier, change.apply(manner), services);
  }
}
