package org.leadlearner.understand.answer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.leadlearner.chat.TypedText;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.StageDescription;
import org.leadlearner.rubric.Strand;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.text.LineReader;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/** Finds the line of a strand that is most similar to what a person wrote. */
public final class OwnWords {

  private static final double OF_STAGE = 0.35;
  private static final double NEAR = 0.15;

  /** "Nobody has looked" and "we have not asked" say that it has not begun. */
  private static final String NONE = "PARTNONE";

  private final LineReader reader;

  /** By the key of a strand; read when somebody first describes it, and not at each start. */
  private final Map<String, Map<Integer, Map<String, Double>>> points = new ConcurrentHashMap<>();

  private final Rubric rubric;

  public OwnWords(Rubric rubric, LineReader reader) {
    this.rubric = rubric;
    this.reader = reader;
  }

  /** The line on screen that was typed word for word. */
  public Optional<Understanding> said(TypedLine line, Situation situation) {
    boolean isStrand = situation.in(Context.QUESTION) || situation.in(Context.POINTS);
    if (!isStrand || situation.place().isEmpty()) {
      return Optional.empty();
    }
    Strand strand = rubric.strands().get(situation.place().get().strand() - 1);
    String typed = plain(line.typed());
    for (int point = 0; point <= Stage.STAGING.highest(); point++) {
      if (plain(strand.anchor(point)).equals(typed)) {
        return act(Intent.ANSWER_POINT, Slot.POINT, String.valueOf(point));
      }
    }
    for (Stage stage : Stage.values()) {
      if (plain(strand.at(stage).option()).equals(typed)) {
        return act(Intent.ANSWER_LEVEL, Slot.LEVEL, Levels.letter(stage));
      }
    }
    return Optional.empty();
  }

  private static Optional<Understanding> act(Intent intent, Slot slot, String value) {
    return Optional.of(new Understanding.Act(Meaning.of(intent, slot, value)));
  }

  private static String plain(String text) {
    return TypedText.compared(text);
  }

  /**
   * The most similar line of a strand, with the letter of its stage; empty when no line shares more
   * than about one word.
   *
   * @param number of the strand, from 1
   */
  public Optional<Meaning> nearest(TypedLine said, int number) {
    Set<String> words = words(said);
    Strand strand = rubric.strands().get(number - 1);
    Map<Integer, Map<String, Double>> lines =
        points.computeIfAbsent(strand.key(), unread -> lines(strand));
    int best = 0;
    double most = -1;
    for (int point = 0; point <= Stage.STAGING.highest(); point++) {
      double near = nearness(words, lines.getOrDefault(point, Map.of()));
      if (near > most + 1e-9) {
        most = near;
        best = point;
      }
    }
    return most < NEAR
        ? Optional.empty()
        : Optional.of(
            Meaning.of(
                Intent.DESCRIBED_LEVEL,
                Map.of(
                    Slot.LEVEL, Levels.letter(Stage.of(best)), Slot.POINT, String.valueOf(best))));
  }

  private static double nearness(Set<String> words, Map<String, Double> line) {
    double shared = 0;
    double length = 0;
    for (Map.Entry<String, Double> word : line.entrySet()) {
      shared += words.contains(word.getKey()) ? word.getValue() : 0;
      length += word.getValue() * word.getValue();
    }
    return shared / Math.sqrt(length + 1);
  }

  /** Each point with the words of its line, and with a smaller weight the words of its stage. */
  private Map<Integer, Map<String, Double>> lines(Strand strand) {
    Map<Integer, Map<String, Double>> lines = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<Stage, Set<String>> ofStage = new EnumMap<>(Stage.class);
    for (int point = 0; point <= Stage.STAGING.highest(); point++) {
      Map<String, Double> line = new HashMap<>();
      ofStage
          .computeIfAbsent(Stage.of(point), stage -> words(strand.at(stage)))
          .forEach(word -> line.put(word, OF_STAGE));
      words(reader.read(strand.anchor(point))).forEach(word -> line.put(word, 1.0));
      if (point == 0) {
        line.put(NONE, 1.0);
      }
      line.keySet().forEach(word -> counts.merge(word, 1, Integer::sum));
      lines.put(point, line);
    }
    lines
        .values()
        .forEach(
            line ->
                line.replaceAll(
                    (word, weight) -> weight * Math.log(1 + 11.0 / counts.getOrDefault(word, 1))));
    return lines;
  }

  private Set<String> words(StageDescription stage) {
    Set<String> words = words(reader.read(stage.option()));
    words.addAll(words(reader.read(stage.indicator())));
    return words;
  }

  private static Set<String> words(TypedLine line) {
    Set<String> words = new HashSet<>();
    for (Unit unit : line.units()) {
      unit.concepts().stream().filter(concept -> concept.startsWith("PART")).forEach(words::add);
      if (unit.is("NEG")) {
        words.add(NONE);
      }
      if (!unit.is("common") && !unit.is("filler") && !unit.is("article")) {
        words.add(unit.stem());
      }
    }
    return words;
  }
}
