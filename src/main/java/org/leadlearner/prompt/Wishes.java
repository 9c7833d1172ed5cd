package org.leadlearner.prompt;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.PromptWishes.Opinion;
import org.leadlearner.practice.PromptWishes.Passed;

/** What an addressee said about prompts, as far as it affects what comes next. */
public record Wishes(List<Passed> passed, List<Opinion> opinions) {

  public static final Wishes NONE = new Wishes(List.of(), List.of());

  /** The limit for opinions on one kind of action, so that each kind still comes. */
  private static final int MOST = 2;

  private static final int LEAST = -1;

  public Wishes {
    passed = List.copyOf(passed);
    opinions = List.copyOf(opinions);
  }

  /** What was exchanged on a day and must not come again on it. */
  public Set<String> passedOn(LocalDate day) {
    return passed.stream()
        .filter(one -> one.day().equals(day))
        .map(Passed::prompt)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The prompts that they do not want again. */
  public Set<String> disliked() {
    return opinions.stream()
        .filter(opinion -> !opinion.liked())
        .map(Opinion::prompt)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Thumbs up minus thumbs down for the same kind of action, within limits. */
  public int taste(PromptAction action) {
    int sum =
        opinions.stream()
            .filter(opinion -> opinion.action().filter(action::equals).isPresent())
            .mapToInt(opinion -> opinion.liked() ? 1 : -1)
            .sum();
    return Math.max(LEAST, Math.min(MOST, sum));
  }
}
