package org.leadlearner.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a line of a good file, the author hears where it is and how to mend it. */
class MutationTest {
  private static final int MUTATIONS = 2_000;
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
  void aMutatedFileLoadsOrSaysHowToMendIt() throws Exception {
    Path good = Path.of("prompts", "rubrics", "shared-ownership.yaml");
    List<String> lines = Files.readAllLines(good);
    Path file = Files.createDirectories(temporary.resolve("rubrics")).resolve("mutated.yaml");
    Random random = new Random(20250901);
    int loaded = 0;
    for (int round = 0; round < MUTATIONS; round++) {
      String text = mutated(lines, random);
      Files.writeString(file, text);

      Content content = ContentFolder.only(temporary).read();

      assertThat(content.rubrics().isEmpty()).as(text).isNotEqualTo(content.faults().isEmpty());
      assertThat(content.faults()).as(text).allSatisfy(MutationTest::canBeMended);
      loaded += content.rubrics().size();
    }
    assertThat(loaded).isBetween(MUTATIONS / 10, MUTATIONS * 9 / 10);
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
