package org.leadlearner.chat.teams.connector;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.people.Conversation;

/**
 * Who wrote or pressed last on a computer, and not on a phone. Only this node's memory has that;
 * who is unknown gets what fits on a phone, which is as good but for its looks.
 */
public final class WideScreens {

  private static final int MOST = 50_000;
  private static final Duration REMEMBERED = Duration.ofDays(1);

  /** It tidies up on the thread that puts: every message would wake another one. */
  private final Cache<Conversation, Boolean> wide =
      Caffeine.newBuilder()
          .maximumSize(MOST)
          .expireAfterWrite(REMEMBERED)
          .executor(Runnable::run)
          .build();

  void heardFrom(ActivityContext context) {
    wide.put(context.own(), context.isOnComputer());
  }

  /**
   * @param own somebody's personal chat; what others read, too, is drawn for a phone
   */
  public boolean has(Conversation own) {
    return Boolean.TRUE.equals(wide.getIfPresent(own));
  }
}
