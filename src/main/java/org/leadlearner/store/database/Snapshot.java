package org.leadlearner.store.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A database as it is at one moment, to be read while others go on writing to it. */
public interface Snapshot extends AutoCloseable {

  /** In the one transaction that sees that moment. */
  Connection connection();

  /** What it is and where, for people; without password. */
  String kind();

  /**
   * The last number that the database made itself for this column, whether or not its row is still
   * there; 0 when it made none.
   */
  long lastNumber(String table, String column) throws SQLException;

  @Override
  void close();
}
