package org.leadlearner.chat.web;

import java.util.Locale;
import org.leadlearner.chat.Where;
import org.leadlearner.people.Conversation;

/** The two rooms of each person: their own messages, and the channel that everyone reads. */
enum Room {
  OWN(Where.Setting.DIRECT),
  CHANNEL(Where.Setting.CHANNEL);

  static final Conversation LEADERSHIP =
      new Conversation(Playground.NAME, MadeUpPerson.WORKSPACE, "channel-leadership");

  /** The channel's name in a sentence. */
  static final String CHANNEL_NAME = "Leadership";

  private final Where.Setting setting;

  Room(Where.Setting setting) {
    this.setting = setting;
  }

  Where.Setting setting() {
    return setting;
  }

  /** The key in the page and its events. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  Conversation conversation(MadeUpPerson person) {
    return this == OWN ? person.conversation() : LEADERSHIP;
  }
}
