package org.leadlearner.content.prompt;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.content.yaml.BuiltInContent;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.Schema;
import org.leadlearner.content.yaml.YamlFile;
import org.leadlearner.content.yaml.YamlReader;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;

/**
 * One file of daily prompts or of frames.
 *
 * @param prompts its content; empty when it has faults or contains frames
 * @param frames its content; empty when it has faults or contains prompts
 */
public record PromptFile(
    YamlFile file, List<DailyPrompt> prompts, List<PromptFrame> frames, List<Fault> faults) {
  private static final JsonPointer STRAND = JsonPointer.compile("/strand");
  private static final List<String> LISTS = List.of("prompts", "frames");
  private static final Schema PROMPTS =
      Schema.at(BuiltInContent.resource("daily/prompt.schema.json"));
  private static final Schema FRAMES =
      Schema.at(BuiltInContent.resource("daily/frame.schema.json"));

  static PromptFile read(Path path, String name) {
    YamlFile read = YamlReader.read(path, name);
    if (!read.isReadable()) {
      return new PromptFile(read, List.of(), List.of(), read.faults());
    }
    // A file of prompts that also contains frames gets a fault for the frames.
    boolean isFrames = read.root().has("frames") && !read.root().has("prompts");
    Schema schema = isFrames ? FRAMES : PROMPTS;
    YamlFile file = schema.typed(read);
    List<Fault> faults = new ArrayList<>(file.faults());
    faults.addAll(schema.faults(file));
    faults.addAll(SeasonChecks.faults(file));
    faults.addAll(PrivateChecks.faults(file));
    return faults.isEmpty()
        ? new PromptFile(
            file, PromptReader.prompts(file.root()), PromptReader.frames(file.root()), faults)
        : new PromptFile(file, List.of(), List.of(), faults);
  }

  boolean isWhole() {
    return faults.isEmpty();
  }

  /** The prompts or frames as far as the file can be read, including those with faults. */
  List<JsonPointer> items() {
    List<JsonPointer> items = new ArrayList<>();
    for (String list : LISTS) {
      JsonNode nodes = file.root().path(list);
      for (int index = 0; nodes.isArray() && index < nodes.size(); index++) {
        items.add(JsonPointer.empty().appendProperty(list).appendIndex(index));
      }
    }
    return items;
  }

  /** Where a frame has a separate sentence for a strand, by the strand's key. */
  List<JsonPointer> strandTexts() {
    List<JsonPointer> texts = new ArrayList<>();
    for (JsonPointer item : items()) {
      JsonPointer strands = item.appendProperty("strands");
      file.root()
          .at(strands)
          .fieldNames()
          .forEachRemaining(strand -> texts.add(strands.appendProperty(strand)));
    }
    return texts;
  }

  /** The strand in plain words, if the file has no faults and contains it. */
  Optional<String> focus() {
    return isWhole()
        ? Optional.ofNullable(file.root().path("focus").textValue())
        : Optional.empty();
  }

  /** The key of the strand, if the file has one, or an empty text. */
  String strand() {
    return file.root().at(STRAND).asText();
  }

  Fault ofStrand(String problem, String mend) {
    return file.fault(STRAND, problem, mend);
  }
}
