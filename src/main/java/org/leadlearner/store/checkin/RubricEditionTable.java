package org.leadlearner.store.checkin;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.store.column.JsonColumns;
import org.leadlearner.store.column.OlderRubrics;

/** Every edition of a rubric that was ever in use. */
final class RubricEditionTable {

  private RubricEditionTable() {}

  static Optional<Rubric> find(Handle handle, Rubric.Edition edition) {
    return content(handle, edition).map(OlderRubrics::read);
  }

  /** Whether an edition is stored as it would be now, which is known without reading it. */
  static boolean isStored(Handle handle, Rubric rubric) {
    return content(handle, rubric.edition()).filter(JsonColumns.write(rubric)::equals).isPresent();
  }

  private static Optional<String> content(Handle handle, Rubric.Edition edition) {
    return handle
        .createQuery(
            """
            SELECT content FROM rubric_edition
            WHERE rubric_key = :key AND rubric_version = :version
            """)
        .bindMethods(edition)
        .mapTo(String.class)
        .findOne();
  }

  /** Adds an edition, or updates its wording. */
  static void put(Handle handle, Rubric rubric, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO rubric_edition
              (rubric_key, rubric_version, content, archived_at, changed_at)
            VALUES (:key, :version, :content, :at, :at)
            ON CONFLICT (rubric_key, rubric_version) DO UPDATE SET
              content = excluded.content,
              changed_at = excluded.changed_at
            """)
        .bindMethods(rubric.edition())
        .bind("content", JsonColumns.write(rubric))
        .bind("at", at)
        .execute();
  }
}
