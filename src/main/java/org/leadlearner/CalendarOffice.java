package org.leadlearner;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.console.CalendarCommand;
import org.leadlearner.content.CalendarAddress;
import org.leadlearner.content.CalendarFile;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.Store;

/** Imports and lists the school calendar for the command line. */
final class CalendarOffice implements CalendarCommand.Office {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?|webcals?)://.*", Pattern.CASE_INSENSITIVE);

  private final Clock clock;
  private final CalendarAddress addresses;

  CalendarOffice(Clock clock, CalendarAddress addresses) {
    this.clock = clock;
    this.addresses = addresses;
  }

  @Override
  public CalendarCommand.Imported take(Settings settings, String from, Optional<String> school)
      throws StartFailure {
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.district().zone());
    CalendarFile.Contents contents = CalendarFile.read(text(from), today);
    if (contents.problem().isPresent()) {
      throw new StartFailure(from + ": " + why(contents.problem().get()));
    }
    List<CalendarPeriod> periods =
        contents.periods().stream().map(period -> forSchool(period, school)).toList();
    String source = from + school.map(name -> " for " + name).orElse("");
    try (Store store = StoppedStore.open(settings, clock)) {
      store.calendars().replaceImported(source, periods);
    }
    return new CalendarCommand.Imported(
        periods.size(), lines(contents, false), lines(contents, true));
  }

  @Override
  public List<String> list(Settings settings) throws StartFailure {
    try (Store store = StoppedStore.open(settings, clock)) {
      return store.calendars().periods().stream().map(CalendarOffice::line).toList();
    }
  }

  private String text(String from) throws StartFailure {
    return ADDRESS.matcher(from).matches() ? fetched(from) : fromFile(from);
  }

  private String fetched(String address) throws StartFailure {
    CalendarAddress.Fetched fetched = addresses.fetch(address);
    if (fetched instanceof CalendarAddress.Fetched.Text text) {
      return text.text();
    }
    CalendarAddress.Trouble trouble = ((CalendarAddress.Fetched.Failed) fetched).trouble();
    throw new StartFailure(address + ": " + why(trouble));
  }

  private static String fromFile(String name) throws StartFailure {
    try {
      Path file = Path.of(name);
      if (Files.size(file) > CalendarFile.LARGEST) {
        throw new StartFailure(name + ": " + why(CalendarFile.Problem.TOO_LARGE));
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException notUtf8) {
      throw new StartFailure(name + ": is no UTF-8 text. Save it again as UTF-8.");
    } catch (IOException | InvalidPathException missing) {
      throw new StartFailure(name + ": cannot be read. Name a file or an https address.");
    }
  }

  private static CalendarPeriod forSchool(CalendarPeriod period, Optional<String> school) {
    return new CalendarPeriod(period.name(), period.kind(), period.first(), period.last(), school);
  }

  private static String line(Calendars.Kept kept) {
    CalendarPeriod period = kept.period();
    return "%-4d %s to %s  %-7s  %s%s%s"
        .formatted(
            kept.id(),
            period.first(),
            period.last(),
            period.kind().name().toLowerCase(Locale.ROOT),
            period.name(),
            period.school().map(name -> ", " + name).orElse(""),
            kept.source().isEmpty() ? "" : "  (" + kept.source() + ")");
  }

  private static List<String> lines(CalendarFile.Contents contents, boolean unreadable) {
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

  private static String why(CalendarFile.Problem problem) {
    return switch (problem) {
      case TOO_LARGE ->
          "is larger than %,d characters. Export the school days alone."
              .formatted(CalendarFile.LARGEST);
      case TOO_MANY_EVENTS -> "holds too many events. Export the school days alone.";
      case NOT_A_CALENDAR -> "is no iCalendar file. Export the calendar as .ics.";
    };
  }

  private static String why(CalendarAddress.Trouble trouble) {
    return switch (trouble) {
      case NOT_ALLOWED -> "must begin with https and name a host, without a password.";
      case NOT_PUBLIC -> "is not a public address. Save the file and import that.";
      case NO_ANSWER -> "does not answer. Check it, or save the file and import that.";
      case REFUSED -> "gives no file. Check that anybody may open it.";
      case TOO_LARGE -> why(CalendarFile.Problem.TOO_LARGE);
    };
  }
}
