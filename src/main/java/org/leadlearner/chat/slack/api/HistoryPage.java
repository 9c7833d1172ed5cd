package org.leadlearner.chat.slack.api;

import com.slack.api.methods.SlackApiErrorResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a conversations.history page that we need: never the text of messages, and no
 * blocks, which the SDK may not know. The SDK fills the fields by name.
 */
final class HistoryPage extends SlackApiErrorResponse {

  private @Nullable List<Entry> messages;
  private @Nullable ResponseMetadata responseMetadata;

  private static final class Entry {
    private Message.@Nullable Metadata metadata;
  }

  boolean holds(MessageMarker mark) {
    return messages != null && messages.stream().anyMatch(entry -> is(entry.metadata, mark));
  }

  /** The cursor of the next page; empty on the last. */
  Optional<String> next() {
    return Optional.ofNullable(responseMetadata)
        .map(ResponseMetadata::getNextCursor)
        .filter(cursor -> !cursor.isEmpty());
  }

  private static boolean is(Message.@Nullable Metadata metadata, MessageMarker mark) {
    if (metadata == null || !MessageMarker.EVENT_TYPE.equals(metadata.getEventType())) {
      return false;
    }
    Map<String, Object> payload = Optional.ofNullable(metadata.getEventPayload()).orElse(Map.of());
    return mark.number().equals(payload.get(MessageMarker.FIELD));
  }
}
