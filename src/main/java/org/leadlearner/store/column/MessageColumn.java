package org.leadlearner.store.column;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
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

  /**
   * The least recently used comes first and goes first. A cache that keeps what is used often would
   * keep the messages of a while ago and not the new ones, and each of these is used once or twice.
   */
  private static final Map<String, Known> LATELY = new LinkedHashMap<>(16, 0.75f, true);

  private static final ThreadLocal<@Nullable Written> LAST = new ThreadLocal<>();

  private MessageColumn() {}

  private record Written(Message message, String json) {}

  private record Known(Message message, long since) {

    boolean isOld(long now) {
      return now - since > KNOWN.toNanos();
    }
  }

  public static String write(Message message) {
    Written last = LAST.get();
    if (last != null && last.message() == message) {
      return last.json();
    }
    String json = JsonColumns.write(message);
    LAST.set(new Written(message, json));
    remember(json, message);
    return json;
  }

  public static Message read(String json) {
    Message known = known(json);
    if (known != null) {
      return known;
    }
    Message message = JsonColumns.read(json, Message.class);
    remember(json, message);
    return message;
  }

  private static @Nullable Message known(String json) {
    synchronized (LATELY) {
      Known known = LATELY.get(json);
      return known == null || known.isOld(System.nanoTime()) ? null : known.message();
    }
  }

  private static void remember(String json, Message message) {
    long now = System.nanoTime();
    synchronized (LATELY) {
      LATELY.put(json, new Known(message, now));
      Iterator<Known> leastUsed = LATELY.values().iterator();
      while (leastUsed.next().isOld(now) || LATELY.size() > MOST) {
        leastUsed.remove();
      }
    }
  }
}
