package org.leadlearner.content.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.content.yaml.YamlFile.Place;

/** Translates the schema's messages into plain words with a fix. */
final class SchemaFaults {
  /**
   * The key beside a pattern in the schema that tells what to write; some editors show its text.
   */
  static final String PATTERN_MEND = "patternErrorMessage";

  private final YamlFile file;
  private final JsonNode schema;
  private final Set<JsonPointer> misspelled = new HashSet<>();

  SchemaFaults(YamlFile file, JsonNode schema) {
    this.file = file;
    this.schema = schema;
  }

  List<Fault> inWords(Collection<ValidationMessage> messages) {
    List<Fault> faults = new ArrayList<>();
    messages.stream()
        .filter(message -> message.getType().equals("additionalProperties"))
        .forEach(message -> faults.add(unknownKey(message)));
    messages.stream()
        .filter(message -> !message.getType().equals("additionalProperties"))
        .filter(message -> !isKnown(message))
        .forEach(message -> faults.add(fault(message)));
    return faults;
  }

  /** A null stands for a value with a fault already, and a missing key may be misspelled. */
  private boolean isKnown(ValidationMessage message) {
    return message.getInstanceNode().isNull()
        || (message.getType().equals("required")
            && misspelled.contains(Schema.pointer(message).appendProperty(message.getProperty())));
  }

  private Fault unknownKey(ValidationMessage message) {
    JsonPointer at = Schema.pointer(message);
    String key = message.getProperty();
    List<String> open = new ArrayList<>();
    parent(message).path("properties").fieldNames().forEachRemaining(open::add);
    open.removeIf(message.getInstanceNode()::has);
    Optional<String> meant = SpellingSuggestion.nearest(key, open);
    meant.ifPresent(name -> misspelled.add(at.appendProperty(name)));
    String mend = meant.map(name -> "Did you mean \"" + name + "\"?").orElse(removal(open));
    return file.fault(at.appendProperty(key), "is not a key that can stand here", mend);
  }

  private static String removal(List<String> open) {
    return open.isEmpty()
        ? "Remove it: all keys that can stand here do."
        : "Remove it, or use one of: " + String.join(", ", open) + ".";
  }

  private Fault fault(ValidationMessage message) {
    JsonPointer at = Schema.pointer(message);
    JsonNode value = message.getInstanceNode();
    String limit = message.getSchemaNode().asText();
    return switch (message.getType()) {
      case "required" -> missing(at, message.getProperty());
      case "type" -> ValueDescription.wrongType(file, at, value, limit);
      case "pattern" -> pattern(message, at, value.asText());
      case "enum" -> ValueDescription.notListed(file, at, value, message.getSchemaNode());
      case "maxLength" -> ValueDescription.tooLong(file, at, value.asText(), limit);
      case "minimum" -> file.fault(at, "is too small", "Write " + limit + " or more.");
      case "maximum" -> file.fault(at, "is too large", "Write " + limit + " or less.");
      case "minItems" -> file.fault(at, "has too few items", "Write " + limit + " or more.");
      case "maxItems" -> ValueDescription.tooMany(file, at, value.size(), limit);
      default -> file.fault(at, message.getMessage(), "See the schema beside the file.");
    };
  }

  private Fault missing(JsonPointer at, String key) {
    Place block = file.place(at);
    String where = block.key().isEmpty() ? "at the left margin" : "to " + block.key();
    return file.fault(
        block.property(key, block.line()),
        "is missing",
        "Add a line \"" + key + ": ...\" " + where + ".");
  }

  private Fault pattern(ValidationMessage message, JsonPointer at, String text) {
    String mend = parent(message).path(PATTERN_MEND).asText();
    return file.fault(at, ValueDescription.unfit(text), mend);
  }

  /** The part of the schema with the keyword that a message comes from. */
  private JsonNode parent(ValidationMessage message) {
    String keyword = message.getSchemaLocation().getFragment().toString();
    return schema.at(JsonPointer.compile(keyword).head());
  }
}
