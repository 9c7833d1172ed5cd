package org.leadlearner.chat.slack.receive;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that people typed, without Slack's markup: Slack escapes three characters and writes
 * links, people and channels between angle brackets (docs.slack.dev, formatting message text).
 */
final class MrkdwnText {

  private static final Pattern MARK = Pattern.compile("<([^<>|]+)(?:\\|([^<>]*))?>");
  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^<>]*)?>");

  /** Dates, and numbers that look like phone numbers, become the text that is shown for them. */
  private static final Pattern SHOWN_AS_LABEL = Pattern.compile("!date\\^|tel:");

  private MrkdwnText() {}

  static String plain(String text) {
    Matcher marks = MARK.matcher(text);
    String unmarked = marks.replaceAll(mark -> Matcher.quoteReplacement(shown(mark)));
    String unescaped = unmarked.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return EmojiNames.read(unescaped).strip();
  }

  /**
   * As {@link #plain}, without the mention of the bot.
   *
   * @param bot the bot's user id; if it is unknown, the first mention is taken for the bot's
   */
  static String afterMention(String text, String bot) {
    if (text.indexOf('<') < 0) {
      return plain(text);
    }
    String ours = "<@" + Pattern.quote(bot) + "(?:\\|[^<>]*)?>";
    String without =
        bot.isEmpty() ? MENTION.matcher(text).replaceFirst("") : text.replaceAll(ours, "");
    return plain(without);
  }

  /**
   * As {@link #plain}, for a conversation with the bot alone, where a mention of it says nothing.
   */
  static String saidTo(String bot, String text) {
    return bot.isEmpty() ? plain(text) : afterMention(text, bot);
  }

  /** Whether the text mentions the user with this id. */
  static boolean mentions(String text, String user) {
    return mentioned(text).contains(user);
  }

  /** The ids of the users that the text mentions, in the order of the text. */
  static List<String> mentioned(String text) {
    return MENTION.matcher(text).results().map(mark -> mark.group(1)).distinct().toList();
  }

  private static String shown(MatchResult mark) {
    String target = mark.group(1);
    String label = mark.group(2) == null ? "" : mark.group(2);
    char kind = target.charAt(0);
    if (SHOWN_AS_LABEL.matcher(target).lookingAt() && !label.isEmpty()) {
      return label;
    } else if (kind == '@' || kind == '#' || kind == '!') {
      String name = label.isEmpty() ? target.substring(1) : label;
      return name.startsWith("@") ? name : (kind == '#' ? "#" : "@") + name;
    }
    String address = target.replaceFirst("^mailto:", "");
    if (label.isEmpty()) {
      return address;
    } else if (bare(address).equals(bare(label))) {
      return label;
    }
    return label + " (" + target + ")";
  }

  /** An address without the prefix that Slack adds to one that was typed without it. */
  private static String bare(String address) {
    return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
  }
}
