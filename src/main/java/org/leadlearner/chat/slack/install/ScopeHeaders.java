package org.leadlearner.chat.slack.install;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.ClockCheck;
import org.leadlearner.finding.Finding;

/** Reads from the headers of Slack's responses which scopes a token has and what time it is. */
final class ScopeHeaders {
  private final ClockCheck clock;
  private final SlackNeeds needs;

  /**
   * @param needs the scopes that are needed beyond those that always are
   */
  ScopeHeaders(Clock clock, SlackNeeds needs) {
    this.needs = needs;
    this.clock = new ClockCheck(clock);
  }

  /**
   * @param headers by their names in lower case
   */
  List<Finding> examine(@Nullable Map<String, List<String>> headers) {
    Map<String, List<String>> all = headers == null ? Map.of() : headers;
    return Stream.concat(
            first(all, "x-oauth-scopes").map(this::scopes).stream(),
            first(all, "date").flatMap(date -> clock.examine("Slack", "Slack's", date)).stream())
        .toList();
  }

  private static Optional<String> first(Map<String, List<String>> headers, String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  private Finding scopes(String header) {
    Set<String> more = new TreeSet<>(Arrays.asList(header.strip().split("\\s*,\\s*")));
    more.remove("");
    Set<String> missing = ids(SlackScope.used(needs));
    missing.removeAll(more);
    more.removeAll(ids(List.of(SlackScope.values())));
    if (!missing.isEmpty()) {
      return Finding.fault(
          "Slack: the scopes %s are missing. Put our manifest (command manifest slack) into the app's page App Manifest, and install the app again%s."
              .formatted(
                  String.join(", ", missing),
                  isOptional(missing) ? " with the optional scopes" : ""));
    }
    return more.isEmpty()
        ? Finding.ok("Slack: the scopes are those of our manifest")
        : Finding.note(
            "Slack: the scopes %s are not in our manifest, and nothing here uses them."
                .formatted(String.join(", ", more)));
  }

  private static boolean isOptional(Set<String> missing) {
    return ids(SlackScope.optional()).stream().anyMatch(missing::contains);
  }

  private static Set<String> ids(List<SlackScope> scopes) {
    return scopes.stream().map(SlackScope::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
