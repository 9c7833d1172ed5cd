package org.leadlearner.dashboard.page;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * A rate limit for wrong links or codes only: a valid one always works, so nobody can lock out
 * others.
 */
public final class WrongLinks {

  private static final int A_MINUTE = 20;

  private final Bucket tries =
      Bucket.builder()
          .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
          .build();

  /** Whether one more is answered in this minute. */
  public boolean allowsOneMore() {
    return tries.tryConsume(1);
  }
}
