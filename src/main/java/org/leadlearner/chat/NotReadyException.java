package org.leadlearner.chat;

/** What came in cannot be heard yet: nothing of it is to be kept, and it is to be tried again. */
public final class NotReadyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param why in one sentence, for the log
   */
  public NotReadyException(String why) {
    super(why);
  }
}
