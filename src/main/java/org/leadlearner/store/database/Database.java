package org.leadlearner.store.database;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** A database that is open and at our schema, and what is particular to its kind. */
public interface Database extends AutoCloseable {

  SqlRunner sql();

  /** What it is and where, for people; without password. */
  String kind();

  /** Of what another process sends; empty when no other process can use this database. */
  Optional<Lease> lease();

  /** For how long a node has a workspace for itself; empty where {@link #lease} is. */
  Optional<Lease> laneLease();

  /**
   * Calls {@code wake} whenever another node calls this one by the name of its run, and now and
   * then besides, until it is closed; never where no other process can use this database.
   */
  Listening listen(String run, Runnable wake);

  /** Ends with its closing. */
  interface Listening extends AutoCloseable {
    Listening NONE = () -> {};

    @Override
    void close();
  }

  /**
   * The end of a query that holds the rows it reads for this node, and gives other nodes others;
   * empty when no other process can use this database.
   */
  String lockForOneNode();

  /** Connections that may write. */
  DataSource writer();

  /**
   * What was deleted or overwritten is to be read nowhere in our files any more, soon after the
   * transaction that it is asked for in is over. Nothing is done where files are not ours.
   */
  void removeTraces();

  /** The same, and what we copied long ago is deleted; to be called now and then. */
  void tidy(Instant now);

  /** What keeps the database from writing, as far as it can be seen from here. */
  Optional<String> diskTrouble();

  @Override
  void close();
}
