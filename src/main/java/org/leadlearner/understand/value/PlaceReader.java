package org.leadlearner.understand.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadlearner.understand.text.Value;

/** Letters, stages, strands, positions in a list, and time zones. */
final class PlaceReader implements ValueReader {

  private static final Pattern LETTER = Pattern.compile("[a-d]");
  private static final Pattern HASH = Pattern.compile("#(\\d{1,2})");
  private static final Pattern LETTERS = Pattern.compile("[a-d]/[a-d]");

  private final boolean hearsLetters;

  /**
   * @param hearsLetters whether a single letter is a choice, as in a check-in
   */
  PlaceReader(boolean hearsLetters) {
    this.hearsLetters = hearsLetters;
  }

  @Override
  public @Nullable Found read(Cursor cursor) {
    if (!cursor.has(0)) {
      return null;
    }
    Found found = zone(cursor);
    found = found == null ? letter(cursor) : found;
    found = found == null ? strand(cursor) : found;
    found = found == null ? stage(cursor) : found;
    return found == null ? ordinal(cursor) : found;
  }

  private static @Nullable Found zone(Cursor cursor) {
    String zone = cursor.after(0, "zone-");
    return zone.isEmpty() ? null : new Found(new Value(Value.Kind.ZONE, zone), 1);
  }

  private @Nullable Found letter(Cursor cursor) {
    int lead = cursor.skip(0, "article");
    if (cursor.is(lead, "letter-word") && cursor.has(lead + 1)) {
      String letter = cursor.unit(lead + 1).word();
      String named = cursor.after(lead + 1, "letter-");
      // In "make my answer a 6" the "a" is an article.
      boolean isArticle = letter.equals("a") && cursor.number(lead + 2).isPresent();
      if (!isArticle && (LETTER.matcher(letter).matches() || named.matches("[a-d]"))) {
        return level(named.matches("[a-d]") ? named : letter, lead + 2);
      }
    }
    if (!hearsLetters) {
      return null;
    }
    if (cursor.is(lead, "list-cue") && cursor.number(lead + 1).isPresent()) {
      String place = String.valueOf(cursor.number(lead + 1).getAsInt());
      return new Found(new Value(Value.Kind.ORDINAL, place), lead + 2);
    }
    String spoken = spoken(cursor);
    if (!spoken.isEmpty()) {
      return level(spoken, cursor.units().size());
    }
    String word = cursor.unit(0).word();
    if (LETTERS.matcher(word).matches()) {
      return new Found(
          new Value(Value.Kind.LEVEL, word.toUpperCase(java.util.Locale.ROOT).replace('/', ',')),
          1);
    }
    return word.length() == 1 && LETTER.matcher(word).matches() && isChoice(cursor, word)
        ? level(word, 1)
        : null;
  }

  /** "bee", "la de": a letter as it is pronounced, when the line has nothing else. */
  private static String spoken(Cursor cursor) {
    int at = cursor.skip(0, "article");
    boolean isAll = cursor.at() == 0 && cursor.units().size() == at + 1;
    boolean couldBeOther = at == 0 && (cursor.is(0, "common") || cursor.is(0, "SHOW"));
    String named = isAll && !couldBeOther ? cursor.after(at, "letter-") : "";
    return named.matches("[a-d]") ? named : "";
  }

  /** "a" is a choice only where it cannot be an article. */
  private static boolean isChoice(Cursor cursor, String word) {
    if (!word.equals("a")) {
      return true;
    }
    boolean isLast = !cursor.has(1) || cursor.unit(1).afterBreak();
    boolean joins = cursor.is(1, "or") || cursor.is(1, "and") || cursor.is(-1, "or");
    boolean afterArticle = cursor.is(-1, "article") || cursor.is(-1, "between");
    boolean isAmid = !cursor.unit(0).afterBreak() && !cursor.line().isShouted();
    return isLast || joins || (afterArticle || isAmid) && cursor.unit(0).isCapital();
  }

  private static Found level(String letter, int length) {
    return new Found(
        new Value(Value.Kind.LEVEL, letter.toUpperCase(java.util.Locale.ROOT)), length);
  }

  /** "question 5", "#5", "q5", "the third question", or the name of a strand. */
  private static @Nullable Found strand(Cursor cursor) {
    String word = cursor.unit(0).word();
    if (cursor.isFigure(0)) {
      Matcher hash = HASH.matcher(word);
      return hash.matches() ? strand(hash.group(1), 1) : null;
    }
    // In "6 no 7" the 7 takes the place of the 6.
    boolean isDenial = word.equals("no") && cursor.has(-1) && cursor.unit(-1).value().isPresent();
    boolean isNumbered =
        cursor.is(0, "strand-word") && !isDenial && !(word.equals("no") && cursor.isFigure(-1));
    int at = 1 + cursor.skip(1, "strand-sign");
    if (isNumbered && cursor.number(at).isPresent() && !cursor.unit(at).afterBreak()) {
      return strand(String.valueOf(cursor.number(at).getAsInt()), at + 1);
    }
    String place = cursor.after(0, "ord-");
    if (!place.isEmpty() && cursor.is(1, "question-word")) {
      return strand(place, 2);
    }
    String named = cursor.after(0, "strand-n-");
    return named.isEmpty() ? null : strand(named, 1);
  }

  private static Found strand(String number, int length) {
    return new Found(new Value(Value.Kind.STRAND, number), length);
  }

  private static @Nullable Found stage(Cursor cursor) {
    String stage = cursor.after(0, "stage-is-");
    return stage.isEmpty() ? null : new Found(new Value(Value.Kind.STAGE, stage), 1);
  }

  private static @Nullable Found ordinal(Cursor cursor) {
    String place = cursor.after(0, "ord-");
    return place.isEmpty() ? null : new Found(new Value(Value.Kind.ORDINAL, place), 1);
  }
}
