package org.leadlearner.understand.slot;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/** The part of a line to store or to share, unchanged. */
public final class Texts {

  private static final Pattern HEAD =
      Pattern.compile(
          "^(?!https?:)(?<head>[^:,.;\\n]{1,80}?)(?<sign>[:,;.\\n]|\\s[-\u2013\u2014]\\s)\\s*(?<text>\\S.*)$",
          Pattern.DOTALL);

  /** "Asked two teachers what they learn. Share this with staff". */
  private static final Pattern BEFORE_SHARE =
      Pattern.compile(
          "(?<text>\\S.{9,}?)(?:[.;!,\\n]|\\s[-\u2013\u2014])\\s*"
              + "(?:(?:please|pls|ok|now|can you|por favor) )*"
              + "(?:(?:share|post|send)(?: it| this| that)?(?: (?:with|to|in) .{1,40})?"
              + "|(?:comparta|publique|mande)(?:lo)?(?: eso| esto)?(?: (?:con|en|al) .{1,40})?)"
              + "(?:,? (?:please|pls|por favor))?[.!]*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** "Asked Mr. Ruiz": this period ends nothing. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:.*\\s)?(?:mrs?|ms|dr|st|vs|jr|sra?|sr|dra?)", Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"\u201c\u201d\u00ab\u00bb](?<text>[^\"\u201c\u201d\u00ab\u00bb]+)[\"\u201c\u201d\u00ab\u00bb]");

  private Texts() {}

  /** The text after the first colon, or otherwise after the first comma or period. */
  public static Optional<String> afterHead(TypedLine line) {
    String typed = line.typed();
    int colon = typed.indexOf(": ");
    if (colon > 0 && colon < typed.length() - 2) {
      return Optional.of(typed.substring(colon + 2).strip());
    }
    Matcher head = HEAD.matcher(typed);
    boolean isHead =
        head.matches()
            && !(head.group("sign").equals(".")
                && ABBREVIATED.matcher(head.group("head")).matches());
    return isHead && head.group("text").length() > 3
        ? Optional.of(head.group("text").strip())
        : Optional.empty();
  }

  /** The text to share, before or after the words that say so. */
  static Optional<String> shared(TypedLine line) {
    Matcher before = BEFORE_SHARE.matcher(line.typed().strip());
    return before.matches() && !before.group("text").contains(": ")
        ? Optional.of(before.group("text").strip())
        : afterHead(line);
  }

  /** The line as far as the text that {@link #afterHead} gives; all of it where there is none. */
  static TypedLine head(TypedLine line) {
    return afterHead(line)
        .map(text -> line.typed().lastIndexOf(text))
        .map(start -> line.with(line.units().stream().filter(one -> one.end() <= start).toList()))
        .orElse(line);
  }

  static Optional<String> quoted(TypedLine line) {
    Matcher quoted = QUOTED.matcher(line.typed());
    return quoted.find() ? Optional.of(quoted.group("text").strip()) : Optional.empty();
  }

  /** The text after "because". */
  static Optional<String> reason(TypedLine line) {
    for (Unit unit : line.units()) {
      if (unit.is("because") && unit.end() < line.typed().length()) {
        return Optional.of(line.between(unit.end(), line.typed().length()).strip());
      }
    }
    return Optional.empty();
  }
}
