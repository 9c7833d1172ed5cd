package org.leadlearner.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.leadlearner.schedule.Place;

/** Places, in the three columns that every table has them in. */
final class Places {

  private Places() {}

  static Place of(ResultSet row) throws SQLException {
    return new Place(
        row.getString("platform"), row.getString("workspace"), row.getString("conversation"));
  }

  static <S extends SqlStatement<S>> S bound(S statement, Place place) {
    return statement
        .bind("platform", place.platform())
        .bind("workspace", place.workspace())
        .bind("conversation", place.conversation());
  }
}
