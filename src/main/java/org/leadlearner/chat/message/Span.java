package org.leadlearner.chat.message;

import java.net.URI;

/**
 * A span of text.
 *
 * @param style people's own words are {@link Style#QUOTED}: a renderer shows them unchanged and
 *     never parses markup, links or mentions in them; a {@link Style#LINK} is an address of our own
 *     that is shown and can be followed
 */
public record Span(String text, Style style) {

  /** The style of a span. */
  public enum Style {
    PLAIN,
    STRONG,
    QUOTED,
    LINK
  }

  public static Span plain(String text) {
    return new Span(text, Style.PLAIN);
  }

  public static Span strong(String text) {
    return new Span(text, Style.STRONG);
  }

  /** A link whose address is shown in full, so that people see where it leads. */
  public static Span link(URI address) {
    return new Span(address.toString(), Style.LINK);
  }

  public static Span quoted(String text) {
    return new Span(text, Style.QUOTED);
  }
}
