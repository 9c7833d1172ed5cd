package org.leadlearner.chat.teams.render;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** The elements that cards are made of (adaptivecards.io, schema 1.5). */
final class CardElement {

  /** How words of ours are set. */
  enum Look {
    HEADING,
    STRONG,
    KEY,
    PLAIN,
    SMALL,
    FAULT
  }

  private CardElement() {}

  static ObjectNode of(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  /**
   * One line of words. A TextBlock is better for screen readers (it can be a heading) and for
   * fingers (a press on it reaches what it stands on, microsoft/AdaptiveCards issue 9344), but it
   * reads Markdown: words that could be Markdown stand in a RichTextBlock.
   */
  static ObjectNode words(Look look, String text) {
    if (!CardTextLimit.isWithoutMarkdown(text)) {
      ObjectNode block = of("RichTextBlock");
      block.putArray("inlines").add(run(look, text));
      return block;
    }
    ObjectNode block = set(look, of("TextBlock").put("text", text).put("wrap", true));
    return look == Look.HEADING ? block.put("style", "heading") : block;
  }

  /** A piece of a RichTextBlock; no Markdown is read in it. */
  static ObjectNode run(Look look, String text) {
    return set(look, of("TextRun").put("text", CardTextLimit.withoutFunctions(text)));
  }

  /** The bytes that it takes in a message. */
  static int size(ObjectNode element) {
    return element.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private static ObjectNode set(Look look, ObjectNode words) {
    return switch (look) {
      case HEADING -> words.put("size", "large").put("weight", "bolder");
      case STRONG -> words.put("weight", "bolder");
      case KEY -> words.put("color", "accent").put("weight", "bolder");
      case PLAIN -> words;
      case SMALL -> words.put("size", "small").put("isSubtle", true);
      case FAULT -> words.put("color", "attention").put("weight", "bolder");
    };
  }
}
