package org.leadlearner.content.phrase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.content.yaml.BuiltInContent;
import org.leadlearner.content.yaml.Disk;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.Schema;
import org.leadlearner.content.yaml.UnreadableException;
import org.leadlearner.understand.phrase.PhraseBook;

/**
 * The files of phrases of one content folder.
 *
 * @param book of all files without faults
 */
public record PhraseFolder(PhraseBook book, List<Fault> faults) {
  public static final String NAME = "phrases";
  public static final PhraseFolder NONE = new PhraseFolder(PhraseBook.EMPTY, List.of());

  /** Reads {@code phrases/} below a content folder; empty when there is none. */
  public static PhraseFolder read(Path content) {
    try {
      return Disk.names(content).contains(NAME) ? read(Disk.listYaml(content.resolve(NAME))) : NONE;
    } catch (UnreadableException exception) {
      return new PhraseFolder(NONE.book(), List.of(exception.fault(NAME)));
    }
  }

  private static PhraseFolder read(List<Path> files) {
    Schema schema = Schema.at(BuiltInContent.resource("phrases/phrases.schema.json"));
    PhraseFolder all = NONE;
    for (Path path : files) {
      PhraseFile file = PhraseFile.read(path, NAME + "/" + path.getFileName(), schema);
      all = all.and(new PhraseFolder(file.book(), file.faults()));
    }
    return all;
  }

  /** Whether there is no phrase, no word, and no fault. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** This without what {@code known} has; with all faults. */
  public PhraseFolder without(PhraseBook known) {
    return new PhraseFolder(book.without(known), faults);
  }

  /** Both together. */
  public PhraseFolder and(PhraseFolder other) {
    List<Fault> all = new ArrayList<>(faults);
    all.addAll(other.faults);
    return new PhraseFolder(book.and(other.book), all);
  }
}
