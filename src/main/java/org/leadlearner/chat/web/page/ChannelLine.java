package org.leadlearner.chat.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Transcript;

/** A line that a person wrote in the channel: said to us, below a message of ours, or just talk. */
public final class ChannelLine {

  private static final Pattern TO_US =
      Pattern.compile(
          "@lead(?:[- ]?learner)?\\b[,:]?\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private ChannelLine() {}

  /**
   * What is heard of it; empty for talk with nothing of ours above it.
   *
   * @param above what stood in the channel before
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

  /** When the newest message of ours was posted. */
  private static Optional<Instant> asked(List<Transcript.Entry> above) {
    return above.stream()
        .filter(entry -> entry.message().isPresent())
        .map(Transcript.Entry::at)
        .reduce((earlier, later) -> later);
  }
}
