package org.leadlearner.store.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.leadlearner.people.Conversation;

/** Conversations, in the three columns that every table uses for them. */
public final class PlaceColumns {

  private PlaceColumns() {}

  public static Conversation of(ResultSet row) throws SQLException {
    return new Conversation(
        row.getString("platform"), row.getString("workspace"), row.getString("conversation"));
  }

  public static <S extends SqlStatement<S>> S bound(S statement, Conversation place) {
    return statement
        .bind("platform", place.platform())
        .bind("workspace", place.workspace())
        .bind("conversation", place.id());
  }
}
