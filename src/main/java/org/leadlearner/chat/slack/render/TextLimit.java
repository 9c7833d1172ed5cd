package org.leadlearner.chat.slack.render;

import org.leadlearner.chat.fit.FittingText;

/** Shortens and escapes text for Slack's fields, whose limits count at most UTF-16 units. */
final class TextLimit {

  private TextLimit() {}

  /**
   * For fields with markup: mentions and links need the three characters that are escaped here, and
   * no escape is cut in two.
   */
  static String escaped(int limit, String text) {
    return FittingText.written(limit, text, TextLimit::escape);
  }

  /**
   * For plain_text, where escapes might be visible and it is not documented whether {@code
   * <!channel>} mentions: an invisible character prevents it, and changes nothing visible.
   */
  static String unlinked(int limit, String text) {
    return FittingText.written(limit, text, part -> part.replace("<", "<\u2060"));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
