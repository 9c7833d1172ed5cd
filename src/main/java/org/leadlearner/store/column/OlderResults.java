package org.leadlearner.store.column;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadlearner.progress.round.TeamResult;

/**
 * Reads round results, including those under version 1 of the rule, which had one median answer and
 * one stage.
 */
public final class OlderResults {

  private OlderResults() {}

  public static TeamResult read(String json) {
    return JsonColumns.read(json, TeamResult.class, OlderResults::bringUpToDate);
  }

  private static void bringUpToDate(ObjectNode result) {
    if (result.has("ruleVersion")) {
      return;
    }
    result.put("ruleVersion", 1);
    span(result, "stage", "stages");
    for (JsonNode strand : result.path("strands")) {
      if (strand.has("stage")) {
        span((ObjectNode) strand, "stage", "middle");
      }
    }
  }

  private static void span(ObjectNode holder, String from, String to) {
    JsonNode stage = holder.remove(from);
    if (stage == null || stage.isNull()) {
      holder.putNull(to);
    } else {
      holder.putObject(to).set("lowest", stage);
      ((ObjectNode) holder.path(to)).set("highest", stage);
    }
  }
}
