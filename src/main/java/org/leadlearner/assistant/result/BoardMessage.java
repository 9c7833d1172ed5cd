package org.leadlearner.assistant.result;

import java.util.ArrayList;
import java.util.List;
import org.leadlearner.assistant.round.StrandTable;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.round.TeamResult;

/** The summary of a round with a row for each strand, for people who sit at one table. */
record BoardMessage(StrandTable table, TeamResult result) {

  /**
   * The summary and what stands behind <i>More</i> below one title. The rows of all strands come
   * below the picture, unless they are the picture.
   */
  Message of(Message summary, Message more) {
    List<Part> parts =
        new ArrayList<>(summary.parts().stream().filter(BoardMessage::isRead).toList());
    boolean hasRows = parts.removeIf(Part.Table.class::isInstance);
    if (hasRows || !result.strands().isEmpty()) {
      parts.add(Math.min(2, parts.size()), table.withShown(result));
    }
    more.parts().stream().filter(part -> !(part instanceof Part.Heading)).forEach(parts::add);
    return new Message(parts);
  }

  /** What is pressed is not on paper, and the remark at the end comes once. */
  private static boolean isRead(Part part) {
    return !(part instanceof Part.Buttons) && !(part instanceof Part.Remark);
  }
}
