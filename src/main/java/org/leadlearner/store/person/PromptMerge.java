package org.leadlearner.store.person;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.practice.Addressee;
import org.leadlearner.store.prompt.PromptScheduleTable;
import org.leadlearner.store.prompt.StoredPromptPreferences;

/** Moves the daily prompts of a person to another: their times, practices and preferences. */
final class PromptMerge {

  private PromptMerge() {}

  /** Whether both had times, of which one is set aside. */
  static boolean into(Handle handle, long elder, long younger) {
    String elderKey = Addressee.person(elder).key();
    String youngerKey = Addressee.person(younger).key();
    practices(handle, elderKey, youngerKey);
    preferences(handle, elderKey, youngerKey);
    wishes(handle, elder, younger);
    return times(handle, elder, younger);
  }

  /** On a day when both were given something, the younger's stays where it is. */
  private static void practices(Handle handle, String elder, String younger) {
    List<String> days =
        handle
            .createQuery(
                """
                INSERT INTO practice
                  (addressee, day, prompt, strand_key, action, minutes, seen_by)
                SELECT :elder, day, prompt, strand_key, action, minutes, seen_by FROM practice
                WHERE addressee = :younger
                ON CONFLICT (addressee, day) DO NOTHING
                RETURNING day
                """)
            .bind("elder", elder)
            .bind("younger", younger)
            .mapTo(String.class)
            .list();
    if (days.isEmpty()) {
      return;
    }
    for (String table : List.of("practice_reply", "staff_sentence")) {
      handle
          .createUpdate(
              "UPDATE %s SET addressee = :elder WHERE addressee = :younger AND day IN (<days>)"
                  .formatted(table))
          .bind("elder", elder)
          .bind("younger", younger)
          .bindList("days", days)
          .execute();
    }
    handle
        .createUpdate("DELETE FROM practice WHERE addressee = :younger AND day IN (<days>)")
        .bind("younger", younger)
        .bindList("days", days)
        .execute();
  }

  /** If both chose, the choice that shows less to others applies. */
  private static void preferences(Handle handle, String elder, String younger) {
    StoredPromptPreferences.of(handle, younger)
        .ifPresent(
            chosen ->
                StoredPromptPreferences.keep(
                    handle,
                    elder,
                    StoredPromptPreferences.of(handle, elder)
                        .map(before -> before.andNoMoreThan(chosen))
                        .orElse(chosen)));
    handle
        .createUpdate("DELETE FROM prompt_preference WHERE addressee = :younger")
        .bind("younger", younger)
        .execute();
  }

  /**
   * Of two opinions on one prompt, of two prompts for later and of two reminders, the elder's stay.
   */
  private static void wishes(Handle handle, long elder, long younger) {
    for (String table : List.of("prompt_passed", "prompt_opinion")) {
      handle
          .createUpdate(
              """
              UPDATE %1$s SET addressee = :elder WHERE addressee = :younger AND NOT EXISTS (
                SELECT 1 FROM %1$s AS other
                WHERE other.addressee = :elder AND other.prompt = %1$s.prompt)
              """
                  .formatted(table))
          .bind("elder", Addressee.person(elder).key())
          .bind("younger", Addressee.person(younger).key())
          .execute();
      handle
          .createUpdate("DELETE FROM %s WHERE addressee = :younger".formatted(table))
          .bind("younger", Addressee.person(younger).key())
          .execute();
    }
    handle
        .createUpdate("DELETE FROM prompt_later WHERE person_id = :younger")
        .bind("younger", younger)
        .execute();
    handle
        .createUpdate(
            """
            UPDATE reminder SET person_id = :elder WHERE person_id = :younger AND NOT EXISTS (
              SELECT 1 FROM reminder AS other WHERE other.person_id = :elder)
            """)
        .bind("elder", elder)
        .bind("younger", younger)
        .execute();
    handle
        .createUpdate("DELETE FROM reminder WHERE person_id = :younger")
        .bind("younger", younger)
        .execute();
  }

  /** Times in use stay before stopped ones; of two in use, the elder's. */
  private static boolean times(Handle handle, long elder, long younger) {
    Optional<Boolean> elders = isActive(handle, elder);
    Optional<Boolean> youngers = isActive(handle, younger);
    boolean both = elders.isPresent() && youngers.isPresent();
    if (both) {
      forget(handle, !elders.get() && youngers.get() ? elder : younger);
    }
    PersonMerge.move(handle, "prompt_schedule", elder, younger);
    return both;
  }

  private static Optional<Boolean> isActive(Handle handle, long personId) {
    return handle
        .createQuery("SELECT active FROM prompt_schedule WHERE person_id = :person")
        .bind("person", personId)
        .mapTo(Boolean.class)
        .findOne();
  }

  private static void forget(Handle handle, long personId) {
    PromptScheduleTable.forgetPerson(handle, personId);
  }
}
