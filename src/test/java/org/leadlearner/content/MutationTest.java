package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.Repetitions;
import org.leadlearner.content.yaml.Fault;

/** Whatever happens to a line of a good file, the author hears where it is and how to mend it. */
class MutationTest {
  private static final List<String> INSERTED =
      List.of(
          ":",
          ": ",
          " #",
          "\"",
          "'",
          "\\",
          "\t",
          "&",
          "*",
          "!",
          "{",
          "}",
          "[",
          "]",
          "- ",
          "? ",
          "|",
          ">",
          "%",
          "@",
          "`",
          " ",
          "---",
          "...",
          "<<: ",
          "\u0000",
          "\u0085",
          "\ud83d\ude00",
          "9",
          "x");

  @TempDir Path temporary;

  @Test
  void aMutatedRubricLoadsOrSaysHowToMendIt() throws Exception {
    int count = Repetitions.of(2_000);
    int loaded = 0;
    for (Content content : mutations("rubrics", "shared-ownership.yaml", count)) {
      assertThat(content.rubrics().isEmpty()).isNotEqualTo(content.faults().isEmpty());
      loaded += content.rubrics().size();
    }
    assertThat(loaded).isBetween(count / 10, count - count / 10);
  }

  @Test
  void aMutatedFileOfPromptsLoadsOrSaysHowToMendIt() throws Exception {
    int count = Repetitions.of(1_000);
    int loaded = 0;
    for (Content content : mutations("daily", "networks.yaml", count)) {
      boolean isEmpty = content.prompts().prompts().isEmpty();
      assertThat(isEmpty && content.faults().isEmpty()).isFalse();
      loaded += content.faults().isEmpty() ? 1 : 0;
    }
    assertThat(loaded).isBetween(count / 10, count - count / 10);
  }

  private List<Content> mutations(String folder, String name, int count) throws Exception {
    List<String> lines = Files.readAllLines(Path.of("prompts", folder, name));
    Path file = Files.createDirectories(temporary.resolve(folder)).resolve("mutated.yaml");
    Random random = new Random(20250901);
    List<Content> contents = new ArrayList<>();
    for (int round = 0; round < count; round++) {
      String text = mutated(lines, random);
      Files.writeString(file, text);
      Content content = ContentFolder.only(temporary).read();
      assertThat(content.faults()).as(text).allSatisfy(MutationTest::canBeMended);
      contents.add(content);
    }
    return contents;
  }

  private static void canBeMended(Fault fault) {
    assertThat(fault.line()).isPositive();
    assertThat(fault.problem()).isNotBlank();
    assertThat(fault.mend()).isNotBlank();
  }

  private static String mutated(List<String> good, Random random) {
    List<String> lines = new ArrayList<>(good);
    int place = random.nextInt(lines.size());
    String line = lines.get(place);
    int column = random.nextInt(line.length() + 1);
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(place);
      case 1 -> lines.add(place, line);
      case 2 -> lines.set(place, line.substring(0, column));
      case 3 -> lines.set(place, " ".repeat(random.nextInt(4)) + line.strip());
      case 4 -> lines.set(place, lines.get(random.nextInt(lines.size())));
      default -> lines.set(place, inserted(line, column, random));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String inserted(String line, int column, Random random) {
    String sign = INSERTED.get(random.nextInt(INSERTED.size()));
    return line.substring(0, column) + sign + line.substring(column);
  }
}
