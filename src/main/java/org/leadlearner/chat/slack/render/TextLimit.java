package org.leadlearner.chat.slack.render;

import org.leadlearner.chat.fit.FittingText;

/** Text made to fit the fields that Slack reads: its limits count UTF-16 units at most. */
final class TextLimit {

  private TextLimit() {}

  /**
   * For the fields that Slack reads as markup: mentions and links are made of the three characters
   * that are escaped here, and none of the escapes is cut in two.
   */
  static String escaped(int limit, String text) {
    return FittingText.written(limit, text, TextLimit::escape);
  }

  /**
   * For plain_text, where escapes might show and whether {@code <!channel>} mentions is not
   * documented: an unseen character keeps it from being one, and changes nothing to see.
   */
  static String unlinked(int limit, String text) {
    return FittingText.written(limit, text, part -> part.replace("<", "<\u2060"));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
