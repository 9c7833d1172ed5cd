package org.leadlearner.prompt;

import java.time.DayOfWeek;
import java.util.Map;

/**
 * A sentence that opens or closes the week, with {@value #FOCUS} where the strand's plain words go
 * (domain.md, section 4.6).
 *
 * @param key short code that answers are stored under, such as {@code MON1}; never reused
 * @param day Monday or Friday
 * @param minutes how long it takes, 2 to 5
 * @param text for any strand
 * @param strandTexts in place of it, by the key of the strand that it does not fit
 * @param closesMonday whether it looks back at what Monday's frame asked
 */
public record PromptFrame(
    String key,
    DayOfWeek day,
    int minutes,
    String text,
    Map<String, String> strandTexts,
    boolean closesMonday) {

  public static final String FOCUS = "{focus}";

  public PromptFrame {
    strandTexts = Map.copyOf(strandTexts);
    if (day != DayOfWeek.MONDAY && day != DayOfWeek.FRIDAY) {
      throw new IllegalArgumentException("frame " + key + " must be for Monday or Friday");
    }
  }

  /** A frame that says the same to every strand and looks back at nothing. */
  public PromptFrame(String key, DayOfWeek day, int minutes, String text) {
    this(key, day, minutes, text, Map.of(), false);
  }

  /**
   * The sentence for one strand.
   *
   * @param focus the strand's plain words
   */
  public String text(String strand, String focus) {
    return strandTexts.getOrDefault(strand, text).replace(FOCUS, focus);
  }
}
