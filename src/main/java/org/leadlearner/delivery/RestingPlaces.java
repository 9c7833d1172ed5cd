package org.leadlearner.delivery;

import java.time.Instant;
import java.util.List;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.people.Conversation;

/**
 * Places that accept nothing more from us: their platform permanently refused a message. Until
 * somebody writes there, or installs the app again, messages that nobody waits for are not sent
 * there: prompts, summaries, follow-ups, reminders, invitations, shares.
 */
public interface RestingPlaces {

  /** Whether messages that nobody waits for are not sent there. */
  boolean rests(Conversation place);

  /**
   * Whether the last message there was permanently refused, even if another may be tried; nothing
   * is to be promised there.
   */
  boolean wasRefused(Conversation place);

  /** Blocks the place. */
  void rest(Shut shut, Instant at);

  /** Unblocks the place; no effect when it was not blocked. */
  void wake(Conversation place);

  /**
   * Unblocks everything that a whole workspace blocked, because a start with a new token may have
   * fixed it.
   */
  void wakeWorkspaces();

  /** The blocked places, the longest blocked first, for operators. */
  List<Resting> resting();

  /** A blocked place, since when. */
  record Resting(Shut shut, Instant since) {}

  /** The blocked places of which nobody was notified, oldest first; each is returned once. */
  List<Shut> takeUnnotified();
}
