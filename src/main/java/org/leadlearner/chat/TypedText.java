package org.leadlearner.chat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Normalizes typed text, in one place and on two levels. What is <em>kept</em> is a person's own
 * text, letter for letter, without invisible characters; what is <em>compared</em> has also lost
 * everything in which two ways of typing the same thing differ.
 *
 * <p>Categories of characters are those of the Unicode Character Database, forms those of Unicode
 * Standard Annex 15: composed (NFC) for kept text, compatible (NFKC) only for comparison.
 */
public final class TypedText {

  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** Tabs, and every space that is not a plain one: no-break, narrow, figure, ideographic. */
  private static final Pattern SPACE = Pattern.compile("[\\t\\p{Zs}]");

  /** Letters that are invisible, of which somebody could make a name that looks empty. */
  private static final String BLANKS = "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0";

  /** Selectors say how the symbol before them is drawn. */
  private static final String SELECTORS = "\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}";

  /** Where selectors, joiners and tags belong: in emoji, flags, and letters of some scripts. */
  private static final String BELONGING =
      "\\x{1F3F4}[\\x{E0020}-\\x{E007E}]{1,6}\\x{E007F}"
          + "|[\\p{So}\\p{Sk}][\\x{FE0E}\\x{FE0F}]?\\u200D?"
          + "|[\\p{Sm}\\p{Po}\\p{Pd}0-9][\\x{FE0E}\\x{FE0F}]"
          + "|\\p{IsHan}[S]".replace("S", SELECTORS)
          + "|[\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsInherited}]]"
          + "[\\u200C\\u200D]";

  /**
   * Elsewhere they are invisible, as are controls, direction marks, soft hyphens and byte order
   * marks.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?<seen>" + BELONGING + ")|[\\p{Cc}\\p{Cs}\\p{Cf}" + BLANKS + SELECTORS + "&&[^\\n]]");

  /** Those that may stay in kept text never distinguish two words. */
  private static final Pattern NEVER_COMPARED =
      Pattern.compile("[\\p{Cf}\\u20E3" + SELECTORS + "]");

  /**
   * The marks that clients and our own help text put around a command, or around its first words.
   */
  private static final Pattern MARKS =
      Pattern.compile(
          ("(?s)(?:(`{1,3}|\\*{1,3}|_{1,3}|~{1,3})\\s*+(?<marked>\\S.*?)\\1"
                  + "|[Q](?<quoted>\\S.*?)[Q]|[A](?<said>\\S.*?)[A])(?=[\\s.,;:!?]|$)")
              .replace("Q", "\"\u201c\u201d\u201e\u201f\u00ab\u00bb")
              .replace("A", "'\u2018\u2019\u201a\u201b"));

  /** List and quotation marks at the start of a line. */
  private static final Pattern BULLETS =
      Pattern.compile(
          "(?:[M][M\\s]*+|[-*\u2013\u2014] +)(?=\\S)".replace("M", "\u2022\u25e6\u25aa\u2023>"));

  /** The bot's name written by hand, and what remains between a mention and the request. */
  private static final Pattern CALL =
      Pattern.compile(
          "@(?:lead(?:[- ]?learner)?|bot)(?![\\p{L}\\p{N}])\\s*|(?:[,;]\\s*|:\\s+)(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  /** Nobody types more marks around marks than these. */
  private static final int MOST_MARKS = 4;

  private static final Pattern APOSTROPHE =
      Pattern.compile("[\u2018\u2019\u201a\u201b\u02b9\u02bc\u2032\u00b4`]");
  private static final Pattern QUOTE =
      Pattern.compile("[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String LAST_MARKS = ".!?,;: ";

  private TypedText() {}

  /**
   * A person's own text: every letter as typed, in composed form, with plain spaces and line ends,
   * without invisible characters. Markup stays, because it may be meant.
   */
  public static String kept(String typed) {
    if (isPrintable(typed)) {
      return typed.strip();
    }
    String lines = LINE_END.matcher(typed).replaceAll("\n");
    String spaced = SPACE.matcher(lines).replaceAll(" ");
    return Normalizer.normalize(UNSEEN.matcher(spaced).replaceAll("${seen}"), Form.NFC).strip();
  }

  /**
   * The request in a line, in letters as they are {@link #kept}: without the marks that a client
   * put around it, such as bold type or quotation marks, without the rest of a mention of the bot,
   * and without the slash of a command.
   */
  public static String line(String typed) {
    return requested(kept(typed));
  }

  private static String requested(String kept) {
    String line = unmarked(kept);
    return (line.startsWith("/") ? line.substring(1) : line).strip();
  }

  /** Whether the line starts with the slash of a command. */
  public static boolean isCommand(String typed) {
    return unmarked(kept(typed)).startsWith("/");
  }

  /**
   * A line for comparison: the request in lower case, with single spaces, straight quotation marks,
   * plain dashes and digits, and without the punctuation at the end.
   */
  public static String compared(String typed) {
    String folded = folded(line(typed));
    int end = folded.length();
    while (end > 1 && LAST_MARKS.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }

  /**
   * What follows the longest of these phrases that the line starts with, as it was typed.
   *
   * @param words as {@link #compared} returns them; each may be several words with single spaces
   * @return the empty text when nothing follows; empty when the line starts otherwise
   */
  public static Optional<String> after(String typed, Collection<String> words) {
    // A mark may itself be the word, such as the dash between two dates.
    String kept = kept(typed);
    String line = requested(kept);
    Optional<String> behind = LineStart.of(kept).after(words);
    return behind.isPresent() || line.equals(kept) ? behind : LineStart.of(line).after(words);
  }

  private static String unmarked(String kept) {
    if (!kept.isEmpty() && isPlain(kept.charAt(0))) {
      // Marks, bullets and the bot's name all start with a sign.
      return kept;
    }
    String line = kept;
    for (int marks = 0; marks < MOST_MARKS; marks++) {
      line = without(CALL, without(BULLETS, line));
      Matcher around = MARKS.matcher(line);
      line = around.lookingAt() ? inside(around) + line.substring(around.end()) : line;
    }
    return without(CALL, line);
  }

  private static String without(Pattern before, String line) {
    Matcher found = before.matcher(line);
    return found.lookingAt() ? line.substring(found.end()) : line;
  }

  private static String inside(Matcher around) {
    String marked = around.group("marked");
    String quoted = around.group("quoted");
    String said = marked != null ? marked : quoted != null ? quoted : around.group("said");
    return said.strip();
  }

  private static boolean isPlain(char first) {
    return first >= 'a' && first <= 'z'
        || first >= 'A' && first <= 'Z'
        || first >= '0' && first <= '9';
  }

  static String folded(String line) {
    if (isAscii(line)) {
      // Of everything that is normalized below, plain ASCII text has only one quotation mark and
      // spaces.
      return single(line.replace('`', '\'').toLowerCase(Locale.ROOT));
    }
    String straight = APOSTROPHE.matcher(QUOTE.matcher(line).replaceAll("\"")).replaceAll("'");
    String compatible = Normalizer.normalize(straight, Form.NFKC).toLowerCase(Locale.ROOT);
    String seen = NEVER_COMPARED.matcher(compatible).replaceAll("");
    String dashed = DASH.matcher(seen).replaceAll("-");
    String digits = DIGIT.matcher(dashed).replaceAll(TypedText::digit);
    return SPACES.matcher(digits).replaceAll(" ").strip();
  }

  /** Signs of plain ASCII, and nothing that separates lines but the usual end. */
  private static boolean isPrintable(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if ((sign < ' ' || sign >= '\u007f') && sign != '\n') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String line) {
    for (int at = 0; at < line.length(); at++) {
      if (line.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** With single spaces. */
  private static String single(String line) {
    boolean isSingle = line.indexOf("  ") < 0;
    for (int at = 0; at < line.length() && isSingle; at++) {
      isSingle = line.charAt(at) >= ' ';
    }
    return isSingle ? line.strip() : SPACES.matcher(line).replaceAll(" ").strip();
  }

  private static String digit(MatchResult found) {
    return String.valueOf(Character.digit(found.group().codePointAt(0), 10));
  }
}
