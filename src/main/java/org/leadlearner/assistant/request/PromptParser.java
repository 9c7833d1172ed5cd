package org.leadlearner.assistant.request;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.TypedText;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.SeenBy;

/** Understands what people type about prompts, as a command and in plain words. */
final class PromptParser {

  /** What the words behind "pln" mean when nothing more is said. */
  private static final Map<String, PromptRequest> ALONE =
      Map.ofEntries(
          Map.entry("hear.pln.show", new PromptRequest.Show()),
          Map.entry("hear.pln.now", new PromptRequest.Now()),
          Map.entry("hear.pln.another", new PromptRequest.Another()),
          Map.entry("hear.pln.later", new PromptRequest.Later(Optional.empty(), Optional.empty())),
          Map.entry("hear.pln.liked", new PromptRequest.Judge(true)),
          Map.entry("hear.pln.disliked", new PromptRequest.Judge(false)),
          Map.entry("hear.pln.resume", new PromptRequest.Resume()),
          Map.entry("hear.pln.stop", new PromptRequest.Stop()),
          Map.entry("hear.pln.start", new PromptRequest.Start()),
          Map.entry("hear.pln.log", new PromptRequest.Log()),
          Map.entry("hear.pln.export", new PromptRequest.Export()),
          Map.entry("hear.pln.both", new PromptRequest.Both()),
          Map.entry("hear.pln.zone", new PromptRequest.UseMyZone()));

  /** What became of a prompt. */
  private static final Map<String, PromptRequest> ANSWERS =
      Map.of(
          "hear.practice.did", new PromptRequest.Answer(PracticeAnswer.DID_IT),
          "hear.practice.changed", new PromptRequest.Answer(PracticeAnswer.CHANGED_IT),
          "hear.practice.not", new PromptRequest.Answer(PracticeAnswer.NOT_TODAY));

  private final Phrases words;
  private final DateParser dates;
  private final ChannelParser channels;
  private final CalendarParser calendars;
  private final MomentParser moments;

  PromptParser(Phrases words, LocalDate today) {
    this.words = words;
    this.dates = new DateParser(words, today);
    this.channels = new ChannelParser(words, dates);
    this.calendars = new CalendarParser(words, dates, today);
    this.moments = new MomentParser(words);
  }

  /**
   * What stands behind the name of the prompts; empty when the line begins otherwise. A day until
   * which they rest may stand behind the wish for it, and the minutes that one took stand alone.
   */
  Optional<PromptRequest> parse(String line) {
    String said = TypedText.compared(line);
    return words
        .after(said, "hear.prompts.until")
        .flatMap(this::pause)
        .or(() -> moments.took(said))
        .or(() -> words.after(line, "hear.prompts").map(this::afterName));
  }

  /** What stands behind the name of the command. */
  private PromptRequest afterName(String rest) {
    String said = TypedText.compared(rest);
    if (said.isEmpty()) {
      return new PromptRequest.Show();
    }
    return alone(ALONE, said)
        .or(() -> alone(ANSWERS, said))
        .or(() -> moments.later(said))
        .or(() -> moments.took(said))
        .or(() -> words.after(rest, "hear.pln.channel").map(this::channel))
        .or(() -> words.after(rest, "hear.pln.calendar").map(this::calendar))
        .or(() -> snowDay(said))
        .or(() -> words.after(rest, "hear.pln.note").map(PromptParser::note))
        .or(() -> words.after(rest, "hear.pln.share").map(PromptParser::share))
        .or(() -> after(said, "hear.pln.pause", this::pause))
        .or(() -> after(said, "hear.pln.limit", this::limit))
        .or(() -> after(said, "hear.pln.summer", this::summer))
        .or(() -> time(said))
        .or(() -> days(said))
        .or(() -> words.after(rest, "hear.pln.school").map(this::school))
        .orElseGet(() -> new PromptRequest.Unclear(rest));
  }

  private PromptRequest channel(String rest) {
    return channels
        .parse(rest)
        .<PromptRequest>map(PromptRequest.Channel::new)
        .orElseGet(() -> new PromptRequest.Unclear(rest));
  }

  private PromptRequest calendar(String rest) {
    return calendars
        .parse(rest)
        .<PromptRequest>map(PromptRequest.Calendar::new)
        .orElseGet(() -> new PromptRequest.Unclear(rest));
  }

  private Optional<PromptRequest> snowDay(String said) {
    return words
        .after(said, "hear.calendar.snow")
        .flatMap(calendars::snowDay)
        .map(PromptRequest.Calendar::new);
  }

  private Optional<PromptRequest> pause(String rest) {
    return PauseParser.of(words, dates, rest)
        .<PromptRequest>map(PromptRequest.Pause::new)
        .or(() -> PauseParser.overBreak(words, rest).map(PromptRequest.PauseOverBreak::new));
  }

  private PromptRequest school(String rest) {
    if (words.heard("hear.pln.district").contains(TypedText.compared(rest))) {
      return new PromptRequest.NoSchool();
    }
    return new PromptRequest.School(Optional.of(rest).filter(name -> !name.isEmpty()));
  }

  private Optional<PromptRequest> limit(String rest) {
    return seenBy(words, rest).map(PromptRequest.Limit::new);
  }

  private Optional<PromptRequest> summer(String rest) {
    return onOrOff(words, rest).map(PromptRequest.Summer::new);
  }

  private Optional<PromptRequest> time(String said) {
    TimeParser times = new TimeParser(words);
    return words
        .after(said, "hear.pln.time")
        .flatMap(times::time)
        .or(() -> times.time(said))
        .map(PromptRequest.At::new);
  }

  private Optional<PromptRequest> days(String said) {
    WeekdayParser days = new WeekdayParser(words);
    return words
        .after(said, "hear.pln.days")
        .flatMap(days::days)
        .or(() -> days.days(said))
        .map(PromptRequest.On::new);
  }

  private Optional<PromptRequest> after(
      String said, String key, Function<String, Optional<PromptRequest>> parse) {
    return words.after(said, key).flatMap(parse);
  }

  private Optional<PromptRequest> alone(Map<String, PromptRequest> meanings, String said) {
    return meanings.entrySet().stream()
        .filter(meaning -> words.heard(meaning.getKey()).contains(said))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static PromptRequest note(String text) {
    return new PromptRequest.Note(Optional.of(text).filter(some -> !some.isEmpty()));
  }

  private static PromptRequest share(String text) {
    return new PromptRequest.Share(Optional.of(text).filter(some -> !some.isEmpty()));
  }

  /** The step of the visibility ladder that the whole text names. */
  static Optional<SeenBy> seenBy(Phrases words, String text) {
    Map<String, SeenBy> steps =
        Map.of(
            "hear.seen.private", SeenBy.PRIVATE,
            "hear.seen.team", SeenBy.TEAM,
            "hear.seen.staff", SeenBy.STAFF,
            "hear.seen.public", SeenBy.PUBLIC);
    return steps.entrySet().stream()
        .filter(step -> words.heard(step.getKey()).contains(TypedText.compared(text)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  static Optional<Boolean> onOrOff(Phrases words, String text) {
    String said = TypedText.compared(text);
    if (words.heard("hear.on").contains(said)) {
      return Optional.of(true);
    }
    return words.heard("hear.off").contains(said) ? Optional.of(false) : Optional.empty();
  }
}
