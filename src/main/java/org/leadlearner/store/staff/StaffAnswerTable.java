package org.leadlearner.store.staff;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.leadlearner.progress.staff.StaffAnswer;
import org.leadlearner.progress.staff.StaffCounts;
import org.leadlearner.rubric.Stage;

/** The used codes and the counts, in two tables without any connection. */
final class StaffAnswerTable {

  private static final String CANNOT_TELL = "CANNOT_TELL";

  private StaffAnswerTable() {}

  static boolean isUsed(Handle handle, long mirrorId, String codeHash) {
    return handle
        .createQuery("SELECT 1 FROM staff_used WHERE mirror_id = :mirror AND code_hash = :hash")
        .bind("mirror", mirrorId)
        .bind("hash", codeHash)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** False when the code was used before. */
  static boolean use(Handle handle, long mirrorId, String codeHash) {
    return handle
            .createUpdate(
                """
                INSERT INTO staff_used (mirror_id, code_hash) VALUES (:mirror, :hash)
                ON CONFLICT DO NOTHING
                """)
            .bind("mirror", mirrorId)
            .bind("hash", codeHash)
            .execute()
        == 1;
  }

  static boolean count(Handle handle, long mirrorId, StaffAnswer answer) {
    answer
        .stages()
        .forEach(
            (strand, stage) ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO staff_count (mirror_id, strand_key, said, people)
                        VALUES (:mirror, :strand, :said, 1)
                        ON CONFLICT (mirror_id, strand_key, said)
                        DO UPDATE SET people = staff_count.people + 1
                        """)
                    .bind("mirror", mirrorId)
                    .bind("strand", strand)
                    .bind("said", stage.map(Stage::name).orElse(CANNOT_TELL))
                    .execute());
    return true;
  }

  static int answered(Handle handle, long mirrorId) {
    return handle
        .createQuery("SELECT COUNT(*) FROM staff_used WHERE mirror_id = :mirror")
        .bind("mirror", mirrorId)
        .mapTo(Integer.class)
        .one();
  }

  static StaffCounts counts(Handle handle, long mirrorId) {
    Map<String, Map<Stage, Integer>> counts = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT strand_key, said, people FROM staff_count
            WHERE mirror_id = :mirror AND said <> 'CANNOT_TELL'
            """)
        .bind("mirror", mirrorId)
        .map(
            (row, context) ->
                counts
                    .computeIfAbsent(
                        row.getString("strand_key"), strand -> new EnumMap<>(Stage.class))
                    .put(Stage.valueOf(row.getString("said")), row.getInt("people")))
        .list();
    return new StaffCounts(answered(handle, mirrorId), counts);
  }

  static void forget(Handle handle, long mirrorId) {
    for (String table : new String[] {"staff_used", "staff_count"}) {
      handle
          .createUpdate("DELETE FROM " + table + " WHERE mirror_id = :mirror")
          .bind("mirror", mirrorId)
          .execute();
    }
  }
}
