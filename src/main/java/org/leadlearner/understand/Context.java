package org.leadlearner.understand;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in the conversation a line is typed. A line can have several contexts at once. */
public enum Context {
  /** The person is new; at most a greeting with a yes/no question is on screen. */
  COLD,
  /** The person is known, and no question is open. */
  IDLE,
  /** The check-in waits for the stage of a strand. */
  QUESTION,
  /** A stage was chosen, and its lines are on screen. */
  POINTS,
  /** The bot asked for a note. */
  NOTE,
  /** Every strand is answered, and the list with the finish button is on screen. */
  REVIEW,
  /** The newest message is a prompt without an answer. */
  PROMPT,
  /** The bot asked "Until when?" about a pause. */
  ASKED_UNTIL,
  /** The bot offered the nearest possible time and asked whether to take it. */
  ASKED_TIME,
  /** The person leads a team. */
  TEAM_LEAD,
  /** The line was typed in a channel. The mention of the bot is removed. */
  CHANNEL;

  /** The name of this context in files, such as {@code asked-until}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The context with this key. */
  public static Optional<Context> of(String key) {
    return Stream.of(values()).filter(context -> context.key().equals(key)).findFirst();
  }

  /** Whether the check-in waits for the answer to a strand. */
  public boolean isStrand() {
    return this == QUESTION || this == POINTS;
  }
}
