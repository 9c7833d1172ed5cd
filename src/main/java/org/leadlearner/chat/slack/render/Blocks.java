package org.leadlearner.chat.slack.render;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadlearner.chat.fit.FittingText;

/** The basic elements of Block Kit; lengths are those of docs.slack.dev. */
final class Blocks {

  private static final int LONGEST_HEADER = 150;
  private static final int LONGEST_CONTEXT = 2_000;

  private Blocks() {}

  static ObjectNode header(String text) {
    return block("header")
        .set("text", plainText(LONGEST_HEADER, FittingText.line(LONGEST_HEADER, text)));
  }

  /** Small print. */
  static ObjectNode context(int characters, String text) {
    int most = Math.min(characters, LONGEST_CONTEXT);
    ObjectNode block = block("context");
    block.putArray("elements").add(plainText(most, FittingText.clean(text).strip()));
    return block;
  }

  /** Text that is not markup, and in which {@code :tada:} is no emoji. */
  static ObjectNode plainText(int most, String text) {
    String harmless = TextLimit.unlinked(most, text);
    return block("plain_text").put("text", harmless).put("emoji", false);
  }

  static ObjectNode block(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
