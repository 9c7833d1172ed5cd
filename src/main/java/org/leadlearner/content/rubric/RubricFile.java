package org.leadlearner.content.rubric;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.Schema;
import org.leadlearner.content.yaml.YamlFile;
import org.leadlearner.content.yaml.YamlReader;
import org.leadlearner.rubric.Rubric;

/**
 * One rubric file.
 *
 * @param rubric its content; empty when it has faults
 */
public record RubricFile(YamlFile file, Optional<Rubric> rubric, List<Fault> faults) {
  private static final JsonPointer KEY = JsonPointer.compile("/key");
  private static final JsonPointer TITLE = JsonPointer.compile("/title");

  static RubricFile read(Path path, String name, Schema schema) {
    YamlFile read = YamlReader.read(path, name);
    if (!read.isReadable()) {
      return new RubricFile(read, Optional.empty(), read.faults());
    }
    YamlFile file = schema.typed(read);
    List<Fault> faults = new ArrayList<>(file.faults());
    faults.addAll(schema.faults(file));
    faults.addAll(RubricChecks.faults(file));
    return new RubricFile(
        file,
        faults.isEmpty() ? Optional.of(RubricReader.rubric(file.root())) : Optional.empty(),
        faults);
  }

  boolean isWhole() {
    return rubric.isPresent();
  }

  /** The rubric's key, if the file has one, or an empty text. */
  String key() {
    return file.root().at(KEY).asText();
  }

  /** The rubric's title, if the file has one, or an empty text. */
  String title() {
    return file.root().at(TITLE).asText();
  }

  Fault withoutOriginal() {
    return file.fault(
        KEY,
        "is " + key() + ", and no rubric in use has this key",
        "Write the key of the rubric that this one translates.");
  }

  Fault sameKeyAs(RubricFile first) {
    return file.fault(
        KEY,
        "is " + key() + ", which " + first.file.name() + " has as well",
        "Give each rubric a key of its own, or keep one of the two files.");
  }

  Fault sameTitleAs(RubricFile first) {
    return file.fault(
        TITLE,
        "is also the title of the rubric " + first.key(),
        "Give each rubric a title of its own: people choose by it.");
  }
}
