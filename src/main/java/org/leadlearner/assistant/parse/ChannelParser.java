package org.leadlearner.assistant.parse;

import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.chat.TypedText;

/** Parses what follows "pln channel". */
final class ChannelParser {

  private static final Map<String, ChannelRequest> ALONE =
      Map.of(
          "hear.channel.preview", new ChannelRequest.Preview(),
          "hear.channel.lead", new ChannelRequest.Lead(),
          "hear.channel.first", new ChannelRequest.LeadsFirst(true),
          "hear.channel.together", new ChannelRequest.LeadsFirst(false));

  private final Phrases words;
  private final ScheduleChangeParser changes;

  ChannelParser(Phrases words, ScheduleChangeParser changes) {
    this.words = words;
    this.changes = changes;
  }

  /** Empty when it is not understood. */
  Optional<ChannelRequest> parse(String rest) {
    String said = TypedText.compared(rest);
    if (said.isEmpty()) {
      return Optional.of(new ScheduleChange.Show());
    }
    return changes
        .alone(said)
        .<ChannelRequest>map(change -> change)
        .or(() -> alone(said))
        .or(() -> leadsFirst(said))
        .or(() -> changes.naming(rest));
  }

  private Optional<ChannelRequest> alone(String said) {
    return ALONE.entrySet().stream()
        .filter(meaning -> words.heard(meaning.getKey()).contains(said))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<ChannelRequest> leadsFirst(String said) {
    return words
        .after(said, "hear.channel.first")
        .flatMap(changes::onOrOff)
        .map(ChannelRequest.LeadsFirst::new);
  }
}
