package org.leadlearner.chat.slack;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people typed, without the marks that Slack adds: it escapes three characters and writes
 * links, people and channels between angle brackets (docs.slack.dev, formatting message text).
 */
final class WrittenText {

  private static final Pattern MARK = Pattern.compile("<([^<>|]+)(?:\\|([^<>]*))?>");
  private static final Pattern MENTION = Pattern.compile("<@[UW][A-Z0-9]+(?:\\|[^<>]*)?>");

  private static final Pattern CALLED = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^<>]*)?>");

  private WrittenText() {}

  static String plain(String text) {
    Matcher marks = MARK.matcher(text);
    String unmarked = marks.replaceAll(mark -> Matcher.quoteReplacement(shown(mark)));
    return unmarked.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
  }

  /**
   * As {@link #plain}, without the mention that called us.
   *
   * @param bot our user id; when it is not known, the first mention is taken for ours
   */
  static String afterMention(String text, String bot) {
    String ours = "<@" + Pattern.quote(bot) + "(?:\\|[^<>]*)?>";
    String without =
        bot.isEmpty() ? MENTION.matcher(text).replaceFirst("") : text.replaceAll(ours, "");
    return plain(without);
  }

  /** Whether somebody of this user id is called in the text. */
  static boolean mentions(String text, String user) {
    return MENTION
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .anyMatch(mark -> mark.equals("<@" + user + ">") || mark.startsWith("<@" + user + "|"));
  }

  /** The user ids of all who are called in the text, in their order. */
  static List<String> called(String text) {
    return CALLED.matcher(text).results().map(mark -> mark.group(1)).distinct().toList();
  }

  private static String shown(MatchResult mark) {
    String target = mark.group(1);
    String label = mark.group(2) == null ? "" : mark.group(2);
    char kind = target.charAt(0);
    if (kind == '@' || kind == '#' || kind == '!') {
      String name = label.isEmpty() ? target.substring(1) : label;
      return name.startsWith("@") ? name : (kind == '#' ? "#" : "@") + name;
    }
    if (label.isEmpty() || target.endsWith(label)) {
      return label.isEmpty() ? target.replaceFirst("^mailto:", "") : label;
    }
    return label + " (" + target + ")";
  }
}
