package org.leadlearner.chat.slack.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.leadlearner.chat.Outgoing;

/**
 * Invisible data on a posted message, by which it is found again; the same for every attempt.
 *
 * @param outgoing the number of the outbox row
 */
record MessageMarker(String team, long outgoing) {

  static final String EVENT_TYPE = "lead_learner";
  static final String FIELD = "outgoing";

  static MessageMarker of(Outgoing outgoing) {
    return new MessageMarker(outgoing.to().workspace(), outgoing.id());
  }

  /** Slack does not document it for chat.postMessage; where it works, a repeat is shown once. */
  String clientMessageId() {
    byte[] name = (team + "/" + outgoing).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  /** The value of the argument {@code metadata}. */
  String metadata() {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode().put("event_type", EVENT_TYPE);
    metadata.putObject("event_payload").put(FIELD, number());
    return metadata.toString();
  }

  /** The row number in the metadata. */
  String number() {
    return Long.toString(outgoing);
  }
}
