package org.leadlearner.assistant.phrase;

/** The name of a platform. */
public final class PlatformName {

  private PlatformName() {}

  /**
   * @param platform as accounts and conversations name it, such as {@code slack}
   */
  public static String of(Phrases words, String platform) {
    return words.text(
        switch (platform) {
          case "slack" -> "platform.slack";
          case "teams" -> "platform.teams";
          default -> "platform.web";
        });
  }
}
