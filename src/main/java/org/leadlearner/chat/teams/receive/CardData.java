package org.leadlearner.chat.teams.receive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.message.Action;

/**
 * The data of one of our buttons, with the values of the fields around it: the encoded action under
 * {@link #ACTION}, and each field under its own name.
 */
public final class CardData {

  /** The key of the encoded action. */
  static final String ACTION = "action";

  /**
   * The key of the mark on the buttons of a targeted message. Activities say of a message that it
   * is targeted, but of a press not whether its card is.
   */
  private static final String FOR_ONE = "forOne";

  private static final Set<String> NO_FIELDS = Set.of(ACTION, FOR_ONE, "msteams");

  private CardData() {}

  /** Empty for data that is not from one of our buttons. */
  public static Optional<Action> action(JsonNode data) {
    return Optional.of(data.path(ACTION))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(line -> !line.isBlank() && line.length() <= Action.LONGEST)
        .map(Action::decoded);
  }

  /**
   * Whether it is from the card of a targeted message.
   *
   * @param value of the activity: the data, or the data in a wrapping that each kind of press has
   */
  static boolean isForOne(JsonNode value) {
    return Stream.of(value, value.path("data"), value.path("action").path("data"))
        .anyMatch(data -> data.path(ACTION).isTextual() && data.path(FOR_ONE).asBoolean());
  }

  /** A submitted form. */
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
