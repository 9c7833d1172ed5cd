package org.leadlearner.chat.teams.receive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.message.Action;

/**
 * What a button of ours carries, with what stands in the fields around it: the line of its action
 * under {@link #ACTION}, and each field under its own name.
 */
public final class CardData {

  /** The name that the line of an action stands under. */
  static final String ACTION = "action";

  private static final Set<String> NO_FIELDS = Set.of(ACTION, "msteams");

  private CardData() {}

  /** Empty for what no button of ours carries. */
  public static Optional<Action> action(JsonNode data) {
    return Optional.of(data.path(ACTION))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(line -> !line.isBlank() && line.length() <= Action.LONGEST)
        .map(Action::decoded);
  }

  /** A form that was sent in. */
  public static Optional<Heard.Submitted> submitted(JsonNode data) {
    return action(data).map(action -> new Heard.Submitted(action, values(data)));
  }

  private static Map<String, String> values(JsonNode data) {
    Map<String, String> values = new HashMap<>();
    data.fields()
        .forEachRemaining(
            field -> {
              String value = field.getValue().asText("");
              if (!NO_FIELDS.contains(field.getKey()) && !value.isBlank()) {
                values.put(field.getKey(), value);
              }
            });
    return values;
  }
}
