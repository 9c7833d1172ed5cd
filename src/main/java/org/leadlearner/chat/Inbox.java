package org.leadlearner.chat;

/** Takes what a platform received. */
public interface Inbox {

  /**
   * Handles what came in, in one transaction, and returns when it is committed; a duplicate
   * delivery returns at once and changes nothing. Throws when it could not be committed: then the
   * platform must not be acknowledged, so that it retries.
   *
   * @return the immediate response
   */
  Receipt receive(Incoming incoming);
}
