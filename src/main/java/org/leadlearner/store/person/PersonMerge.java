package org.leadlearner.store.person;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Link.SetAside;
import org.leadlearner.store.access.StoredDashboardPasses;
import org.leadlearner.store.access.StoredProjectorPasses;

/**
 * Moves all data of a person to another. Every table with a column person_id or addressee is listed
 * here once; a test compares this with the schema.
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
   * The rows of both people are deleted: a browser that signed in with one account would see what
   * the other wrote, without a question to the person there. A new link is one request away.
   */
  static final List<String> ENDED =
      List.of(
          StoredDashboardPasses.LINKS, StoredDashboardPasses.SESSIONS, StoredProjectorPasses.TABLE);

  /** Each is moved by its own method or class. */
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
          "reminder",
          "channel_lead",
          "listed_school",
          "team_member",
          "round_view",
          "signature",
          "staff_given");

  private PersonMerge() {}

  /** What one person can have only once, and was set aside. */
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

  /** A person who leads a channel with both accounts leads it once. */
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
