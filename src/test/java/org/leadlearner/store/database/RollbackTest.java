package org.leadlearner.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A driver that fails in the rollback as well, as SQLite's does when a full disk has ended the
 * transaction before us: what went wrong first is what is told, and nothing is half kept.
 */
class RollbackTest {

  private static final SQLException NO_SAVEPOINT = new SQLException("no such savepoint: inside_1");

  private final IllegalStateException fault = new IllegalStateException("the first fault");
  private Connection real;
  private Connection connection;
  private SqlRunner sql;

  @BeforeEach
  void open() throws SQLException {
    real = DriverManager.getConnection("jdbc:sqlite::memory:");
    connection = mock(Connection.class, delegatesTo(real));
    // It is needed afterwards, to look at what was kept.
    doNothing().when(connection).close();
    Jdbi jdbi = Jdbi.create(() -> connection);
    sql = new SqlRunner(jdbi, jdbi, Committer.alone(jdbi));
    sql.run(handle -> handle.execute("CREATE TABLE kept (word TEXT)"));
  }

  @AfterEach
  void close() throws SQLException {
    real.close();
  }

  private void write(String word) {
    sql.run(handle -> handle.execute("INSERT INTO kept VALUES (?)", word));
  }

  private int kept() {
    return sql.read(
        handle -> handle.select("SELECT COUNT(*) FROM kept").mapTo(Integer.class).one());
  }

  private Object failing() {
    return sql.inTransaction(
        () -> {
          write("inside");
          throw fault;
        });
  }

  @Test
  void aRollbackThatFailsDoesNotHideTheFault() throws SQLException {
    doThrow(new SQLException("the connection is gone")).when(connection).rollback();

    assertThatThrownBy(this::failing).isSameAs(fault);
    assertThat(fault.getSuppressed()).hasSize(1);
  }

  @Test
  void norDoesOneToASavepoint() throws SQLException {
    doThrow(NO_SAVEPOINT).when(connection).rollback(any(Savepoint.class));

    assertThatThrownBy(() -> sql.inTransaction(this::failing)).isSameAs(fault);
    assertThat(fault.getSuppressed()).hasSize(1);
    assertThat(fault.getSuppressed()[0]).hasRootCause(NO_SAVEPOINT);
    assertThat(kept()).isZero();
  }

  @Test
  void whoeverGoesOnAfterwardsKeepsNothing() throws SQLException {
    doThrow(NO_SAVEPOINT).when(connection).rollback(any(Savepoint.class));

    assertThatThrownBy(() -> sql.inTransaction(this::goesOn))
        .isInstanceOf(StoreException.class)
        .hasCause(fault);
    assertThat(kept()).isZero();
    write("later");
    assertThat(kept()).isEqualTo(1);
  }

  private int goesOn() {
    try {
      failing();
    } catch (IllegalStateException swallowed) {
      write("outside");
    }
    return 1;
  }
}
