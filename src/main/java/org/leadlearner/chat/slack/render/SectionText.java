package org.leadlearner.chat.slack.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Span;

/**
 * The text of a section block. It is markup if nothing in it could be mistaken for markup, so that
 * it can have bold letters; otherwise it is plain text.
 */
final class SectionText {

  private static final int LONGEST = 3_000;

  private static final Pattern HARMLESS = Pattern.compile("[^*_~`:&<>\\r\\n]|: ");

  private SectionText() {}

  static ObjectNode of(int characters, Line line) {
    int most = Math.min(characters, LONGEST);
    String text = FittingText.clean(line.text()).strip();
    boolean isMarkup =
        !text.isEmpty()
            && line.text().length() <= most
            && line.spans().stream().allMatch(SectionText::isHarmless);
    if (!isMarkup) {
      return Blocks.plainText(most, text.isEmpty() ? FittingText.ELLIPSIS : text);
    }
    return Blocks.block("mrkdwn")
        .put("text", line.spans().stream().map(SectionText::set).collect(Collectors.joining()))
        .put("verbatim", true);
  }

  private static boolean isHarmless(Span span) {
    boolean isOurs = span.style() == Span.Style.PLAIN || span.style() == Span.Style.STRONG;
    return isOurs && HARMLESS.matcher(span.text()).replaceAll("").isEmpty();
  }

  private static String set(Span span) {
    boolean isStrong = span.style() == Span.Style.STRONG && !span.text().isBlank();
    String text = FittingText.clean(span.text());
    return isStrong ? "*" + text + "*" : text;
  }
}
