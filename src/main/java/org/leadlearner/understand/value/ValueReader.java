package org.leadlearner.understand.value;

import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.Value;

/** Reads one kind of value at a position in a line. */
interface ValueReader {

  /**
   * A value that starts at the position.
   *
   * @param length the number of units that name it
   */
  record Found(Value value, int length) {}

  /** The value that starts at the cursor; null when there is none of this kind. */
  @Nullable Found read(Cursor cursor);
}
