package org.leadlearner.chat.slack.install;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The permissions that the bot asks for in a workspace, and why; only those that it needs. The
 * manifest, the installation and the doctor use this list.
 */
enum SlackScope {
  CHAT_WRITE("chat:write", "answers people, and updates its own messages"),
  COMMANDS("commands", "/checkin, /pln, /progress, and the shortcut Save as evidence"),
  IM_HISTORY("im:history", "hears what a person types in the direct message with it"),
  IM_WRITE("im:write", "opens that direct message"),
  APP_MENTIONS_READ("app_mentions:read", "hears when somebody mentions it in a channel it is in"),
  CHANNELS_HISTORY(
      "channels:history",
      "hears replies below its own prompts in channels it was invited to, and finds its own posts"
          + " again; reads nothing else"),
  GROUPS_HISTORY("groups:history", "the same in private channels it was invited to"),
  USERS_READ("users:read", "a person's name, language, time zone, and whether they administer"),

  /** Only where a district links accounts; otherwise nobody needs addresses. */
  USERS_READ_EMAIL(
      "users:read.email",
      "with LINK_ACCOUNTS=on alone: the confirmed address of a member, to know the same person in"
          + " Teams");

  private final String id;
  private final String why;

  SlackScope(String id, String why) {
    this.id = id;
    this.why = why;
  }

  /** The name of the scope in Slack. */
  String id() {
    return id;
  }

  /** The reason, for the person who allows it. */
  String why() {
    return why;
  }

  /**
   * The scopes to ask for.
   *
   * @param linking whether accounts with the same address are linked with another platform
   */
  static List<SlackScope> asked(boolean linking) {
    return Arrays.stream(values()).filter(scope -> linking || scope != USERS_READ_EMAIL).toList();
  }

  static Set<String> ids(boolean linking) {
    return asked(linking).stream().map(SlackScope::id).collect(Collectors.toUnmodifiableSet());
  }

  /** In the form of the authorization URL. */
  static String list(boolean linking) {
    return asked(linking).stream().map(SlackScope::id).collect(Collectors.joining(","));
  }
}
