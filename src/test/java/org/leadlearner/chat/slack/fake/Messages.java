package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The messages of channels, and those that single people saw. All that is returned is a copy. */
final class Messages {
  private final Map<String, List<ObjectNode>> channels = new HashMap<>();
  private final Map<String, ObjectNode> byClientId = new HashMap<>();
  private final List<ObjectNode> ephemerals = new ArrayList<>();
  private final Timestamps timestamps;
  private boolean repeatsShownOnce = true;

  Messages(Timestamps timestamps) {
    this.timestamps = timestamps;
  }

  synchronized void showRepeatsOnce(boolean once) {
    repeatsShownOnce = once;
  }

  synchronized void forget() {
    channels.clear();
    byClientId.clear();
    ephemerals.clear();
  }

  /** Adds a message and gives it its ts; a repeat of a client_msg_id may find the first one. */
  synchronized ObjectNode post(String channel, ObjectNode message, Optional<String> clientId) {
    String key = channel + " " + clientId.orElse("");
    if (repeatsShownOnce && clientId.isPresent() && byClientId.containsKey(key)) {
      return byClientId.get(key).deepCopy();
    }
    ObjectNode posted = stamped(message, "ts");
    channels.computeIfAbsent(channel, fresh -> new ArrayList<>()).add(posted);
    clientId.ifPresent(id -> byClientId.put(key, posted));
    return posted.deepCopy();
  }

  /** Shows a message to one person; it is found by its ts but is never in the channel. */
  synchronized ObjectNode postEphemeral(ObjectNode message) {
    ObjectNode shown = stamped(message, "ts");
    ephemerals.add(shown);
    return shown.deepCopy();
  }

  synchronized Optional<ObjectNode> change(
      String channel, String ts, UnaryOperator<ObjectNode> change) {
    return stored(channel, ts).map(message -> change.apply(message).deepCopy());
  }

  synchronized boolean delete(String channel, String ts) {
    return channels
        .getOrDefault(channel, List.of())
        .removeIf(message -> message.path("ts").asText().equals(ts));
  }

  synchronized Optional<ObjectNode> find(String channel, String ts) {
    return stored(channel, ts).map(ObjectNode::deepCopy);
  }

  synchronized Optional<ObjectNode> findEphemeral(String ts) {
    return ephemerals.stream()
        .filter(message -> message.path("ts").asText().equals(ts))
        .map(ObjectNode::deepCopy)
        .findFirst();
  }

  /** The messages of a channel, oldest first. */
  synchronized List<JsonNode> in(String channel) {
    return copies(channels.getOrDefault(channel, List.of()));
  }

  synchronized List<JsonNode> ephemerals() {
    return copies(ephemerals);
  }

  private ObjectNode stamped(ObjectNode message, String field) {
    return message.deepCopy().put(field, timestamps.next());
  }

  private Optional<ObjectNode> stored(String channel, String ts) {
    return channels.getOrDefault(channel, List.of()).stream()
        .filter(message -> message.path("ts").asText().equals(ts))
        .findFirst();
  }

  private static List<JsonNode> copies(List<ObjectNode> messages) {
    return messages.stream().<JsonNode>map(ObjectNode::deepCopy).toList();
  }
}
