package org.leadlearner.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadlearner.people.Conversation;

/** A chat platform that messages can be sent to. */
public interface ChatPlatform {

  /** The name that stands in {@link Conversation#platform()}. */
  String name();

  /**
   * Whether a message that is sent twice with the same id is shown once. If not, a message that may
   * have arrived is sent again only when {@link #lookUp} says that it is not there.
   */
  boolean showsRepeatsOnce();

  /**
   * How many messages of one workspace may be sent in parallel, and as many again for replies that
   * people wait for. Messages of one conversation are never sent in parallel, because they keep
   * their order. {@link #send} is then called from several threads.
   */
  default int sendersAtOnce() {
    return 1;
  }

  /**
   * How long a workspace accepts nothing more, as far as its rate limits are known here. It is
   * asked before a message is claimed, so that waiting costs nothing.
   *
   * @param isAwaited whether a person waits for the message
   */
  default Duration pauseOf(String workspace, boolean isAwaited) {
    return Duration.ZERO;
  }

  /**
   * Another node sent to this workspace until {@code ago}, and this one takes over. What the other
   * node left of the rate limits is unknown, so all of it counts as used.
   */
  default void takenOver(String workspace, Duration ago) {}

  /**
   * How long the rate limits of its conversation delay a message; asked before it is claimed, like
   * {@link #pauseOf(String, boolean)}.
   */
  default Duration pauseOf(Waiting message) {
    return Duration.ZERO;
  }

  /** Sends one message and returns the outcome; never throws for trouble on the platform's side. */
  Sent send(Outgoing outgoing);

  /**
   * Checks whether a message that may have arrived is on the platform.
   *
   * @param triedAt when it was last sent
   * @return Accepted when it is there, NotSent when it certainly is not and never will be, Unknown
   *     when only a later check can tell, Refused when no check can tell; empty for a platform that
   *     cannot be asked
   */
  default Optional<Sent> lookUp(Outgoing outgoing, Instant triedAt) {
    return Optional.empty();
  }

  /**
   * A message that no node has claimed yet.
   *
   * @param takesPlace whether it updates an older message
   * @param isAwaited whether a person waits for it
   */
  record Waiting(Conversation to, boolean takesPlace, boolean isAwaited) {}

  /** The outcome of sending a message. */
  sealed interface Sent {

    /** One step for each kind, so that a new one does not compile until all know it. */
    void match(
        Consumer<Accepted> accepted,
        Consumer<NotSent> notSent,
        Consumer<Refused> refused,
        Consumer<Unknown> unknown);

    /** The platform accepted it. */
    record Accepted() implements Sent {
      @Override
      public void match(
          Consumer<Accepted> accepted,
          Consumer<NotSent> notSent,
          Consumer<Refused> refused,
          Consumer<Unknown> unknown) {
        accepted.accept(this);
      }
    }

    /**
     * It may be retried: it certainly was not sent, or a repeat changes nothing.
     *
     * @param tryAgainAfter how long the platform wants us to wait; such an attempt does not count
     */
    record NotSent(String why, Optional<Duration> tryAgainAfter) implements Sent {

      public NotSent(String why) {
        this(why, Optional.empty());
      }

      @Override
      public void match(
          Consumer<Accepted> accepted,
          Consumer<NotSent> notSent,
          Consumer<Refused> refused,
          Consumer<Unknown> unknown) {
        notSent.accept(this);
      }
    }

    /**
     * It was refused permanently.
     *
     * @param shut the place that accepts nothing more until somebody fixes the cause; empty when
     *     the next message may be sent
     */
    record Refused(String why, Optional<Shut> shut) implements Sent {

      public Refused(String why) {
        this(why, Optional.empty());
      }

      @Override
      public void match(
          Consumer<Accepted> accepted,
          Consumer<NotSent> notSent,
          Consumer<Refused> refused,
          Consumer<Unknown> unknown) {
        refused.accept(this);
      }
    }

    /** It may have arrived or not: sending it again could show it twice. */
    record Unknown(String why) implements Sent {
      @Override
      public void match(
          Consumer<Accepted> accepted,
          Consumer<NotSent> notSent,
          Consumer<Refused> refused,
          Consumer<Unknown> unknown) {
        unknown.accept(this);
      }
    }
  }

  /** A place that accepts nothing more from us. */
  record Shut(Conversation place, Cause cause) {

    /** Why a place is blocked, by who can fix it. */
    public enum Cause {
      /** The channel is archived. */
      ARCHIVED,
      /** The bot is not in the channel, or was removed by the person or the team. */
      NOT_IN,
      /** The person is deactivated, or the conversation does not exist any more. */
      GONE,
      /** Somebody decided that the bot may not post there. */
      FORBIDDEN,
      /** The whole workspace accepts nothing: the token or the installation is no longer valid. */
      WORKSPACE
    }
  }
}
