package org.leadlearner.understand.interpret;

import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.text.TypedLine;

/** "Traveling Thursday and Friday": days on which somebody is away are no days for prompts. */
final class Absence {

  private Absence() {}

  /** Whether somebody is away, with no word of what is to come on which days. */
  static boolean of(TypedLine line) {
    boolean isAboutPrompts = line.has("PROMPT") || line.has("SEND") || line.has("ONLY");
    return line.has("AWAY") && !isAboutPrompts && !line.has("plural-day") && !line.has("every");
  }

  /** The pause that is meant by days that were taken for those of prompts. */
  static Meaning paused(Meaning meaning) {
    return switch (meaning.intent()) {
      case PROMPTS_DAYS -> Meaning.of(Intent.PROMPTS_PAUSE);
      case CHANNEL_DAYS -> Meaning.of(Intent.CHANNEL_PAUSE);
      default -> meaning;
    };
  }
}
