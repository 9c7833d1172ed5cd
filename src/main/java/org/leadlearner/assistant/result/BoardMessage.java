package org.leadlearner.assistant.result;

import java.util.ArrayList;
import java.util.List;
import org.leadlearner.assistant.round.StrandTable;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.round.TeamResult;

/** The summary of a round with a row for each strand, for people who sit at one table. */
record BoardMessage(StrandTable table, TeamResult result) {

  /** The rows stand below the first sentences of the summary, unless it has them already. */
  Message with(Message summary) {
    boolean hasRows = summary.parts().stream().anyMatch(Part.Table.class::isInstance);
    if (hasRows || result.strands().isEmpty()) {
      return summary;
    }
    List<Part> parts = new ArrayList<>(summary.parts());
    int below = (int) parts.stream().takeWhile(part -> !(part instanceof Part.Text)).count() + 1;
    parts.add(Math.min(below, parts.size()), table.of(result));
    return new Message(parts);
  }
}
