package org.leadlearner.store.retention;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.leadlearner.retention.AgedRecords;
import org.leadlearner.retention.RecordKind;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** Records that are older than the district keeps them, in the database. */
public final class StoredAgedRecords implements AgedRecords {

  /** Few enough that a waiting turn does not notice. */
  private static final int MOST_CHECK_INS = 100;

  private static final int MOST_ROWS = 500;

  private static final Comparator<Aged> BY_TABLE =
      Comparator.comparing(Aged::kind).thenComparing(Aged::table);

  private final SqlRunner sql;
  private final String lock;
  private final boolean isHeld;
  private final Runnable removeTraces;
  private final AtomicBoolean areTracesLeft = new AtomicBoolean();

  /**
   * @param lock the end of a query that locks the rows it reads for this node
   * @param isHeld whether a legal hold keeps everything
   * @param removeTraces called when everything was deleted
   */
  public StoredAgedRecords(SqlRunner sql, String lock, boolean isHeld, Runnable removeTraces) {
    this.sql = sql;
    this.lock = lock;
    this.isHeld = isHeld;
    this.removeTraces = removeTraces;
  }

  @Override
  public boolean isHeld() {
    return isHeld;
  }

  @Override
  public List<Aged> olderThan(Map<RecordKind, Instant> limits) {
    return sql.read(handle -> count(handle, limits));
  }

  /** Counts the older records on a connection of its own; others can write meanwhile. */
  public static List<Aged> olderThan(Connection connection, Map<RecordKind, Instant> limits) {
    return ColumnMappers.jdbi(connection).withHandle(handle -> count(handle, limits));
  }

  private static List<Aged> count(Handle handle, Map<RecordKind, Instant> limits) {
    List<Aged> all = new ArrayList<>();
    for (AgedTable table : AgedTable.ALL) {
      Optional.ofNullable(limits.get(table.kind()))
          .flatMap(limit -> table.count(handle, limit))
          .ifPresent(all::add);
    }
    Optional.ofNullable(limits.get(RecordKind.CHECKINS))
        .map(limit -> AgedCheckIns.count(handle, limit))
        .ifPresent(all::addAll);
    return summed(all);
  }

  @Override
  public List<Aged> removeSome(Map<RecordKind, Instant> limits, Instant now) {
    if (isHeld()) {
      return List.of();
    }
    // The write lock is taken only when there is something to delete.
    List<Aged> removed =
        sql.read(handle -> any(handle, limits))
            ? sql.change(handle -> remove(handle, limits, now))
            : List.of();
    if (!removed.isEmpty()) {
      areTracesLeft.set(true);
    } else if (areTracesLeft.getAndSet(false)) {
      removeTraces.run();
    }
    return removed;
  }

  private static boolean any(Handle handle, Map<RecordKind, Instant> limits) {
    Instant ofCheckIns = limits.get(RecordKind.CHECKINS);
    return AgedTable.ALL.stream()
            .anyMatch(
                table ->
                    limits.containsKey(table.kind()) && table.any(handle, limits.get(table.kind())))
        || (ofCheckIns != null && AgedCheckIns.any(handle, ofCheckIns));
  }

  private List<Aged> remove(Handle handle, Map<RecordKind, Instant> limits, Instant now) {
    RemovalTable.takeTurn(handle, now);
    List<Aged> removed = new ArrayList<>();
    for (AgedTable table : AgedTable.ALL) {
      Optional.ofNullable(limits.get(table.kind()))
          .flatMap(limit -> table.remove(handle, limit, MOST_ROWS))
          .ifPresent(removed::add);
    }
    Optional.ofNullable(limits.get(RecordKind.CHECKINS))
        .map(limit -> AgedCheckIns.remove(handle, limit, now, lock, MOST_CHECK_INS))
        .ifPresent(removed::addAll);
    List<Aged> all = summed(removed);
    limits.forEach(
        (kind, limit) ->
            all.stream()
                .filter(one -> one.kind() == kind)
                .forEach(one -> RemovalTable.add(handle, one, limit, now)));
    return all;
  }

  /** Notes exist both on their own and below a check-in. */
  private static List<Aged> summed(List<Aged> some) {
    List<Aged> all = new ArrayList<>();
    for (Aged one : some.stream().sorted(BY_TABLE).toList()) {
      int last = all.size() - 1;
      if (last >= 0 && all.get(last).table().equals(one.table())) {
        all.set(last, all.get(last).with(one));
      } else {
        all.add(one);
      }
    }
    return List.copyOf(all);
  }

  @Override
  public List<Removal> removals(LocalDate since) {
    return sql.read(handle -> RemovalTable.since(handle, since));
  }
}
