package org.leadlearner.chat;

import java.util.List;
import org.leadlearner.chat.message.Message;

/** Hears what came in and says what to answer, inside the transaction that surrounds it. */
public interface Listener {

  /**
   * Never waits, since everybody waits for the transaction.
   *
   * @throws NotReadyException when this can be heard only after {@link #awaitReady()}
   */
  List<Reply> hear(Incoming incoming);

  /**
   * Waits, outside of any transaction, until all can be heard.
   *
   * @throws NotReadyException when that takes too long; nothing may be acknowledged then
   */
  default void awaitReady() {}

  /**
   * What to say when hearing failed by a fault of ours and nothing of it was kept.
   *
   * @param reference stands in the log beside the fault
   */
  Message apologise(Incoming incoming, String reference);

  /**
   * What to say besides when some of what was to be told to others cannot go out, since their
   * platform takes nothing there.
   */
  Message unreached(Incoming incoming, int places);
}
