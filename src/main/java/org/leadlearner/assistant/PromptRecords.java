package org.leadlearner.assistant;

import java.util.Set;
import org.leadlearner.pln.ChannelLeads;
import org.leadlearner.pln.PracticeRecord;
import org.leadlearner.pln.PromptLibrary;
import org.leadlearner.pln.PromptPreferences;
import org.leadlearner.pln.StaffSentences;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.PromptSchedules;
import org.leadlearner.schedule.QuietHours;

/**
 * What the daily prompts are chosen from, and where all about them is kept.
 *
 * @param quiet when nothing is posted, and no time may be chosen
 * @param admins ids of platform users who administer, besides a workspace's own administrators
 */
public record PromptRecords(
    PromptLibrary library,
    PromptSchedules schedules,
    Calendars calendars,
    OccurrenceLedger occurrences,
    PracticeRecord practices,
    PromptPreferences preferences,
    ChannelLeads leads,
    StaffSentences sentences,
    QuietHours quiet,
    Set<String> admins) {

  public PromptRecords {
    admins = Set.copyOf(admins);
  }
}
