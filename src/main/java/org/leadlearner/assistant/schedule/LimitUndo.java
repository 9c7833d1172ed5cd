package org.leadlearner.assistant.schedule;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.SeenBy;

/**
 * Undoes a change of who may see what a prompt leads to.
 *
 * @param before the value to restore
 * @param after the value that the change left; only from this value it can be undone
 */
record LimitUndo(SeenBy before, SeenBy after) {

  private static final String BEFORE = "b";
  private static final String AFTER = "m";

  /** Empty for an action that we did not write. */
  static Optional<LimitUndo> read(Action action) {
    Optional<SeenBy> before = step(action, BEFORE);
    return before.flatMap(from -> step(action, AFTER).map(to -> new LimitUndo(from, to)));
  }

  private static Optional<SeenBy> step(Action action, String name) {
    return action
        .detail(name)
        .flatMap(
            text ->
                Stream.of(SeenBy.values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst());
  }

  Part.Button button(Phrases words) {
    return Part.Button.other(
        words.text("pln.button.undo"),
        Action.of(ScheduleButton.UNDO_LIMIT)
            .with(BEFORE, before.name().toLowerCase(Locale.ROOT))
            .with(AFTER, after.name().toLowerCase(Locale.ROOT))
            .undoing());
  }

  /** Whether something else was chosen since; a change that is undone already is not stale. */
  boolean isStale(SeenBy now) {
    return now != after && now != before;
  }
}
