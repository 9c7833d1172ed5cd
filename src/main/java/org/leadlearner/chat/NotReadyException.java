package org.leadlearner.chat;

/**
 * An interaction cannot be handled yet: nothing of it may be stored, and the platform must retry.
 */
public final class NotReadyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param why in one sentence, for the log
   */
  public NotReadyException(String why) {
    super(why);
  }
}
