package org.leadlearner.content.phrase;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.content.yaml.BuiltFile;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.understand.phrase.Learned;

/**
 * What was learned from the built-in phrases when the program was built. It is used while the
 * phrases, the names of the strands and the code are the same.
 */
public final class LearnedFile {

  private static final BuiltFile FILE =
      new BuiltFile(
          "org/leadlearner/content/phrase/learned-phrases",
          List.of(PhraseFolder.NAME),
          // The code that learns: the readers of the files, and the readers of lines.
          List.of(
              "org/leadlearner/content/phrase",
              "org/leadlearner/content/yaml",
              "org/leadlearner/understand"));

  private LearnedFile() {}

  /**
   * What was learned, if it is still the same.
   *
   * @param landmark a file in a folder of the built-in content
   */
  public static Optional<Learned> read(URL landmark, Rubric rubric) {
    return FILE.read(landmark, names(rubric), LearnedBytes::read);
  }

  static Optional<Learned> read(Path content, Rubric rubric) {
    return FILE.read(content, names(rubric), LearnedBytes::read);
  }

  /**
   * Stores what was learned, for {@link #read}.
   *
   * @return the file
   */
  public static Path write(Path content, Rubric rubric, Learned learned) {
    return FILE.write(content, names(rubric), LearnedBytes.of(learned));
  }

  private static List<String> names(Rubric rubric) {
    return rubric.strands().stream()
        .flatMap(strand -> Stream.of(strand.key(), strand.name()))
        .toList();
  }
}
