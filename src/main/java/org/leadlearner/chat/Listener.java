package org.leadlearner.chat;

import java.util.List;

/** Hears what came in and says what to answer, inside the transaction that surrounds it. */
public interface Listener {
  List<Reply> hear(Incoming incoming);
}
