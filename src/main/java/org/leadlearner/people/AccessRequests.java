package org.leadlearner.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Requests that people made and others decide. They are stored, so that nobody asks more than once
 * a day, and so that a button decides exactly what was asked: the data of a button comes back from
 * the platform's apps, where it may have been changed.
 */
public interface AccessRequests {

  /** What is asked for. */
  enum Kind {
    /** That a channel becomes a home of a team. */
    TEAM_HOME,
    /** To lead the prompts of a channel. */
    CHANNEL_LEAD,
    /** That a closed day of some channels counts for the whole district. */
    CLOSED_DAY,
    /** No decision: the person did something in this channel, and may continue elsewhere. */
    IN_CHANNEL
  }

  /**
   * A request.
   *
   * @param about the details, in the form of its kind
   * @param place the channel that it is for, or the asker's own conversation, where they are
   *     notified
   */
  record Request(long id, long personId, Kind kind, String about, Conversation place, Instant at) {}

  /** Stores it, unless this person made a request of this kind within the last day. */
  Optional<Request> ask(long personId, Kind kind, String about, Conversation place, Instant at);

  /** A request that nobody decided yet; empty also when it is older than 30 days. */
  Optional<Request> open(long id, Kind kind, Instant now);

  /** Closes it, so that nobody can decide it again. */
  void decided(long id);

  /** Records that a person did something in a channel, as the platform said and not a button. */
  void wasIn(long personId, Conversation channel, Instant at);

  /** The channels that somebody did something in during the last 30 days. */
  Set<Conversation> channelsOf(long personId, Instant now);
}
