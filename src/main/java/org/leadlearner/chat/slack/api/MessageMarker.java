package org.leadlearner.chat.slack.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.leadlearner.chat.Outgoing;

/**
 * What a posted message carries unseen, so that it is found again: the same at every try.
 *
 * @param outgoing our own number
 */
record MessageMarker(String team, long outgoing) {

  static final String EVENT_TYPE = "lead_learner";
  static final String FIELD = "outgoing";

  static MessageMarker of(Outgoing outgoing) {
    return new MessageMarker(outgoing.to().workspace(), outgoing.id());
  }

  /** Slack promises nothing for it in chat.postMessage; where it counts, a repeat shows once. */
  String clientMessageId() {
    byte[] name = (team + "/" + outgoing).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  /** The argument {@code metadata}. */
  String metadata() {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode().put("event_type", EVENT_TYPE);
    metadata.putObject("event_payload").put(FIELD, number());
    return metadata.toString();
  }

  /** The number as the metadata's text. */
  String number() {
    return Long.toString(outgoing);
  }
}
