package org.leadlearner.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atMostOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  private final CountDownLatch never = new CountDownLatch(1);

  @Test
  void aDatabaseThatHangsIsNotWaitedFor() {
    try (Readiness readiness = new Readiness(hanging(), Duration.ofMillis(20))) {
      assertThat(readiness.trouble()).contains("a database does not answer within 20 ms.");
      assertThat(readiness.trouble()).contains("a database does not answer within 20 ms.");
    }
  }

  @Test
  void whileAQuestionHangsNoOtherIsAsked() {
    Database database = hanging();
    try (Readiness readiness = new Readiness(database, Duration.ofMillis(1))) {
      for (int time = 0; time < 50; time++) {
        assertThat(readiness.trouble()).isPresent();
      }
    }
    verify(database, atMostOnce()).sql();
  }

  @Test
  void afterTheEndItIsClosed() {
    Readiness readiness = new Readiness(hanging(), Duration.ofMillis(20));
    readiness.close();
    assertThat(readiness.trouble()).contains("a database is closed.");
  }

  /** Answers nothing until it is interrupted. */
  private Database hanging() {
    Database database = mock(Database.class);
    when(database.kind()).thenReturn("a database");
    when(database.sql())
        .thenAnswer(
            question -> {
              never.await();
              throw new IllegalStateException("it answered");
            });
    return database;
  }
}
