package org.leadlearner.people;

import java.util.Map;
import java.util.Set;

/** Whether people can be reached: the outcome of the newest message to each conversation. */
public interface Reach {

  /** The outcome of the newest message. */
  enum Outcome {
    /** The platform accepted it. */
    ARRIVED,
    /** The platform refused it, or no longer lets the bot write there. */
    REFUSED
  }

  /**
   * The newest outcome of each of these conversations. Those without a message, and those where it
   * is unknown whether the message arrived, are left out.
   */
  Map<Conversation, Outcome> newest(Set<Conversation> conversations);
}
