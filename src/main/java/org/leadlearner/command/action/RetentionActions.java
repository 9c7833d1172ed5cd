package org.leadlearner.command.action;

import java.time.Clock;
import java.util.List;
import org.leadlearner.app.RetentionWork;
import org.leadlearner.command.records.RetentionCommand;
import org.leadlearner.retention.AgedRecords.Aged;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.RunningDatabase;
import org.leadlearner.store.Store;
import org.leadlearner.store.database.StoreException;

/** Deletes old records for the command line. */
public final class RetentionActions implements RetentionCommand.Actions {

  private final Clock clock;

  public RetentionActions(Clock clock) {
    this.clock = clock;
  }

  @Override
  public List<String> wouldGo(Settings settings) throws StartFailure {
    try {
      return told(
          RunningDatabase.olderThan(
              settings.database().url(), RetentionWork.periods(settings).limits(clock.instant())));
    } catch (StoreException unusable) {
      throw new StartFailure(unusable.fault());
    }
  }

  @Override
  public List<String> remove(Settings settings) throws StartFailure {
    if (settings.legalHold()) {
      throw new StartFailure(PersonalDataActions.HELD);
    }
    try (Store store = ExclusiveStore.open(settings, clock)) {
      return told(RetentionWork.of(settings, store, clock).all());
    }
  }

  private static List<String> told(List<Aged> all) {
    return all.stream().map(RetentionActions::told).toList();
  }

  private static String told(Aged aged) {
    return "%s: %,d %s, the oldest of %s"
        .formatted(aged.table(), aged.rows(), aged.rows() == 1 ? "row" : "rows", aged.oldest());
  }
}
