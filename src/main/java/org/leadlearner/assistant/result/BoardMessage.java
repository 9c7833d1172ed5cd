package org.leadlearner.assistant.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.assistant.round.StrandTable;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.round.TeamResult;

/** The summary of a round with a row for each strand, for people around one table. */
record BoardMessage(StrandTable table, TeamResult result) {

  /**
   * The summary and everything behind <i>More</i> under one title. The rows of all strands come
   * below the chart, unless they are the chart.
   *
   * @param origins where each move comes from
   */
  Message of(Message summary, Message more, List<Part> origins) {
    List<Part> parts =
        new ArrayList<>(summary.parts().stream().filter(BoardMessage::isRead).toList());
    boolean hasRows = parts.removeIf(Part.Table.class::isInstance);
    if (hasRows || !result.strands().isEmpty()) {
      parts.add(Math.min(2, parts.size()), table.withShown(result));
    }
    List<Part> rest =
        more.parts().stream()
            .filter(part -> !(part instanceof Part.Heading || part instanceof Part.Buttons))
            .toList();
    // The fixed remark comes last.
    int end = rest.size() - (rest.get(rest.size() - 1) instanceof Part.Remark ? 1 : 0);
    parts.addAll(rest.subList(0, end));
    List<Part> paper = onPaper(parts);
    paper.addAll(origins);
    paper.addAll(rest.subList(end, rest.size()));
    return summary.with(paper);
  }

  /** Nothing can be unfolded on paper: consecutive sentences form one paragraph. */
  private static List<Part> onPaper(List<Part> parts) {
    List<Part> paper = new ArrayList<>();
    for (Part part : parts) {
      List<Line> lines = lines(part);
      Part last = paper.isEmpty() ? part : paper.get(paper.size() - 1);
      if (lines.isEmpty()) {
        paper.add(part);
      } else if (last instanceof Part.Text text && !paper.isEmpty()) {
        List<Line> all = Stream.concat(text.lines().stream(), lines.stream()).toList();
        paper.set(paper.size() - 1, new Part.Text(all));
      } else {
        paper.add(new Part.Text(lines));
      }
    }
    return paper;
  }

  private static List<Line> lines(Part part) {
    if (part instanceof Part.Text text) {
      return text.lines();
    }
    return part instanceof Part.Explained explained ? List.of(explained.line()) : List.of();
  }

  /** Buttons are not printed, and the remark at the end comes once. */
  private static boolean isRead(Part part) {
    return !(part instanceof Part.Buttons) && !(part instanceof Part.Remark);
  }
}
