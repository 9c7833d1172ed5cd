package org.leadlearner.content.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.rubric.Stage;
import org.leadlearner.schedule.Season;

/** Converts a tree without faults into prompts and frames. */
final class PromptReader {
  /** In testing weeks people are asked only for short and private things. */
  static final int TESTING_MINUTES = 10;

  private static final Set<Season> MOST_OF_THE_YEAR =
      Set.of(Season.START, Season.STEADY, Season.WRAP_UP);

  private PromptReader() {}

  static List<DailyPrompt> prompts(JsonNode root) {
    List<DailyPrompt> prompts = new ArrayList<>();
    root.path("prompts").forEach(prompt -> prompts.add(prompt(text(root, "strand"), prompt)));
    return prompts;
  }

  static List<PromptFrame> frames(JsonNode root) {
    List<PromptFrame> frames = new ArrayList<>();
    root.path("frames")
        .forEach(
            node ->
                frames.add(
                    new PromptFrame(
                        text(node, "key"),
                        word(DayOfWeek.class, text(node, "day")),
                        node.required("minutes").intValue(),
                        text(node, "text"),
                        strandTexts(node),
                        kind(node))));
    return frames;
  }

  private static PromptFrame.Kind kind(JsonNode frame) {
    if (frame.path("asks_for_note").booleanValue()) {
      return PromptFrame.Kind.ASKS_FOR_NOTE;
    }
    return frame.path("closes_monday").booleanValue()
        ? PromptFrame.Kind.CLOSES_MONDAY
        : PromptFrame.Kind.PLAIN;
  }

  /** Whether a prompt is short enough for testing weeks, as far as its file says. */
  static boolean fitsTesting(JsonNode prompt) {
    return prompt.path("seen_by").asText().equals("private")
        && prompt.path("minutes").asInt() <= TESTING_MINUTES;
  }

  private static DailyPrompt prompt(String strand, JsonNode node) {
    return new DailyPrompt(
        text(node, "key"),
        strand,
        word(Stage.class, text(node, "stage")),
        word(PromptAction.class, text(node, "action")),
        node.required("minutes").intValue(),
        word(DayOfWeek.class, text(node, "day")),
        word(SeenBy.class, text(node, "seen_by")),
        seasons(node),
        node.path("channel").asBoolean(true),
        node.path("ask_after").intValue(),
        text(node, "text"),
        text(node, "reflection"));
  }

  private static Map<String, String> strandTexts(JsonNode node) {
    Map<String, String> texts = new HashMap<>();
    node.path("strands")
        .fields()
        .forEachRemaining(one -> texts.put(one.getKey(), one.getValue().asText()));
    return texts;
  }

  private static Set<Season> seasons(JsonNode node) {
    Set<Season> seasons = EnumSet.noneOf(Season.class);
    node.path("seasons").forEach(season -> seasons.add(word(Season.class, season.textValue())));
    if (seasons.isEmpty()) {
      seasons.addAll(MOST_OF_THE_YEAR);
      if (fitsTesting(node)) {
        seasons.add(Season.TESTING);
      }
    }
    return seasons;
  }

  private static <E extends Enum<E>> E word(Class<E> type, String written) {
    return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
  }

  private static String text(JsonNode node, String key) {
    return node.required(key).textValue();
  }
}
