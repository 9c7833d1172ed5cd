package org.leadlearner.prompt.pick;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.rubric.Stage;
import org.leadlearner.schedule.Season;

/** A library of the first release's size, spread over days, actions and audiences as it is. */
final class SamplePrompts {

  static final List<String> STRANDS = List.of("INQ", "DIG", "NET", "OPEN", "CRED", "OWN", "MOD");
  static final Set<Season> SCHOOL = EnumSet.complementOf(EnumSet.of(Season.BREAK));

  private static final List<PromptAction> TUESDAY = List.of(PromptAction.READ, PromptAction.FOLLOW);
  private static final List<PromptAction> WEDNESDAY =
      List.of(PromptAction.TRY, PromptAction.CONNECT);
  private static final List<PromptAction> THURSDAY =
      List.of(PromptAction.SHARE, PromptAction.INVITE, PromptAction.MODEL_PUBLICLY);

  private SamplePrompts() {}

  /** 7 strands x 4 stages x 4 prompts and 24 frames. */
  static PromptLibrary firstRelease() {
    List<DailyPrompt> prompts = new ArrayList<>();
    for (String strand : STRANDS) {
      for (Stage stage : Stage.values()) {
        IntStream.range(0, 4).forEach(slot -> prompts.add(cell(strand, stage, slot)));
      }
    }
    return new PromptLibrary(prompts, frames(12));
  }

  /** Every strand at one stage, but for some. */
  static Map<String, Stage> all(Stage stage, Map<String, Stage> others) {
    Map<String, Stage> strands = new HashMap<>();
    STRANDS.forEach(strand -> strands.put(strand, stage));
    strands.putAll(others);
    return strands;
  }

  /** As many frames for Monday, and as many for Friday. */
  static List<PromptFrame> frames(int each) {
    return IntStream.rangeClosed(1, each)
        .boxed()
        .flatMap(
            number ->
                Stream.of(
                    new PromptFrame("MON" + number, DayOfWeek.MONDAY, 3, number + " {focus}?"),
                    new PromptFrame("FRI" + number, DayOfWeek.FRIDAY, 3, number + " {focus}.")))
        .toList();
  }

  static DailyPrompt prompt(
      String key,
      String strand,
      Stage stage,
      PromptAction action,
      int minutes,
      DayOfWeek day,
      SeenBy seenBy) {
    return new DailyPrompt(
        key,
        strand,
        stage,
        action,
        minutes,
        day,
        seenBy,
        SCHOOL,
        true,
        0,
        "Do " + key + ".",
        "And?");
  }

  /** One that takes so many school days. */
  static DailyPrompt waiting(String key, int askAfter) {
    return new DailyPrompt(
        key,
        "INQ",
        Stage.INVESTIGATING,
        PromptAction.TRY,
        5,
        DayOfWeek.MONDAY,
        SeenBy.TEAM,
        SCHOOL,
        true,
        askAfter,
        "Do " + key + ".",
        "And?");
  }

  /** One that no channel may get. */
  static DailyPrompt privately(String key, String strand, DayOfWeek day) {
    return new DailyPrompt(
        key,
        strand,
        Stage.INVESTIGATING,
        PromptAction.READ,
        5,
        day,
        SeenBy.PRIVATE,
        SCHOOL,
        false,
        0,
        "Do " + key + ".",
        "And?");
  }

  private static DailyPrompt cell(String strand, Stage stage, int slot) {
    int number = STRANDS.indexOf(strand) * 5 + stage.ordinal();
    String key = strand + "-" + stage.name().charAt(0) + stage.ordinal() + "-" + slot;
    return switch (slot) {
      case 0 -> tuesday(key, strand, stage, number);
      case 1 -> wednesday(key, strand, stage, number);
      case 2 -> thursday(key, strand, stage, number);
      default -> fourth(key, strand, stage, number);
    };
  }

  private static DailyPrompt tuesday(String key, String strand, Stage stage, int number) {
    int minutes = number % 3 == 0 ? 5 : 10;
    return prompt(
        key, strand, stage, turn(TUESDAY, number), minutes, DayOfWeek.TUESDAY, SeenBy.PRIVATE);
  }

  private static DailyPrompt wednesday(String key, String strand, Stage stage, int number) {
    int minutes = 5 + 5 * (number % 3);
    SeenBy seenBy = turn(List.of(SeenBy.PRIVATE, SeenBy.TEAM, SeenBy.STAFF), number);
    return prompt(
        key, strand, stage, turn(WEDNESDAY, number), minutes, DayOfWeek.WEDNESDAY, seenBy);
  }

  private static DailyPrompt thursday(String key, String strand, Stage stage, int number) {
    int minutes = 5 + 5 * (number % 2);
    SeenBy seenBy =
        turn(List.of(SeenBy.STAFF, SeenBy.TEAM, SeenBy.STAFF, SeenBy.PUBLIC), number + number / 4);
    return prompt(key, strand, stage, turn(THURSDAY, number), minutes, DayOfWeek.THURSDAY, seenBy);
  }

  /** Half of the fourth prompts are short ones for Monday or Friday. */
  private static DailyPrompt fourth(String key, String strand, Stage stage, int number) {
    DayOfWeek day = number % 4 == 0 ? DayOfWeek.MONDAY : DayOfWeek.FRIDAY;
    return switch (number % 4) {
      case 1 -> wednesday(key, strand, stage, number + 1);
      case 3 -> tuesday(key, strand, stage, number + 1);
      default -> prompt(key, strand, stage, PromptAction.REFLECT, 5, day, SeenBy.PRIVATE);
    };
  }

  private static <T> T turn(List<T> options, int number) {
    return options.get(number % options.size());
  }
}
