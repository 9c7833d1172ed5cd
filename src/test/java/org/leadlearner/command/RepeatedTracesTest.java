package org.leadlearner.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class RepeatedTracesTest {

  private final AtomicLong nanoseconds = new AtomicLong(Long.MAX_VALUE - 1);
  private final LoggerContext context = new LoggerContext();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = context.getLogger("org.leadlearner.delivery.Courier");

  @BeforeEach
  void listen() {
    context.addTurboFilter(new RepeatedTraces(nanoseconds::get));
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
    log.start();
  }

  private void fail(String reference) {
    logger.error("fault {} in {}", reference, "the round", fault());
  }

  private static Exception fault() {
    return new IllegalStateException("x", new SQLException("disk is full"));
  }

  private ILoggingEvent last() {
    return log.list.get(log.list.size() - 1);
  }

  @Test
  void theSameFaultIsALineAloneUntilTenMinutesHavePassed() {
    Duration untilTheLast = Duration.ofMinutes(10).minusNanos(1);
    for (Duration later : List.of(Duration.ZERO, untilTheLast, Duration.ofNanos(1))) {
      nanoseconds.addAndGet(later.toNanos());
      fail("1a");
    }

    assertThat(log.list)
        .extracting(event -> event.getThrowableProxy() != null)
        .containsExactly(true, false, true);
    ILoggingEvent alone = log.list.get(1);
    assertThat(alone.getLevel()).isEqualTo(Level.ERROR);
    assertThat(alone.getFormattedMessage())
        .isEqualTo(
            "fault 1a in the round (again IllegalStateException, whose trace is further up)");
    assertThat(last().getFormattedMessage()).isEqualTo("fault 1a in the round");
  }

  @Test
  void anotherFaultHasItsOwnTrace() {
    fail("1a");
    logger.error("fault {} in {}", "2b", "the round", new IllegalStateException("x"));
    assertThat(last().getThrowableProxy()).isNotNull();
    logger.warn("The look could not be watched over.", fault());
    assertThat(last().getThrowableProxy()).isNotNull();
    context.getLogger("another").error("fault {} in {}", "3c", "the round", fault());
    assertThat(last().getThrowableProxy()).isNotNull();
  }

  @Test
  void whatIsNotLoggedIsNotKnown() {
    logger.debug("The same line.", fault());
    logger.debug("The same line.", fault());
    assertThat(log.list).isEmpty();
    assertThat(logger.isErrorEnabled()).isTrue();
    logger.error("no fault {}", "1");
    assertThat(last().getFormattedMessage()).isEqualTo("no fault 1");
  }
}
