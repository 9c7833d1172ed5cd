package org.leadlearner.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.leadlearner.people.Conversation;

/** A chat platform that messages can be sent to. */
public interface ChatPlatform {

  /** The name that stands in {@link Conversation#platform()}. */
  String name();

  /**
   * Whether a message that is sent twice with the same id is shown once. If not, one that may have
   * arrived is never sent again unless {@link #lookUp} says that it is not there.
   */
  boolean showsRepeatsOnce();

  /**
   * How many messages of one workspace may be on their way at once, and as many that answer
   * somebody besides. Those of a conversation never are: they keep their order. {@link #send} is
   * then called from several threads.
   */
  default int sendersAtOnce() {
    return 1;
  }

  /**
   * How long a workspace takes nothing more, as far as its limits are known here; asked before a
   * message is taken up, so that waiting costs nothing.
   *
   * @param isAwaited whether somebody waits for what would go out
   */
  default Duration pauseOf(String workspace, boolean isAwaited) {
    return Duration.ZERO;
  }

  /**
   * Another node sent to this workspace until {@code ago}, and this one does from now on. What that
   * one had left of its limits is not known: all of it counts as used then.
   */
  default void takenOver(String workspace, Duration ago) {}

  /**
   * How long the limits of its own conversation hold up a message; asked before it is taken up, as
   * {@link #pauseOf(String, boolean)} is.
   */
  default Duration pauseOf(Waiting message) {
    return Duration.ZERO;
  }

  /** Sends one message and says what became of it; never throws for trouble on the other side. */
  Sent send(Outgoing outgoing);

  /**
   * Looks whether a message that may have arrived stands on the platform.
   *
   * @param triedAt when it was last sent
   * @return Accepted when it stands there, NotSent when it surely does not and never will, Unknown
   *     when only a later look can tell, Refused when no look can; empty for a platform that cannot
   *     be asked
   */
  default Optional<Sent> lookUp(Outgoing outgoing, Instant triedAt) {
    return Optional.empty();
  }

  /**
   * A message that nobody has taken up yet.
   *
   * @param takesPlace whether it takes the place of an older one
   * @param isAwaited whether somebody waits for it
   */
  record Waiting(Conversation to, boolean takesPlace, boolean isAwaited) {}

  /** What became of a message. */
  sealed interface Sent {

    /** The platform took it. */
    record Accepted() implements Sent {}

    /**
     * It may be tried again: it surely was not sent, or a repeat changes nothing.
     *
     * @param tryAgainAfter how long the platform wants us to wait; such a try does not count
     */
    record NotSent(String why, Optional<Duration> tryAgainAfter) implements Sent {

      public NotSent(String why) {
        this(why, Optional.empty());
      }
    }

    /**
     * It was refused for good.
     *
     * @param shut the place that takes nothing more of us until somebody mends it; empty where the
     *     next message may be taken
     */
    record Refused(String why, Optional<Shut> shut) implements Sent {

      public Refused(String why) {
        this(why, Optional.empty());
      }
    }

    /** It may have arrived or not: sending again could show it twice. */
    record Unknown(String why) implements Sent {}
  }

  /** A place that takes nothing more of us. */
  record Shut(Conversation place, Cause cause) {

    /** What keeps a place shut, by who can mend it. */
    public enum Cause {
      /** The channel is archived. */
      ARCHIVED,
      /** We are not in the channel, or were removed by the person or the team. */
      NOT_IN,
      /** The person is deactivated, or the conversation is there no more. */
      GONE,
      /** Somebody decided that we may not post there. */
      FORBIDDEN,
      /** The whole workspace takes nothing of us: our token or our installation is at an end. */
      WORKSPACE
    }
  }
}
