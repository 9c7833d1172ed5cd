package org.leadlearner.command.action;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.leadlearner.command.CopyCommand;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.copy.DatabaseCopy;
import org.leadlearner.store.database.StoreException;

/** Backs up, restores and copies the database. */
public final class DatabaseCopies implements CopyCommand.Actions {

  @Override
  public CopyCommand.CopyResult backup(Settings settings, Path file) throws StartFailure {
    return copy(settings, keys -> DatabaseCopy.backup(settings.database().url(), file, keys));
  }

  @Override
  public CopyCommand.CopyResult restore(Settings settings, Path file) throws StartFailure {
    return copy(settings, keys -> DatabaseCopy.restore(file, settings.database().url(), keys));
  }

  @Override
  public CopyCommand.CopyResult copy(Settings settings, String from, String to)
      throws StartFailure {
    return copy(settings, keys -> DatabaseCopy.between(from, to, keys));
  }

  private static CopyCommand.CopyResult copy(
      Settings settings, Function<Map<Integer, SecretKey>, DatabaseCopy.Result> work)
      throws StartFailure {
    try {
      DatabaseCopy.Result result = work.apply(settings.encryptionKeys().newestFirst());
      return new CopyCommand.CopyResult(
          result.tables().stream()
              .map(one -> new CopyCommand.Counted(one.name(), one.rows(), one.checksum()))
              .toList(),
          result.notes());
    } catch (StoreException unusable) {
      throw new StartFailure(unusable.fault().lines().toList());
    }
  }
}
