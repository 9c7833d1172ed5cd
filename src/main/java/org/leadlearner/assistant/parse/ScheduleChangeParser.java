package org.leadlearner.assistant.parse;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.chat.TypedText;
import org.leadlearner.practice.SeenBy;

/** Parses changes of when prompts come, a person's own or a channel's, which use the same words. */
record ScheduleChangeParser(Phrases words, DateParser dates) {

  private static final Map<String, ScheduleChange> ALONE =
      Map.of(
          "hear.pln.show", new ScheduleChange.Show(),
          "hear.pln.resume", new ScheduleChange.Resume(),
          "hear.pln.stop", new ScheduleChange.Stop(),
          "hear.pln.start", new ScheduleChange.Start());

  private static final Pattern BETWEEN_WORDS = Pattern.compile(",? ");

  private static final Map<String, SeenBy> STEPS =
      Map.of(
          "hear.seen.private", SeenBy.PRIVATE,
          "hear.seen.team", SeenBy.TEAM,
          "hear.seen.staff", SeenBy.STAFF,
          "hear.seen.public", SeenBy.PUBLIC);

  /** Changes without a value. */
  Optional<ScheduleChange> alone(String said) {
    return named(ALONE, said);
  }

  /** Changes with a day, a time, days, a school or an audience. */
  Optional<ScheduleChange> naming(String rest) {
    String said = TypedText.compared(rest);
    return words
        .after(said, "hear.pln.pause")
        .flatMap(this::pause)
        .or(() -> words.after(said, "hear.pln.limit").flatMap(this::limit))
        .or(() -> words.after(said, "hear.pln.summer").flatMap(this::summer))
        .or(() -> time(said).map(ScheduleChange.At::new))
        .or(() -> days(said).map(ScheduleChange.On::new))
        .or(() -> timeAndDays(said))
        .or(() -> words.after(rest, "hear.pln.school").map(this::school));
  }

  Optional<ScheduleChange> pause(String rest) {
    return PauseParser.of(words, dates, rest)
        .<ScheduleChange>map(ScheduleChange.Pause::new)
        .or(() -> PauseParser.overBreak(words, rest).map(ScheduleChange.PauseOverBreak::new));
  }

  /** Whether the whole text says on or off. */
  Optional<Boolean> onOrOff(String text) {
    return named(Map.of("hear.on", true, "hear.off", false), TypedText.compared(text));
  }

  /** The step of the visibility ladder that the whole text names. */
  private Optional<ScheduleChange> limit(String rest) {
    return named(STEPS, TypedText.compared(rest)).map(ScheduleChange.Limit::new);
  }

  private Optional<ScheduleChange> summer(String rest) {
    return onOrOff(rest).map(ScheduleChange.Summer::new);
  }

  private Optional<LocalTime> time(String said) {
    TimeParser times = new TimeParser(words);
    return words.after(said, "hear.pln.time").flatMap(times::time).or(() -> times.time(said));
  }

  private Optional<Set<DayOfWeek>> days(String said) {
    WeekdayParser days = new WeekdayParser(words);
    return words.after(said, "hear.pln.days").flatMap(days::days).or(() -> days.days(said));
  }

  /** In either order: "7:40 mon, wed", "Mondays at 8". */
  private Optional<ScheduleChange> timeAndDays(String said) {
    return BETWEEN_WORDS
        .matcher(said)
        .results()
        .flatMap(
            gap -> {
              String first = said.substring(0, gap.start());
              String second = said.substring(gap.end());
              return Stream.concat(atOn(first, second).stream(), atOn(second, first).stream());
            })
        .findFirst();
  }

  private Optional<ScheduleChange> atOn(String time, String days) {
    return time(time).flatMap(at -> days(days).map(on -> new ScheduleChange.AtOn(at, on)));
  }

  private ScheduleChange school(String rest) {
    if (words.heard("hear.pln.district").contains(TypedText.compared(rest))) {
      return new ScheduleChange.NoSchool();
    }
    return new ScheduleChange.School(Optional.of(rest).filter(name -> !name.isEmpty()));
  }

  private <T> Optional<T> named(Map<String, T> meanings, String said) {
    return meanings.entrySet().stream()
        .filter(meaning -> words.heard(meaning.getKey()).contains(said))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
