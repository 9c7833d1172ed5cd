package org.leadlearner.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Logs the stack trace of a fault once in ten minutes, and otherwise its line alone. While a disk
 * is full or a database is away, the same fault comes every few seconds, and its traces would fill
 * what is left of the disk.
 */
final class RepeatedTraces extends TurboFilter {

  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final int MOST_KNOWN = 100;

  private final LongSupplier nanoseconds;
  private final Map<Fault, Long> logged =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Fault, Long> eldest) {
          return size() > MOST_KNOWN;
        }
      };

  /** Faults that differ in any of these have traces of their own. */
  private record Fault(
      String logger, String format, List<String> kinds, List<StackTraceElement> root) {}

  /**
   * @param nanoseconds as of {@link System#nanoTime}
   */
  RepeatedTraces(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] values,
      @Nullable Throwable given) {
    Throwable fault = given == null ? last(values) : given;
    if (fault == null
        || format == null
        || !level.isGreaterOrEqual(logger.getEffectiveLevel())
        || !isRepeated(fault(logger, format, fault))) {
      return FilterReply.NEUTRAL;
    }
    Object[] others =
        given == null && values != null ? Arrays.copyOf(values, values.length - 1) : values;
    logger.log(
        marker,
        RepeatedTraces.class.getName(),
        Level.toLocationAwareLoggerInteger(level),
        format + " (again " + fault.getClass().getSimpleName() + ", whose trace is further up)",
        others,
        null);
    return FilterReply.DENY;
  }

  /** SLF4J takes an exception in the last place for the one to trace. */
  private static @Nullable Throwable last(Object @Nullable [] values) {
    return values != null
            && values.length > 0
            && values[values.length - 1] instanceof Throwable fault
        ? fault
        : null;
  }

  private synchronized boolean isRepeated(Fault fault) {
    long now = nanoseconds.getAsLong();
    Long before = logged.get(fault);
    if (before != null && now - before < PAUSE.toNanos()) {
      return true;
    }
    logged.remove(fault);
    logged.put(fault, now);
    return false;
  }

  private static Fault fault(Logger logger, String format, Throwable fault) {
    List<Throwable> chain =
        Stream.iterate(fault, cause -> cause != null, Throwable::getCause).limit(20).toList();
    return new Fault(
        logger.getName(),
        format,
        chain.stream().map(cause -> cause.getClass().getName()).toList(),
        List.of(chain.get(chain.size() - 1).getStackTrace()));
  }
}
