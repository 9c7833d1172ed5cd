package org.leadlearner;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.leadlearner.assistant.team.TeamFacts;
import org.leadlearner.assistant.team.TeamRecords;
import org.leadlearner.assistant.turn.PromptRecords;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.store.Store;

/** What the assistant needs for prompts, out of one store. */
public final class StoredRecords {

  private StoredRecords() {}

  /**
   * @param admins ids of platform users who administer
   */
  public static PromptRecords of(Store store, PromptLibrary library, String... admins) {
    return new PromptRecords(
        library,
        store.schedules(),
        store.calendars(),
        store.occurrences(),
        store.practices(),
        store.preferences(),
        store.channelLeads(),
        store.staffSentences(),
        QuietHours.USUAL,
        Set.of(admins));
  }

  /** Teams whose results are shown from five people on, in a district in UTC. */
  public static TeamRecords teams(Store store) {
    return teams(store, ZoneOffset.UTC);
  }

  /**
   * The same in another zone.
   *
   * @param admins ids of platform users who administer
   */
  public static TeamRecords teams(Store store, ZoneId zone, String... admins) {
    return new TeamRecords(
        store.teams(),
        store.rounds(),
        new Suppression(5),
        Set.of(admins),
        store.agreements(),
        store.meetings(),
        new TeamFacts(zone, store.reach(), store.teamWeeks()));
  }
}
