package org.leadlearner.store.person;

import java.util.List;
import java.util.Set;

/**
 * Every table with data of people. A test compares this with the schema, so that a new table is
 * exported and deleted with its people, or is declared to have no personal data.
 */
final class PersonalDataTables {

  /**
   * The places that belong to a person: their own conversations with their threads, home tabs, and
   * channels as they alone see them.
   */
  private static final String OWN_PLACE =
      """
      ((platform, workspace, conversation) IN (
        SELECT platform, workspace, platform_user FROM account WHERE person_id = :person
        UNION SELECT platform, workspace, 'home:' || platform_user
          FROM account WHERE person_id = :person
        UNION SELECT platform, workspace, 'dm-' || platform_user
          FROM account WHERE person_id = :person
        UNION SELECT platform, workspace, conversation
          FROM team_member WHERE person_id = :person
        UNION SELECT platform, workspace, conversation
          FROM channel_lead WHERE person_id = :person
        UNION SELECT platform, workspace, conversation
          FROM prompt_schedule WHERE person_id = :person
        UNION SELECT platform, workspace, conversation
          FROM personal_step WHERE person_id = :person)
        OR EXISTS (
          SELECT 1 FROM account
          WHERE person_id = :person
            AND (conversation LIKE '%;for=' || platform_user
              OR conversation LIKE platform_user || '/%')))
      """;

  private static final String OWN = "person_id = :person";
  private static final String OWN_ADDRESSEE = "addressee = 'person:' || CAST(:person AS TEXT)";
  private static final String OWN_CHECK_IN =
      "check_in_id IN (SELECT id FROM check_in WHERE person_id = :person)";
  private static final String OWN_TRANSCRIPT =
      "transcript_id IN (SELECT id FROM transcript WHERE " + OWN_PLACE + ")";

  /** What happens to rows when their person is deleted. */
  enum Fate {
    DELETED,
    /** It belongs to a team; the reference to the person is removed. */
    EMPTIED,
    /** It contains only a number for the order of what is shown. */
    STAYS
  }

  /**
   * One table.
   *
   * @param name what it contains, in plain words
   * @param whose the condition for a person's rows; {@code :person} is their id
   */
  record Holding(String table, String name, String whose, Fate fate) {

    /** Whether it is about how messages reach the person. */
    boolean isOfDelivery() {
      return OF_DELIVERY.contains(table);
    }
  }

  private static final Set<String> OF_DELIVERY =
      Set.of(
          "outgoing",
          "conversation_outcome",
          "open_question",
          "transcript",
          "transcript_shown",
          "resting_place",
          "blocked_conversation",
          "conversation_reference",
          "dashboard_link",
          "dashboard_session",
          "projector_pass");

  /** In the order in which they can be deleted: a table comes before those it refers to. */
  static final List<Holding> ALL =
      List.of(
          deleted("dashboard_link", "links to the dashboard", OWN),
          deleted("dashboard_session", "visits of the dashboard", OWN),
          deleted("projector_pass", "screens that show a meeting", OWN),
          deleted("outgoing", "messages of the last week", OWN_PLACE),
          deleted("conversation_outcome", "whether messages arrived", OWN_PLACE),
          deleted("open_question", "what I asked last", OWN_PLACE),
          deleted(
              "transcript_shown",
              "messages shown here",
              "entry_id IN (SELECT id FROM transcript_entry WHERE " + OWN_TRANSCRIPT + ")"),
          deleted("transcript_entry", "conversation here", OWN_TRANSCRIPT),
          new Holding("transcript", "conversations here", OWN_PLACE, Fate.STAYS),
          deleted("resting_place", "places that take no messages", OWN_PLACE),
          deleted("blocked_conversation", "blocked conversations", OWN_PLACE),
          deleted("conversation_reference", "ways to reach you", OWN_PLACE),
          deleted("staff_sentence", "sentences for staff", OWN),
          deleted("practice_reply", "prompt answers", OWN),
          deleted("practice", "prompts", OWN_ADDRESSEE),
          deleted("prompt_preference", "prompt choices", OWN_ADDRESSEE),
          deleted("prompt_passed", "prompts you passed over", OWN_ADDRESSEE),
          deleted("prompt_opinion", "prompts you liked or not", OWN_ADDRESSEE),
          deleted("prompt_later", "prompts for later today", OWN),
          deleted("reminder", "reminders you asked for", OWN),
          deleted("personal_step", "your steps", OWN),
          deleted("channel_lead", "channels you lead", OWN),
          deleted(
              "occurrence",
              "prompt days",
              "schedule_id IN (SELECT id FROM prompt_schedule WHERE person_id = :person)"),
          deleted("prompt_schedule", "prompt times", OWN),
          new Holding(
              "agreement", "agreements you recorded", "recorded_by = :person", Fate.EMPTIED),
          new Holding("signature", "records you were asked to sign", OWN, Fate.EMPTIED),
          new Holding("meeting", "meetings you started", "started_by = :person", Fate.EMPTIED),
          new Holding(
              "team_change",
              "team changes",
              "(by_person = :person OR about_person = :person)",
              Fate.EMPTIED),
          deleted("access_request", "requests to others", OWN),
          deleted(
              "link_question",
              "questions about linking accounts",
              "(elder = :person OR younger = :person)"),
          deleted("staff_given", "links to staff questions", OWN),
          deleted("round_view", "looks at team results", OWN),
          deleted("team_member", "teams", OWN),
          deleted("stage_move", "stage changes", OWN),
          deleted("reading", "readings", OWN),
          deleted("evidence_note", "notes", OWN),
          deleted("amendment", "changed answers", OWN_CHECK_IN),
          deleted("answer", "answers", OWN_CHECK_IN),
          deleted("round_check_in", "check-ins that counted in a round", OWN_CHECK_IN),
          deleted("check_in", "check-ins", OWN),
          deleted("listed_school", "your school on the district's list", OWN),
          deleted(
              "roster_entry",
              "where the district's list expects you",
              """
              ((platform, workspace, platform_user) IN (
                SELECT platform, workspace, platform_user FROM account WHERE person_id = :person)
              OR address IN (SELECT address FROM account WHERE person_id = :person))
              """),
          deleted(
              "address_in_use",
              "known addresses",
              "address IN (SELECT address FROM account WHERE person_id = :person)"),
          deleted("account", "accounts", OWN),
          deleted("person", "profile", "id = :person"));

  private PersonalDataTables() {}

  private static Holding deleted(String table, String name, String whose) {
    return new Holding(table, name, whose, Fate.DELETED);
  }
}
