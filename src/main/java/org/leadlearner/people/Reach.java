package org.leadlearner.people;

import java.util.Map;
import java.util.Set;

/** Whether people can be reached: how it went with the newest message to each conversation. */
public interface Reach {

  /** What became of the newest message. */
  enum Outcome {
    /** The platform took it. */
    ARRIVED,
    /** The platform refused it, or lets us write there no more. */
    REFUSED
  }

  /**
   * The newest outcome of each of these conversations. One that was never written to, and one where
   * nobody knows whether the message arrived, is left out.
   */
  Map<Conversation, Outcome> newest(Set<Conversation> conversations);
}
