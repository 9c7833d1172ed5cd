package org.leadlearner.app;

import org.leadlearner.access.DashboardDoor;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.assistant.team.TeamFacts;
import org.leadlearner.assistant.team.TeamRecords;
import org.leadlearner.assistant.turn.PromptRecords;
import org.leadlearner.content.Content;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;

/** Gives the assistant what it reads and writes. */
public final class AssistantWiring {

  private AssistantWiring() {}

  /** The assistant with all that it reads and writes in this store. */
  public static Assistant of(
      Settings settings,
      Store store,
      Content content,
      RubricShelf rubrics,
      DashboardDoor dashboard) {
    return new Assistant(
        people(settings, store),
        rubrics,
        store.checkIns(),
        store.progress(),
        promptRecords(settings, store, content),
        teamRecords(settings, store),
        dashboard);
  }

  private static PeopleDirectory people(Settings settings, Store store) {
    if (settings.linkAccounts()) {
      return store.linkedPeople();
    }
    store.forgetAddresses();
    return store.people();
  }

  private static PromptRecords promptRecords(Settings settings, Store store, Content content) {
    return new PromptRecords(
        content.prompts(),
        store.schedules(),
        store.calendars(),
        store.occurrences(),
        store.practices(),
        store.preferences(),
        store.channelLeads(),
        store.staffSentences(),
        QuietHours.USUAL,
        settings.admins());
  }

  private static TeamRecords teamRecords(Settings settings, Store store) {
    return new TeamRecords(
        store.teams(),
        store.rounds(),
        new Suppression(settings.minGroupSize()),
        settings.admins(),
        store.agreements(),
        store.meetings(),
        new TeamFacts(settings.district().zone(), store.reach(), store.teamWeeks()));
  }
}
