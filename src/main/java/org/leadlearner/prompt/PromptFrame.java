package org.leadlearner.prompt;

import java.time.DayOfWeek;
import java.util.Map;

/**
 * A sentence that opens or closes the week, with {@value #FOCUS} in place of the strand's plain
 * words (domain.md, section 4.6).
 *
 * @param key short code that answers are stored under, such as {@code MON1}; never reused
 * @param day Monday or Friday; one that asks for a note comes when the week starts
 * @param minutes how long it takes, 2 to 5
 * @param text for any strand
 * @param strandTexts other texts for strands that the text does not fit, by strand key
 */
public record PromptFrame(
    String key,
    DayOfWeek day,
    int minutes,
    String text,
    Map<String, String> strandTexts,
    Kind kind) {

  public static final String FOCUS = "{focus}";

  /** When a frame may come, besides its day. */
  public enum Kind {
    PLAIN,
    /** It refers to what Monday's frame asked. */
    CLOSES_MONDAY,
    /** It asks for a note on a strand that needs only a note (domain.md, section 4.6). */
    ASKS_FOR_NOTE
  }

  public PromptFrame {
    strandTexts = Map.copyOf(strandTexts);
    if (day != DayOfWeek.MONDAY && day != DayOfWeek.FRIDAY) {
      throw new IllegalArgumentException("frame " + key + " must be for Monday or Friday");
    }
  }

  /** A frame with the same text for every strand and without a reference to Monday. */
  public PromptFrame(String key, DayOfWeek day, int minutes, String text) {
    this(key, day, minutes, text, Map.of(), Kind.PLAIN);
  }

  public boolean isOf(Kind some) {
    return kind == some;
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
