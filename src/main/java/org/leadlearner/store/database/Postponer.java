package org.leadlearner.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * Sends the writes of a transaction together, for a database to which each way costs more than what
 * is done there. A handle has it as its statement builder.
 */
public interface Postponer extends PreparedSql.Keeper {

  /** Sends it with what follows, at the latest with the commit. */
  void postpone(Connection connection, PreparedSql.Write write) throws SQLException;

  /** Sends what was postponed. */
  void send(Connection connection) throws SQLException;

  /** Sends it and commits; does nothing when nothing was postponed. */
  void commit(Connection connection) throws SQLException;

  /** Forgets what was postponed: its transaction, or this part of it, is rolled back. */
  void drop();

  /** Sends what the transaction of this handle has postponed. */
  static void send(Handle handle) {
    if (handle.getStatementBuilder() instanceof Postponer postponer) {
      try {
        postponer.send(handle.getConnection());
      } catch (SQLException fault) {
        throw PreparedSql.failed(fault);
      }
    }
  }

  /** Sends it and commits, if there is anything; otherwise the commit is left to the handle. */
  static void commit(Handle handle) {
    if (handle.getStatementBuilder() instanceof Postponer postponer) {
      try {
        postponer.commit(handle.getConnection());
      } catch (SQLException fault) {
        throw PreparedSql.failed(fault);
      }
    }
  }

  /** Forgets what the transaction of this handle has postponed. */
  static void drop(Handle handle) {
    if (handle.getStatementBuilder() instanceof Postponer postponer) {
      postponer.drop();
    }
  }
}
