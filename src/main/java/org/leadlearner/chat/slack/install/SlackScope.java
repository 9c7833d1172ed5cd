package org.leadlearner.chat.slack.install;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The permissions that the bot asks for in a workspace, and why; only those that it needs. The
 * manifest, the installation and the doctor use this list.
 */
enum SlackScope {
  CHAT_WRITE(Need.ALWAYS, "chat:write", "answers people, and updates its own messages"),
  COMMANDS(Need.ALWAYS, "commands", "/checkin, /pln, /progress, and the shortcut Save as evidence"),
  IM_HISTORY(Need.ALWAYS, "im:history", "hears what a person types in the direct message with it"),
  IM_WRITE(Need.ALWAYS, "im:write", "opens that direct message"),
  APP_MENTIONS_READ(
      Need.ALWAYS, "app_mentions:read", "hears when somebody mentions it in a channel it is in"),
  CHANNELS_HISTORY(
      Need.ALWAYS,
      "channels:history",
      "hears replies below its own prompts, and questions about itself below its other messages, in"
          + " channels it was invited to, and finds its own posts again; reads nothing else"),
  GROUPS_HISTORY(Need.ALWAYS, "groups:history", "the same in private channels it was invited to"),
  USERS_READ(
      Need.ALWAYS,
      "users:read",
      "a person's name, language, time zone, and whether they administer"),

  /** Optional; only where a district links accounts does anybody need addresses. */
  USERS_READ_EMAIL(
      Need.OPTIONAL,
      "users:read.email",
      "optional, with LINK_ACCOUNTS=on alone: the confirmed address of a member, to know the same"
          + " person in Teams"),

  /** Optional; only where prompts wait for it. */
  DND_READ(
      Need.OPTIONAL,
      "dnd:read",
      "optional, with SLACK_ABSENCES=on alone: whether somebody's notifications are paused now, so"
          + " that no prompt comes"),

  /** Only in the manifest for the agent view. */
  ASSISTANT_WRITE(
      Need.AGENT_VIEW,
      "assistant:write",
      "with SLACK_AGENT_VIEW=on alone: shows its direct message as threads, with lines to begin"
          + " with");

  /** When the app asks for a scope. */
  private enum Need {
    ALWAYS,
    OPTIONAL,
    AGENT_VIEW
  }

  private final Need need;
  private final String id;
  private final String why;

  SlackScope(Need need, String id, String why) {
    this.need = need;
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

  /** The scopes that the app always needs. */
  static List<SlackScope> always() {
    return needed(Need.ALWAYS);
  }

  /** The scopes that whoever installs the app may leave out. */
  static List<SlackScope> optional() {
    return needed(Need.OPTIONAL);
  }

  private static List<SlackScope> needed(Need need) {
    return Arrays.stream(values()).filter(scope -> scope.need == need).toList();
  }

  /** The scopes that are used. */
  static List<SlackScope> used(SlackNeeds needs) {
    List<SlackScope> used = new ArrayList<>(always());
    if (needs.addresses()) {
      used.add(USERS_READ_EMAIL);
    }
    if (needs.absences()) {
      used.add(DND_READ);
    }
    return used;
  }

  /** In the form of the authorization URL. */
  static String list(SlackNeeds needs) {
    return used(needs).stream().map(SlackScope::id).collect(Collectors.joining(","));
  }
}
