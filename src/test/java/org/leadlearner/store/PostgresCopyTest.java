package org.leadlearner.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** A district moves to PostgreSQL, and back. */
@Tag("postgres")
class PostgresCopyTest {

  @Nested
  class FromSqlite extends CopyContract {
    FromSqlite() {
      super(TestDatabase.SQLITE, TestDatabase.POSTGRES);
    }
  }

  @Nested
  class ToSqlite extends CopyContract {
    ToSqlite() {
      super(TestDatabase.POSTGRES, TestDatabase.SQLITE);
    }
  }
}
