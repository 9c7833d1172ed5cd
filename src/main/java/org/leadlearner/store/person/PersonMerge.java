package org.leadlearner.store.person;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Link.SetAside;

/**
 * Gives all that a person has to another. Every table with a column person_id or addressee stands
 * here once; a test reads the schema and fails when one does not.
 */
final class PersonMerge {

  /** The rows change their owner, and nothing else. */
  static final List<String> MOVED =
      List.of(
          "evidence_note",
          "reading",
          "stage_move",
          "practice_reply",
          "staff_sentence",
          "access_request",
          "personal_step");

  /**
   * Neither person's rows stay: a browser that came in by one account would see what the other
   * wrote, and nobody has asked there for it. A new link is one request away.
   */
  static final List<String> ENDED =
      List.of(StoredDashboardPasses.LINKS, StoredDashboardPasses.SESSIONS);

  /** Each is moved by a method or a class of its own. */
  static final List<String> MOVED_WITH_CARE =
      List.of(
          "account",
          "check_in",
          "prompt_schedule",
          "practice",
          "prompt_preference",
          "prompt_passed",
          "prompt_opinion",
          "prompt_later",
          "channel_lead",
          "listed_school",
          "team_member",
          "round_view",
          "signature");

  private PersonMerge() {}

  /** What could not stand twice, and was set aside. */
  static Set<SetAside> into(Handle handle, long elder, long younger, Instant at) {
    Set<SetAside> aside = EnumSet.noneOf(SetAside.class);
    if (CheckInMerge.into(handle, elder, younger)) {
      aside.add(SetAside.CHECK_IN);
    }
    MOVED.forEach(table -> move(handle, table, elder, younger));
    StoredDashboardPasses.endAll(handle, elder);
    StoredDashboardPasses.endAll(handle, younger);
    LinkQuestionTable.forget(handle, elder, younger);
    leads(handle, elder, younger);
    StoredRoster.join(handle, elder, younger);
    TeamMerge.into(handle, elder, younger);
    if (PromptMerge.into(handle, elder, younger)) {
      aside.add(SetAside.PROMPT_TIMES);
    }
    PersonTable.joinLanguages(handle, elder, younger);
    AccountTable.join(handle, younger, elder, at);
    PersonTable.delete(handle, younger);
    return aside;
  }

  static void move(Handle handle, String table, long elder, long younger) {
    handle
        .createUpdate("UPDATE " + table + " SET person_id = :elder WHERE person_id = :younger")
        .bind("elder", elder)
        .bind("younger", younger)
        .execute();
  }

  /** Who leads a channel by both accounts leads it once. */
  private static void leads(Handle handle, long elder, long younger) {
    handle
        .createUpdate(
            """
            DELETE FROM channel_lead WHERE person_id = :younger AND addressee IN (
              SELECT addressee FROM channel_lead WHERE person_id = :elder)
            """)
        .bind("elder", elder)
        .bind("younger", younger)
        .execute();
    move(handle, "channel_lead", elder, younger);
  }
}
