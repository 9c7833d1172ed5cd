package org.leadlearner.command.action;

import java.time.Clock;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.Store;
import org.leadlearner.store.StoreRules;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.database.StoreInUseException;

/** Opens the database for a command that cannot share a SQLite file with a running server. */
final class ExclusiveStore {

  private ExclusiveStore() {}

  /**
   * Opens it.
   *
   * @throws StartFailure when it cannot be used, with the fix
   */
  static Store open(Settings settings, Clock clock) throws StartFailure {
    try {
      return Store.open(
          settings.database().url(), clock, StoreRules.USUAL.held(settings.legalHold()));
    } catch (StoreInUseException running) {
      throw new StartFailure(
          running.fault()
              + " The server keeps a SQLite file to itself: stop it, do this, and start it again.");
    } catch (StoreException unusable) {
      throw new StartFailure(unusable.fault());
    }
  }
}
