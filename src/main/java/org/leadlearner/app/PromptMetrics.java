package org.leadlearner.app;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.leadlearner.metrics.Metrics;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.Outcome;

/** The outcomes of occurrences since the process started, on all nodes. */
final class PromptMetrics implements Metrics.Reading {

  private final OccurrenceLedger occurrences;
  private final Instant since;
  private volatile Map<Outcome, Long> numbers = Map.of();

  PromptMetrics(Metrics metrics, OccurrenceLedger occurrences, Instant since) {
    this.occurrences = occurrences;
    this.since = since;
    for (Outcome outcome : Outcome.values()) {
      metrics.counter(
          "lead_learner.prompts",
          "Turns of schedules since the process started, on all nodes, by what became of them",
          () -> numbers.getOrDefault(outcome, 0L),
          "outcome",
          outcome.name().toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public void refresh() {
    Map<Outcome, Long> fresh = new EnumMap<>(Outcome.class);
    occurrences.counts(since).forEach(count -> fresh.put(count.outcome(), count.count()));
    numbers = fresh;
  }

  /** A counter may not decrease, so it keeps its value. */
  @Override
  public void forget() {}
}
