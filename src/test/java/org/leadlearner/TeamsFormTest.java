package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.teams.fake.BotAnswer;

/** The whole check-in on one page, in a task module of Teams. */
class TeamsFormTest {

  private static final String DAY = "== Dana, 2026-10-01T09:00";
  private static final List<String> STRANDS =
      List.of("INQ", "DIG", "NET", "OPEN", "CRED", "OWN", "MOD");
  private static final List<String> POINTS = List.of("4", "7", "5", "6", "2", "5", "6");

  @TempDir Path data;

  @Test
  void aPageLeavesTheSameAsTheSameAnswersByButtons() throws Exception {
    try (Replay direct = new DirectReplay(data.resolve("direct.db"));
        TeamsReplay teams =
            new TeamsReplay(data.resolve("teams.db"), TeamsReplay.Client.OF_TODAY)) {
      direct.of(Transcript.read(byButtons()));
      teams.of(Transcript.read(List.of(DAY, "> form")));

      JsonNode page = page(teams.opensForm("All on one page"));
      ObjectNode filled = (ObjectNode) page.path("actions").path(0).path("data").deepCopy();
      for (int place = 0; place < 5; place++) {
        filled.put(STRANDS.get(place), POINTS.get(place));
      }
      filled.put("note", "The poll of May");

      JsonNode again = page(teams.sendsForm(filled));
      assertThat(fault(again, "OWN")).isNotBlank();
      assertThat(fault(again, "MOD")).isNotBlank();
      assertThat(fault(again, "note-strand")).isNotBlank();
      assertThat(fault(again, "INQ")).isBlank();
      assertThat(input(again, "INQ").path("value").asText()).isEqualTo("4");
      assertThat(input(again, "note").path("value").asText()).isEqualTo("The poll of May");

      ObjectNode mended = (ObjectNode) again.path("actions").path(0).path("data").deepCopy();
      filled.remove("action");
      mended.setAll(filled);
      mended.put("OWN", "5").put("MOD", "6").put("note-strand", "DIG").put("own-view", "PLANNING");
      BotAnswer taken = teams.sendsForm(mended);
      assertThat(taken.body()).as("an empty answer closes the page").isEmpty();
      teams.of(new Transcript(List.of()));

      assertThat(readings(teams)).isNotEmpty().isEqualTo(readings(direct));
      assertThat(notes(teams)).containsExactly("Dana noted DIG The poll of May");
      assertThat(notes(teams)).isEqualTo(notes(direct));
      assertThat(ended(teams)).contains("FINISHED").isEqualTo(ended(direct));
    }
  }

  private static List<String> byButtons() {
    Stream<String> points =
        POINTS.stream().flatMap(point -> Stream.of(GROUPS.get(point), "[" + point + "]"));
    return Stream.of(
            Stream.of(DAY, "> checkin"),
            points,
            Stream.of("> The poll of May", "[C]", "[Finish and see the result]"))
        .flatMap(lines -> lines)
        .toList();
  }

  /** The first answer that leads to each second one. */
  private static final Map<String, String> GROUPS =
      Map.of("2", "[A]", "4", "[B]", "5", "[B]", "6", "[C]", "7", "[C]");

  private static JsonNode page(BotAnswer answer) {
    assertThat(answer.json().path("task").path("type").asText()).isEqualTo("continue");
    return answer.json().path("task").path("value").path("card").path("content");
  }

  private static JsonNode input(JsonNode page, String name) {
    for (JsonNode element : page.path("body")) {
      if (element.path("id").asText().equals(name)) {
        return element;
      }
    }
    throw new AssertionError("no input " + name);
  }

  /** The error texts right below an input. */
  private static String fault(JsonNode page, String name) {
    JsonNode body = page.path("body");
    for (int place = 0; place + 1 < body.size(); place++) {
      if (body.path(place).path("id").asText().equals(name)) {
        JsonNode below = body.path(place + 1);
        boolean isFault = below.findValuesAsText("color").contains("attention");
        return isFault ? String.join(" ", below.findValuesAsText("text")) : "";
      }
    }
    throw new AssertionError("no input " + name);
  }

  private static List<String> readings(Replay replay) {
    return of(replay, "Dana read ");
  }

  private static List<String> notes(Replay replay) {
    return of(replay, "Dana noted ");
  }

  /** Without the number of steps that led there, of which a page has fewer. */
  private static String ended(Replay replay) {
    return String.join("\n", of(replay, "Dana ended ")).replaceFirst("revision \\d+", "");
  }

  private static List<String> of(Replay replay, String start) {
    return replay.kept(List.of("Dana")).stream().filter(line -> line.startsWith(start)).toList();
  }
}
