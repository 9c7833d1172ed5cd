package org.leadlearner.store;

import org.leadlearner.chat.message.Message;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.store.column.JsonColumns;
import org.leadlearner.store.sqlite.SqliteFile;
import org.leadlearner.store.sqlite.SqliteLibrary;

/**
 * The first use of the libraries of the store, which takes a hundred times as long as any later
 * one. It can go on beside the opening of the database, so that neither that nor the first turn has
 * to do it. Nothing is kept of it, and what fails here fails again where it is told.
 */
public final class FirstUse {

  private FirstUse() {}

  /** Writes the rubric, which each start does next, and asks an empty database a question. */
  public static void of(String databaseUrl, Rubric rubric) {
    JsonColumns.write(rubric);
    if (databaseUrl.startsWith(SqliteFile.PREFIX)) {
      SqliteLibrary.useOnce();
    }
  }

  /** Writes and reads what most turns do. */
  public static void of(Message message) {
    JsonColumns.read(JsonColumns.write(message), Message.class);
  }
}
