package org.leadlearner.content.phrase;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.Schema;
import org.leadlearner.content.yaml.YamlFile;
import org.leadlearner.content.yaml.YamlReader;
import org.leadlearner.understand.phrase.PhraseBook;

/**
 * One file of phrases.
 *
 * @param book its content; empty when it has faults
 */
record PhraseFile(PhraseBook book, List<Fault> faults) {

  private static final JsonPointer LANGUAGE = JsonPointer.compile("/language");

  static PhraseFile read(Path path, String name, Schema schema) {
    YamlFile file = YamlReader.read(path, name);
    List<Fault> faults = new ArrayList<>(file.faults());
    if (file.isReadable()) {
      faults.addAll(schema.faults(file));
    }
    return faults.isEmpty()
        ? new PhraseFile(new PhraseReader(file, file.root().at(LANGUAGE).asText()).book(), faults)
        : new PhraseFile(PhraseBook.EMPTY, faults);
  }
}
