package org.leadlearner.chat.slack.render;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text made to fit Slack's limits, which count UTF-16 units at most. Cuts fall between what a
 * reader sees as characters (a letter with its accents, a whole emoji) and show as an ellipsis.
 */
final class TextLimit {

  static final String ELLIPSIS = "…";

  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  /** Control characters show as nothing or as a box, and half a surrogate pair is no text. */
  private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

  private TextLimit() {}

  /** The text without what cannot be shown, every line break as {@code \n}. */
  static String clean(String text) {
    return UNSHOWABLE.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
  }

  /** Clean and at most {@code limit} long. */
  static String to(int limit, String text) {
    return cut(limit, clean(text), UnaryOperator.identity());
  }

  /** As {@link #to}, for places that show a single line. */
  static String line(int limit, String text) {
    return to(limit, clean(text).replace('\n', ' ').strip());
  }

  /** As {@link #line}, with {@code blank} where nothing can be seen of the text. */
  static String line(int limit, String text, String blank) {
    String line = line(limit, text);
    return line.isBlank() ? line(limit, blank) : line;
  }

  /**
   * As {@link #to}, for the fields that Slack reads as markup: mentions and links are made of the
   * three characters that are escaped here, and none of the escapes is cut in two.
   */
  static String escaped(int limit, String text) {
    return cut(limit, clean(text), TextLimit::escape);
  }

  /**
   * As {@link #to}, for plain_text, where escapes might show and whether {@code <!channel>}
   * mentions is not documented: an unseen character keeps it from being one, and changes nothing to
   * see.
   */
  static String unlinked(int limit, String text) {
    return cut(limit, clean(text), part -> part.replace("<", "<\u2060"));
  }

  private static String cut(int limit, String text, UnaryOperator<String> written) {
    String whole = written.apply(text);
    if (whole.length() <= limit) {
      return whole;
    }
    StringBuilder kept = new StringBuilder();
    Matcher characters = CHARACTER.matcher(text);
    while (characters.find()) {
      String next = written.apply(characters.group());
      if (kept.length() + next.length() > limit - ELLIPSIS.length()) {
        break;
      }
      kept.append(next);
    }
    return kept.toString().stripTrailing() + ELLIPSIS;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
