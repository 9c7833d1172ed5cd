package org.leadlearner.assistant.turn;

import org.leadlearner.people.AccessRequests;
import org.leadlearner.people.Admins;
import org.leadlearner.people.Roster;
import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.practice.PracticeRecord;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.practice.StaffSentences;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.prompt.PromptPreferences;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.PromptSchedules;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.schedule.Reminders;
import org.leadlearner.step.Steps;

/**
 * The prompt library, and the ports to all stored data about prompts.
 *
 * @param quiet the hours when nothing is posted, and no time may be chosen
 * @param admins the administrators, who may change the calendar and the prompts of every channel
 * @param requests requests that leads and administrators decide
 * @param steps people's own steps, which prompts prefer
 * @param roster the people on the district's list
 */
public record PromptPorts(
    PromptLibrary library,
    PromptSchedules schedules,
    Calendars calendars,
    OccurrenceLedger occurrences,
    PracticeRecord practices,
    PromptWishes wishes,
    Reminders reminders,
    PromptPreferences preferences,
    ChannelLeads leads,
    StaffSentences sentences,
    QuietHours quiet,
    Admins admins,
    AccessRequests requests,
    Steps steps,
    Roster roster) {}
