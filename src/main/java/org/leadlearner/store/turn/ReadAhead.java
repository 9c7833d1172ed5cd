package org.leadlearner.store.turn;

import org.leadlearner.chat.Incoming;

/** Something that a turn will ask for, as its room can tell from what came in. */
@FunctionalInterface
public interface ReadAhead {

  /** Adds what reads it; what is found is known to the transaction until that writes. */
  void add(Incoming incoming, Together together);
}
