package org.leadlearner.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A database that is being filled, all or nothing: closing it before {@link #keep} leaves nothing.
 */
public interface Replica extends AutoCloseable {

  /** Rejects a database that contains anything that people did or set up. */
  interface DataCheck {

    /**
     * @param kind the kind and place of the database, for people
     * @throws StoreException when there is data
     */
    void check(Connection connection, String kind) throws SQLException;
  }

  /** The connection with the one transaction that fills it. */
  Connection connection();

  /** Its kind and place, for people; without a password. */
  String kind();

  /** Locks these tables against other writers until it is closed. */
  void hold(List<String> tables) throws SQLException;

  /** Sets the number after which the database continues in a generated column. */
  void continueAfter(String table, String column, long last) throws SQLException;

  /** Commits; throws when that is not possible, and then nothing is there. */
  void keep() throws SQLException;

  @Override
  void close();
}
