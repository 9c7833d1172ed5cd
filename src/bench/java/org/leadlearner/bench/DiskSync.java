package org.leadlearner.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** How long this disk takes to have a page for good: no commit by itself can be quicker. */
final class DiskSync {

  private static final int PAGE_BYTES = 4096;
  private static final int TIMES = 300;

  private DiskSync() {}

  /** The median, in milliseconds. */
  static double milliseconds(Path file) throws IOException {
    long[] took = new long[TIMES];
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int time = 0; time < TIMES; time++) {
        long start = System.nanoTime();
        channel.write(ByteBuffer.allocate(PAGE_BYTES));
        channel.force(false);
        took[time] = System.nanoTime() - start;
      }
    }
    Arrays.sort(took);
    return took[TIMES / 2] / 1e6;
  }
}
