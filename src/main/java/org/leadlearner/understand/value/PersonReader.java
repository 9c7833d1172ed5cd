package org.leadlearner.understand.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** People: "@Dana", "Mr. Okafor", "my AP", "Ruth", and unknown names. */
final class PersonReader implements ValueReader {

  private static final int SHORT_TITLE = 3;
  private static final Pattern WHOSE = Pattern.compile("['\u2019]s?$");

  @Override
  public @Nullable Found read(Cursor cursor) {
    if (!cursor.has(0)) {
      return null;
    }
    Unit unit = cursor.unit(0);
    if (unit.word().startsWith("@")) {
      return person(cursor, 0, 1);
    }
    if (cursor.is(0, "title") && cursor.has(1) && isName(cursor, 1)) {
      int more = isFurtherName(cursor, 2) ? 1 : 0;
      return person(cursor, 0, 2 + more);
    }
    if (isName(cursor, 0)) {
      return person(cursor, 0, isFurtherName(cursor, 1) ? 2 : 1);
    }
    return null;
  }

  private static boolean isName(Cursor cursor, int at) {
    Unit unit = cursor.unit(at);
    boolean isShouted = cursor.line().isShouted();
    boolean isUnknown =
        !unit.isKnown() && unit.isCapital() && !isShouted && unit.word().matches("\\p{L}+");
    // "mr diaz" is typed on a phone as often as "Mr. Diaz".
    boolean isTitled =
        at > 0
            && cursor.is(at - 1, "title")
            && (unit.isCapital() || !isAfterStop(cursor, at) && isStrange(unit));
    boolean begins = cursor.at() + at == 0 || unit.afterBreak();
    return unit.is("first-name") && (!unit.is("also-a-word") || unit.isCapital() && !begins)
        || isTitled
        || isUnknown && (!begins || cursor.has(at + 1) && cursor.unit(at + 1).word().equals("'s"));
  }

  /** The stop of "ms." parts nothing. */
  private static boolean isAfterStop(Cursor cursor, int at) {
    return cursor.unit(at).afterBreak() && cursor.unit(at - 1).word().length() > SHORT_TITLE;
  }

  private static boolean isStrange(Unit unit) {
    return (!unit.isKnown() || unit.concepts().isEmpty()) && unit.word().matches("\\p{L}{3,}");
  }

  private static boolean isFurtherName(Cursor cursor, int at) {
    return cursor.has(at)
        && !cursor.unit(at).afterBreak()
        && (!cursor.unit(at).isKnown() || cursor.unit(at).is("everyday"))
        && cursor.unit(at).isCapital()
        && !cursor.line().isShouted();
  }

  private static Found person(Cursor cursor, int from, int length) {
    String typed =
        cursor.line().between(cursor.unit(from).start(), cursor.unit(from + length - 1).end());
    // In "Carla's results" the name is Carla.
    String name = WHOSE.matcher(typed).replaceAll("");
    return new Found(new Value(Value.Kind.PERSON, name), length);
  }
}
