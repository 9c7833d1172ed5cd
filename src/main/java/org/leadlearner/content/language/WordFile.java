package org.leadlearner.content.language;

import com.ibm.icu.text.MessagePattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadlearner.content.yaml.Disk;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.UnreadableException;
import org.leadlearner.language.WordBook;

/**
 * A file of the program's own texts in one language.
 *
 * @param words by key, without those with a fault
 * @param missing the keys that English has and this language does not have
 */
record WordFile(Map<String, String> words, Set<String> missing, List<Fault> faults) {

  /**
   * Reads the file in the folder of a language and compares it with the English texts.
   *
   * @param name the name of the file in its faults
   */
  static WordFile read(WordBook book, Path folder, String name) {
    Map<String, String> english = book.english();
    String text;
    try {
      text = Disk.text(folder.resolve(book.fileName()));
    } catch (UnreadableException exception) {
      return new WordFile(Map.of(), english.keySet(), List.of(exception.fault(name)));
    }
    return compared(WordBook.parsed(text), english, new Lines(name, text));
  }

  private static WordFile compared(
      Map<String, String> read, Map<String, String> english, Lines lines) {
    Map<String, String> words = new TreeMap<>();
    List<Fault> faults = new ArrayList<>(lines.twice());
    read.forEach(
        (key, pattern) -> {
          String original = english.get(key);
          if (original == null) {
            faults.add(lines.fault(key, "is no key of the program", "Take the line out."));
          } else {
            fault(key, pattern, original, lines)
                .ifPresentOrElse(faults::add, () -> words.put(key, pattern));
          }
        });
    Set<String> missing = new TreeSet<>(english.keySet());
    missing.removeAll(read.keySet());
    return new WordFile(words, missing, faults);
  }

  private static Optional<Fault> fault(String key, String pattern, String original, Lines lines) {
    if (pattern.isBlank() && !original.isBlank()) {
      return Optional.of(lines.fault(key, "is empty", "Write its text."));
    }
    try {
      Set<String> wanted = placeholders(original);
      return placeholders(pattern).equals(wanted)
          ? Optional.empty()
          : Optional.of(
              lines.fault(
                  key,
                  wanted.isEmpty()
                      ? "has a placeholder, and English has none"
                      : "must have the placeholders " + String.join(", ", wanted),
                  "Keep what stands in braces as English has it."));
    } catch (IllegalArgumentException exception) {
      return Optional.of(
          lines.fault(
              key,
              "is no pattern that can be read",
              "Close each brace, and write two single quotes where one is meant."));
    }
  }

  private static Set<String> placeholders(String pattern) {
    if (pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0) {
      return Set.of();
    }
    MessagePattern parts = new MessagePattern(pattern);
    Set<String> names = new TreeSet<>();
    for (int index = 0; index < parts.countParts(); index++) {
      MessagePattern.Part.Type type = parts.getPartType(index);
      if (type == MessagePattern.Part.Type.ARG_NAME
          || type == MessagePattern.Part.Type.ARG_NUMBER) {
        names.add(parts.getSubstring(parts.getPart(index)));
      }
    }
    return names;
  }
}
