package org.leadlearner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line typed to the whole program.
 *
 * @param said what was read afterwards, as in a {@link Transcript}
 * @param changed the tables that are not as they were, without those that change with every line
 */
record Played(GivenLine line, List<String> said, Set<String> changed) {

  /** Tables that record a visit, what was said, and who looked at a result. */
  private static final Set<String> BOOKS =
      Set.of(
          "conversation_outcome",
          "delivery_key",
          "open_question",
          "outgoing",
          "person",
          "prompt_preference",
          "round_view",
          "sqlite_sequence",
          "team_week",
          "transcript",
          "transcript_entry",
          "transcript_shown");

  /** Each line from the same start: what it changed is put back. */
  static List<Played> all(List<GivenLine> lines, Path folder) throws IOException, SQLException {
    Path past = past(folder.resolve("past.db"));
    Map<String, List<GivenLine>> groups = new LinkedHashMap<>();
    for (GivenLine line : lines) {
      groups
          .computeIfAbsent(line.context() + " " + line.asked(), group -> new ArrayList<>())
          .add(line);
    }
    List<Played> played = new ArrayList<>();
    for (List<GivenLine> same : groups.values()) {
      Path file = folder.resolve(same.get(0).context() + same.get(0).asked() + ".db");
      if (!same.get(0).context().equals(GivenHistory.COLD)) {
        Files.copy(past, file);
      }
      played.addAll(played(same, file));
    }
    return played;
  }

  private static Path past(Path file) {
    try (DirectReplay replay = new DirectReplay(file)) {
      replay.of(Transcript.read(GivenHistory.past()));
    }
    return file;
  }

  private static List<Played> played(List<GivenLine> lines, Path file) throws SQLException {
    List<Played> played = new ArrayList<>();
    try (DirectReplay replay = new DirectReplay(file)) {
      GivenLine first = lines.get(0);
      replay.knows(
          "Pat", "Ruth", "Marcus", "Helen", "Priya", "Omar", "Grace", "Victor", "#cabinet");
      replay.of(Transcript.read(GivenHistory.now(first.context(), first.asked())));
      Instant now = replay.clock.instant();
      try (StoredRows rows = new StoredRows(file)) {
        for (GivenLine line : lines) {
          replay.clock.set(now);
          List<String> said = replay.of(Transcript.read(List.of("> " + line.typed())));
          Set<String> all = rows.changed();
          Set<String> changed = new TreeSet<>(all);
          changed.removeAll(BOOKS);
          played.add(new Played(line, said.subList(1, said.size()), changed));
          rows.restore(all);
        }
      }
    }
    return played;
  }

  /** All words that were read, by whomever. */
  String text() {
    return String.join("\n", said);
  }

  /** What the one who typed reads. */
  String own() {
    return String.join("\n", said.stream().filter(one -> one.startsWith("|")).toList());
  }

  /** What others read because of it. */
  List<String> seenByOthers() {
    return said.stream()
        .filter(one -> !one.startsWith("|") && !one.startsWith("#cabinet >"))
        .toList();
  }

  boolean changedAnyOf(String... tables) {
    return List.of(tables).stream().anyMatch(changed::contains);
  }

  @Override
  public String toString() {
    return "\n%s %s > %s  (%s %s)\n%s\n   changed %s"
        .formatted(
            line.id(), line.context(), line.typed(), line.expect(), line.slots(), text(), changed);
  }
}
