package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadlearner.AskedRow.Beside;
import org.leadlearner.assistant.button.Button;
import org.leadlearner.assistant.intent.PossibleAnswers;
import org.leadlearner.chat.message.Action;
import org.leadlearner.checkin.Question;
import org.leadlearner.understand.OpenQuestion.Takes;

/**
 * Every question that the program asks is answered by typing as by pressing, and what is typed
 * beside it leaves it open or puts it away, as its row says. A button without a row is a fault.
 */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenQuestionsTest {

  @TempDir Path data;

  private final Set<String> pressed = new TreeSet<>();
  private final Set<Takes> taken = EnumSet.noneOf(Takes.class);
  private boolean isAll;

  List<AskedRow> rows() throws IOException {
    String only = System.getProperty("question", "");
    isAll = only.isEmpty();
    return AskedRow.all().stream().filter(row -> row.name().contains(only)).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isAnsweredInWordsAsByItsButtons(AskedRow row) throws Exception {
    Path file = data.resolve(row.name() + ".db");
    List<String> faults = new ArrayList<>();
    try (DirectReplay replay = new DirectReplay(file)) {
      replay.of(Transcript.read(row.steps()));
      PossibleAnswers ways = PossibleAnswers.of(replay.newest());
      ways.question().ifPresent(question -> taken.addAll(question.takes()));
      assertThat(ways.ways())
          .as("buttons below")
          .extracting(OpenQuestionsTest::label)
          .containsAll(row.typed().keySet());
      try (StoredRows rows = new StoredRows(file)) {
        Place place = new Place(replay, rows);
        for (PossibleAnswers.Way way : ways.ways()) {
          pressed.add(way.action().verb());
          if (!way.action().verb().startsWith(Action.FORM)) {
            faults.addAll(answers(place, way, row));
          }
        }
        faults.addAll(besides(place, ways, row));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** The questions of a check-in have one button, so their rows are named here. */
  @Test
  void everyQuestionOfACheckInHasARow() throws IOException {
    Map<Class<? extends Question>, String> named =
        Map.of(
            Question.WhichStage.class, "stage",
            Question.WhichPoint.class, "point",
            Question.WhoMightKnow.class, "who might know",
            Question.WhatToShow.class, "note",
            Question.OwnView.class, "own view",
            Question.Review.class, "review");
    assertThat(Question.class.getPermittedSubclasses())
        .filteredOn(question -> question != Question.Nothing.class)
        .allSatisfy(question -> assertThat(named).containsKey(question.asSubclass(Question.class)));
    assertThat(AskedRow.all()).extracting(AskedRow::name).containsAll(named.values());
  }

  @AfterAll
  void everyButtonThatAnswersAQuestionWasPressed() {
    if (!isAll) {
      return;
    }
    AnsweringButtons answering = new AnsweringButtons();
    assertThat(
            Arrays.stream(Button.class.getPermittedSubclasses())
                .flatMap(set -> Arrays.stream(set.getEnumConstants()))
                .map(Button.class::cast)
                .filter(button -> button.accept(answering))
                .map(Button::verb))
        .isSubsetOf(pressed);
    assertThat(taken).containsExactlyInAnyOrder(Takes.values());
  }

  /** What is typed for a button says what the press says, and perhaps what was understood. */
  private static List<String> answers(Place place, PossibleAnswers.Way way, AskedRow row)
      throws SQLException {
    String label = label(way);
    List<String> pressed = place.says("[" + label + "]");
    List<String> lines = new ArrayList<>(List.of(label, way.label()));
    lines.addAll(row.typed().getOrDefault(label, List.of()));
    List<String> faults = new ArrayList<>();
    for (String line : lines) {
      List<String> typed = place.says("> " + line);
      if (!typed.containsAll(pressed)) {
        faults.add("%s > %s%nsays %s%nnot  %s".formatted(label, line, typed, pressed));
      }
    }
    return faults;
  }

  /** After a line beside it, the first answer is still one, or no longer. */
  private static List<String> besides(Place place, PossibleAnswers ways, AskedRow row)
      throws SQLException {
    String label = row.typed().keySet().stream().findFirst().orElse(label(ways.ways().get(0)));
    String answer = row.typed().getOrDefault(label, List.of()).stream().findFirst().orElse(label);
    List<String> pressed = place.says("[" + label + "]");
    List<String> faults = new ArrayList<>();
    for (Map.Entry<Beside, Boolean> kept : row.keeps().entrySet()) {
      List<String> said = place.says("> " + kept.getKey().line(), "> " + answer);
      boolean isOpen = said.containsAll(pressed);
      if (isOpen != kept.getValue()) {
        faults.add("%s %s: %s".formatted(isOpen ? "kept by" : "closed by", kept.getKey(), said));
      }
    }
    return faults;
  }

  private static String label(PossibleAnswers.Way way) {
    return way.key().isEmpty() ? way.label() : way.key();
  }

  /** Where a question is open; what is done there is put back. */
  private static final class Place {
    private final DirectReplay replay;
    private final StoredRows rows;
    private final Runnable standing;
    private final Instant now;

    Place(DirectReplay replay, StoredRows rows) {
      this.replay = replay;
      this.rows = rows;
      this.standing = replay.standingNow();
      this.now = replay.clock.instant();
    }

    /** What is said to the last of some steps, wherever it stands. */
    List<String> says(String... steps) throws SQLException {
      replay.clock.set(now);
      standing.run();
      List<String> all = replay.of(Transcript.read(List.of(steps)));
      rows.restore(rows.changed());
      List<String> said = all.subList(all.lastIndexOf(steps[steps.length - 1]) + 1, all.size());
      return said.stream().map(line -> line.replaceFirst("^\\|~ ", "| ")).toList();
    }
  }
}
