package org.leadlearner.understand;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in the conversation a line is typed. Several can hold at once. */
public enum Context {
  /** Never met before; a greeting that asks for a yes or no is the most that is on screen. */
  COLD,
  /** Known, and nothing is open. */
  IDLE,
  /** A strand waits for its stage. */
  QUESTION,
  /** A stage was chosen, and its lines are on screen. */
  POINTS,
  /** A note is asked for. */
  NOTE,
  /** All is answered, and the list with the button to finish is on screen. */
  REVIEW,
  /** A prompt is the newest message and has no answer yet. */
  PROMPT,
  /** "Until when?" was asked about a pause. */
  ASKED_UNTIL,
  /** "Shall I take the nearest time?" was asked. */
  ASKED_TIME,
  /** Leads a team. */
  TEAM_LEAD,
  /** In a channel, with the mention taken off. */
  CHANNEL;

  /** As it is written in files, such as {@code asked-until}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The context with this key. */
  public static Optional<Context> of(String key) {
    return Stream.of(values()).filter(context -> context.key().equals(key)).findFirst();
  }

  /** Whether a strand of a check-in waits for an answer. */
  public boolean isStrand() {
    return this == QUESTION || this == POINTS;
  }
}
