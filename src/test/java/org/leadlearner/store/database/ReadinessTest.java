package org.leadlearner.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  private final CountDownLatch never = new CountDownLatch(1);

  @Test
  void aDatabaseThatHangsIsNotWaitedFor() {
    try (Readiness readiness = new Readiness(new Hanging(), Duration.ofMillis(20))) {
      assertThat(readiness.trouble()).contains("a database does not answer within 20 ms.");
      assertThat(readiness.trouble()).contains("a database does not answer within 20 ms.");
    }
  }

  @Test
  void whileAQuestionHangsNoOtherIsAsked() {
    Hanging database = new Hanging();
    try (Readiness readiness = new Readiness(database, Duration.ofMillis(1))) {
      for (int time = 0; time < 50; time++) {
        assertThat(readiness.trouble()).isPresent();
      }
    }
    assertThat(database.questions).hasValueLessThanOrEqualTo(1);
  }

  @Test
  void afterTheEndItIsClosed() {
    Readiness readiness = new Readiness(new Hanging(), Duration.ofMillis(20));
    readiness.close();
    assertThat(readiness.trouble()).contains("a database is closed.");
  }

  /** Answers nothing until it is interrupted. */
  private final class Hanging implements Database {
    @Override
    public void removeTraces() {}

    @Override
    public void tidy(Instant now) {}

    private final AtomicInteger questions = new AtomicInteger();

    @Override
    public SqlRunner sql() {
      questions.incrementAndGet();
      try {
        never.await();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
      throw new IllegalStateException("interrupted");
    }

    @Override
    public String kind() {
      return "a database";
    }

    @Override
    public Optional<Lease> lease() {
      return Optional.empty();
    }

    @Override
    public String lockForOneNode() {
      return "";
    }

    @Override
    public DataSource writer() {
      throw new IllegalStateException("nothing is written");
    }

    @Override
    public Optional<String> diskTrouble() {
      return Optional.empty();
    }

    @Override
    public void close() {}
  }
}
