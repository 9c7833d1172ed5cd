package org.leadlearner.chat;

import java.util.List;
import org.leadlearner.chat.message.Message;

/** Handles what came in and returns the replies, inside the surrounding transaction. */
public interface Listener {

  /**
   * Never waits, because everybody waits for the transaction.
   *
   * @throws NotReadyException when this can be handled only after {@link #awaitReady()}
   */
  List<Reply> hear(Incoming incoming);

  /**
   * Waits, outside of any transaction, until everything can be handled.
   *
   * @throws NotReadyException when that takes too long; nothing may be acknowledged then
   */
  default void awaitReady() {}

  /**
   * The reply when handling failed because of a fault of ours and was rolled back.
   *
   * @param reference the reference of the fault in the log
   */
  Message apologise(Incoming incoming, String reference);

  /**
   * An additional reply when some notifications to others cannot be sent, because their platform
   * accepts nothing there.
   */
  Message unreached(Incoming incoming, int places);
}
