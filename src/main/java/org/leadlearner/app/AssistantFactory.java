package org.leadlearner.app;

import java.util.stream.Collectors;
import org.leadlearner.access.DashboardDoor;
import org.leadlearner.access.ProjectorDoor;
import org.leadlearner.access.StaffDoor;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.assistant.dialogue.DialoguePorts;
import org.leadlearner.assistant.dialogue.Ear;
import org.leadlearner.assistant.team.DistrictPorts;
import org.leadlearner.assistant.team.StaffPorts;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.DistrictProfile;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.content.Content;
import org.leadlearner.people.Account;
import org.leadlearner.people.Admins;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.SlackSettings;
import org.leadlearner.settings.TeamsSettings;
import org.leadlearner.store.Store;

/** Creates the assistant with its ports. */
public final class AssistantFactory {

  private AssistantFactory() {}

  /** The pages that the assistant gives out links to. */
  public record Doors(DashboardDoor dashboard, StaffDoor staff, ProjectorDoor projector) {

    /** For a program without pages. */
    public static final Doors CLOSED =
        new Doors(DashboardDoor.CLOSED, StaffDoor.CLOSED, ProjectorDoor.CLOSED);
  }

  /**
   * The assistant with all that it reads and writes in this store.
   *
   * @param rounds sealed as they close
   */
  public static Assistant of(
      Settings settings,
      Store store,
      Content content,
      RubricShelf rubrics,
      Rounds rounds,
      Ear ear,
      Doors doors) {
    return new Assistant(
        people(settings, store),
        rubrics,
        store.checkin().checkIns(),
        store.checkin().progress(),
        promptRecords(store, content.prompts(), admins(settings)),
        teamRecords(
            store,
            rounds,
            new Suppression(settings.minGroupSize()),
            admins(settings),
            doors,
            district(settings, store)),
        new DialoguePorts(ear, store.conversation().openQuestions()),
        doors.dashboard());
  }

  private static PeopleDirectory people(Settings settings, Store store) {
    if (settings.linkAccounts()) {
      return store.person().linkedPeople(account -> isHeard(settings, account));
    }
    store.person().forgetAddresses();
    return store.person().people();
  }

  /**
   * Whether an account belongs to a configured workspace. Without configured ones, only the
   * workspace of the bot token is served, and no other has stored an address.
   */
  private static boolean isHeard(Settings settings, Account account) {
    return switch (account.platform()) {
      case "slack" ->
          settings
              .slack()
              .map(SlackSettings::workspaces)
              .filter(named -> named.isEmpty() || named.contains(account.workspace()))
              .isPresent();
      case "teams" ->
          settings
              .teams()
              .flatMap(TeamsSettings::app)
              .filter(app -> app.tenantId().equalsIgnoreCase(account.workspace()))
              .isPresent();
      default -> false;
    };
  }

  static Admins admins(Settings settings) {
    return new Admins(
        settings.admins().stream()
            .map(one -> new Admins.Admin(one.platform(), one.workspace(), one.user()))
            .collect(Collectors.toSet()));
  }

  /** What the assistant needs for prompts, out of this store. */
  public static PromptPorts promptRecords(Store store, PromptLibrary library, Admins admins) {
    return new PromptPorts(
        library,
        store.prompt().schedules(),
        store.prompt().calendars(),
        store.prompt().occurrences(),
        store.prompt().practices(),
        store.prompt().wishes(),
        store.prompt().reminders(),
        store.prompt().preferences(),
        store.prompt().channelLeads(),
        store.prompt().staffSentences(),
        QuietHours.USUAL,
        admins,
        store.access().accessRequests(),
        store.steps(),
        store.person().roster());
  }

  /** What the assistant needs for teams, out of this store. */
  public static TeamPorts teamRecords(
      Store store,
      Rounds rounds,
      Suppression suppression,
      Admins admins,
      Doors doors,
      DistrictPorts district) {
    return new TeamPorts(
        store.team().teams(),
        rounds,
        suppression,
        admins,
        store.team().agreements(),
        store.team().meetings(),
        store.access().accessRequests(),
        store.person().people(),
        new StaffPorts(store.staffMirrors(), doors.staff()),
        doors.projector(),
        district);
  }

  private static DistrictPorts district(Settings settings, Store store) {
    return new DistrictPorts(
        settings.district().zone(),
        store.conversation().reach(),
        store.team().teamWeeks(),
        new DistrictProfile(
            settings.district().name(),
            settings.district().distressContacts(),
            RetentionWork.periods(settings)));
  }
}
