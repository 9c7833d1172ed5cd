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

/** The outgoing messages. */
public interface Outbox extends RestingPlaces {

  /** The state of a message. */
  enum State {
    /** To be sent. */
    DUE,
    /** A sender has claimed it; stored before the platform is called. */
    SENDING,
    /** The platform accepted it. */
    SENT,
    /**
     * It may have arrived or not; the platform is asked while that is possible, otherwise it stays
     * so.
     */
    UNKNOWN,
    /** It was refused permanently. */
    FAILED,
    /** It expired, or a later message replaced it before it was sent. */
    SKIPPED
  }

  /** Who waits for a message. */
  enum Urgency {
    /** Nobody: it was written by the clock. */
    NONE(0),
    /** Others are notified of what somebody did. */
    TOLD(1),
    /** It replies to somebody who waits. */
    ANSWER(2);

    private final int rank;

    Urgency(int rank) {
      this.rank = rank;
    }

    /** The higher, the sooner it is sent; stored with each message, so it must not change. */
    public int rank() {
      return rank;
    }
  }

  /**
   * The messages of one workspace, which do not delay other workspaces.
   *
   * @param answersOnly whether it has only the replies that people wait for
   */
  record Lane(String platform, String workspace, boolean answersOnly) {

    /** All messages of a workspace. */
    public Lane(String platform, String workspace) {
      this(platform, workspace, false);
    }
  }

  /** A message that a sender has claimed, and how often it was tried before. */
  record Claimed(Outgoing outgoing, int attempts) {

    /** The number of this attempt, from 1. */
    public int attempt() {
      return attempts + 1;
    }

    /** The same, with a deadline for starting calls. */
    public Claimed until(Deadline end) {
      return new Claimed(outgoing.until(end), attempts);
    }
  }

  /**
   * An UNKNOWN message that is to be looked up on its platform.
   *
   * @param attempts how often it was tried
   * @param triedAt when it was last tried
   * @param since when it is uncertain
   * @param why the reason for the uncertainty
   */
  record InDoubt(Outgoing outgoing, int attempts, Instant triedAt, Instant since, String why) {}

  /**
   * Messages that did not arrive, or may not have.
   *
   * @param state FAILED, UNKNOWN or SKIPPED
   */
  record Trouble(String platform, String workspace, State state, String why, long count) {}

  /**
   * Adds a message that is due at once on any node, inside the transaction of its turn. A message
   * for the same place that is still DUE is SKIPPED. Earlier messages of the same conversation
   * become as urgent.
   *
   * @param replaces as in {@link Outgoing#replaces()}
   * @return false when it was not added, because nobody waits for it and the place is blocked
   */
  boolean add(
      Urgency urgency, Conversation to, Message message, Optional<String> replaces, Instant at);

  /** Adds a message for which nobody waits. */
  default boolean add(Conversation to, Message message, Optional<String> replaces, Instant at) {
    return add(Urgency.NONE, to, message, replaces, at);
  }

  /**
   * Adds a message that is due at once and expires after {@code until}, such as a prompt for today.
   *
   * @return false when it was not added, because the place is blocked
   */
  boolean addUntil(Conversation to, Message message, Instant at, Instant until);

  /** Marks expired DUE messages as SKIPPED. */
  void skipUseless(Instant now);

  /**
   * The lanes with something to send or to look up at {@code time}. A lane with replies is listed
   * for its replies first, and for everything in it.
   */
  List<Lane> due(Instant time);

  /**
   * Claims a message of a lane that is due at {@code time} and marks it SENDING: the most urgent,
   * and of several the oldest. Of two concurrent senders, on this node or another, one gets it. A
   * message waits while an older one of the same conversation is DUE, SENDING or uncertain.
   *
   * @param goes whether the rate limits of its conversation allow a message; one that must wait is
   *     not claimed
   */
  Optional<Claimed> claim(Lane lane, Instant time, Predicate<Waiting> goes);

  /** Claims the next message without a check of rate limits. */
  default Optional<Claimed> claim(Lane lane, Instant time) {
    return claim(lane, time, any -> true);
  }

  /**
   * Marks a message as SENT, since the platform accepted it; its content is deleted. A node may
   * have been paused right before it wrote a request that it began in time, so that another one
   * found nothing and sent the message again. Then it is UNKNOWN, whoever reports first.
   *
   * @param attempt as in {@link Claimed#attempt}
   */
  void sent(long id, int attempt, Instant at);

  /** Marks a claimed message as settled without being SENT. */
  void settle(long id, State state, String why, Instant at);

  /**
   * Releases a claimed message, to be retried at {@code time}; no effect when another node has
   * taken it over.
   */
  void postpone(long id, String why, Instant time);

  /** Like {@link #postpone}, and the attempt does not count. */
  void defer(long id, String why, Instant time);

  /**
   * Marks a claimed message UNKNOWN at {@code time}, to be looked up at once; no effect when
   * another node has taken it over.
   */
  void doubt(long id, String why, Instant time);

  /**
   * Takes an uncertain message whose lookup is due at {@code time}, the most urgent first; only one
   * caller gets it. If that caller is killed, another gets it at {@code again}.
   */
  Optional<InDoubt> takeInDoubt(Lane lane, Instant time, Instant again);

  /** The message stays uncertain and is looked up again at {@code time}. */
  void lookAgain(long id, Instant time);

  /** The uncertain message certainly did not arrive: it is due at once. */
  void sendAgain(long id);

  /** What went wrong since {@code since}, for operators: counted, the largest number first. */
  List<Trouble> troubles(Instant since);

  /**
   * Messages that no sender holds any more, so that nobody knows whether they arrived: their sender
   * is certainly dead, or it never learned that it had claimed them.
   */
  List<Outgoing> abandoned(Instant now);

  /**
   * Claims an abandoned message for this node. What its former sender reports from then on has no
   * effect, except that it was sent.
   *
   * @return false when another node was first, or its sender has settled it after all
   */
  boolean takeOver(long id, Instant now);

  /** Deletes messages that were settled before {@code time}. */
  void forgetBefore(Instant time);
}
