package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines in the characters that clients send mean what they mean when typed plainly. */
class TypedAsDeliveredTest {

  private static final String BEGINNING = "== Dana, 2026-11-30T09:00";

  /** Typed plainly, and as it was delivered by some client. */
  private static final List<List<String>> LINES =
      List.of(
          List.of("hello", "\ufeffhello\u200b"),
          List.of("send me prompts", "\u201csend me prompts\u201d"),
          List.of("pln time 7:50", "pln\u00a0time\u00a07:50"),
          List.of("pln time 7:40 AM", "pln time 7:40\u202fAM"),
          List.of("pln time 7:50", "*pln time 7:50*"),
          List.of("pln time 7:55", "`pln time 7:55`"),
          List.of(
              "my school's name is Lincoln Elementary",
              "my school\u2019s name is Lincoln Elementary"),
          List.of("/progress monday here", "/progress monday\u00a0here"),
          List.of("pause until Jan 4", "pause until Monday, January\u00a04"),
          List.of("pause until Jan 4", "pause until Mon Jan 4"),
          List.of("help", "\u00a0_help_"),
          List.of("checkin", "@Lead Learner checkin"),
          List.of("B", "*B*"),
          List.of("5", "`5`"),
          List.of("5", "\uff15"),
          List.of("not sure", "not\u00a0sure"),
          List.of("not sure", "not\u00a0sure"),
          List.of("5", "~5~"),
          List.of("5", "5\ufe0f\u20e3"),
          List.of("5", "> 5"),
          List.of("5", "\u20285"),
          List.of("skip", "*skip*"),
          List.of("skip", "s\u00adkip"),
          List.of("finish", "finish\u202c"));

  @TempDir Path data;

  private static List<String> script(int way) {
    return Stream.concat(Stream.of(BEGINNING), LINES.stream().map(line -> "> " + line.get(way)))
        .toList();
  }

  private static List<String> answers(Replay replay, List<String> script) throws Exception {
    try (replay) {
      List<String> answers = new ArrayList<>(replay.of(Transcript.read(script)));
      answers.removeIf(line -> line.startsWith(">"));
      return answers;
    }
  }

  private List<String> plain() throws Exception {
    List<String> plain = answers(new DirectReplay(data.resolve("direct.db")), script(0));
    assertThat(plain)
        .contains(
            "| No prompts until Monday, January 4. The pause ends by itself.",
            "| Your latest reading")
        .doesNotContain("| I did not catch that");
    return plain;
  }

  @Test
  void theAnswersAreTheSameOnSlack() throws Exception {
    assertThat(answers(new SlackReplay(data.resolve("slack.db")), script(1))).isEqualTo(plain());
  }

  @Test
  void theAnswersAreTheSameOnTeams() throws Exception {
    assertThat(
            answers(
                new TeamsReplay(data.resolve("teams.db"), TeamsReplay.Client.OF_TODAY), script(1)))
        .isEqualTo(plain());
  }
}
