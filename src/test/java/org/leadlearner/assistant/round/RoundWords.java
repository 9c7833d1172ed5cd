package org.leadlearner.assistant.round;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.rubric.Rubric;

/** All that is said of the closed rounds of a team, with what stands below each sentence. */
public final class RoundWords {

  private static final Team TEAM = new Team(1, "Leadership team", List.of(), List.of());

  private RoundWords() {}

  /**
   * @param snapshots newest first, at least one
   */
  public static String of(Rubric rubric, List<Snapshot> snapshots) {
    RoundSummaryMessage message = message(rubric, snapshots);
    return Stream.of(
            message.summary(SummaryAdditions.NOTHING, List.of()),
            message.more(SummaryAdditions.NOTHING),
            message.differences(),
            message.basis(SummaryAdditions.NOTHING))
        .flatMap(RoundWords::words)
        .collect(Collectors.joining("\n"));
  }

  /** The sentences alone, each with what unfolds below it. */
  static List<SummaryLine> sentences(Rubric rubric, List<Snapshot> snapshots) {
    return new RoundSentences(Phrases.in(Locale.US), rubric, snapshots, RoundWords::day)
        .all(SummaryAdditions.NOTHING);
  }

  private static RoundSummaryMessage message(Rubric rubric, List<Snapshot> snapshots) {
    return new RoundSummaryMessage(
        Phrases.in(Locale.US),
        rubric,
        new RoundSummaryMessage.Closed(
            TEAM, snapshots, Suppression.LEAST_MINIMUM, Optional.empty()),
        RoundWords::day);
  }

  private static String day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static Stream<String> words(Message message) {
    return Stream.concat(
        Stream.of(new PlainText().render(message)),
        message.parts().stream()
            .filter(Part.Explained.class::isInstance)
            .flatMap(part -> ((Part.Explained) part).basis().stream())
            .map(Line::text));
  }
}
