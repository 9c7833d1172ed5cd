package org.leadlearner.http;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs an exception once, with a reference that the affected person gets as well. */
public final class FaultLog {
  private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
  private static final int LENGTH = 8;

  private FaultLog() {}

  /**
   * Logs the exception and returns its reference, 8 characters that are easy to read aloud.
   *
   * @param where what was being done, without anything that people wrote
   */
  public static String record(String where, Throwable fault) {
    String reference = UUID.randomUUID().toString().substring(0, LENGTH);
    LOG.error("fault {} in {}", reference, where, fault);
    return reference;
  }
}
