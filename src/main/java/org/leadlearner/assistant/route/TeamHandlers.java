package org.leadlearner.assistant.route;

import java.time.Instant;
import org.leadlearner.assistant.followup.FollowUpReminder;
import org.leadlearner.assistant.meeting.AgreementLines;
import org.leadlearner.assistant.meeting.MeetingHandler;
import org.leadlearner.assistant.meeting.ProjectorPage;
import org.leadlearner.assistant.membership.RosterGreeting;
import org.leadlearner.assistant.membership.TeamInvitations;
import org.leadlearner.assistant.membership.TeamSetup;
import org.leadlearner.assistant.result.ResultHandler;
import org.leadlearner.assistant.result.WeekLines;
import org.leadlearner.assistant.result.WeeklySummary;
import org.leadlearner.assistant.round.OpenRoundHandler;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.staff.StaffHandler;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.rubric.RubricShelf;

/** The handlers of everything about teams, and what the clock needs from them. */
public record TeamHandlers(
    TeamRouter router,
    RoundHandler rounds,
    FollowUpReminder followUps,
    WeeklySummary summary,
    ResultHandler results,
    RosterGreeting roster,
    StaffHandler staff,
    ProjectorPage projector) {

  public static TeamHandlers of(
      PeopleDirectory people, RubricShelf rubrics, PromptPorts prompts, TeamPorts records) {
    OpenRoundHandler.Absence absence = (person, now) -> isAway(prompts, person, now);
    OpenRoundHandler open = new OpenRoundHandler(records, absence);
    WeekLines week = new WeekLines(records, prompts, open);
    RoundHandler rounds = new RoundHandler(records, rubrics, absence);
    FollowUpReminder followUps =
        new FollowUpReminder(records, prompts.calendars(), absence, people);
    AgreementLines agreed = new AgreementLines(records, rounds, followUps);
    ResultHandler results = new ResultHandler(records, rounds, week, agreed);
    StaffHandler staff = new StaffHandler(records, rounds);
    TeamRouter router =
        new TeamRouter(
            records,
            new TeamSetup(records, rounds),
            rounds,
            open,
            results,
            new MeetingHandler(records, rounds, followUps),
            new TeamInvitations(records, people),
            staff);
    WeeklySummary summary = new WeeklySummary(records, rounds, week, agreed, people);
    return new TeamHandlers(
        router,
        rounds,
        followUps,
        summary,
        results,
        new RosterGreeting(prompts, records),
        staff,
        new ProjectorPage(records, rounds, open));
  }

  private static boolean isAway(PromptPorts records, long personId, Instant now) {
    return records
        .schedules()
        .ofPerson(personId)
        .filter(schedule -> schedule.isPaused(now.atZone(schedule.zone()).toLocalDate()))
        .isPresent();
  }
}
