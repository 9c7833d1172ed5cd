package org.leadlearner.chat.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Transcript;

/**
 * Classifies a line that a person wrote in the channel: to the bot, as a reply to one of its
 * messages, or to other people.
 */
public final class ChannelLine {

  private static final Pattern TO_US =
      Pattern.compile(
          "@lead(?:[- ]?learner)?\\b[,:]?\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private ChannelLine() {}

  /**
   * What the bot handles of it; empty for conversation without a message of the bot above it.
   *
   * @param above the earlier messages of the channel
   */
  public static Optional<Heard> heard(String text, List<Transcript.Entry> above) {
    String line = text.strip();
    Matcher toUs = TO_US.matcher(line);
    if (line.startsWith("/")) {
      return Optional.of(new Heard.Typed(line));
    } else if (toUs.matches()) {
      return Optional.of(new Heard.Typed(toUs.group(1)));
    }
    return asked(above).map(asked -> new Heard.Replied(text, asked));
  }

  /** When the newest message of the bot was posted. */
  private static Optional<Instant> asked(List<Transcript.Entry> above) {
    return above.stream()
        .filter(entry -> entry.message().isPresent())
        .map(Transcript.Entry::at)
        .reduce((earlier, later) -> later);
  }
}
