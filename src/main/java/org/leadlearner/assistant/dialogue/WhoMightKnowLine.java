package org.leadlearner.assistant.dialogue;

import java.util.regex.Pattern;
import org.leadlearner.assistant.dialogue.IntentRule.Trait;
import org.leadlearner.chat.TypedText;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Understanding;

/** A line where somebody who might know is asked for, so that nearly any words are an answer. */
final class WhoMightKnowLine {

  /** One word, a question, or thanks. */
  private static final Pattern ASKS =
      Pattern.compile("\\S+|(?:who|what|why|how|are|is|can|do|does)\\b.*|thank.*");

  private WhoMightKnowLine() {}

  /**
   * "Staging I think" is nobody's name: the question that nobody was sure of is answered after all.
   */
  static boolean isAnswer(Understanding understood) {
    return understood instanceof Understanding.Confirm confirm
        && confirm.meaning().intent() == Intent.CORRECTION;
  }

  /** "The data office" is somebody who might know; "who sees this?" asks something. */
  static boolean isRequest(Understanding understood, String line) {
    if (understood instanceof Understanding.Confirm confirm) {
      Intent intent = confirm.meaning().intent();
      return intent.weight() == Intent.Weight.FINAL && isHeardAmongWords(intent);
    }
    return understood instanceof Understanding.Act act
        && isHeardAmongWords(act.meaning().intent())
        && (act.meaning().intent().weight() != Intent.Weight.WORDS
            || ASKS.matcher(TypedText.compared(line)).matches()
            || line.strip().endsWith("?"));
  }

  private static boolean isHeardAmongWords(Intent intent) {
    return IntentRule.of(intent).has(Trait.AMONG_ANY_WORDS);
  }
}
