package org.leadlearner.store.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Refuses a database that holds anything that people did or set up. */
public interface DataCheck {

  /**
   * @param kind what the database is and where, for people
   * @throws StoreException when there is data
   */
  void check(Connection connection, String kind) throws SQLException;
}
