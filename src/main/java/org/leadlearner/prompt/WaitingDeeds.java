package org.leadlearner.prompt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.Today;

/**
 * Prompts that take longer than their day: until then, a missing answer does not count as silence.
 */
public final class WaitingDeeds {

  private final Map<String, Integer> waits;

  public WaitingDeeds(PromptLibrary library) {
    this.waits =
        library.prompts().stream()
            .filter(prompt -> prompt.askAfter() > 0)
            .collect(Collectors.toMap(DailyPrompt::key, DailyPrompt::askAfter));
  }

  /** The history without prompts that still wait, for {@link Fade}. */
  public List<Practice> leftOut(List<Practice> history, Today today) {
    return history.stream().filter(practice -> !isWaiting(practice, today)).toList();
  }

  private boolean isWaiting(Practice practice, Today today) {
    int wait = waits.getOrDefault(practice.prompt(), 0);
    return wait > 0
        && practice.reply().isEmpty()
        && today.schoolDays().between(practice.day(), today.date()) <= wait;
  }
}
