package org.leadlearner.assistant;

import java.time.Instant;
import org.leadlearner.assistant.meeting.AgreedLines;
import org.leadlearner.assistant.meeting.FollowUpDesk;
import org.leadlearner.assistant.meeting.MeetingDesk;
import org.leadlearner.assistant.membership.TeamInvitations;
import org.leadlearner.assistant.membership.TeamSetup;
import org.leadlearner.assistant.result.TeamResults;
import org.leadlearner.assistant.result.TeamSummary;
import org.leadlearner.assistant.result.WeekLines;
import org.leadlearner.assistant.round.OpenRound;
import org.leadlearner.assistant.round.TeamRounds;
import org.leadlearner.assistant.team.TeamRecords;
import org.leadlearner.assistant.turn.PromptRecords;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.rubric.RubricShelf;

/** Who answers what about teams, and what the clock asks of them. */
record TeamDesks(
    TeamDesk desk,
    TeamRounds rounds,
    FollowUpDesk followUps,
    TeamSummary summary,
    TeamResults results) {

  static TeamDesks of(
      PeopleDirectory people, RubricShelf rubrics, PromptRecords prompts, TeamRecords records) {
    OpenRound.Absence absence = (person, now) -> isAway(prompts, person, now);
    OpenRound open = new OpenRound(records, absence);
    WeekLines week = new WeekLines(records, prompts, open);
    TeamRounds rounds = new TeamRounds(records, rubrics, absence);
    FollowUpDesk followUps = new FollowUpDesk(records, prompts.calendars(), absence, people);
    AgreedLines agreed = new AgreedLines(records, rounds, followUps);
    TeamResults results = new TeamResults(records, rounds, week, agreed);
    TeamDesk desk =
        new TeamDesk(
            records,
            new TeamSetup(records, rounds),
            rounds,
            open,
            results,
            new MeetingDesk(records, rounds, followUps),
            new TeamInvitations(records, people));
    TeamSummary summary = new TeamSummary(records, rounds, week, agreed, people);
    return new TeamDesks(desk, rounds, followUps, summary, results);
  }

  private static boolean isAway(PromptRecords records, long personId, Instant now) {
    return records
        .schedules()
        .ofPerson(personId)
        .filter(schedule -> schedule.isPaused(now.atZone(schedule.zone()).toLocalDate()))
        .isPresent();
  }
}
