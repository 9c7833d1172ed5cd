package org.leadlearner.store.column;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadlearner.rubric.Rubric;

/** Reads rubrics that were stored before fields were added or removed. */
public final class OlderRubrics {

  private OlderRubrics() {}

  public static Rubric read(String json) {
    return JsonColumns.read(json, Rubric.class, OlderRubrics::bringUpToDate);
  }

  private static void bringUpToDate(ObjectNode rubric) {
    rubric.remove("notesForSolid");
    rubric.putIfAbsent("translations", JsonNodeFactory.instance.objectNode());
    for (JsonNode strand : rubric.path("strands")) {
      ((ObjectNode) strand).putIfAbsent("firstStep", NullNode.getInstance());
    }
  }
}
