package org.leadlearner.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/**
 * How conversations are reached on a platform where incoming activities say so (Teams,
 * platforms.md). It stores the newest reference of each conversation, whether the bot may write
 * there, and which threads the bot started.
 */
public interface ConversationReferences {

  /** How long a thread that the bot started is remembered. */
  Duration THREADS_REMEMBERED = Duration.ofDays(60);

  /**
   * What the platform needs for writing to a conversation.
   *
   * @param serviceUrl the base of the platform's service for this conversation
   * @param conversation the platform's own id of the conversation
   * @param bot the bot's id in it
   * @param user the platform's id of the person, if it is a personal chat
   */
  record Reference(String serviceUrl, String conversation, String bot, Optional<String> user) {}

  /**
   * A conversation that the platform no longer lets the bot write to, with the platform's error.
   */
  record Blocked(Conversation conversation, String why, Instant since) {}

  Optional<Reference> find(Conversation conversation);

  /** Stores a reference that arrived at this time, unless a newer one is stored. */
  void keep(Conversation conversation, Reference reference, Instant at);

  /** The newest reference of this workspace: it tells where to create a new conversation. */
  Optional<Reference> newest(String platform, String workspace);

  /** Nothing more is sent to this conversation until {@link #unblock}. */
  void block(Conversation conversation, String why, Instant at);

  /** The bot may write again; no effect when nothing was blocked. */
  void unblock(Conversation conversation);

  /** Why nothing may be sent to this conversation; empty when it may. */
  Optional<Blocked> blocked(Conversation conversation);

  /** All blocked conversations of a platform. */
  List<Blocked> blocked(String platform);

  /**
   * Remembers a channel thread that the bot started at this time, and deletes those that are older
   * than {@link #THREADS_REMEMBERED}.
   */
  void posted(Conversation thread, Instant at);

  /** When the bot started the thread; empty for other threads, and for those that are too old. */
  Optional<Instant> postedAt(Conversation thread, Instant now);
}
