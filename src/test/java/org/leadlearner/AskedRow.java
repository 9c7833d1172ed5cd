package org.leadlearner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A question that the program asks, from {@code open-questions.txt}.
 *
 * <pre>
 * == until when                   its name
 *   > pause prompts               how it comes to be asked, as steps of a {@link Transcript}
 * [Until tomorrow] = tmrw | til   what can be typed in place of a press
 * keeps aside                     what leaves it open
 * closes stop                     what puts it away
 * </pre>
 *
 * @param typed what can be typed for the button with a label, besides the label
 * @param keeps whether the question is still open after a line of that kind
 */
record AskedRow(
    String name, List<String> steps, Map<String, List<String>> typed, Map<Beside, Boolean> keeps) {

  private static final Path FILE = Path.of("src/test/resources/understand/open-questions.txt");

  /** Before the name of steps that several questions share. */
  private static final String PAST = ":: ";

  /** A line that is no answer. */
  enum Beside {
    NONSENSE("blorp frumious zz"),
    STOP("stop"),
    ASIDE("who sees my answers?"),
    MEANING("what does this mean?"),
    OUTSIDE("order me a pizza"),
    OTHER("my history");

    private final String line;

    Beside(String line) {
      this.line = line;
    }

    String line() {
      return line;
    }
  }

  static List<AskedRow> all() throws IOException {
    List<AskedRow> rows = new ArrayList<>();
    Map<String, List<String>> pasts = new HashMap<>();
    AskedRow read = named("");
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(PAST)) {
        read = named(line.substring(PAST.length()));
        pasts.put(read.name, read.steps);
      } else if (line.startsWith("== ")) {
        read = named(line.substring(3));
        rows.add(read);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        read.read(line, pasts);
      }
    }
    return rows;
  }

  private static AskedRow named(String name) {
    return new AskedRow(
        name, new ArrayList<>(), new LinkedHashMap<>(), new EnumMap<>(Beside.class));
  }

  private void read(String line, Map<String, List<String>> pasts) {
    String step = line.strip();
    if (step.startsWith(PAST)) {
      steps.addAll(pasts.get(step.substring(PAST.length())));
    } else if (line.startsWith("  ")) {
      steps.add(step);
    } else if (line.startsWith("[")) {
      String[] sides = line.split("] =", 2);
      typed.put(sides[0].substring(1), words(sides[1], "\\|"));
    } else {
      String[] sides = line.split(" ", 2);
      for (String kind : words(sides[1], ",")) {
        keeps.put(Beside.valueOf(kind.toUpperCase(Locale.ROOT)), sides[0].equals("keeps"));
      }
    }
  }

  private static List<String> words(String text, String between) {
    return Stream.of(text.split(between)).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
