package org.leadlearner.assistant.round;

import java.util.List;
import org.leadlearner.chat.message.Line;

/**
 * A sentence about a team with what it stands on.
 *
 * @param from the rule and the numbers behind it, as far as they may be shown; empty where the
 *     sentence is all there is
 */
public record Told(Line line, List<Line> from) {

  public Told {
    from = List.copyOf(from);
  }

  public static Told plainly(Line line) {
    return new Told(line, List.of());
  }
}
