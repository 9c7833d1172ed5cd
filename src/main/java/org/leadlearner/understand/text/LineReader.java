package org.leadlearner.understand.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a line into units: words with their concepts. */
public final class LineReader {

  private static final Pattern LONG_RUN = Pattern.compile("(\\p{L})\\1{2,}");
  private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1");

  /** A line belongs to a language that has this many times more of its words than the other. */
  private static final int MORE = 3;

  /** A word of which only the beginning is known may still be a slip when it is as long as this. */
  private static final int LONG = 9;

  private final Lexicon lexicon;
  private final Spelling spelling;

  /** Creates a reader with the present contents of the lexicon. */
  public LineReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.spelling = new Spelling(lexicon.words());
  }

  public TypedLine read(String typed) {
    List<Piece> words = new ArrayList<>();
    List<Boolean> breaks = new ArrayList<>();
    List<ExactWords.Word> asTyped = new ArrayList<>();
    boolean isQuestion = false;
    boolean afterBreak = true;
    for (Piece piece : Pieces.of(typed)) {
      if (piece.type() == Piece.Type.SIGN) {
        isQuestion |= piece.text().equals("?");
        afterBreak |= isBreak(piece);
        continue;
      }
      boolean isNamed = !words.isEmpty() && isTitle(words.get(words.size() - 1));
      List<Piece> full = isNamed ? List.of(piece) : spelledOut(piece);
      String corrected = full.size() == 1 ? full.get(0).text() : "";
      asTyped.add(ExactWords.Word.of(piece, corrected, typed, afterBreak));
      for (Piece word : full) {
        words.add(word);
        breaks.add(afterBreak);
        afterBreak = false;
      }
    }
    if (words.isEmpty() && !typed.isBlank()) {
      words.add(signs(typed));
      breaks.add(true);
    }
    List<Lexicon.Stemmed> stemmed =
        words.stream().map(word -> Lexicon.Stemmed.of(word.text())).toList();
    TypedLine.Tongue tongue = tongue(words, stemmed);
    return new TypedLine(
        typed,
        units(words, stemmed, breaks, tongue),
        lexicon.exactWords().in(asTyped),
        tongue,
        isQuestion,
        isShouted(typed));
  }

  /** Behind "Mr." and the like stands a name, which is right as it is. */
  private boolean isTitle(Piece word) {
    return lexicon.tags(Lexicon.Stemmed.of(word.text())).stream()
        .anyMatch(tag -> tag.concept().equals("title"));
  }

  /** A line of nothing but signs is one word, such as "???". */
  private static Piece signs(String typed) {
    String sign = typed.strip();
    return new Piece(
        sign.substring(0, 1), Piece.Type.WORD, typed.indexOf(sign), typed.length(), false);
  }

  private static boolean isBreak(Piece sign) {
    return ".,;:!?\n(".contains(sign.text());
  }

  private static boolean isShouted(String typed) {
    return typed.equals(typed.toUpperCase(Locale.ROOT))
        && !typed.equals(typed.toLowerCase(Locale.ROOT));
  }

  private List<Piece> spelledOut(Piece piece) {
    if (piece.type() != Piece.Type.WORD) {
      return List.of(piece);
    }
    List<Piece> pieces = new ArrayList<>();
    for (String word : ShortForms.apart(piece.text())) {
      for (String full : lexicon.spelledOut(lexicon.isShort(word) ? word : right(word, piece))) {
        pieces.add(piece.worded(full));
      }
    }
    return pieces;
  }

  /** Corrects the spelling of a word; an unknown word is left as it is. */
  private String right(String word, Piece piece) {
    if (lexicon.spells(word)) {
      return word;
    } else if (lexicon.knows(word)) {
      boolean mayBeSlip = word.length() >= LONG && lexicon.knowsBeginningOnly(word);
      return (mayBeSlip ? spelling.mended(word) : spelling.doubled(word)).orElse(word);
    }
    String shorter = LONG_RUN.matcher(word).replaceAll("$1$1");
    if (lexicon.knows(shorter)) {
      return shorter;
    }
    String single = DOUBLE.matcher(shorter).replaceAll("$1");
    if (!shorter.equals(word) && lexicon.knows(single)) {
      return single;
    }
    // A capital letter inside a line marks a name, which is not corrected.
    boolean isName = piece.isCapital() && piece.start() > 0;
    return isName ? word : spelling.mended(shorter).orElse(word);
  }

  private TypedLine.Tongue tongue(List<Piece> words, List<Lexicon.Stemmed> stemmed) {
    int english = 0;
    int spanish = 0;
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).type() == Piece.Type.WORD) {
        Set<Lexicon.Tag> tags = lexicon.tags(stemmed.get(at));
        boolean en = tags.stream().anyMatch(tag -> tag.language().equals("en"));
        boolean es = tags.stream().anyMatch(tag -> tag.language().equals("es"));
        english += en && !es ? 1 : 0;
        spanish += es && !en ? 1 : 0;
      }
    }
    if (english > MORE * spanish) {
      return TypedLine.Tongue.ENGLISH;
    }
    return spanish > MORE * english ? TypedLine.Tongue.SPANISH : TypedLine.Tongue.ANY;
  }

  private List<Unit> units(
      List<Piece> pieces,
      List<Lexicon.Stemmed> words,
      List<Boolean> breaks,
      TypedLine.Tongue tongue) {
    List<Unit> units = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Lexicon.Match match = unbroken(words, breaks, at);
      int length = match == null ? 1 : match.length();
      Set<String> concepts = match == null ? Set.of() : concepts(match, tongue);
      units.add(unit(pieces.subList(at, at + length), concepts, match != null, breaks.get(at)));
      at += length;
    }
    return units;
  }

  /** No entry continues across a comma. */
  private Lexicon.@Nullable Match unbroken(
      List<Lexicon.Stemmed> words, List<Boolean> breaks, int at) {
    int end = at + 1;
    while (end < words.size() && !breaks.get(end)) {
      end++;
    }
    return lexicon.match(words.subList(0, end), at);
  }

  private static Set<String> concepts(Lexicon.Match match, TypedLine.Tongue tongue) {
    Set<String> concepts = new LinkedHashSet<>();
    for (Lexicon.Tag tag : match.tags()) {
      boolean isOther =
          tongue == TypedLine.Tongue.ENGLISH && tag.language().equals("es")
              || tongue == TypedLine.Tongue.SPANISH && tag.language().equals("en");
      if (!isOther) {
        concepts.add(tag.concept());
      }
    }
    if (concepts.isEmpty()) {
      match.tags().forEach(tag -> concepts.add(tag.concept()));
    }
    return concepts;
  }

  private Unit unit(List<Piece> pieces, Set<String> concepts, boolean isListed, boolean broken) {
    String word = String.join(" ", pieces.stream().map(Piece::text).toList());
    Piece first = pieces.get(0);
    Piece last = pieces.get(pieces.size() - 1);
    Optional<Value> value = Optional.empty();
    if (first.type() == Piece.Type.LINK) {
      value = Optional.of(new Value(Value.Kind.LINK, word));
    } else if (first.type() == Piece.Type.HASH) {
      value = Optional.of(new Value(Value.Kind.CHANNEL, word));
    }
    boolean isKnown = isListed || first.type() != Piece.Type.WORD || lexicon.knows(word);
    return new Unit(
        word,
        Stem.of(word),
        concepts,
        value,
        first.start(),
        last.end(),
        broken,
        isKnown,
        first.isCapital());
  }
}
