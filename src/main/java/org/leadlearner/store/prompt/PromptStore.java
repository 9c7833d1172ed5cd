package org.leadlearner.store.prompt;

import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.practice.PracticeRecord;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.practice.StaffSentences;
import org.leadlearner.prompt.PromptPreferences;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.Holidays;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.PromptSchedules;
import org.leadlearner.schedule.Reminders;
import org.leadlearner.store.database.Database;

/** When prompts come, which they are, and what was done with them. */
public final class PromptStore {

  private final Database database;
  private final Holidays holidays;

  /**
   * @param holidays that nobody has to enter
   */
  public PromptStore(Database database, Holidays holidays) {
    this.database = database;
    this.holidays = holidays;
  }

  public PromptSchedules schedules() {
    return new StoredPromptSchedules(database.sql(), database.lockForOneNode());
  }

  public Calendars calendars() {
    return new StoredCalendars(database.sql(), holidays);
  }

  public OccurrenceLedger occurrences() {
    return new StoredOccurrences(database.sql());
  }

  public PracticeRecord practices() {
    return new StoredPractices(database.sql());
  }

  public PromptWishes wishes() {
    return new StoredPromptWishes(database.sql());
  }

  public Reminders reminders() {
    return new StoredReminders(database.sql());
  }

  public PromptPreferences preferences() {
    return new StoredPromptPreferences(database.sql());
  }

  public ChannelLeads channelLeads() {
    return new StoredChannelLeads(database.sql());
  }

  public StaffSentences staffSentences() {
    return new StoredStaffSentences(database.sql());
  }
}
