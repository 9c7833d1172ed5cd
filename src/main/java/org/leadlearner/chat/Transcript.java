package org.leadlearner.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;

/**
 * The messages of a conversation, stored only where this program is the platform itself (the
 * playground). Slack and Teams store their own.
 */
public interface Transcript {

  /**
   * What a person wrote.
   *
   * @param key the delivery key of it
   * @param by the person's name
   */
  record Said(String key, String by, String text) {}

  /**
   * One line of a conversation: what a person wrote, or a message of ours.
   *
   * @param id stays the same when the message is updated; ascending in reading order
   * @param version increases with every change in the conversation; an updated message gets a new
   *     one
   * @param by the name of the writer; empty for a message of ours, and for older lines without
   *     names, which belong to the person whose conversation it is
   */
  record Entry(
      long id,
      long version,
      Optional<String> by,
      Optional<String> said,
      Optional<Message> message,
      Instant at) {}

  /** The entries of a conversation that are new or changed since {@code version}, by id. */
  List<Entry> since(Conversation conversation, long version);

  /** Adds what a person wrote; a duplicate key adds nothing. */
  void said(Conversation conversation, Said words, Instant at);

  /**
   * Shows a message of ours: it updates the entry that {@link Outgoing#replaces()} names, or is
   * added. Showing the same {@link Outgoing#id()} again changes nothing.
   */
  void shown(Outgoing outgoing, Instant at);
}
