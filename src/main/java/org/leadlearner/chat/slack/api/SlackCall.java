package org.leadlearner.chat.slack.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.leadlearner.chat.Deadline;
import org.leadlearner.chat.Outgoing;

/**
 * One call to a method of Slack's Web API.
 *
 * @param team the workspace whose rate limits it counts against
 * @param method such as {@code chat.postMessage}
 * @param isAwaited whether a person waits for the result; other calls leave room for these
 * @param begin the latest time to start
 */
public record SlackCall(
    String team,
    String token,
    String method,
    Map<String, String> arguments,
    boolean isAwaited,
    Deadline begin) {

  public static final String POST = "chat.postMessage";
  static final String UPDATE = "chat.update";
  static final String PUBLISH = "views.publish";
  static final String OPEN = "conversations.open";
  static final String HISTORY = "conversations.history";
  static final String REPLIES = "conversations.replies";

  public SlackCall {
    arguments = Map.copyOf(arguments);
  }

  SlackCall(String team, String token, String method, Map<String, String> arguments) {
    this(team, token, method, arguments, true, Deadline.NONE);
  }

  SlackCall(String team, String token, String method) {
    this(team, token, method, Map.of());
  }

  /** The first call for an outgoing message. */
  static SlackCall about(Outgoing outgoing, String token, String method) {
    return new SlackCall(
        outgoing.to().workspace(), token, method, Map.of(), outgoing.isAwaited(), outgoing.begin());
  }

  SlackCall with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new SlackCall(team, token, method, more, isAwaited, begin);
  }

  SlackCall without(String name) {
    Map<String, String> fewer = new LinkedHashMap<>(arguments);
    fewer.remove(name);
    return new SlackCall(team, token, method, fewer, isAwaited, begin);
  }

  /** Without the token and the message. */
  @Override
  public String toString() {
    return "SlackCall[" + method + " " + team + "]";
  }
}
