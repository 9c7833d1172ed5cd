package org.leadlearner.assistant.parse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.chat.TypedText;
import org.leadlearner.practice.PracticeAnswer;

/** Parses requests about prompts, as commands ("/pln") and in plain words. */
final class PromptParser {

  /** The meaning of the words after "pln" when nothing follows them. */
  private static final Map<String, PromptRequest> ALONE =
      Map.ofEntries(
          Map.entry("hear.pln.now", new PracticeRequest.Now()),
          Map.entry("hear.pln.another", new PracticeRequest.Another()),
          Map.entry(
              "hear.pln.later", new PracticeRequest.Later(Optional.empty(), Optional.empty())),
          Map.entry("hear.pln.liked", new PracticeRequest.Judge(true)),
          Map.entry("hear.pln.disliked", new PracticeRequest.Judge(false)),
          Map.entry("hear.pln.log", new PracticeRequest.Log()),
          Map.entry("hear.pln.export", new PracticeRequest.Export()),
          Map.entry("hear.pln.both", new PersonalRequest.Both()),
          Map.entry("hear.pln.zone", new PersonalRequest.UseMyZone()));

  /** The answers about a prompt. */
  private static final Map<String, PromptRequest> ANSWERS =
      Map.of(
          "hear.practice.did", new PracticeRequest.Answer(PracticeAnswer.DID_IT),
          "hear.practice.changed", new PracticeRequest.Answer(PracticeAnswer.CHANGED_IT),
          "hear.practice.not", new PracticeRequest.Answer(PracticeAnswer.NOT_TODAY));

  private final Phrases words;
  private final ScheduleChangeParser changes;
  private final ChannelParser channels;
  private final CalendarParser calendars;
  private final MomentParser moments;

  PromptParser(Phrases words, LocalDate today) {
    this.words = words;
    DateParser dates = new DateParser(words, today);
    this.changes = new ScheduleChangeParser(words, dates);
    this.channels = new ChannelParser(words, changes);
    this.calendars = new CalendarParser(words, dates, today);
    this.moments = new MomentParser(words);
  }

  /**
   * What follows the command for prompts; empty when the line starts otherwise. A pause may have a
   * day after it, and minutes stand alone.
   */
  Optional<PromptRequest> parse(String line) {
    String said = TypedText.compared(line);
    return words
        .after(said, "hear.prompts.until")
        .flatMap(changes::pause)
        .<PromptRequest>map(change -> change)
        .or(() -> moments.took(said))
        .or(() -> words.after(line, "hear.prompts").map(this::afterName));
  }

  /** What follows the name of the command. */
  private PromptRequest afterName(String rest) {
    String said = TypedText.compared(rest);
    if (said.isEmpty()) {
      return new ScheduleChange.Show();
    }
    return alone(ALONE, said)
        .or(() -> changes.alone(said))
        .or(() -> alone(ANSWERS, said))
        .or(() -> moments.later(said))
        .or(() -> moments.took(said))
        .or(() -> words.after(rest, "hear.pln.channel").map(this::channel))
        .or(() -> words.after(rest, "hear.pln.calendar").map(this::calendar))
        .or(() -> snowDay(said))
        .or(() -> words.after(rest, "hear.pln.note").map(PromptParser::note))
        .or(() -> words.after(rest, "hear.pln.share").map(PromptParser::share))
        .or(() -> changes.naming(rest))
        .orElseGet(() -> new PersonalRequest.Unclear(rest));
  }

  private PromptRequest channel(String rest) {
    return channels
        .parse(rest)
        .<PromptRequest>map(PromptRequest.Channel::new)
        .orElseGet(() -> new PersonalRequest.Unclear(rest));
  }

  private PromptRequest calendar(String rest) {
    return calendars
        .parse(rest)
        .<PromptRequest>map(PromptRequest.Calendar::new)
        .orElseGet(() -> new PersonalRequest.Unclear(rest));
  }

  private Optional<PromptRequest> snowDay(String said) {
    return words
        .after(said, "hear.calendar.snow")
        .flatMap(calendars::snowDay)
        .map(PromptRequest.Calendar::new);
  }

  private Optional<PromptRequest> alone(Map<String, PromptRequest> meanings, String said) {
    return meanings.entrySet().stream()
        .filter(meaning -> words.heard(meaning.getKey()).contains(said))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static PromptRequest note(String text) {
    return new PracticeRequest.Note(Optional.of(text).filter(some -> !some.isEmpty()));
  }

  private static PromptRequest share(String text) {
    return new PracticeRequest.Share(Optional.of(text).filter(some -> !some.isEmpty()));
  }
}
