package org.leadlearner.chat.fit;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens text to a limit. Cuts fall between what a reader sees as characters (a letter with its
 * accents, a whole emoji) and end with an ellipsis. Lengths count UTF-16 units.
 */
public final class FittingText {

  public static final String ELLIPSIS = "…";

  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  /**
   * Control characters are invisible or shown as a box, and half a surrogate pair is not text. The
   * others show nothing and can make a name look like another, or turn our own words beside it
   * around; joiners stay, because emoji and some scripts need them, and so do first-strong
   * isolates, which are those of {@link IsolatedText}.
   */
  private static final Pattern UNSHOWABLE =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n"
              + "\\t]]|\\p{Cs}"
              + "|[\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2067\\u206A-\\u206F\\uFEFF]");

  private FittingText() {}

  /** The text without unprintable characters, with every line break as {@code \n}. */
  public static String clean(String text) {
    if (text.chars().allMatch(FittingText::isShown)) {
      return text;
    }
    return UNSHOWABLE.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
  }

  /** Whether both patterns leave it: what nearly all of our text is made of. */
  private static boolean isShown(int unit) {
    return (unit >= ' ' && unit <= '~')
        || unit == '\n'
        || unit == '\t'
        || (unit >= '\u00C0' && unit <= '\u05FF')
        || (unit >= '\u2010' && unit <= '\u2027');
  }

  /** Clean and at most {@code limit} long. */
  public static String to(int limit, String text) {
    return written(limit, text, UnaryOperator.identity());
  }

  /** As {@link #to}, for places that show a single line. */
  public static String line(int limit, String text) {
    return to(limit, clean(text).replace('\n', ' ').replace('\t', ' ').strip());
  }

  /** As {@link #line}, with {@code blank} when nothing of the text is visible. */
  public static String line(int limit, String text, String blank) {
    String line = line(limit, text);
    return line.isBlank() ? line(limit, blank) : line;
  }

  /**
   * As {@link #to}, for a field in which some characters are escaped.
   *
   * @param written escapes a part of the text; no escape is cut in two
   */
  public static String written(int limit, String text, UnaryOperator<String> written) {
    String clean = clean(text);
    String whole = written.apply(clean);
    if (whole.length() <= limit) {
      return whole;
    }
    StringBuilder kept = new StringBuilder();
    Matcher characters = CHARACTER.matcher(clean);
    while (characters.find()) {
      String next = written.apply(characters.group());
      if (kept.length() + next.length() > limit - ELLIPSIS.length()) {
        break;
      }
      kept.append(next);
    }
    return kept.toString().stripTrailing() + ELLIPSIS;
  }
}
