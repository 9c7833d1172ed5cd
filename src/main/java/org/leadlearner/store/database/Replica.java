package org.leadlearner.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A database that is being filled, all or nothing: closed before it is kept, nothing is left. */
public interface Replica extends AutoCloseable {

  /** Refuses a database that holds anything that people did or set up. */
  interface DataCheck {

    /**
     * @param kind what the database is and where, for people
     * @throws StoreException when there is data
     */
    void check(Connection connection, String kind) throws SQLException;
  }

  /** In the one transaction that fills it. */
  Connection connection();

  /** What it is and where, for people; without password. */
  String kind();

  /** Keeps others from writing to these tables until it is closed. */
  void hold(List<String> tables) throws SQLException;

  /** Has the database go on behind this number in a column that it numbers itself. */
  void continueAfter(String table, String column, long last) throws SQLException;

  /** Keeps what was written; throws where that cannot be done, and then nothing is there. */
  void keep() throws SQLException;

  @Override
  void close();
}
