package org.leadlearner.delivery;

import java.time.Instant;
import java.util.List;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.people.Conversation;

/**
 * Places that take nothing more of us: their platform refused a message for good. Until somebody
 * writes there, or installs us again, nothing is written to them that nobody waits for: no prompt,
 * summary, follow-up, reminder, invitation or share.
 */
public interface RestingPlaces {

  /** Whether nothing is to be written there that nobody waits for. */
  boolean rests(Conversation place);

  /**
   * Whether the last message there was refused for good, also where another may be tried; nothing
   * is to be promised there.
   */
  boolean wasRefused(Conversation place);

  /** The place rests from now on. */
  void rest(Shut shut, Instant at);

  /** Something may be tried there again; without effect where it did not rest. */
  void wake(Conversation place);

  /**
   * The same for all that a whole workspace kept shut; its mend may be a start with a new token.
   */
  void wakeWorkspaces();

  /** Those that rest, longest first, for operators. */
  List<Resting> resting();

  /** A place that rests, since when. */
  record Resting(Shut shut, Instant since) {}

  /** The places that rest and of which nobody was told, oldest first; each is given once. */
  List<Shut> takeUnnotified();
}
