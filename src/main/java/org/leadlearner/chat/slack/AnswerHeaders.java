package org.leadlearner.chat.slack;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the headers of Slack's answers tell about the scopes of a token and about our clock. */
final class AnswerHeaders {
  /** Slack signs the time, and requests that seem older than five minutes are refused. */
  private static final Duration MOST_SKEW = Duration.ofMinutes(1);

  private final Clock clock;

  AnswerHeaders(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param headers by their names in small letters
   */
  List<SlackFinding> examine(@Nullable Map<String, List<String>> headers) {
    Map<String, List<String>> all = headers == null ? Map.of() : headers;
    return Stream.concat(
            first(all, "x-oauth-scopes").map(AnswerHeaders::scopes).stream(),
            first(all, "date").flatMap(this::clock).stream())
        .toList();
  }

  private static Optional<String> first(Map<String, List<String>> headers, String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  private static SlackFinding scopes(String header) {
    Set<String> more = new TreeSet<>(Arrays.asList(header.strip().split("\\s*,\\s*")));
    more.remove("");
    Set<String> missing = new TreeSet<>(SlackScope.ids());
    missing.removeAll(more);
    more.removeAll(SlackScope.ids());
    if (!missing.isEmpty()) {
      return SlackFinding.fault(
          "Slack: the scopes %s are missing. Put our manifest (command manifest slack) into the app's page App Manifest, and install the app again."
              .formatted(String.join(", ", missing)));
    }
    return more.isEmpty()
        ? SlackFinding.ok("Slack: the scopes are those of our manifest")
        : SlackFinding.note(
            "Slack: the scopes %s are not in our manifest, and nothing here uses them."
                .formatted(String.join(", ", more)));
  }

  private Optional<SlackFinding> clock(String header) {
    try {
      Instant theirs = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
      Duration ahead = Duration.between(theirs, clock.instant());
      return Optional.of(
          ahead.abs().compareTo(MOST_SKEW) <= 0
              ? SlackFinding.ok("Slack: the clocks agree")
              : skewed(ahead));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static SlackFinding skewed(Duration ahead) {
    return SlackFinding.fault(
        "Slack: the clock of this machine is %d seconds %s Slack's, and from 300 on every request is refused. Let the machine set its time from the network."
            .formatted(ahead.abs().toSeconds(), ahead.isNegative() ? "behind" : "ahead of"));
  }
}
