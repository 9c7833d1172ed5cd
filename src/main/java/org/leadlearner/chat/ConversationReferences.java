package org.leadlearner.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/**
 * How conversations are reached on a platform where each says that with what comes in (Teams,
 * platforms.md): the newest reference of each is kept, whether it may be written to, and which
 * threads are ours.
 */
public interface ConversationReferences {

  /** How long a thread of ours is remembered. */
  Duration THREADS_REMEMBERED = Duration.ofDays(60);

  /**
   * What the platform needs to write into a conversation.
   *
   * @param serviceUrl the base of the platform's service that this conversation lives on
   * @param conversation the platform's own id of the conversation
   * @param bot the id that we have in it
   * @param user the platform's id of the person whose own conversation it is
   */
  record Reference(String serviceUrl, String conversation, String bot, Optional<String> user) {}

  /** A conversation that the platform lets us write into no more, and what it said. */
  record Blocked(Conversation conversation, String why, Instant since) {}

  Optional<Reference> find(Conversation conversation);

  /** Keeps a reference that came in at this time, unless a newer one is kept. */
  void keep(Conversation conversation, Reference reference, Instant at);

  /** Any reference of this workspace, the newest: it tells where a new conversation is made. */
  Optional<Reference> newest(String platform, String workspace);

  /** Nothing more is sent into this conversation until {@link #unblock}. */
  void block(Conversation conversation, String why, Instant at);

  /** We are let in again; without effect where nothing was blocked. */
  void unblock(Conversation conversation);

  /** Why nothing may be sent into this conversation; empty when it may. */
  Optional<Blocked> blocked(Conversation conversation);

  /** All conversations of a platform that may not be written to. */
  List<Blocked> blocked(String platform);

  /**
   * Remembers a thread in a channel that began with a message of ours at this time, and forgets
   * those that began {@link #THREADS_REMEMBERED} before.
   */
  void posted(Conversation thread, Instant at);

  /** When a thread of ours began; empty for one of others, and for one that is forgotten by now. */
  Optional<Instant> postedAt(Conversation thread, Instant now);
}
