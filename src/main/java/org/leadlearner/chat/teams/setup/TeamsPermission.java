package org.leadlearner.chat.teams.setup;

/**
 * What the owner of a team allows the assistant there, and why; the fewest that its work needs. The
 * members of a team and of a chat are told to every bot in it, so nothing is asked for them.
 */
enum TeamsPermission {
  CHANNEL_MESSAGES(
      "ChannelMessage.Read.Group",
      "hears answers in the thread of a daily prompt, which mention nobody; it takes no other"
          + " message of a channel unless that mentions it");

  private final String id;
  private final String why;

  TeamsPermission(String id, String why) {
    this.id = id;
    this.why = why;
  }

  /** The name that Teams gives it. */
  String id() {
    return id;
  }

  /** What it is for, for those who allow it. */
  String why() {
    return why;
  }
}
