package org.leadlearner.pln;

import java.time.DayOfWeek;

/**
 * A sentence that opens or closes the week, with {@value #FOCUS} where the strand's plain words go
 * (domain.md, section 4.6).
 *
 * @param key short code that answers are stored under, such as {@code MON1}; never reused
 * @param day Monday or Friday
 * @param minutes how long it takes, 2 to 5
 */
public record PromptFrame(String key, DayOfWeek day, int minutes, String text) {

  public static final String FOCUS = "{focus}";

  public PromptFrame {
    if (day != DayOfWeek.MONDAY && day != DayOfWeek.FRIDAY) {
      throw new IllegalArgumentException("frame " + key + " must be for Monday or Friday");
    }
  }
}
