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
import org.leadlearner.step.Steps;

/**
 * What the daily prompts are chosen from, and where all about them is kept.
 *
 * @param quiet when nothing is posted, and no time may be chosen
 * @param admins who administer, and so change the calendar and the prompts of every channel
 * @param requests what people asked leads and administrators to decide
 * @param steps what people made their own next steps, which prompts lean towards
 * @param roster whom the district's list names
 */
public record PromptPorts(
    PromptLibrary library,
    PromptSchedules schedules,
    Calendars calendars,
    OccurrenceLedger occurrences,
    PracticeRecord practices,
    PromptWishes wishes,
    PromptPreferences preferences,
    ChannelLeads leads,
    StaffSentences sentences,
    QuietHours quiet,
    Admins admins,
    AccessRequests requests,
    Steps steps,
    Roster roster) {}
