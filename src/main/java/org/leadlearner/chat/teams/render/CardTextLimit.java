package org.leadlearner.chat.teams.render;

import java.text.Bidi;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text made fit for a card. Cuts fall between what a reader sees as characters (a letter with its
 * accents, a whole emoji) and show as an ellipsis. Lengths count UTF-16 units.
 */
final class CardTextLimit {

  static final String ELLIPSIS = "…";

  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  /** Control characters show as nothing or as a box, and half a surrogate pair is no text. */
  private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

  /** Text that reads the same with Markdown and without: no emphasis, list, link or function. */
  private static final Pattern WITHOUT_MARKDOWN =
      Pattern.compile(
          "(?! |[-–]|\\p{N}+[.)](?: |$))"
              + "(?:[\\p{L}\\p{M}\\p{N} ,;!?'’‘“”()%–—…-]|[.:](?=[ ’”)]|$)|(?<=\\p{N})\\.(?=\\p{N}))*");

  /** The marks of Markdown, and what begins a list. */
  private static final Pattern MARKDOWN =
      Pattern.compile("[\\\\`*_\\[\\]#<>&|~{}]|^[-+]|(?<=^\\d{1,9})[.)]", Pattern.MULTILINE);

  private static final Pattern TAG = Pattern.compile("[<>&]");

  /** Two braces begin a function of Adaptive Cards ({@code {{DATE(…)}}}), in a TextRun as well. */
  private static final Pattern FUNCTION = Pattern.compile("\\{(?=\\{)");

  private CardTextLimit() {}

  /** The text without what cannot be shown, every line break as {@code \n}. */
  static String clean(String text) {
    return UNSHOWABLE.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
  }

  /** Clean and at most {@code limit} long. */
  static String to(int limit, String text) {
    return cut(limit, clean(text));
  }

  /** As {@link #to}, for places that show a single line. */
  static String line(int limit, String text) {
    return to(limit, clean(text).replaceAll("[\\n\\t]", " ").strip());
  }

  /** As {@link #line}, with {@code blank} where nothing can be seen of the text. */
  static String line(int limit, String text, String blank) {
    String line = line(limit, text);
    return line.isBlank() ? line(limit, blank) : line;
  }

  /** Whether a field that reads Markdown shows this to the letter. */
  static boolean isWithoutMarkdown(String text) {
    return WITHOUT_MARKDOWN.matcher(text).matches();
  }

  /** As {@link #to}, for the card's fallback text, which reads Markdown; up to twice as long. */
  static String escaped(int limit, String text) {
    return MARKDOWN.matcher(to(limit, text)).replaceAll("\\\\$0");
  }

  /** As {@link #line}, for the card's spoken text, where tags could be read as SSML. */
  static String spoken(int limit, String text) {
    return line(limit, TAG.matcher(text).replaceAll(" "), ELLIPSIS);
  }

  /** For a TextRun: an unseen character keeps words from being a function. */
  static String withoutFunctions(String text) {
    return FUNCTION.matcher(text).replaceAll("{\u2060");
  }

  /** Words that run from right to left must not turn around what we say beside them. */
  static String isolated(String words) {
    return Arrays.stream(words.split("\n", -1))
        .map(CardTextLimit::isolatedLine)
        .collect(Collectors.joining("\n"));
  }

  private static String isolatedLine(String line) {
    return Bidi.requiresBidi(line.toCharArray(), 0, line.length())
        ? "\u2068" + line + "\u2069"
        : line;
  }

  private static String cut(int limit, String text) {
    if (text.length() <= limit) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    Matcher characters = CHARACTER.matcher(text);
    while (characters.find()) {
      if (kept.length() + characters.group().length() > limit - ELLIPSIS.length()) {
        break;
      }
      kept.append(characters.group());
    }
    return kept.toString().stripTrailing() + ELLIPSIS;
  }
}
