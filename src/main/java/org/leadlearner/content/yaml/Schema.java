package org.leadlearner.content.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpressionFactory;
import com.networknt.schema.resource.DisallowSchemaLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The JSON Schema for one kind of file; editors use the same schema to help authors. */
public final class Schema {
  private static final JsonMetaSchema DIALECT =
      JsonMetaSchema.builder(JsonMetaSchema.getV202012())
          .keyword(new NonValidationKeyword(SchemaFaults.PATTERN_MEND))
          .build();

  /** In a JSON Schema {@code $} is the very end; in Java a line break may follow it. */
  private static final RegularExpressionFactory EXPRESSIONS =
      pattern -> Pattern.compile(pattern.replaceFirst("\\$$", "\\\\z")).asPredicate()::test;

  private final JsonNode source;
  private final JsonSchema compiled;

  private Schema(JsonNode source) {
    this.source = source;
    this.compiled =
        JsonSchemaFactory.builder()
            .defaultMetaSchemaIri(DIALECT.getIri())
            .metaSchema(DIALECT)
            // Nothing is downloaded: a schema is self-contained.
            .schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance()))
            .build()
            .getSchema(
                source,
                SchemaValidatorsConfig.builder().regularExpressionFactory(EXPRESSIONS).build());
  }

  public static Schema at(URL resource) {
    try {
      return new Schema(new ObjectMapper().readTree(resource));
    } catch (IOException exception) {
      throw new UncheckedIOException("built-in schema " + resource, exception);
    }
  }

  /** The schema's faults for a file with typed values. */
  public List<Fault> faults(YamlFile file) {
    return new SchemaFaults(file, source).inWords(messages(file));
  }

  /**
   * The same file with whole numbers and booleans where the schema needs them. Everything else
   * stays text, so that {@code version: 1.10} and {@code option: no} stay as written.
   */
  public YamlFile typed(YamlFile file) {
    JsonNode root = file.root().deepCopy();
    for (ValidationMessage message : messages(file)) {
      if (message.getType().equals("type")) {
        ScalarParser.replace(root, pointer(message), message.getSchemaNode().asText());
      }
    }
    return file.withRoot(root);
  }

  /** The location of the value that a message is about. */
  static JsonPointer pointer(ValidationMessage message) {
    JsonNodePath path = message.getInstanceLocation();
    JsonPointer pointer = JsonPointer.empty();
    for (int step = 0; step < path.getNameCount(); step++) {
      pointer =
          path.getElement(step) instanceof Integer index
              ? pointer.appendIndex(index)
              : pointer.appendProperty(path.getName(step));
    }
    return pointer;
  }

  private Set<ValidationMessage> messages(YamlFile file) {
    return compiled.validate(file.root());
  }
}
