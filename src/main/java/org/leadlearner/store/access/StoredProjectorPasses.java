package org.leadlearner.store.access;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.access.ProjectorPass;
import org.leadlearner.access.ProjectorPasses;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** Which browsers may show which round, by the hashes of their secrets. */
public final class StoredProjectorPasses implements ProjectorPasses {

  public static final String TABLE = "projector_pass";

  private final SqlRunner sql;

  public StoredProjectorPasses(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public void give(String linkHash, long personId, long roundId, Instant ends, Instant now) {
    sql.run(
        handle -> {
          handle
              .createUpdate("DELETE FROM projector_pass WHERE ends_at <= :now")
              .bind("now", now)
              .execute();
          handle
              .createUpdate(
                  """
                  INSERT INTO projector_pass (hash, person_id, round_id, is_link, ends_at)
                  VALUES (:hash, :person, :round, TRUE, :ends)
                  """)
              .bind("hash", linkHash)
              .bind("person", personId)
              .bind("round", roundId)
              .bind("ends", ends)
              .execute();
        });
  }

  @Override
  public boolean isGood(String linkHash, Instant now) {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    "SELECT 1 FROM projector_pass WHERE hash = :hash AND is_link AND ends_at > :now")
                .bind("hash", linkHash)
                .bind("now", now)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  @Override
  public boolean open(String linkHash, String screenHash, Instant ends, Instant now) {
    // Of two at once the second finds no link any more.
    return sql.change(
        handle ->
            handle
                    .createUpdate(
                        """
                        UPDATE projector_pass
                        SET hash = :screen, is_link = FALSE, ends_at = :ends
                        WHERE hash = :hash AND is_link AND ends_at > :now
                        """)
                    .bind("screen", screenHash)
                    .bind("ends", ends)
                    .bind("hash", linkHash)
                    .bind("now", now)
                    .execute()
                == 1);
  }

  @Override
  public Optional<ProjectorPass> screen(String screenHash, Instant now) {
    return sql.read(handle -> screen(handle, screenHash, now));
  }

  private static Optional<ProjectorPass> screen(Handle handle, String screenHash, Instant now) {
    return handle
        .createQuery(
            """
            SELECT id, name, COALESCE(language, locale) AS locale, zone, relation, round_id, ends_at
            FROM person JOIN projector_pass ON person_id = id
            WHERE hash = :hash AND NOT is_link AND ends_at > :now
            """)
        .bind("hash", screenHash)
        .bind("now", now)
        .map(
            (row, context) ->
                new ProjectorPass(
                    StoredDashboardPasses.person(row),
                    row.getLong("round_id"),
                    ColumnMappers.instant(row, "ends_at")))
        .findOne();
  }
}
