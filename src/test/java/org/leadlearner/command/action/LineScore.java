package org.leadlearner.command.action;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.interpret.Interpreter;

/** How well the lines of a table are heard: id, context, language, typed, expect, slots, never. */
final class LineScore {

  private static final List<List<String>> SAME =
      List.of(
          List.of("answer-point", "approx-number"),
          List.of("answer-level", "stage-by-name", "ordinal"));
  private static final List<String> POINTS = List.of("ordinal", "answer-point", "approx-number");
  private static final List<String> NOTES = List.of("note-text", "note-add", "practice-note");
  private static final List<String> ANSWERS =
      List.of(
          "answer-point",
          "approx-number",
          "answer-level",
          "stage-by-name",
          "ordinal",
          "between",
          "described-level",
          "correction");
  private static final List<String> NO_DEAD_END =
      List.of("out-of-scope", "ok", "thanks", "note-text");
  private static final Map<String, String> NAMES = Map.of("forget", "forget-me");

  /** Those that can be taken back whole may be done at once. */
  private static final List<String> AT_ONCE =
      List.of("prompts-stop", "channel-stop", "snow-day", "calendar-add");

  private final List<Heard> heard;

  /** A row, with what it was taken for. */
  record Heard(Row row, Understanding understood) {

    @Override
    public String toString() {
      return row.id
          + " "
          + row.context
          + " \""
          + row.typed
          + "\" wanted "
          + row.expect
          + " "
          + row.slots
          + " got "
          + understood;
    }
  }

  /** A row of the table. */
  record Row(
      String id,
      String context,
      String typed,
      String expect,
      Map<String, String> slots,
      List<String> never) {

    private static Row of(String line) {
      String[] cells = line.split("\t", -1);
      Map<String, String> slots = new TreeMap<>();
      for (String part : (cells.length > 5 ? cells[5] : "").split(";\\s*")) {
        int at = part.indexOf('=');
        if (at > 0) {
          slots.put(part.substring(0, at).strip(), part.substring(at + 1).strip());
        }
      }
      List<String> never =
          cells.length > 6 ? Stream.of(cells[6].split("[,;]\\s*")).toList() : List.of();
      return new Row(cells[0], cells[1], cells[3], cells[4], slots, never);
    }

    private List<String> right() {
      return Stream.concat(Stream.of(expect), Stream.of(slots.getOrDefault("or", "").split(",")))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .toList();
    }
  }

  private LineScore(List<Heard> heard) {
    this.heard = heard;
  }

  static LineScore of(String resource, Interpreter interpreter, LocalDate today) {
    List<Heard> heard = new ArrayList<>();
    for (Row row : rows(resource)) {
      Context context = Context.of(row.context).orElseThrow();
      Optional<Integer> asked = Optional.ofNullable(row.slots.get("asked")).map(Integer::valueOf);
      heard.add(
          new Heard(
              row, interpreter.interpret(row.typed, StagedSituation.of(context, asked, today))));
    }
    return new LineScore(heard);
  }

  private static List<Row> rows(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LineScore.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).filter(line -> !line.isBlank()).map(Row::of).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  int size() {
    return heard.size();
  }

  /** Of a hundred lines, how many were heard at once. */
  double heard() {
    return share(heard.stream().filter(LineScore::isHeard).toList());
  }

  /** Of a hundred lines, how many were heard at once or stood among what was offered. */
  double heardOrOffered() {
    return share(heard.stream().filter(one -> isHeard(one) || isOffered(one)).toList());
  }

  List<Heard> missed() {
    return heard.stream().filter(one -> !isHeard(one) && !isOffered(one)).toList();
  }

  /** Lines that did what they must never do. */
  List<Heard> harmed() {
    return heard.stream().filter(LineScore::isHarm).toList();
  }

  /** Lines about other people's work that something was done about. */
  List<Heard> actedOutOfScope() {
    return heard.stream()
        .filter(one -> one.row.expect.equals("out-of-scope"))
        .filter(one -> acted(one).filter(name -> !one.row.right().contains(name)).isPresent())
        .toList();
  }

  List<Heard> deadEnds() {
    return heard.stream()
        .filter(one -> one.understood instanceof Understanding.None)
        .filter(one -> !NO_DEAD_END.contains(one.row.expect))
        .toList();
  }

  private double share(List<Heard> some) {
    return 100.0 * some.size() / heard.size();
  }

  private static boolean isHeard(Heard one) {
    return meaning(one)
            .filter(
                meaning ->
                    one.row.right().stream()
                        .anyMatch(right -> isSame(right, key(meaning), one.row.context)))
            .isPresent()
        || one.row.expect.equals("clarify") && isOffered(one);
  }

  private static boolean isOffered(Heard one) {
    if (!(one.understood instanceof Understanding.Ask ask)) {
      return false;
    }
    List<String> offered = ask.candidates().stream().map(LineScore::named).toList();
    if (!one.row.right().contains("clarify")) {
      return one.row.right().stream()
          .anyMatch(
              right -> offered.stream().anyMatch(name -> isSame(right, name, one.row.context)));
    }
    String wanted = one.row.slots.getOrDefault("candidates", "");
    return wanted.isEmpty()
        || Stream.of(wanted.split(",")).map(String::strip).anyMatch(offered::contains);
  }

  private static boolean isHarm(Heard one) {
    Optional<String> acted = acted(one);
    if (acted.isEmpty()) {
      return false;
    }
    String point = meaning(one).flatMap(meaning -> meaning.slot(Slot.POINT)).orElse("");
    boolean isUnasked =
        one.row.slots.getOrDefault("confirm", "").equals("yes")
            && one.row.right().contains(acted.get())
            && !AT_ONCE.contains(acted.get());
    return isUnasked
        || one.row.never.stream().anyMatch(never -> isBroken(never, acted.get(), point));
  }

  private static boolean isBroken(String never, String acted, String point) {
    if (never.startsWith("acts:")) {
      String name = never.substring("acts:".length());
      return acted.equals(name)
          || acted.equals(NAMES.getOrDefault(name, name))
          || acted.endsWith("-" + name);
    } else if (never.startsWith("saved-as-answer")) {
      int colon = never.indexOf(':');
      return ANSWERS.contains(acted) && (colon < 0 || never.substring(colon + 1).equals(point));
    }
    return never.equals("saved-as-note") && NOTES.contains(acted)
        || never.equals("posts") && List.of("share-with-staff", "team-post").contains(acted);
  }

  private static boolean isSame(String one, String other, String context) {
    return one.equals(other)
        || SAME.stream().anyMatch(same -> same.contains(one) && same.contains(other))
        || context.equals("points") && POINTS.contains(one) && POINTS.contains(other);
  }

  private static Optional<Meaning> meaning(Heard one) {
    if (one.understood instanceof Understanding.Act act) {
      return Optional.of(act.meaning());
    } else if (one.understood instanceof Understanding.Confirm confirm) {
      return Optional.of(confirm.meaning());
    }
    return Optional.empty();
  }

  private static Optional<String> acted(Heard one) {
    return one.understood instanceof Understanding.Act act
        ? Optional.of(key(act.meaning()))
        : Optional.empty();
  }

  private static String key(Meaning meaning) {
    return meaning.intent().key();
  }

  private static String named(Meaning meaning) {
    return meaning.intent() == Intent.ANSWER_POINT
        ? meaning
            .slot(Slot.POINT)
            .map(point -> key(meaning) + "(" + point + ")")
            .orElse(key(meaning))
        : key(meaning);
  }
}
