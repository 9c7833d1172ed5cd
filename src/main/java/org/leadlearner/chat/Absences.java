package org.leadlearner.chat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.leadlearner.people.Conversation;

/**
 * Who is away or wants no notification now, as their platform says. It may call the platform, so it
 * is never asked inside a transaction.
 */
@FunctionalInterface
public interface Absences {

  /** Nobody is asked about, and so nobody is away. */
  Absences UNKNOWN = own -> Map.of();

  /** The end of an absence that says none. */
  Instant NO_END = Instant.MAX;

  /**
   * The absent ones with the end of their absence. Somebody of whom the platform does not say it in
   * time is not among them.
   *
   * @param own people's own conversations
   */
  Map<Conversation, Instant> of(Set<Conversation> own);
}
