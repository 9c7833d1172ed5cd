package org.leadlearner.store.database;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** A database that is open and at our schema, and what is particular to its kind. */
public interface Database extends AutoCloseable {

  SqlRunner sql();

  /** What it is and where, for people; without password. */
  String kind();

  /**
   * How long another process may hold a message that it sends; empty when no other process can use
   * this database.
   */
  Optional<Duration> lease();

  /**
   * The end of a query that holds the rows it reads for this node, and gives other nodes others;
   * empty when no other process can use this database.
   */
  String lockForOneNode();

  /** Connections that may write. */
  DataSource writer();

  /** What keeps the database from writing, as far as it can be seen from here. */
  Optional<String> diskTrouble();

  @Override
  void close();
}
