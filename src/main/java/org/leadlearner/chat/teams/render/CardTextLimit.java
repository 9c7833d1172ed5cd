package org.leadlearner.chat.teams.render;

import java.text.Bidi;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadlearner.chat.fit.FittingText;

/** Text made fit for the fields of a card, some of which read Markdown, functions or tags. */
final class CardTextLimit {

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

  /** Whether a field that reads Markdown shows this to the letter. */
  static boolean isWithoutMarkdown(String text) {
    return WITHOUT_MARKDOWN.matcher(text).matches();
  }

  /**
   * At most {@code limit} long, for the card's fallback text, which reads Markdown; up to twice as
   * long.
   */
  static String escaped(int limit, String text) {
    return MARKDOWN.matcher(FittingText.to(limit, text)).replaceAll("\\\\$0");
  }

  /** A single line, for the card's spoken text, where tags could be read as SSML. */
  static String spoken(int limit, String text) {
    return FittingText.line(limit, TAG.matcher(text).replaceAll(" "), FittingText.ELLIPSIS);
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
}
