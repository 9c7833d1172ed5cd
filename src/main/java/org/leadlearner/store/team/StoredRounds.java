package org.leadlearner.store.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.round.Crossings;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.store.database.SqlRunner;

/** Rounds, their results, and who looked. */
public final class StoredRounds implements Rounds {

  private final SqlRunner sql;
  private final Publication publication;

  /** What is published of a round that is being closed. */
  public interface Publication {

    /** Nothing is. */
    Publication NONE = (handle, snapshot) -> {};

    /** Keeps it in the transaction of the closing. */
    void of(Handle handle, Snapshot snapshot);
  }

  public StoredRounds(SqlRunner sql, Publication publication) {
    this.sql = sql;
    this.publication = publication;
  }

  @Override
  public Round open(long teamId, Rubric.Edition edition, Instant at, LocalDate lastDay) {
    return sql.change(
        handle ->
            RoundTable.insert(handle, teamId, edition, at, lastDay)
                .or(() -> RoundTable.current(handle, teamId))
                .orElseThrow());
  }

  @Override
  public Optional<Round> current(long teamId) {
    return sql.read(handle -> RoundTable.current(handle, teamId));
  }

  @Override
  public Optional<Round> find(long roundId) {
    return sql.read(handle -> RoundTable.find(handle, roundId));
  }

  @Override
  public List<Round> over(LocalDate today) {
    return sql.read(handle -> RoundTable.over(handle, today));
  }

  @Override
  public Set<Long> finished(Round round, Set<Long> people) {
    return sql.read(handle -> RoundAnswers.finished(handle, round, people));
  }

  @Override
  public List<Map<String, Integer>> answers(Round round, Set<Long> people) {
    return sql.read(handle -> RoundAnswers.answers(handle, round, people));
  }

  @Override
  public List<Crossings.Pair> pairs(Round closed, Round round, Set<Long> people) {
    return sql.read(handle -> RoundPairs.of(handle, closed, round, people));
  }

  @Override
  public Map<String, Integer> noted(Round round, Set<Long> people, Instant at) {
    return sql.read(handle -> RoundAnswers.noted(handle, round, people, at));
  }

  @Override
  public String cohort(long teamId, Set<Long> people) {
    return CohortMark.of(sql.change(handle -> TeamSecretTable.of(handle, teamId)), people);
  }

  @Override
  public Map<Long, Integer> alsoIn(Round round, Set<Long> people) {
    return sql.read(handle -> RoundAnswers.alsoIn(handle, round, people));
  }

  @Override
  public void close(Snapshot snapshot, Set<Long> people) {
    sql.run(
        handle -> {
          if (!RoundTable.close(handle, snapshot.round())) {
            throw new IllegalStateException(
                "round %d is not open, so it cannot be closed".formatted(snapshot.round().id()));
          }
          SnapshotTable.insert(handle, snapshot);
          RoundAnswers.spend(handle, snapshot.round(), people);
          publication.of(handle, snapshot);
        });
  }

  @Override
  public List<Snapshot> snapshots(long teamId) {
    return sql.read(handle -> SnapshotTable.of(handle, teamId));
  }

  @Override
  public List<Snapshot> snapshotsOf(Set<Long> rounds) {
    return rounds.isEmpty() ? List.of() : sql.read(handle -> SnapshotTable.of(handle, rounds));
  }

  @Override
  public void viewed(long roundId, long personId, Instant at) {
    sql.run(handle -> RoundViewTable.add(handle, roundId, personId, at));
  }

  @Override
  public List<View> views(Set<Long> teams, Instant since) {
    return sql.read(handle -> RoundViewTable.since(handle, teams, since));
  }
}
