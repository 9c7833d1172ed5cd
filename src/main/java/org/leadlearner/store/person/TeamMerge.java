package org.leadlearner.store.person;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Moves a person's memberships in teams, and what they did there, to another. */
final class TeamMerge {

  /**
   * A person who is in a team with both accounts is in it once, and leads it if one of them did.
   */
  private static final List<String> STEPS =
      List.of(
          """
          DELETE FROM team_member WHERE person_id = :elder AND state <> 'JOINED' AND team_id IN (
            SELECT team_id FROM team_member WHERE person_id = :younger AND state = 'JOINED')
          """,
          """
          UPDATE team_member SET role = 'LEAD' WHERE person_id = :elder AND team_id IN (
            SELECT team_id FROM team_member
            WHERE person_id = :younger AND state = 'JOINED' AND role = 'LEAD')
          """,
          """
          UPDATE team_member SET counted_since = (
            SELECT MIN(counted_since) FROM team_member AS either
            WHERE either.team_id = team_member.team_id
              AND either.person_id IN (:elder, :younger))
          WHERE person_id = :elder AND state = 'JOINED' AND role <> 'OBSERVER'
          """,
          """
          DELETE FROM team_member WHERE person_id = :younger AND team_id IN (
            SELECT team_id FROM team_member WHERE person_id = :elder)
          """,
          "UPDATE team_member SET person_id = :elder WHERE person_id = :younger",
          """
          INSERT INTO round_view (round_id, person_id, viewed_at)
          SELECT round_id, :elder, viewed_at FROM round_view WHERE person_id = :younger
          ON CONFLICT DO NOTHING
          """,
          "DELETE FROM round_view WHERE person_id = :younger",
          """
          INSERT INTO staff_given (mirror_id, person_id)
          SELECT mirror_id, :elder FROM staff_given WHERE person_id = :younger
          ON CONFLICT DO NOTHING
          """,
          "DELETE FROM staff_given WHERE person_id = :younger",
          "UPDATE team_change SET by_person = :elder WHERE by_person = :younger",
          "UPDATE team_change SET about_person = :elder WHERE about_person = :younger",
          "UPDATE agreement SET recorded_by = :elder WHERE recorded_by = :younger",
          """
          DELETE FROM signature WHERE person_id = :younger AND EXISTS (
            SELECT 1 FROM signature AS other
            WHERE other.round_id = signature.round_id AND other.agreed_at = signature.agreed_at
              AND other.person_id = :elder)
          """,
          "UPDATE signature SET person_id = :elder WHERE person_id = :younger",
          "UPDATE meeting SET started_by = :elder WHERE started_by = :younger");

  private TeamMerge() {}

  static void into(Handle handle, long elder, long younger) {
    for (String step : STEPS) {
      try (var update = handle.createUpdate(step)) {
        if (step.contains(":elder")) {
          update.bind("elder", elder);
        }
        update.bind("younger", younger).execute();
      }
    }
  }
}
