package org.leadlearner.understand.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a line into pieces. */
final class Pieces {

  private static final int MOST_PLAIN = 127;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /**
   * Digits of other scripts and widths, except those outside the basic plane, which would shift the
   * positions after them.
   */
  private static final Pattern DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]&&[\\x{0000}-\\x{FFFF}]]");

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<link>(?:https?://|www\\.)\\S+)"
              + "|(?<mention>@[\\p{L}][\\p{L}\\p{N}_.-]*)"
              + "|(?<hash>#[\\p{L}][\\p{L}\\p{N}_-]*)"
              + "|(?<figure>#?\\d+(?:[:.,/-]\\d+)*(?:[ap]\\.m\\.|[\\p{L}%]+)?)"
              + "|(?<word>\\p{L}\\.\\p{L}\\.(?!\\p{L})|\\p{L}(?:/\\p{L})+(?!\\p{L})"
              + "|[\\p{L}\\p{M}]+(?:'[\\p{L}]+)*)"
              + "|(?<emoji>[\\p{So}\\x{1F3FB}-\\x{1F3FF}\\uFE0F]+|[:;]-?[)(DP]|<3)"
              + "|(?<sign>[.,;:!?()\\n\"&+*=/-])");

  private Pieces() {}

  /**
   * Replaces variants of a character by one form, one for one, so that positions in the line stay
   * the same.
   */
  static String straight(String line) {
    return DIGIT
        .matcher(line)
        .replaceAll(Pieces::plain)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u02BC', '\'')
        .replace('\u00B4', '\'')
        .replace('`', '\'')
        .replace('\u201C', '"')
        .replace('\u201D', '"')
        .replace('\u00AB', '"')
        .replace('\u00BB', '"')
        .replace('\u2013', '-')
        .replace('\u2014', '-')
        .replace('\u2026', '.')
        .replace('\u00BF', ' ')
        .replace('\u00A1', ' ');
  }

  private static String plain(MatchResult digit) {
    return String.valueOf(Character.digit(digit.group().charAt(0), 10));
  }

  /** Lower case without accents. */
  static String folded(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether the text has no accents to remove. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > MOST_PLAIN) {
        return false;
      }
    }
    return true;
  }

  static List<Piece> of(String line) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(straight(line));
    while (matcher.find()) {
      Piece piece = piece(matcher);
      // The box around a keycap digit is no piece of its own.
      if (!piece.text().isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private static Piece piece(Matcher found) {
    String text = found.group();
    return new Piece(
        folded(found.group("emoji") == null ? text : firstOf(text)),
        type(found),
        found.start(),
        found.end(),
        Character.isUpperCase(text.codePointAt(0)));
  }

  /** A thumb counts the same in every color and however often it is repeated. */
  private static String firstOf(String emoji) {
    boolean isLetters = emoji.length() < 4 && emoji.charAt(0) < 128;
    return isLetters ? emoji : Character.toString(emoji.codePointAt(0));
  }

  private static Piece.Type type(Matcher found) {
    if (found.group("word") != null) {
      return Piece.Type.WORD;
    } else if (found.group("sign") != null) {
      return Piece.Type.SIGN;
    } else if (found.group("figure") != null) {
      return Piece.Type.FIGURE;
    } else if (found.group("emoji") != null) {
      return Piece.Type.EMOJI;
    } else if (found.group("link") != null) {
      return Piece.Type.LINK;
    }
    return found.group("mention") != null ? Piece.Type.MENTION : Piece.Type.HASH;
  }
}
