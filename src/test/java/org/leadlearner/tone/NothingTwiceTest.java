package org.leadlearner.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No answer says a sentence twice, in any of the conversations that are held word for word in
 * Slack, in Teams and in the playground.
 */
class NothingTwiceTest {

  private static final Path FOLDER = Path.of("src/test/conversations");

  /** Who hears it or where, and what is said there. */
  private static final Pattern HEARD = Pattern.compile("((?:#?[\\w-]+ )?(?:> )?)\\| (.*)");

  static Stream<Path> conversations() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  /** The lines of each screen: what comes together, to the same place. */
  static List<List<String>> screens(List<String> lines) {
    List<List<String>> screens = new ArrayList<>();
    String last = "nowhere";
    for (String line : lines) {
      Matcher heard = HEARD.matcher(line);
      boolean isHeard = heard.matches();
      if (isHeard && !heard.group(1).equals(last)) {
        screens.add(new ArrayList<>());
      }
      if (isHeard) {
        screens.get(screens.size() - 1).add(heard.group(2));
      }
      last = isHeard ? heard.group(1) : "nowhere";
    }
    return screens;
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void inWhatIsAnswered(Path file) throws IOException {
    assertThat(screens(Files.readAllLines(file)))
        .isNotEmpty()
        .allSatisfy(screen -> assertThat(Twice.said(screen.stream())).as(screen.get(0)).isEmpty());
  }

  @Test
  void aSentenceThatStandsTwiceIsFound() {
    Stream<String> screen =
        Stream.of("Your stage starts here. Nothing else moved at all.", "Your stage starts here.");
    assertThat(Twice.said(screen)).containsExactly("Your stage starts here.");
  }
}
