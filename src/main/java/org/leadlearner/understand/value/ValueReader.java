package org.leadlearner.understand.value;

import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.Value;

/** Reads one kind of thing at a place in a line. */
interface ValueReader {

  /**
   * Something that begins right here.
   *
   * @param length how many units name it
   */
  record Found(Value value, int length) {}

  /** What begins at the cursor; null when it is nothing of this kind. */
  @Nullable Found read(Cursor cursor);
}
