package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.IsolatedText;
import org.leadlearner.chat.fit.TextSpace;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Span;

/**
 * Builds lines of text. Each becomes its own RichTextBlock, because Teams on Android loses line
 * breaks (microsoft/AdaptiveCards issue 4914). Its runs are literal: nothing in them becomes
 * markup, whoever wrote it.
 */
public final class CardRichText {

  /** Quotes of this length or more get a box of their own. */
  private static final int LONG_QUOTE = 120;

  /** Shown when nothing would be visible. */
  public static final String EMPTY = "–";

  private final List<ObjectNode> blocks = new ArrayList<>();
  private final CardElement.Look look;
  private final TextSpace space;
  private ArrayNode runs = JsonNodeFactory.instance.arrayNode();

  /**
   * @param characters the space; longer text ends with an ellipsis
   */
  public CardRichText(CardElement.Look look, int characters) {
    this.look = look;
    this.space = new TextSpace(characters);
  }

  public CardRichText(int characters) {
    this(CardElement.Look.PLAIN, characters);
  }

  /** The content of a table cell, which is never empty. */
  public static List<ObjectNode> cell(int characters, Line line) {
    List<ObjectNode> blocks = new CardRichText(characters).line(line).blocks();
    if (blocks.isEmpty()) {
      return List.of(CardElement.words(CardElement.Look.PLAIN, EMPTY));
    }
    boolean isOurs = line.spans().size() == 1 && line.spans().get(0).style() == Span.Style.PLAIN;
    // A TextBlock breaks a word that is wider than its column; here it would run over.
    return isOurs && blocks.size() == 1
        ? List.of(
            CardElement.words(CardElement.Look.PLAIN, FittingText.line(characters, line.text())))
        : blocks;
  }

  /** Starts a new line. */
  public CardRichText line(Line line) {
    line.spans().forEach(this::span);
    endBlock();
    return this;
  }

  /** As {@link #line(Line)}; line breaks in the text are kept. */
  public CardRichText line(String text) {
    return line(Line.plain(text));
  }

  /** At most one for each line; the later ones have no spacing to the first. */
  public List<ObjectNode> blocks() {
    return blocks;
  }

  private void span(Span span) {
    switch (span.style()) {
      case PLAIN -> add(look, FittingText.clean(span.text()));
      case STRONG -> add(look.strong(), FittingText.clean(span.text()));
      case QUOTED -> quoted(FittingText.clean(span.text()));
      case LINK -> link(span.text());
    }
  }

  /** Complete or not at all: a part of an address leads elsewhere. */
  private void link(String address) {
    if (space.takes(address)) {
      ObjectNode run = CardElement.run(look, address).put("color", "accent");
      run.putObject("selectAction").put("type", "Action.OpenUrl").put("url", address);
      runs.add(run);
    }
  }

  private void quoted(String words) {
    String isolated = IsolatedText.of(words);
    if (words.length() < LONG_QUOTE && !words.contains("\n")) {
      int before = runs.size();
      add(look, isolated);
      StreamSupport.stream(runs.spliterator(), false)
          .skip(before)
          .forEach(run -> ((ObjectNode) run).put("italic", true));
      return;
    }
    endBlock();
    int before = blocks.size();
    add(look, isolated);
    endBlock();
    box(blocks.subList(before, blocks.size()));
  }

  private void box(List<ObjectNode> quote) {
    if (!quote.isEmpty()) {
      ObjectNode box = CardElement.of("Container").put("style", "emphasis").put("spacing", "small");
      box.putArray("items").addAll(quote);
      quote.clear();
      quote.add(box);
    }
  }

  private void add(CardElement.Look as, String text) {
    String[] lines = space.fitting(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        endBlock();
      }
      if (!lines[i].isEmpty()) {
        runs.add(CardElement.run(as, lines[i]));
      }
    }
  }

  private void endBlock() {
    if (runs.findValuesAsText("text").stream().anyMatch(text -> !text.isBlank())) {
      ObjectNode block = CardElement.of("RichTextBlock");
      block.set("inlines", runs);
      blocks.add(blocks.isEmpty() ? block : block.put("spacing", "small"));
    }
    runs = JsonNodeFactory.instance.arrayNode();
  }
}
