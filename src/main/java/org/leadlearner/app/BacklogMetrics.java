package org.leadlearner.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leadlearner.delivery.Backlog;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.metrics.Metrics;
import org.leadlearner.metrics.Metrics.Row;

/** The outbox by platform and state, and how long the oldest message and prompt have waited. */
final class BacklogMetrics implements Metrics.Reading {

  private static final String MESSAGES = "lead_learner.outbox.messages";
  private static final String OLDEST = "lead_learner.outbox.oldest.seconds";
  private static final String PROMPT = "lead_learner.prompts.overdue.seconds";

  private final Metrics metrics;
  private final Backlog backlog;
  private final Set<String> platforms;
  private final Clock clock;

  /**
   * @param platforms those that are shown although they have no messages
   */
  BacklogMetrics(Metrics metrics, Backlog backlog, Set<String> platforms, Clock clock) {
    this.metrics = metrics;
    this.backlog = backlog;
    this.platforms = Set.copyOf(platforms);
    this.clock = clock;
  }

  @Override
  public void refresh() {
    Instant now = clock.instant();
    List<Backlog.Messages> messages = backlog.messages();
    List<Row> numbers = new ArrayList<>();
    List<Row> ages = new ArrayList<>();
    for (String platform : platforms) {
      for (Outbox.State state : Outbox.State.values()) {
        numbers.add(
            new Row(
                number(messages, platform, state),
                "platform",
                platform,
                "state",
                state.name().toLowerCase(Locale.ROOT)));
      }
      ages.add(new Row(oldest(messages, platform, now), "platform", platform));
    }
    show(numbers, ages, List.of(new Row(overdue(now))));
  }

  @Override
  public void forget() {
    show(List.of(), List.of(), List.of());
  }

  private void show(List<Row> numbers, List<Row> ages, List<Row> prompts) {
    metrics.rows(MESSAGES, "Messages by state, as the outbox keeps them for a week", numbers);
    metrics.rows(OLDEST, "How long the oldest message that waits has been due", ages);
    metrics.rows(PROMPT, "How long the oldest prompt that is to be written has been due", prompts);
  }

  private static long number(List<Backlog.Messages> messages, String platform, Outbox.State state) {
    return messages.stream()
        .filter(some -> some.platform().equals(platform) && some.state() == state)
        .mapToLong(Backlog.Messages::number)
        .sum();
  }

  private static double oldest(List<Backlog.Messages> messages, String platform, Instant now) {
    return messages.stream()
        .filter(some -> some.platform().equals(platform) && some.state() == Outbox.State.DUE)
        .mapToDouble(some -> seconds(some.oldestDue(), now))
        .max()
        .orElse(0);
  }

  private double overdue(Instant now) {
    return backlog.nextPrompt().map(due -> seconds(due, now)).orElse(0.0);
  }

  private static double seconds(Instant since, Instant now) {
    return Math.max(0, Duration.between(since, now).toMillis() / 1000.0);
  }
}
