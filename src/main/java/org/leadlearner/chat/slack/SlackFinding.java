package org.leadlearner.chat.slack;

/**
 * One thing that was looked at.
 *
 * @param text one line; a fault's holds its mend; none holds a secret
 */
public record SlackFinding(Kind kind, String text) {

  public enum Kind {
    OK,
    NOTE,
    FAULT
  }

  static SlackFinding ok(String text) {
    return new SlackFinding(Kind.OK, text);
  }

  static SlackFinding note(String text) {
    return new SlackFinding(Kind.NOTE, text);
  }

  static SlackFinding fault(String text) {
    return new SlackFinding(Kind.FAULT, text);
  }
}
