package org.leadlearner.content.prompt;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.YamlFile;

/** In testing weeks no prompt may be long or visible to others (domain.md, 4.1). */
final class SeasonChecks {
  private SeasonChecks() {}

  static List<Fault> faults(YamlFile file) {
    List<Fault> faults = new ArrayList<>();
    JsonNode prompts = file.root().path("prompts");
    for (int index = 0; prompts.isArray() && index < prompts.size(); index++) {
      JsonPointer prompt = JsonPointer.compile("/prompts").appendIndex(index);
      if (asksForTesting(prompts.path(index)) && !PromptReader.fitsTesting(prompts.path(index))) {
        faults.add(
            file.fault(
                prompt.appendProperty("seasons"),
                "has testing, where prompts are private and take 10 minutes or less",
                "Take testing out, or make the prompt smaller."));
      }
    }
    return faults;
  }

  private static boolean asksForTesting(JsonNode prompt) {
    for (JsonNode season : prompt.path("seasons")) {
      if (season.asText().equals("testing")) {
        return true;
      }
    }
    return false;
  }
}
