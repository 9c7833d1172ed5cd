package org.leadlearner.store.database;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** An open database with our schema, and the differences between the two kinds. */
public interface Database extends AutoCloseable {

  SqlRunner sql();

  /** Its kind and place, for people; without a password. */
  String kind();

  /**
   * The lease of messages that another process sends; empty when no other process can use this
   * database.
   */
  Optional<Lease> lease();

  /** How long a node has a workspace for itself; empty when {@link #lease} is. */
  Optional<Lease> laneLease();

  /**
   * Calls {@code wake} whenever another node notifies this one by the name of its run, and
   * sometimes without reason, until it is closed; never when no other process can use this
   * database.
   */
  Listening listen(String run, Runnable wake);

  /** Closing it ends the calls. */
  interface Listening extends AutoCloseable {
    Listening NONE = () -> {};

    @Override
    void close();
  }

  /**
   * The end of a query that locks the rows it reads for this node and skips rows that other nodes
   * have locked; empty when no other process can use this database.
   */
  String lockForOneNode();

  /** Connections that may write. */
  DataSource writer();

  /**
   * Removes deleted and overwritten data from our files soon after the current transaction. Does
   * nothing when the files are not ours.
   */
  void removeTraces();

  /** The same, and deletes old copies; called from time to time. */
  void tidy(Instant now);

  /** Why the database cannot write to its disk, as far as it can be seen from here. */
  Optional<String> diskTrouble();

  @Override
  void close();
}
