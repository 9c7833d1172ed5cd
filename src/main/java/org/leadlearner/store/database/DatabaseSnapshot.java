package org.leadlearner.store.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A database as it is at one moment, for reading while others write to it. */
public interface DatabaseSnapshot extends AutoCloseable {

  /** The connection with the one transaction that sees that moment. */
  Connection connection();

  /** Its kind and place, for people; without a password. */
  String kind();

  /**
   * The last number that the database generated for this column, even if its row was deleted; 0
   * when there was none.
   */
  long lastNumber(String table, String column) throws SQLException;

  @Override
  void close();
}
