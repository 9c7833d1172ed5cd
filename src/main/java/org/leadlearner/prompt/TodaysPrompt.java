package org.leadlearner.prompt;

import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;

/**
 * What is given today: a prompt, or a frame with its focus filled in.
 *
 * @param key of the prompt or frame
 * @param strand the key of the strand that it is about, or that fills the frame
 * @param action empty for a frame
 * @param askAfter how many school days later the question comes
 * @param reflection one open question for afterwards; empty for a frame, which is one itself
 */
public record TodaysPrompt(
    String key,
    String strand,
    Optional<PromptAction> action,
    int minutes,
    SeenBy seenBy,
    int askAfter,
    String text,
    Optional<String> reflection) {

  public static TodaysPrompt of(DailyPrompt prompt) {
    return new TodaysPrompt(
        prompt.key(),
        prompt.strand(),
        Optional.of(prompt.action()),
        prompt.minutes(),
        prompt.seenBy(),
        prompt.askAfter(),
        prompt.text(),
        Optional.of(prompt.reflection()));
  }

  /**
   * @param focus the strand's plain words
   */
  public static TodaysPrompt of(PromptFrame frame, String strand, String focus) {
    return new TodaysPrompt(
        frame.key(),
        strand,
        Optional.empty(),
        frame.minutes(),
        SeenBy.PRIVATE,
        0,
        frame.text(strand, focus),
        Optional.empty());
  }

  /** The practice to store, without an answer. */
  public Practice givenOn(LocalDate day) {
    return new Practice(day, key, strand, action, minutes, seenBy, Optional.empty());
  }
}
