package org.leadlearner.assistant.note;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Span;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.checkin.NoteText;

/** A note as lines: its text, and below it its link. */
public record NoteLines(Phrases words) {

  /**
   * @param key of a line with the text as {@code note}
   * @param namesAndValues the other values of that line
   */
  public List<Line> of(EvidenceNote note, String key, Object... namesAndValues) {
    Optional<URI> link = NoteText.link(note.note());
    String text = link.map(some -> NoteText.withoutLink(note.note())).orElse(note.note());
    Object[] all =
        Stream.concat(
                Stream.of(namesAndValues),
                Stream.of("note", new Quoted(text.isEmpty() ? "-" : text)))
            .toArray();
    List<Line> lines = new ArrayList<>(List.of(words.line(key, all)));
    link.map(this::opened).ifPresent(lines::add);
    return lines;
  }

  private Line opened(URI link) {
    List<Span> spans = new ArrayList<>(words.line("notes.open").spans());
    spans.add(Span.plain(" "));
    spans.add(Span.link(link));
    return new Line(spans);
  }
}
