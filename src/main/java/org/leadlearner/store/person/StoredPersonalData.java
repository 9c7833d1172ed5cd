package org.leadlearner.store.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.PersonalData;
import org.leadlearner.store.database.SqlRunner;
import org.leadlearner.store.person.PersonalDataTables.Fate;
import org.leadlearner.store.person.PersonalDataTables.Holding;
import org.leadlearner.store.prompt.PromptScheduleTable;

/** Exports and deletes the data of people. */
final class StoredPersonalData implements PersonalData {

  private final SqlRunner sql;
  private final Clock clock;
  private final Runnable removeTraces;

  /**
   * @param removeTraces called when something was deleted, inside its transaction
   */
  StoredPersonalData(SqlRunner sql, Clock clock, Runnable removeTraces) {
    this.sql = sql;
    this.clock = clock;
    this.removeTraces = removeTraces;
  }

  @Override
  public List<Sheet> of(long personId) {
    List<Holding> profileFirst = new ArrayList<>(PersonalDataTables.ALL);
    Collections.reverse(profileFirst);
    return sql.read(
        handle ->
            profileFirst.stream()
                .filter(holding -> holding.fate() != Fate.STAYS)
                .map(holding -> PersonalDataReader.of(handle, holding, personId))
                .toList());
  }

  @Override
  public int forget(long personId) {
    return sql.change(
        handle -> {
          int rows = forget(handle, personId);
          removeTraces.run();
          return rows;
        });
  }

  private int forget(Handle handle, long personId) {
    PersonTable.hold(handle, personId);
    PromptScheduleTable.hold(handle, personId);
    PersonRemoval.fromTeams(handle, personId, clock.instant());
    int rows =
        PersonalDataTables.ALL.stream()
            .filter(holding -> holding.fate() == Fate.DELETED)
            .mapToInt(holding -> delete(handle, holding, personId))
            .sum();
    if (rows > 0) {
      note(handle);
    }
    return rows;
  }

  private static int delete(Handle handle, Holding holding, long personId) {
    return handle
        .createUpdate("DELETE FROM " + holding.table() + " WHERE " + holding.whose())
        .bind("person", personId)
        .execute();
  }

  /** Records that somebody was deleted on this day, without saying who. */
  private void note(Handle handle) {
    handle
        .createUpdate("INSERT INTO forgetting (forgotten_on) VALUES (:day)")
        .bind("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString())
        .execute();
  }
}
