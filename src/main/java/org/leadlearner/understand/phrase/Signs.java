package org.leadlearner.understand.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/**
 * The features of a line: its words, their classes, four letters each of them, pairs of words near
 * each other, its beginning, its length, and how many of its words are unknown here. By its letters
 * a word counts a little like others of its family ("trend", "trending") that no ending tells.
 */
final class Signs {

  /** Polite words without other meaning. */
  static final String FILLER = "filler";

  /** Words that make a request polite, such as "could you". */
  static final String FRAME = "frame";

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final int FAR = 3;
  private static final int LETTERS = 4;
  private static final int SHORT = 3;

  private final Set<String> stems;

  /**
   * @param stems stems of words in phrases about this work
   */
  Signs(Set<String> stems) {
    this.stems = stems;
  }

  /**
   * @param contexts where the line is typed
   */
  Set<String> of(TypedLine line, Set<Context> contexts) {
    Set<String> signs = new LinkedHashSet<>();
    contexts.stream()
        .filter(context -> context != Context.IDLE || contexts.size() == 1)
        .forEach(context -> signs.add("@:" + context));
    List<String> heads = new ArrayList<>();
    int unknown = 0;
    int words = 0;
    for (Unit unit : line.units()) {
      if (unit.is(FRAME)) {
        signs.add("r:");
      }
      if (isLeftOut(unit)) {
        continue;
      }
      words++;
      own(signs, unit);
      heads.add(head(unit));
      unknown += isUnknown(unit) ? 1 : 0;
    }
    letters(signs, line);
    pairs(signs, heads);
    ends(signs, heads);
    if (line.isQuestion()) {
      signs.add("q:");
    }
    signs.add("n:" + (words < 2 ? 1 : words < 4 ? 2 : words < 8 ? 3 : words < 13 ? 4 : 5));
    signs.add("u:" + Math.min(unknown, 4));
    return signs;
  }

  /** Whether it is the place of a line, its length, or the number of words that are unknown. */
  static boolean isCircumstance(String sign) {
    return sign.startsWith("@:") || sign.startsWith("n:") || sign.startsWith("u:");
  }

  /** In how many phrases a feature must be before it says something about other lines. */
  static int least(String sign) {
    boolean isPair = sign.startsWith("b:") || sign.startsWith("s:");
    return isPair ? 2 : sign.startsWith("g:") ? 5 : 1;
  }

  /** The key of an exact match: the words in their order, without polite words. */
  static String key(TypedLine line) {
    String said = key(line, false);
    return said.isEmpty() ? key(line, true) : said;
  }

  private static String key(TypedLine line, boolean isWhole) {
    StringBuilder key = new StringBuilder();
    for (Unit unit : line.units()) {
      if (isWhole || !isLeftOut(unit)) {
        key.append(unit.value().map(value -> "{" + value.kind() + "}").orElse(unit.word()));
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  /** In a short phrase a question mark makes a difference: "last one?" is a question. */
  static String phraseKey(TypedLine line) {
    boolean isShort = line.units().size() <= SHORT && line.typed().strip().endsWith("?");
    return isShort && !line.typed().contains("\u00BF") ? asked(line) : key(line);
  }

  /** The key of a question. */
  static String asked(TypedLine line) {
    return line.isQuestion() ? key(line) + " ?" : key(line);
  }

  private static boolean isLeftOut(Unit unit) {
    return unit.value().isEmpty()
        && (unit.is(FILLER) || unit.is(FRAME) || ARTICLES.contains(unit.word()));
  }

  private static void own(Set<String> signs, Unit unit) {
    unit.value().ifPresent(value -> signs.add("v:" + value.kind()));
    meanings(unit).forEach(concept -> signs.add("c:" + concept));
    if (unit.value().isEmpty()) {
      signs.add("w:" + unit.stem());
    }
  }

  /** Nothing of a line of which no word is known: letters alone would make a request of it. */
  private static void letters(Set<String> signs, TypedLine line) {
    if (line.units().stream().noneMatch(Unit::isKnown)) {
      return;
    }
    for (Unit unit : line.units()) {
      String whole = unit.value().isPresent() || isLeftOut(unit) ? "" : "^" + unit.stem() + "$";
      for (int at = 0; at + LETTERS <= whole.length(); at++) {
        signs.add("g:" + whole.substring(at, at + LETTERS));
      }
    }
  }

  private static List<String> meanings(Unit unit) {
    return unit.concepts().stream()
        .filter(concept -> Character.isUpperCase(concept.charAt(0)))
        .toList();
  }

  private static String head(Unit unit) {
    if (unit.value().isPresent()) {
      return unit.value().get().kind().name();
    }
    List<String> meanings = meanings(unit);
    if (!meanings.isEmpty()) {
      return meanings.get(0);
    }
    return unit.is("common") ? unit.stem() : "*";
  }

  private static void pairs(Set<String> signs, List<String> heads) {
    for (int one = 0; one < heads.size(); one++) {
      for (int other = one + 1; other < heads.size() && other <= one + FAR; other++) {
        String kind = other == one + 1 ? "b:" : "s:";
        signs.add(kind + heads.get(one) + "|" + heads.get(other));
      }
    }
  }

  private static void ends(Set<String> signs, List<String> heads) {
    if (!heads.isEmpty()) {
      signs.add("f:" + heads.get(0));
      signs.add("l:" + heads.get(heads.size() - 1));
    }
    if (heads.size() > 2) {
      signs.add("f:" + heads.get(0) + "|" + heads.get(1));
    }
  }

  private boolean isUnknown(Unit unit) {
    return unit.value().isEmpty()
        && !unit.is("common")
        && meanings(unit).isEmpty()
        && !stems.contains(unit.stem());
  }
}
