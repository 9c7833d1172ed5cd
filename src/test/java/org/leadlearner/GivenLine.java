package org.leadlearner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A line that somebody types, with what is to come of it.
 *
 * @param never what it must not do, such as {@code acts:forget}
 */
record GivenLine(
    String id,
    String context,
    String language,
    String typed,
    String expect,
    Map<String, String> slots,
    List<String> never) {

  private static final Path FILE = Path.of("src/test/resources/understand/given-lines.tsv");
  private static final int USUAL_STRAND = 3;

  static List<GivenLine> all() throws IOException {
    return Files.readAllLines(FILE).stream().skip(1).map(GivenLine::of).toList();
  }

  private static GivenLine of(String row) {
    String[] cells = row.split("\t", -1);
    Map<String, String> slots = new TreeMap<>();
    for (String slot : cells[5].split(";\\s*")) {
      int at = slot.indexOf('=');
      if (at > 0) {
        slots.put(slot.substring(0, at).strip(), slot.substring(at + 1).strip());
      }
    }
    List<String> never =
        Stream.of(cells[6].split("[,;]\\s*")).filter(one -> !one.isBlank()).toList();
    return new GivenLine(cells[0], cells[1], cells[2], cells[3], cells[4], slots, never);
  }

  /** The number of the strand that is open. */
  int asked() {
    return slot("asked").map(Integer::valueOf).orElse(USUAL_STRAND);
  }

  Optional<String> slot(String name) {
    return Optional.ofNullable(slots.get(name));
  }

  /** All requests that it may be taken for. */
  List<String> right() {
    List<String> right = new ArrayList<>(List.of(expect));
    slot("or").ifPresent(or -> right.addAll(List.of(or.replaceAll("\\(.*?\\)", "").split(","))));
    return right.stream().map(String::strip).toList();
  }
}
