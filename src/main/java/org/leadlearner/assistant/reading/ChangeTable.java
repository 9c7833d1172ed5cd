package org.leadlearner.assistant.reading;

import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.StrandChange;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/** A table of a leader's answers then and now, for strands that changed by 2 points or more. */
record ChangeTable(Phrases words, Rubric rubric) {

  void addTo(MessageBuilder message, Reading before, Reading after) {
    List<StrandChange> changes = StrandChange.between(rubric, before, after);
    if (changes.isEmpty()) {
      message.say("changed.none");
    } else {
      message.add(table(changes));
    }
  }

  private Part.Table table(List<StrandChange> changes) {
    return new Part.Table(
        words.text("changed.title"),
        Stream.of("result.column.strand", "changed.then", "changed.now").map(words::text).toList(),
        changes.stream().map(this::row).toList());
  }

  private List<Line> row(StrandChange change) {
    return List.of(
        Line.plain(change.strand().name()),
        said(change.strand(), change.from()),
        said(change.strand(), change.to()));
  }

  private Line said(Strand strand, int points) {
    return words.line("changed.said", "points", points, "sentence", strand.anchor(points));
  }
}
