package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** The elements of cards (adaptivecards.io, schema 1.5). */
public final class CardElement {

  /** The style of our own text. */
  public enum Look {
    HEADING,
    STRONG,
    KEY,
    PLAIN,
    SMALL,
    SMALL_STRONG,
    FAULT;

    /** The same with emphasis. */
    Look strong() {
      return this == SMALL ? SMALL_STRONG : STRONG;
    }
  }

  private CardElement() {}

  public static ObjectNode of(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  /**
   * One line of text. A TextBlock is better for screen readers (it can be a heading) and for touch
   * (a press on it reaches the element behind it, microsoft/AdaptiveCards issue 9344), but it
   * parses Markdown: text that could be Markdown becomes a RichTextBlock.
   */
  public static ObjectNode words(Look look, String text) {
    if (!CardTextLimit.isWithoutMarkdown(text)) {
      ObjectNode block = of("RichTextBlock");
      block.putArray("inlines").add(run(look, text));
      return block;
    }
    ObjectNode block = set(look, of("TextBlock").put("text", text).put("wrap", true));
    return look == Look.HEADING ? block.put("style", "heading") : block;
  }

  /** A run of a RichTextBlock, which parses no Markdown. */
  static ObjectNode run(Look look, String text) {
    return set(look, of("TextRun").put("text", CardTextLimit.withoutFunctions(text)));
  }

  /** Its size in bytes in a message. */
  public static int size(ObjectNode element) {
    return element.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private static ObjectNode set(Look look, ObjectNode words) {
    return switch (look) {
      case HEADING -> words.put("size", "large").put("weight", "bolder");
      case STRONG -> words.put("weight", "bolder");
      case KEY -> words.put("color", "accent").put("weight", "bolder");
      case PLAIN -> words;
      case SMALL -> words.put("size", "small").put("isSubtle", true);
      case SMALL_STRONG -> words.put("size", "small").put("weight", "bolder");
      case FAULT -> words.put("color", "attention").put("weight", "bolder");
    };
  }
}
