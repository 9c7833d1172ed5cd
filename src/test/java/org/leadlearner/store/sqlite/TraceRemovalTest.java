package org.leadlearner.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteDataSource;

/** What was deleted leaves the files once whoever writes lets it. */
@Isolated
class TraceRemovalTest {

  @TempDir Path folder;

  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private final Logger log = (Logger) LoggerFactory.getLogger(TraceRemoval.class);

  @BeforeEach
  void listen() {
    logged.start();
    log.addAppender(logged);
  }

  @AfterEach
  void stop() {
    log.detachAppender(logged);
  }

  /** A whole year is filled in as one transaction, which takes longer than anybody waits for it. */
  @Test
  void aLongTransactionIsWaitedForWithoutAWord() {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger given = new AtomicInteger();
    try (TraceRemoval traces =
        new TraceRemoval(folder.resolve("x.db"), busyAtFirst(asked, given))) {
      traces.emptyLog();
      await().until(() -> given.get() == 1);
    }
    assertThat(asked).hasValue(2);
    assertThat(logged.list).isEmpty();
  }

  private DataSource busyAtFirst(AtomicInteger asked, AtomicInteger given) {
    SQLiteDataSource real = new SQLiteDataSource();
    real.setUrl("jdbc:sqlite:" + folder.resolve("x.db"));
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (asked.incrementAndGet() == 1) {
                throw new SQLTransientConnectionException("Connection is not available");
              }
              Connection connection = real.getConnection();
              given.incrementAndGet();
              return connection;
            });
  }
}
