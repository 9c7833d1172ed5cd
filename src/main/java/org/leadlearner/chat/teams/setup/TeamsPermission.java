package org.leadlearner.chat.teams.setup;

/**
 * The permissions that the owner of a team grants, and why; only those that the bot needs. Every
 * bot may read the members of its teams and chats, so no permission is needed for that.
 */
enum TeamsPermission {
  CHANNEL_MESSAGES(
      "ChannelMessage.Read.Group",
      "hears answers in the thread of a daily prompt, which mention nobody, and questions about"
          + " itself below its own messages; it takes no other message of a channel unless that"
          + " mentions it");

  private final String id;
  private final String why;

  TeamsPermission(String id, String why) {
    this.id = id;
    this.why = why;
  }

  /** The name of the permission in Teams. */
  String id() {
    return id;
  }

  /** The reason, for the person who grants it. */
  String why() {
    return why;
  }
}
