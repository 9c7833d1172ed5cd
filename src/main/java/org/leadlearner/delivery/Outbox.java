package org.leadlearner.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadlearner.chat.ChatPlatform.Waiting;
import org.leadlearner.chat.Deadline;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;

/** The messages on their way out. */
public interface Outbox extends RestingPlaces {

  /** Where a message stands. */
  enum State {
    /** To be sent. */
    DUE,
    /** A sender has it; written before the platform is called. */
    SENDING,
    /** The platform took it. */
    SENT,
    /** It may have arrived or not; while it is in doubt it is looked up, else it stays so. */
    UNKNOWN,
    /** It was refused for good. */
    FAILED,
    /** It came too late to be of use, or a later one took its place before it was sent. */
    SKIPPED
  }

  /** Who waits for a message. */
  enum Urgency {
    /** Nobody: the clock had it written. */
    NONE,
    /** Somebody did something that others are told of. */
    TOLD,
    /** Somebody asked, and this answers them. */
    ANSWER
  }

  /**
   * The messages of one workspace, which are sent in order and hold up no other workspace.
   *
   * @param answersOnly whether they are those alone that answer somebody
   */
  record Lane(String platform, String workspace, boolean answersOnly) {

    /** All messages of a workspace. */
    public Lane(String platform, String workspace) {
      this(platform, workspace, false);
    }
  }

  /** A message that a sender has taken, and how often it was tried before. */
  record Claimed(Outgoing outgoing, int attempts) {

    /** The same, of which a call may be begun until then. */
    public Claimed until(Deadline end) {
      return new Claimed(outgoing.until(end), attempts);
    }
  }

  /**
   * An UNKNOWN message that is to be looked up on its platform.
   *
   * @param attempts how often it was tried
   * @param triedAt when it was last tried
   * @param why it may not have arrived
   */
  record InDoubt(Outgoing outgoing, int attempts, Instant triedAt, String why) {}

  /**
   * Messages that did not arrive, or may not have.
   *
   * @param state FAILED, UNKNOWN or SKIPPED
   */
  record Trouble(String platform, String workspace, State state, String why, long count) {}

  /**
   * Adds a message that is due at once, on any node, inside the transaction of its turn. What is
   * still DUE for the same place is SKIPPED. What the same conversation has to get before it
   * becomes as urgent.
   *
   * @param replaces as in {@link Outgoing#replaces()}
   * @return false when it was not added, since it answers nobody and the place rests
   */
  boolean add(
      Urgency urgency, Conversation to, Message message, Optional<String> replaces, Instant at);

  /** Adds a message for which nobody waits. */
  default boolean add(Conversation to, Message message, Optional<String> replaces, Instant at) {
    return add(Urgency.NONE, to, message, replaces, at);
  }

  /**
   * Adds a message that is due at once and of no use any more after {@code until}, such as a prompt
   * for today.
   *
   * @return false when it was not added, since the place rests
   */
  boolean addUntil(Conversation to, Message message, Instant at, Instant until);

  /** Marks what is DUE and of no use any more as SKIPPED. */
  void skipUseless(Instant now);

  /**
   * The lanes that have something to be sent or looked up at {@code time}. One with an answer is
   * there for its answers first, and for all that it has.
   */
  List<Lane> due(Instant time);

  /**
   * Takes the message of a lane that is due at {@code time} and marks it SENDING: the most urgent,
   * and of several the oldest. Of two senders at once, on this node or another, one gets it. A
   * message waits while an older one of the same conversation is DUE, SENDING or in doubt.
   *
   * @param goes whether the limits of its conversation let a message through; one that they do not
   *     is left as it is
   */
  Optional<Claimed> claim(Lane lane, Instant time, Predicate<Waiting> goes);

  /** Takes whatever is next. */
  default Optional<Claimed> claim(Lane lane, Instant time) {
    return claim(lane, time, any -> true);
  }

  /** Marks a claimed message as settled; what it said is no longer kept once it is SENT. */
  void settle(long id, State state, String why, Instant at);

  /**
   * Gives a claimed message back, to be tried again at {@code time}; without effect when another
   * node has taken it over.
   */
  void postpone(long id, String why, Instant time);

  /** As {@link #postpone}, and the try does not count. */
  void defer(long id, String why, Instant time);

  /**
   * Marks a claimed message UNKNOWN at {@code time}, to be looked up at once; without effect when
   * another node has taken it over.
   */
  void doubt(long id, String why, Instant time);

  /**
   * Takes a message in doubt whose look-up is due at {@code time}, the most urgent first; of
   * several that ask, one gets it. Should that one be killed, another gets it at {@code again}.
   */
  Optional<InDoubt> takeInDoubt(Lane lane, Instant time, Instant again);

  /** Leaves a message in doubt, to be looked up again at {@code time}. */
  void lookAgain(long id, Instant time);

  /** A message in doubt surely did not arrive: it is due at once. */
  void sendAgain(long id);

  /** What went wrong since {@code since}, for operators: counted, most first. */
  List<Trouble> troubles(Instant since);

  /** The messages whose sender is surely gone, so that nobody knows whether they arrived. */
  List<Outgoing> abandoned();

  /**
   * Makes an abandoned message one that this node has claimed. Whatever the sender before says of
   * it from then on, other than that it was sent, changes nothing.
   *
   * @return false when another node was first, or its sender has settled it after all
   */
  boolean takeOver(long id, Instant now);

  /** Forgets what was settled before {@code time}. */
  void forgetBefore(Instant time);
}
