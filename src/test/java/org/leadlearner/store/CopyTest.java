package org.leadlearner.store;

/** A SQLite file is copied. */
class CopyTest extends CopyContract {
  CopyTest() {
    super(TestDatabase.SQLITE, TestDatabase.SQLITE);
  }
}
