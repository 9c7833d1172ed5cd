package org.leadlearner.chat.slack.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** trigger_id: opens one view within 3 seconds of the interaction it came with. */
final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);

  private record Trigger(String user, Instant made, boolean used) {}

  private final Map<String, Trigger> triggers = new HashMap<>();
  private final Clock clock;

  Triggers(Clock clock) {
    this.clock = clock;
  }

  synchronized String make(String user) {
    String id = SlackJson.id("1.2.");
    triggers.put(id, new Trigger(user, clock.instant(), false));
    return id;
  }

  /** Uses the trigger up and says who triggered it. */
  synchronized String use(String id) throws SlackError {
    Trigger trigger = triggers.get(id);
    if (trigger == null) {
      throw new SlackError("invalid_trigger_id");
    }
    if (trigger.used()) {
      throw new SlackError("exchanged_trigger_id");
    }
    if (trigger.made().plus(LIFE).isBefore(clock.instant())) {
      throw new SlackError("expired_trigger_id");
    }
    triggers.put(id, new Trigger(trigger.user(), trigger.made(), true));
    return trigger.user();
  }
}
