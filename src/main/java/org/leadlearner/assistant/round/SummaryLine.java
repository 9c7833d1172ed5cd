package org.leadlearner.assistant.round;

import java.util.List;
import org.leadlearner.chat.message.Line;

/**
 * A sentence of a team's summary, with what it is based on.
 *
 * @param key names the sentence among those about a round, whatever it says by now
 * @param basis the rule and the numbers behind the sentence, as far as they may be shown; empty
 *     when the sentence needs no explanation
 */
public record SummaryLine(String key, Line line, List<Line> basis) {

  public SummaryLine {
    basis = List.copyOf(basis);
  }

  public static SummaryLine withoutBasis(Line line) {
    return new SummaryLine("", line, List.of());
  }
}
