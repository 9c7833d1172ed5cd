package org.leadlearner.assistant.calendar;

import java.time.LocalDate;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.schedule.Calendars;

/** Tells whoever sets prompts up that nobody has entered the days off yet. */
public record UnknownCalendar(Calendars calendars) {

  /** Says it where it is so, and which days are left out all the same. */
  public MessageBuilder tellIn(MessageBuilder message, LocalDate today) {
    if (!calendars.periods().isEmpty()) {
      return message;
    }
    boolean hasHolidays = !calendars.holidays(today, today.plusYears(1)).isEmpty();
    return message.remark(hasHolidays ? "calendar.unknown" : "calendar.unknown.none");
  }
}
