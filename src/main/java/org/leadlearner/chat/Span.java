package org.leadlearner.chat;

/**
 * A run of text.
 *
 * @param style people's own words are {@link Style#QUOTED}: a renderer shows them to the letter and
 *     never reads markup, links or mentions in them
 */
public record Span(String text, Style style) {

  /** How a run of text is set. */
  public enum Style {
    PLAIN,
    STRONG,
    QUOTED
  }

  public static Span plain(String text) {
    return new Span(text, Style.PLAIN);
  }

  public static Span strong(String text) {
    return new Span(text, Style.STRONG);
  }

  public static Span quoted(String text) {
    return new Span(text, Style.QUOTED);
  }
}
