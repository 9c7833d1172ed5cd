package org.leadlearner.assistant.request;

import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.PromptRequest.ChannelRequest;
import org.leadlearner.chat.TypedText;

/** Understands what stands behind "pln channel". */
final class ChannelParser {

  private static final Map<String, ChannelRequest> ALONE =
      Map.of(
          "hear.pln.show", new ChannelRequest.Show(),
          "hear.channel.preview", new ChannelRequest.Preview(),
          "hear.pln.resume", new ChannelRequest.Resume(),
          "hear.pln.stop", new ChannelRequest.Stop(),
          "hear.pln.start", new ChannelRequest.Start(),
          "hear.channel.lead", new ChannelRequest.Lead(),
          "hear.channel.first", new ChannelRequest.LeadsFirst(true),
          "hear.channel.together", new ChannelRequest.LeadsFirst(false));

  private final Phrases words;
  private final DateParser dates;

  ChannelParser(Phrases words, DateParser dates) {
    this.words = words;
    this.dates = dates;
  }

  /** Empty when it is not understood. */
  Optional<ChannelRequest> parse(String rest) {
    String said = TypedText.compared(rest);
    if (said.isEmpty()) {
      return Optional.of(new ChannelRequest.Show());
    }
    return ALONE.entrySet().stream()
        .filter(meaning -> words.heard(meaning.getKey()).contains(said))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> leadsFirst(said))
        .or(() -> pause(said))
        .or(() -> limit(said))
        .or(() -> summer(said))
        .or(() -> time(said))
        .or(() -> days(said))
        .or(() -> words.after(rest, "hear.pln.school").map(this::school));
  }

  private ChannelRequest school(String rest) {
    if (words.heard("hear.pln.district").contains(TypedText.compared(rest))) {
      return new ChannelRequest.NoSchool();
    }
    return new ChannelRequest.School(Optional.of(rest).filter(name -> !name.isEmpty()));
  }

  private Optional<ChannelRequest> leadsFirst(String said) {
    return words
        .after(said, "hear.channel.first")
        .flatMap(rest -> PromptParser.onOrOff(words, rest))
        .map(ChannelRequest.LeadsFirst::new);
  }

  private Optional<ChannelRequest> pause(String said) {
    return words.after(said, "hear.pln.pause").flatMap(this::pauseBy);
  }

  private Optional<ChannelRequest> pauseBy(String rest) {
    return PauseParser.of(words, dates, rest)
        .<ChannelRequest>map(ChannelRequest.Pause::new)
        .or(() -> PauseParser.overBreak(words, rest).map(ChannelRequest.PauseOverBreak::new));
  }

  private Optional<ChannelRequest> limit(String said) {
    return words
        .after(said, "hear.pln.limit")
        .flatMap(rest -> PromptParser.seenBy(words, rest))
        .map(ChannelRequest.Limit::new);
  }

  private Optional<ChannelRequest> summer(String said) {
    return words
        .after(said, "hear.pln.summer")
        .flatMap(rest -> PromptParser.onOrOff(words, rest))
        .map(ChannelRequest.Summer::new);
  }

  private Optional<ChannelRequest> time(String said) {
    TimeParser times = new TimeParser(words);
    return words
        .after(said, "hear.pln.time")
        .flatMap(times::time)
        .or(() -> times.time(said))
        .map(ChannelRequest.At::new);
  }

  private Optional<ChannelRequest> days(String said) {
    WeekdayParser days = new WeekdayParser(words);
    return words
        .after(said, "hear.pln.days")
        .flatMap(days::days)
        .or(() -> days.days(said))
        .map(ChannelRequest.On::new);
  }
}
