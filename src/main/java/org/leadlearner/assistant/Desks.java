package org.leadlearner.assistant;

import org.leadlearner.access.DashboardDoor;
import org.leadlearner.assistant.account.DashboardDesk;
import org.leadlearner.assistant.account.LinkDesk;
import org.leadlearner.assistant.calendar.CalendarDesk;
import org.leadlearner.assistant.channel.ChannelDesk;
import org.leadlearner.assistant.checkin.ChangeDesk;
import org.leadlearner.assistant.checkin.CheckInDesk;
import org.leadlearner.assistant.checkin.FormDesk;
import org.leadlearner.assistant.checkin.ReadingDesk;
import org.leadlearner.assistant.checkin.StartDesk;
import org.leadlearner.assistant.history.ProgressDesk;
import org.leadlearner.assistant.prompt.CheckInReminders;
import org.leadlearner.assistant.prompt.PersonDesk;
import org.leadlearner.assistant.prompt.PromptChoice;
import org.leadlearner.assistant.prompt.PromptsInBrief;
import org.leadlearner.assistant.turn.Guide;
import org.leadlearner.assistant.turn.PromptRecords;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.rubric.RubricShelf;

/** Who answers what: the desks of one person's own matters. */
record Desks(
    RubricChoice choice,
    CheckInDesk checkIn,
    Guide guide,
    ProgressDesk progress,
    RequestDesk requests,
    FormDesk forms,
    ButtonDesk buttons,
    PromptDesk prompts,
    LinkDesk links) {

  static Desks of(
      PeopleDirectory people,
      RubricShelf rubrics,
      CheckIns checkIns,
      ProgressRecord record,
      PromptRecords records,
      DashboardDoor door) {
    ReadingDesk readings = new ReadingDesk(checkIns, record);
    RubricChoice choice = new RubricChoice(rubrics, checkIns);
    CheckInDesk desk = new CheckInDesk(rubrics, checkIns, readings);
    Guide guide = new Guide(rubrics, checkIns);
    ProgressDesk progress = new ProgressDesk(choice, checkIns, record, readings);
    LinkDesk links = new LinkDesk(people);
    RequestDesk requests =
        new RequestDesk(
            new StartDesk(choice, checkIns, desk, guide),
            new ChangeDesk(checkIns, desk, guide),
            progress,
            links,
            new DashboardDesk(door),
            guide);
    FormDesk forms = new FormDesk(checkIns, readings, desk, choice);
    PromptChoice prompt = new PromptChoice(records, choice, checkIns, record);
    PromptDesk prompts =
        new PromptDesk(
            new PersonDesk(records, prompt, new CheckInReminders(checkIns, desk), people),
            new PromptsInBrief(records),
            new ChannelDesk(records, prompt, people),
            new CalendarDesk(records));
    ButtonDesk buttons = new ButtonDesk(checkIns, readings, desk, requests, forms);
    return new Desks(choice, desk, guide, progress, requests, forms, buttons, prompts, links);
  }
}
