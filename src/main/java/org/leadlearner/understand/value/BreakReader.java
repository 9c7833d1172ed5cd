package org.leadlearner.understand.value;

import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** Breaks of the school year: "winter break", "the holidays", "state testing", "Semana Santa". */
final class BreakReader implements ValueReader {

  @Override
  public @Nullable Found read(Cursor cursor) {
    if (cursor.is(0, "testing-time")) {
      return found("testing", 1);
    }
    int at = cursor.skip(0, "testing-kind");
    if (at > 0 && cursor.is(at, "testing-word")) {
      int more = cursor.skip(at + 1, "window-word");
      return found("testing", at + 1 + more);
    }
    String named = cursor.after(0, "break-named-");
    if (!named.isEmpty()) {
      return found(named.replace('-', ' '), 1);
    }
    return seasonal(cursor);
  }

  private static @Nullable Found seasonal(Cursor cursor) {
    boolean isSeason = cursor.is(0, "season") || !cursor.after(0, "holiday-").isEmpty();
    if (isSeason && cursor.is(1, "break-word")) {
      return found(cursor.unit(0).word() + " " + cursor.unit(1).word(), 2);
    }
    boolean isOfSeason = cursor.is(0, "break-word") && cursor.is(1, "of");
    if (isOfSeason && cursor.is(2, "season")) {
      Unit season = cursor.unit(2);
      return found(cursor.unit(0).word() + " de " + season.word(), 3);
    }
    // "Give me a break" names no break of the school year.
    return cursor.is(0, "break-word") && !cursor.is(-1, "one-article") ? found("next", 1) : null;
  }

  private static Found found(String name, int length) {
    return new Found(new Value(Value.Kind.BREAK, name), length);
  }
}
