package org.leadlearner.store.database;

import java.util.concurrent.atomic.LongAdder;
import org.jdbi.v3.core.config.JdbiConfig;

/** Counts the statements of all handles. */
public final class StatementCount implements JdbiConfig<StatementCount> {

  private final LongAdder statements = new LongAdder();

  void add() {
    statements.increment();
  }

  long sum() {
    return statements.sum();
  }

  /** The same one for every handle. */
  @Override
  public StatementCount createCopy() {
    return this;
  }
}
