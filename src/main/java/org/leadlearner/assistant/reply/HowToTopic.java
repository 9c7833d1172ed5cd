package org.leadlearner.assistant.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.understand.Intent;

/**
 * What a "how do I" question can be about besides a single request, by the short name that phrases
 * use.
 */
enum HowToTopic {
  STOP("stop", "reply.howto.stop", Intent.PROMPTS_STOP, Intent.PROMPTS_PAUSE, Intent.CHECKIN_STOP),
  PAUSE("pause", "reply.howto.pause", Intent.PROMPTS_PAUSE),
  RESUME("resume", "reply.howto.resume", Intent.CHECKIN_RESUME, Intent.PROMPTS_RESUME),
  TEAM_JOIN("team-join", "reply.howto.join", Intent.TEAM_SETUP, Intent.TEAM_INVITE),
  NOTE("note", "reply.howto.note", Intent.NOTE_ADD),
  FOR_OTHERS("for-others", "reply.howto.others", Intent.HOW_LONG, Intent.WHO_SEES),
  SKIP("skip", "reply.howto.skip"),
  UNTIL("until", "reply.howto.until"),
  NEAREST_TIME("nearest-time", "reply.howto.nearest");

  private final String name;
  private final String key;
  private final List<Intent> offers;

  HowToTopic(String name, String key, Intent... offers) {
    this.name = name;
    this.key = key;
    this.offers = List.of(offers);
  }

  static Optional<HowToTopic> named(String name) {
    return Stream.of(values()).filter(topic -> topic.name.equals(name)).findFirst();
  }

  /** The key of the sentence that answers the question. */
  String key() {
    return key;
  }

  /** The requests that are offered as buttons below the answer. */
  List<Intent> offers() {
    return offers;
  }
}
