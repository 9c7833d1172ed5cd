package org.leadlearner.assistant.calendar;

import java.time.LocalDate;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.schedule.Calendars;

/** Tells people who set prompts up that nobody has entered the days off yet. */
public record UnknownCalendar(Calendars calendars) {

  /** Says so if that is the case, and which days are excluded nevertheless. */
  public MessageBuilder tellIn(MessageBuilder message, LocalDate today) {
    if (!calendars.periods().isEmpty()) {
      return message;
    }
    boolean hasHolidays = !calendars.holidays(today, today.plusYears(1)).isEmpty();
    return message.remark(hasHolidays ? "calendar.unknown" : "calendar.unknown.none");
  }
}
