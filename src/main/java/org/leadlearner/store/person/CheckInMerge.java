package org.leadlearner.store.person;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Moves the check-ins of a person to another. Of two open ones on a rubric one stays open. */
final class CheckInMerge {

  private CheckInMerge() {}

  /** Whether an open check-in was set aside; its answers are kept, as with "start over". */
  static boolean into(Handle handle, long elder, long younger) {
    List<Long> aside = touchedLess(handle, elder, younger);
    for (long id : aside) {
      handle
          .createUpdate(
              """
              UPDATE check_in SET status = 'DISCARDED', stopped = TRUE, revision = revision + 1,
                revisiting = NULL, chosen_stage = NULL, asking_who = NULL, asking_note = NULL
              WHERE id = :id
              """)
          .bind("id", id)
          .execute();
    }
    PersonMerge.move(handle, "check_in", elder, younger);
    stopAllButOne(handle, elder);
    return !aside.isEmpty();
  }

  private static List<Long> touchedLess(Handle handle, long elder, long younger) {
    return handle
        .createQuery(
            """
            SELECT CASE WHEN one.touched_at > other.touched_at THEN other.id ELSE one.id END
            FROM check_in AS one JOIN check_in AS other ON one.rubric_key = other.rubric_key
            WHERE one.person_id = :elder AND one.status = 'OPEN'
              AND other.person_id = :younger AND other.status = 'OPEN'
            """)
        .bind("elder", elder)
        .bind("younger", younger)
        .mapTo(Long.class)
        .list();
  }

  /** Only one check-in at a time receives what a person types. */
  private static void stopAllButOne(Handle handle, long personId) {
    handle
        .createUpdate(
            """
            UPDATE check_in SET stopped = TRUE
            WHERE person_id = :person AND status = 'OPEN' AND id <> (
              SELECT id FROM check_in WHERE person_id = :person AND status = 'OPEN'
              ORDER BY touched_at DESC, id DESC LIMIT 1)
            """)
        .bind("person", personId)
        .execute();
  }
}
