package org.leadlearner.command.action;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.leadlearner.command.CalendarCommand;
import org.leadlearner.content.calendar.CalendarDownload;
import org.leadlearner.content.calendar.CalendarFile;
import org.leadlearner.content.calendar.CalendarText;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.Store;

/** Imports and lists the school calendar for the command line. */
public final class CalendarActions implements CalendarCommand.Actions {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?|webcals?)://.*", Pattern.CASE_INSENSITIVE);

  /** Enough for the longest text with two bytes a character. */
  private static final int MOST_BYTES = 2 * CalendarFile.LARGEST;

  private final Clock clock;
  private final Supplier<CalendarDownload> addresses;

  /**
   * @param addresses creates a downloader only when it is needed, because that takes time
   */
  public CalendarActions(Clock clock, Supplier<CalendarDownload> addresses) {
    this.clock = clock;
    this.addresses = addresses;
  }

  @Override
  public boolean take(
      Settings settings, CalendarCommand.Wanted wanted, CalendarCommand.Approval approval)
      throws StartFailure {
    String from = wanted.from();
    CalendarFile.Contents contents = read(settings, from);
    List<CalendarPeriod> periods =
        contents.periods().stream().map(period -> forSchool(period, wanted.school())).toList();
    String source = from + wanted.school().map(name -> " for " + name).orElse("");
    try (Store store = ExclusiveStore.open(settings, clock)) {
      List<CalendarPeriod> before = from(source, store.prompt().calendars());
      boolean isApproved = approval.approves(preview(contents, gone(before, periods, settings)));
      if (isApproved) {
        if (!wanted.withoutClosedDays()) {
          checkThatDaysAreClosed(from, before, periods);
        }
        store.prompt().calendars().replaceImported(source, periods);
      }
      return isApproved;
    }
  }

  private CalendarFile.Contents read(Settings settings, String from) throws StartFailure {
    ZoneId zone = settings.district().zone();
    CalendarFile.Contents contents = CalendarFile.read(text(from), today(settings), zone);
    if (contents.problem().isPresent()) {
      throw new StartFailure(from + ": " + CalendarLines.why(contents.problem().get()));
    }
    return contents;
  }

  private LocalDate today(Settings settings) {
    return LocalDate.ofInstant(clock.instant(), settings.district().zone());
  }

  private static List<CalendarPeriod> from(String source, Calendars calendars) {
    return calendars.periods().stream()
        .filter(kept -> kept.source().equals(source))
        .map(Calendars.Kept::period)
        .toList();
  }

  private List<CalendarPeriod> gone(
      List<CalendarPeriod> before, List<CalendarPeriod> now, Settings settings) {
    LocalDate today = today(settings);
    return before.stream()
        .filter(period -> !now.contains(period) && !period.last().isBefore(today))
        .toList();
  }

  private static CalendarCommand.Preview preview(
      CalendarFile.Contents contents, List<CalendarPeriod> gone) {
    return new CalendarCommand.Preview(
        contents.periods().stream().map(CalendarLines::of).toList(),
        CalendarLines.unused(contents, false),
        CalendarLines.unused(contents, true),
        gone.stream().map(CalendarLines::of).toList());
  }

  /** A file without closed days is usually the wrong file, or one that was not understood. */
  private static void checkThatDaysAreClosed(
      String from, List<CalendarPeriod> before, List<CalendarPeriod> now) throws StartFailure {
    long closed = before.stream().filter(CalendarPeriod::isClosed).count();
    if (closed > 0 && now.stream().noneMatch(CalendarPeriod::isClosed)) {
      throw new StartFailure(
          "%s: closes no day, and the import before closed %d. Nothing was changed."
                  .formatted(from, closed)
              + " If that is right, import it again with --without-closed-days.");
    }
  }

  @Override
  public List<String> list(Settings settings) throws StartFailure {
    try (Store store = ExclusiveStore.open(settings, clock)) {
      return store.prompt().calendars().periods().stream().map(CalendarLines::of).toList();
    }
  }

  private String text(String from) throws StartFailure {
    return ADDRESS.matcher(from).matches() ? fetched(from) : fromFile(from);
  }

  private String fetched(String address) throws StartFailure {
    CalendarDownload.Fetched fetched = addresses.get().fetch(address);
    if (fetched instanceof CalendarDownload.Fetched.Text text) {
      return text.text();
    }
    CalendarDownload.Trouble trouble = ((CalendarDownload.Fetched.Failed) fetched).trouble();
    throw new StartFailure(address + ": " + CalendarLines.why(trouble));
  }

  private static String fromFile(String name) throws StartFailure {
    try (InputStream file = Files.newInputStream(Path.of(name))) {
      byte[] bytes = file.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new StartFailure(name + ": " + CalendarLines.why(CalendarFile.Problem.TOO_LARGE));
      }
      return CalendarText.decoded(bytes);
    } catch (CharacterCodingException unknown) {
      throw new StartFailure(name + ": is no UTF-8 text. Save it again as UTF-8.");
    } catch (IOException | InvalidPathException missing) {
      throw new StartFailure(name + ": cannot be read. Name a file or an https address.");
    }
  }

  private static CalendarPeriod forSchool(CalendarPeriod period, Optional<String> school) {
    return new CalendarPeriod(period.name(), period.kind(), period.first(), period.last(), school);
  }
}
