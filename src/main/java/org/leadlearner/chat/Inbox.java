package org.leadlearner.chat;

/** Where a platform hands in what it heard. */
public interface Inbox {

  /**
   * Decides about what came in, in one transaction, and returns when it is committed; a repeat of
   * an earlier delivery returns at once and changes nothing. Throws when it could not be committed:
   * the platform must then not be told that we have it, so that it asks again.
   *
   * @return what to answer at once
   */
  Receipt receive(Incoming incoming);
}
