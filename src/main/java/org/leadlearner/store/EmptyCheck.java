package org.leadlearner.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Whether a database contains anything that people did or set up. */
final class EmptyCheck {

  /** Everything that people do leaves a row in at least one of these. */
  private static final List<String> TABLES =
      List.of(
          "person",
          "calendar_period",
          "installation",
          "first_workspace",
          "conversation_reference",
          "roster_entry",
          "transcript_entry",
          "outgoing");

  private EmptyCheck() {}

  static boolean passes(Handle handle) {
    return TABLES.stream().noneMatch(table -> hasRows(handle, table));
  }

  private static boolean hasRows(Handle handle, String table) {
    return handle
        .createQuery("SELECT 1 FROM <table> LIMIT 1")
        .define("table", table)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }
}
