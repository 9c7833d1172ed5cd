package org.leadlearner.understand.decision;

import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.text.TypedLine;

/** "Traveling Thursday and Friday": days of absence are not days for prompts. */
final class Absence {

  private Absence() {}

  /**
   * Whether the line says that a person is away, and does not say which days prompts should come
   * on.
   */
  static boolean of(TypedLine line) {
    boolean isAboutPrompts = line.has("PROMPT") || line.has("SEND") || line.has("ONLY");
    return line.has("AWAY") && !isAboutPrompts && !line.has("plural-day") && !line.has("every");
  }

  /** The pause that is meant when days of absence were read as days for prompts. */
  static Meaning paused(Meaning meaning) {
    if (meaning.intent() == Intent.PROMPTS_DAYS) {
      return Meaning.of(Intent.PROMPTS_PAUSE);
    }
    return meaning.intent() == Intent.CHANNEL_DAYS ? Meaning.of(Intent.CHANNEL_PAUSE) : meaning;
  }
}
