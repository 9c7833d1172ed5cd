package org.jdbi.v3.core.statement.internal;

/**
 * Stands in for the class of this name in Jdbi, which cannot be told otherwise: Java's flight
 * recorder does not get the statements. Each of its events would hold the values of one, and so
 * what people typed, in every recording that an operator makes. And to register them is a twentieth
 * of the work of a start, even if nobody records anything.
 */
public final class JfrSupport {

  private static final OptionalEvent NONE = new NoStatementEvent();

  private JfrSupport() {}

  /** Whether the recorder is there. */
  public static boolean isJfrAvailable() {
    return false;
  }

  /** Whether the recorder takes events. */
  public static boolean isFlightRecorderAvailable() {
    return false;
  }

  /** Called for each statement. */
  public static OptionalEvent newStatementEvent() {
    return NONE;
  }
}
