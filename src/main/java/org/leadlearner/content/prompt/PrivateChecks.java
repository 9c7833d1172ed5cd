package org.leadlearner.content.prompt;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.YamlFile;

/**
 * A prompt for channels must not ask for anything private: everyone there reads it and may answer
 * below it, including the boss and the person it is about.
 */
public final class PrivateChecks {
  /** Whole words; where none begins, none of them is looked for. */
  private static final Pattern PRIVATE =
      Pattern.compile(
          "\\b(?:your (?:own )?(?:boss|supervisor|salary|pay|health|family|evaluation)"
              + "|in private|privately|in confidence|confidential\\w*"
              + "|(?:who|whom|people|person|leader|colleague) you (?:do not )?trust"
              + "|whose views you value|how your \\w+ looks to your staff"
              + "|turned down|complain\\w*|struggl\\w*|disciplin\\w*|fired"
              + "|(?:one|the) (?:person|colleague) (?:here|for whom|who (?:rarely|never|does not))"
              + "|goals? that people told you|want to get better at)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String PROMPT_MEND =
      "Add \"channel: false\" to the prompt, or ask for something that everyone may read.";
  private static final String FRAME_MEND =
      "Ask for something that everyone may read: frames come to channels as well.";

  private final YamlFile file;
  private final List<Fault> faults = new ArrayList<>();

  private PrivateChecks(YamlFile file) {
    this.file = file;
  }

  static List<Fault> faults(YamlFile file) {
    PrivateChecks checks = new PrivateChecks(file);
    checks.lookAt("prompts", checks::prompt);
    checks.lookAt("frames", checks::frame);
    return checks.faults;
  }

  /** The first words of a sentence that ask for something private. */
  public static List<String> privateWords(String sentence) {
    Matcher found = PRIVATE.matcher(sentence);
    return found.find() ? List.of(found.group()) : List.of();
  }

  private void lookAt(String list, Consumer<JsonPointer> item) {
    JsonNode nodes = file.root().path(list);
    for (int index = 0; nodes.isArray() && index < nodes.size(); index++) {
      item.accept(JsonPointer.empty().appendProperty(list).appendIndex(index));
    }
  }

  private void prompt(JsonPointer prompt) {
    if (file.root().at(prompt).path("channel").asBoolean(true)) {
      sentence(prompt.appendProperty("text"), PROMPT_MEND);
      sentence(prompt.appendProperty("reflection"), PROMPT_MEND);
    }
  }

  private void frame(JsonPointer frame) {
    sentence(frame.appendProperty("text"), FRAME_MEND);
    JsonPointer strands = frame.appendProperty("strands");
    file.root()
        .at(strands)
        .fieldNames()
        .forEachRemaining(strand -> sentence(strands.appendProperty(strand), FRAME_MEND));
  }

  private void sentence(JsonPointer at, String mend) {
    for (String words : privateWords(file.root().at(at).asText())) {
      faults.add(
          file.fault(
              at,
              "asks for something private (\"" + words + "\"), and may come to a channel",
              mend));
    }
  }
}
