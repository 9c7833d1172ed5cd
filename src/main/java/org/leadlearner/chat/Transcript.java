package org.leadlearner.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;

/**
 * What stands in a conversation, kept by us where we are the platform ourselves (the playground).
 * Slack and Teams keep their own.
 */
public interface Transcript {

  /**
   * A person's words.
   *
   * @param key the delivery key that came with them
   * @param by the person's name
   */
  record Said(String key, String by, String text) {}

  /**
   * One line of a conversation: a person's words or a message of ours.
   *
   * @param id stays the same when the message is replaced in its place; ascending in reading order
   * @param version grows with every change in the conversation; a replaced message gets a new one
   * @param by the name of who said the words; empty for a message of ours, and for words from
   *     before names were kept, which are those of the person whose own conversation it is
   */
  record Entry(
      long id,
      long version,
      Optional<String> by,
      Optional<String> said,
      Optional<Message> message,
      Instant at) {}

  /** The entries of a conversation that are new or changed after {@code version}, by id. */
  List<Entry> since(Conversation conversation, long version);

  /** Adds a person's words; a repeat with the same key adds nothing. */
  void said(Conversation conversation, Said words, Instant at);

  /**
   * Shows a message of ours: in the place of the entry whose id {@link Outgoing#replaces()} names,
   * else below. Showing the same {@link Outgoing#id()} again changes nothing.
   */
  void shown(Outgoing outgoing, Instant at);
}
