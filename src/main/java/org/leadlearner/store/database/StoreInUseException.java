package org.leadlearner.store.database;

/** Another process has the database open, and only one can. */
public final class StoreInUseException extends StoreException {

  private static final long serialVersionUID = 1L;

  private StoreInUseException(String fault) {
    super(fault);
  }

  /** One of our processes, which holds the lock. */
  public static StoreInUseException byUs(String named) {
    return new StoreInUseException(
        "Another Lead Learner process uses %s; stop it or set another DATABASE_URL."
            .formatted(named));
  }

  /** Some program is connected to it, and nobody can say which. */
  public static StoreInUseException byAnyProgram(String named) {
    return new StoreInUseException(
        "Another program has %s open, such as a second Lead Learner or a database tool. Close it, and start again."
            .formatted(named));
  }
}
