package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.leadlearner.chat.fake.Exchange;
import org.leadlearner.chat.fake.HttpAnswer;
import org.leadlearner.chat.fake.Json;

/** response_url: 5 answers within 30 minutes, without a token. */
final class ResponseUrls extends Handler.Abstract {
  static final String METHOD = "response_url";
  private static final String PATH = "/response/";
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int MOST_USES = 5;

  /** Where an answer goes; {@code ts} is the message whose button was pressed. */
  private record Target(String channel, String user, Optional<String> ts, Instant made, int uses) {}

  private final Map<String, Target> targets = new HashMap<>();
  private final Reception reception;
  private final Messages messages;
  private final ChatMethods chat;
  private final Clock clock;

  ResponseUrls(Reception reception, Messages messages, ChatMethods chat, Clock clock) {
    this.reception = reception;
    this.messages = messages;
    this.chat = chat;
    this.clock = clock;
  }

  /** The path of a new response_url. */
  synchronized String make(String channel, String user, Optional<String> ts) {
    String path = PATH + SlackJson.id("r");
    targets.put(path, new Target(channel, user, ts, clock.instant(), 0));
    return path;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    if (!path.startsWith(PATH)) {
      return false;
    }
    ApiRequest call = ApiRequestReader.read(METHOD, request);
    reception.receive(call, new Exchange(request, response, callback, () -> answer(path, call)));
    return true;
  }

  private synchronized HttpAnswer answer(String path, ApiRequest request) {
    Target target = targets.get(path);
    if (target == null || target.made().plus(LIFE).isBefore(clock.instant())) {
      return SlackAnswer.refused(404, "expired_url");
    }
    if (target.uses() == MOST_USES) {
      return SlackAnswer.refused(404, "used_url");
    }
    targets.put(path, used(target));
    try {
      show(target, request);
      return SlackAnswer.ok(Json.object().put("ok", true));
    } catch (SlackError refused) {
      return SlackAnswer.of(400, refused.body());
    }
  }

  private static Target used(Target target) {
    return new Target(
        target.channel(), target.user(), target.ts(), target.made(), target.uses() + 1);
  }

  private void show(Target target, ApiRequest request) throws SlackError {
    String pressed = target.ts().orElse("");
    if (request.flag("delete_original")) {
      messages.delete(target.channel(), pressed);
    } else if (request.flag("replace_original")) {
      ObjectNode changes = chat.content(request, Json.object());
      messages.change(target.channel(), pressed, message -> ChatMethods.changed(message, changes));
    } else if (request.text("response_type").filter("in_channel"::equals).isPresent()) {
      ObjectNode message = chat.content(request, ChatMethods.ours());
      messages.post(target.channel(), message, Optional.empty());
    } else {
      ObjectNode message = chat.content(request, ChatMethods.ours());
      messages.postEphemeral(message.put("channel", target.channel()).put("to", target.user()));
    }
  }
}
