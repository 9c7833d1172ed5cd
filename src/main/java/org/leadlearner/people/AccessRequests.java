package org.leadlearner.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What people asked others to decide. It is kept, so that nobody asks more than once a day, and so
 * that a button decides what was asked and nothing else: what a button carries comes back from the
 * platform's own apps, which others may have changed.
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
    /** Nothing: somebody did something in this channel, and may do more about it elsewhere. */
    IN_CHANNEL
  }

  /**
   * Something that somebody asked.
   *
   * @param about what exactly, in the words of its kind
   * @param place the channel that it is for, or the asker's own conversation, where they are told
   */
  record Request(long id, long personId, Kind kind, String about, Conversation place, Instant at) {}

  /** Keeps it, unless this person asked for something of this kind within the day before. */
  Optional<Request> ask(long personId, Kind kind, String about, Conversation place, Instant at);

  /** One that nobody decided yet; empty also when it is older than 30 days. */
  Optional<Request> open(long id, Kind kind, Instant now);

  /** Decides it: nobody else can. */
  void decided(long id);

  /** Keeps that somebody did something in a channel, as the platform told and no button. */
  void wasIn(long personId, Conversation channel, Instant at);

  /** The channels that somebody did something in during the last 30 days. */
  Set<Conversation> channelsOf(long personId, Instant now);
}
