package org.leadlearner.assistant.route;

import org.leadlearner.access.DashboardDoor;
import org.leadlearner.assistant.account.AccountLinkHandler;
import org.leadlearner.assistant.account.DashboardLinkHandler;
import org.leadlearner.assistant.account.PersonalDataHandler;
import org.leadlearner.assistant.calendar.CalendarHandler;
import org.leadlearner.assistant.channel.ChannelHandler;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.checkin.EditHandler;
import org.leadlearner.assistant.checkin.FormHandler;
import org.leadlearner.assistant.checkin.StartHandler;
import org.leadlearner.assistant.history.HistoryHandler;
import org.leadlearner.assistant.note.NotesHandler;
import org.leadlearner.assistant.plan.GrowthPlanHandler;
import org.leadlearner.assistant.prompt.PersonalPromptHandler;
import org.leadlearner.assistant.prompt.PromptChoice;
import org.leadlearner.assistant.prompt.PromptOverview;
import org.leadlearner.assistant.reading.ReadingRecorder;
import org.leadlearner.assistant.reminder.AskedReminders;
import org.leadlearner.assistant.reminder.CheckInReminders;
import org.leadlearner.assistant.step.StepHandler;
import org.leadlearner.assistant.turn.DistrictProfile;
import org.leadlearner.assistant.turn.HelpMessage;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Teams;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.rubric.RubricShelf;

/** The handlers of what concerns one person alone, put together. */
public record PersonalHandlers(
    RubricChoice choice,
    CheckInHandler checkIn,
    HelpMessage guide,
    HistoryHandler progress,
    RequestRouter requests,
    FormHandler forms,
    CommonButtonHandler buttons,
    PromptRouter prompts,
    AccountLinkHandler links,
    StepHandler steps,
    GrowthPlanHandler plans) {

  public static PersonalHandlers of(
      PeopleDirectory people,
      RubricShelf rubrics,
      CheckIns checkIns,
      ProgressRecord record,
      PromptPorts records,
      DashboardDoor door,
      DistrictProfile district,
      Teams teams) {
    ReadingRecorder readings = new ReadingRecorder(checkIns, record);
    RubricChoice choice = new RubricChoice(rubrics, checkIns);
    CheckInHandler checkInHandler = new CheckInHandler(rubrics, checkIns, readings);
    HelpMessage guide = new HelpMessage(rubrics, checkIns, district, records.schedules(), teams);
    HistoryHandler progress = new HistoryHandler(choice, checkIns, record, readings);
    AccountLinkHandler links = new AccountLinkHandler(people);
    EditHandler changes = new EditHandler(checkIns, checkInHandler, guide);
    NotesHandler notes = new NotesHandler(checkIns, readings, choice, changes);
    RequestRouter requests =
        new RequestRouter(
            new StartHandler(choice, checkIns, checkInHandler, guide),
            changes,
            notes,
            progress,
            links,
            new DashboardLinkHandler(door, records.admins()),
            new PersonalDataHandler(people, teams, district.keeps(), records.roster()),
            guide);
    FormHandler forms = new FormHandler(checkIns, checkInHandler, choice);
    PromptChoice prompt = new PromptChoice(records, choice, checkIns, record);
    PromptRouter prompts =
        new PromptRouter(
            new PersonalPromptHandler(
                records, prompt, new CheckInReminders(checkIns, checkInHandler), people),
            new PromptOverview(records),
            new ChannelHandler(records, prompt, people),
            new CalendarHandler(records, people),
            new AskedReminders(records, checkIns, checkInHandler, people));
    CommonButtonHandler buttons =
        new CommonButtonHandler(checkIns, readings, checkInHandler, requests, forms);
    StepHandler steps = new StepHandler(records, choice, readings, notes, people);
    return new PersonalHandlers(
        choice,
        checkInHandler,
        guide,
        progress,
        requests,
        forms,
        buttons,
        prompts,
        links,
        steps,
        new GrowthPlanHandler(choice, checkIns, record, readings, steps));
  }
}
