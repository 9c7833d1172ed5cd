package org.leadlearner.command.action;

import java.time.Clock;
import org.leadlearner.command.RotateKeysCommand;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.Store;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.store.secret.KeyRotation;

/** Encrypts what is secret with the newest key, for the command line. */
public final class KeyActions implements RotateKeysCommand.Rotation {

  private final Clock clock;

  public KeyActions(Clock clock) {
    this.clock = clock;
  }

  @Override
  public RotateKeysCommand.Result rotate(Settings settings) throws StartFailure {
    try (Store store = Store.open(settings.database().url(), clock)) {
      KeyRotation rotation = store.rotateKeys(settings.encryptionKeys().newestFirst());
      return new RotateKeysCommand.Result(rotation.newest(), rotation.changed(), rotation.faults());
    } catch (StoreException unusable) {
      throw new StartFailure(unusable.fault());
    }
  }
}
