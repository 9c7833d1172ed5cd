package org.leadlearner.store.column;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.message.Message;

/**
 * Messages as JSON text, with a cache. A message is usually read again within moments, for sending
 * and for its buttons, and it is written twice in one turn; the cache avoids parsing and formatting
 * it again.
 */
public final class MessageColumn {

  private static final int MOST = 1_000;
  private static final Duration KNOWN = Duration.ofMinutes(10);

  private static final Cache<String, Message> LATELY =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KNOWN).build();

  private static final ThreadLocal<@Nullable Written> LAST = new ThreadLocal<>();

  private MessageColumn() {}

  private record Written(Message message, String json) {}

  public static String write(Message message) {
    Written last = LAST.get();
    if (last != null && last.message() == message) {
      return last.json();
    }
    String json = JsonColumns.write(message);
    LAST.set(new Written(message, json));
    LATELY.put(json, message);
    return json;
  }

  public static Message read(String json) {
    Message known = LATELY.getIfPresent(json);
    if (known != null) {
      return known;
    }
    Message message = JsonColumns.read(json, Message.class);
    LATELY.put(json, message);
    return message;
  }
}
