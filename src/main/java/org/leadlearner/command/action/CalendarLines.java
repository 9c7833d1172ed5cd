package org.leadlearner.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.leadlearner.content.calendar.CalendarDownload;
import org.leadlearner.content.calendar.CalendarFile;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Calendars;

/** The school calendar as lines for the command line: days first, then what they are. */
final class CalendarLines {

  private CalendarLines() {}

  /** A stored period, with its number and its source. */
  static String of(Calendars.Kept kept) {
    return "%-4d %s%s"
        .formatted(
            kept.id(),
            of(kept.period()),
            kept.source().isEmpty() ? "" : "  (" + kept.source() + ")");
  }

  static String of(CalendarPeriod period) {
    return "%s to %s  %-7s  %s%s"
        .formatted(
            period.first(),
            period.last(),
            period.kind().name().toLowerCase(Locale.ROOT),
            period.name(),
            period.school().map(name -> ", " + name).orElse(""));
  }

  /**
   * The events of a file that became no period, and why.
   *
   * @param unreadable whether to list those that cannot be read, or all others
   */
  static List<String> unused(CalendarFile.Contents contents, boolean unreadable) {
    return contents.unused().stream()
        .filter(event -> isFault(event.reason()) == unreadable)
        .map(
            event ->
                "%s %s: %s"
                    .formatted(
                        event.first().map(LocalDate::toString).orElse("no date"),
                        event.name().isEmpty() ? "(no name)" : event.name(),
                        why(event.reason())))
        .toList();
  }

  private static boolean isFault(CalendarFile.Reason reason) {
    return reason == CalendarFile.Reason.UNREADABLE || reason == CalendarFile.Reason.TOO_LONG;
  }

  private static String why(CalendarFile.Reason reason) {
    return switch (reason) {
      case OTHER_WORDS -> "its words say nothing about school days.";
      case UNCLEAR_WORDS -> "it may mean school or no school. If it closes days, add it by hand.";
      case TIME_OF_DAY -> "it has a time of day, so it closes no day.";
      case OLD -> "it was over more than a year ago.";
      case CANCELLED -> "it is cancelled.";
      case UNREADABLE -> "its date or its repeats cannot be read. Add it by hand.";
      case TOO_LONG ->
          "it is longer than %d days. Check its last day.".formatted(CalendarPeriod.LONGEST_DAYS);
    };
  }

  static String why(CalendarFile.Problem problem) {
    return switch (problem) {
      case TOO_LARGE ->
          "is larger than %,d characters. Export the school days alone."
              .formatted(CalendarFile.LARGEST);
      case TOO_MANY_EVENTS -> "holds too many events. Export the school days alone.";
      case NOT_A_CALENDAR -> "is no iCalendar file. Export the calendar as .ics.";
    };
  }

  static String why(CalendarDownload.Trouble trouble) {
    return switch (trouble) {
      case NOT_ALLOWED -> "must begin with https and name a host, without a password.";
      case NOT_PUBLIC -> "is not a public address. Save the file and import that.";
      case NO_ANSWER -> "does not answer. Check it, or save the file and import that.";
      case REFUSED -> "gives no file. Check that anybody may open it.";
      case TOO_LARGE -> why(CalendarFile.Problem.TOO_LARGE);
    };
  }
}
