package org.leadlearner.http;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a fault once, under a reference that the person who met it is told as well. */
public final class FaultLog {
  private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
  private static final int LENGTH = 8;

  private FaultLog() {}

  /**
   * Logs the fault and gives its reference, 8 characters that are easy to read out.
   *
   * @param where what was going on, without anyone's words
   */
  public static String record(String where, Throwable fault) {
    String reference = UUID.randomUUID().toString().substring(0, LENGTH);
    LOG.error("fault {} in {}", reference, where, fault);
    return reference;
  }
}
