package org.leadlearner.assistant.round;

import java.util.List;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Round;

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

  /** Adds the sentence, with one tap that shows its basis. */
  public void addTo(MessageBuilder message, Phrases words, Team team, Round round) {
    if (basis.isEmpty()) {
      message.say(line);
    } else {
      message.add(
          new Part.Explained(
              line, basis, words.text("basis.button"), TeamActions.basis(team, round, key)));
    }
  }

  public static SummaryLine withoutBasis(Line line) {
    return new SummaryLine("", line, List.of());
  }
}
