package org.leadlearner.chat.slack.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.IsolatedText;
import org.leadlearner.chat.fit.TextSpace;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Span;

/**
 * Builds a rich_text block. Its text elements are literal: nothing in them becomes markup, a
 * mention, a link or an emoji, whoever wrote it (docs.slack.dev, rich text block).
 */
final class RichText {

  /** Quotes of this length or more get a block of their own, with a line at the side. */
  private static final int LONG_QUOTE = 120;

  private final ArrayNode elements = JsonNodeFactory.instance.arrayNode();
  private ArrayNode section = JsonNodeFactory.instance.arrayNode();
  private final TextSpace space;
  private boolean breaks;

  /**
   * @param characters the space; longer text ends with an ellipsis
   */
  RichText(int characters) {
    this.space = new TextSpace(characters);
  }

  RichText plain(String text) {
    return add(text, "");
  }

  RichText strong(String text) {
    return add(text, "bold");
  }

  RichText line(Line line) {
    line.spans().forEach(this::span);
    return this;
  }

  /** Starts a new line. */
  RichText lineBreak() {
    breaks = true;
    return this;
  }

  /** The block, or nothing when nothing is visible. */
  Optional<ObjectNode> block() {
    endSection("rich_text_section");
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode block = JsonNodeFactory.instance.objectNode().put("type", "rich_text");
    return Optional.of(block.set("elements", elements));
  }

  private void span(Span span) {
    switch (span.style()) {
      case PLAIN -> plain(span.text());
      case STRONG -> strong(span.text());
      case QUOTED -> quoted(FittingText.clean(span.text()));
      case LINK -> link(span.text());
    }
  }

  /** Complete or not at all: a part of an address leads elsewhere. */
  private void link(String address) {
    if (space.takes(address)) {
      if (breaks && !section.isEmpty()) {
        section.addObject().put("type", "text").put("text", "\n");
      }
      breaks = false;
      section.addObject().put("type", "link").put("url", address).put("text", address);
    }
  }

  private void quoted(String words) {
    if (words.length() < LONG_QUOTE && !words.contains("\n")) {
      add(IsolatedText.of(words), "italic");
      return;
    }
    endSection("rich_text_section");
    add(IsolatedText.of(words), "");
    endSection("rich_text_quote");
  }

  private RichText add(String text, String style) {
    String fitting = space.fitting(text);
    if (!fitting.isEmpty()) {
      String start = breaks && !section.isEmpty() ? "\n" : "";
      breaks = false;
      ObjectNode element = section.addObject().put("type", "text").put("text", start + fitting);
      if (!style.isEmpty()) {
        element.putObject("style").put(style, true);
      }
    }
    return this;
  }

  private void endSection(String type) {
    if (section.findValuesAsText("text").stream().anyMatch(text -> !text.isBlank())) {
      elements.addObject().put("type", type).set("elements", section);
    }
    section = JsonNodeFactory.instance.arrayNode();
    breaks = false;
  }
}
