package org.leadlearner.chat.slack.transport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.leadlearner.chat.slack.receive.EventListeners;

/**
 * What a payload is, read from the names on its outside; the rest of it is read by whoever it is
 * for.
 *
 * @param type empty when it has none, as a command
 * @param event the type of its event, as {@link EventListeners#hear} takes it
 */
record PayloadOutline(String type, String event, boolean isCommand) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String EVENT = "event_callback";
  private static final PayloadOutline UNKNOWN = new PayloadOutline("", "", false);

  static PayloadOutline of(String json) throws IOException {
    try (JsonParser payload = JSON.createParser(json)) {
      if (payload.nextToken() != JsonToken.START_OBJECT) {
        return UNKNOWN;
      }
      String type = "";
      String event = "";
      boolean isCommand = false;
      for (String name = payload.nextFieldName(); name != null; name = payload.nextFieldName()) {
        JsonToken value = payload.nextToken();
        if (name.equals("type")) {
          type = payload.getText();
        } else if (name.equals("event") && value == JsonToken.START_OBJECT) {
          event = event(payload);
        } else if (name.equals("command")) {
          isCommand = value != JsonToken.VALUE_NULL;
        }
        payload.skipChildren();
      }
      return new PayloadOutline(type, event, isCommand);
    }
  }

  private static String event(JsonParser payload) throws IOException {
    String type = "";
    String subtype = "";
    for (String name = payload.nextFieldName(); name != null; name = payload.nextFieldName()) {
      JsonToken value = payload.nextToken();
      if (name.equals("type")) {
        type = payload.getText();
      } else if (name.equals("subtype") && value != JsonToken.VALUE_NULL) {
        subtype = EventListeners.SUBTYPE + payload.getText();
      }
      payload.skipChildren();
    }
    return type + subtype;
  }

  boolean isEvent() {
    return type.equals(EVENT);
  }
}
