package org.leadlearner.chat.teams.element;

import java.util.regex.Pattern;
import org.leadlearner.chat.fit.FittingText;

/**
 * Shortens and escapes text for the fields of a card, some of which parse Markdown, functions or
 * tags.
 */
public final class CardTextLimit {

  /** Text that is the same with Markdown and without: no emphasis, list, link or function. */
  private static final Pattern WITHOUT_MARKDOWN =
      Pattern.compile(
          "(?! |[-–]|\\p{N}+[.)](?: |$))"
              + "(?:[\\p{L}\\p{M}\\p{N} ,;!?'’‘“”()%–—…-]|[.:](?=[ ’”)]|$)|(?<=\\p{N})\\.(?=\\p{N}))*");

  /** The characters of Markdown, and those that start a list. */
  private static final Pattern MARKDOWN =
      Pattern.compile("[\\\\`*_\\[\\]#<>&|~{}]|^[-+]|(?<=^\\d{1,9})[.)]", Pattern.MULTILINE);

  private static final Pattern TAG = Pattern.compile("[<>&]");

  /** Two braces start a function of Adaptive Cards ({@code {{DATE(…)}}}), in a TextRun as well. */
  private static final Pattern FUNCTION = Pattern.compile("\\{(?=\\{)");

  private CardTextLimit() {}

  /** Whether a field with Markdown shows this text unchanged. */
  static boolean isWithoutMarkdown(String text) {
    return WITHOUT_MARKDOWN.matcher(text).matches();
  }

  /**
   * At most {@code limit} long, for the card's fallback text, which parses Markdown; up to twice as
   * long.
   */
  public static String escaped(int limit, String text) {
    return MARKDOWN.matcher(FittingText.to(limit, text)).replaceAll("\\\\$0");
  }

  /** A single line, for the card's spoken text, where tags could be parsed as SSML. */
  public static String spoken(int limit, String text) {
    return FittingText.line(limit, TAG.matcher(text).replaceAll(" "), FittingText.ELLIPSIS);
  }

  /** For a TextRun: an invisible character prevents functions. */
  static String withoutFunctions(String text) {
    return FUNCTION.matcher(text).replaceAll("{\u2060");
  }
}
