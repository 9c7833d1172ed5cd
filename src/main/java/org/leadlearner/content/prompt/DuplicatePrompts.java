package org.leadlearner.content.prompt;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.YamlFile;

/** Finds keys and texts that occur twice, in one file or in two. */
final class DuplicatePrompts {
  private static final String KEY_MEND =
      "Give each prompt a key of its own: answers are kept under it.";
  private static final String TEXT_MEND = "Write another, or remove one of the two.";

  private final Map<String, Seen> keys = new HashMap<>();
  private final Map<String, Seen> texts = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private record Seen(YamlFile file, YamlFile.Place place, String fileInWords) {
    String from(YamlFile other) {
      String line = place.key() + " on line " + place.line();
      return file == other ? line : line + " of " + fileInWords;
    }
  }

  /**
   * @param name the name of the file in the faults of later ones
   */
  void add(PromptFile sheet, String name) {
    for (JsonPointer item : sheet.items()) {
      add(keys, sheet.file(), item.appendProperty("key"), name, KEY_MEND);
      add(texts, sheet.file(), item.appendProperty("text"), name, TEXT_MEND);
    }
  }

  List<Fault> faults() {
    return new ArrayList<>(faults);
  }

  private void add(
      Map<String, Seen> before, YamlFile file, JsonPointer at, String name, String mend) {
    JsonNode node = file.root().at(at);
    String text = node.isTextual() ? node.textValue().strip().toLowerCase(Locale.ROOT) : "";
    if (text.isEmpty()) {
      return;
    }
    Seen first = before.putIfAbsent(text, new Seen(file, file.place(at), name));
    if (first != null) {
      faults.add(file.fault(at, "is the same as " + first.from(file), mend));
    }
  }
}
