package org.leadlearner.store.database;

/** Another process of ours has the database open, and it takes one at a time. */
public final class StoreInUseException extends StoreException {

  private static final long serialVersionUID = 1L;

  public StoreInUseException(String named) {
    super(
        "Another Lead Learner process uses %s; stop it or set another DATABASE_URL."
            .formatted(named));
  }
}
