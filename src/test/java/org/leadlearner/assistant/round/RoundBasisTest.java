package org.leadlearner.assistant.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.chat.message.Line;
import org.leadlearner.content.SampleContent;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.YearAttack;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * What stands below each sentence about a team can be worked out by hand, and tells nobody's answer
 * (domain.md, section 3.9).
 */
@Order(1)
class RoundBasisTest {

  private static final Rubric RUBRIC = SampleContent.BUILT_IN.rubrics().get(0);

  private static final Pattern AVERAGE =
      Pattern.compile("The average is between ([\\d.]+) and ([\\d.]+)\\.");
  private static final Pattern LIMIT =
      Pattern.compile(
          "The lowest middle answer is at (\\w+) .*so the stage can be (\\w+) at most\\.");
  private static final Pattern SHARE = Pattern.compile("(\\d+) of (\\d+) answered");

  private final Random random = new Random(14);

  private static Snapshot snapshot(TeamResult result) {
    Instant closed = Instant.parse("2026-10-05T12:00:00Z");
    return new Snapshot(
        new Round(1, 1, RUBRIC.edition(), closed, LocalDate.of(2026, 10, 5), Optional.of(closed)),
        new Participation(result.finished(), result.finished(), 0, 0, 0, result.finished()),
        result,
        "same");
  }

  private TeamResult result(int people) {
    List<Map<String, Integer>> said = new ArrayList<>();
    int around = random.nextInt(9);
    for (int person = 0; person < people; person++) {
      Map<String, Integer> points = new HashMap<>();
      for (Strand strand : RUBRIC.strands()) {
        if (random.nextInt(20) > 0) {
          points.put(strand.key(), Math.max(0, Math.min(10, around + random.nextInt(7) - 3)));
        }
      }
      said.add(points);
    }
    return TeamResult.of(RUBRIC, said, new Suppression(5));
  }

  private static Map<String, List<String>> told(TeamResult result) {
    Map<String, List<String>> told = new HashMap<>();
    RoundWords.sentences(RUBRIC, List.of(snapshot(result)))
        .forEach(one -> told.put(one.key(), one.basis().stream().map(Line::text).toList()));
    return told;
  }

  @RepeatedTest(30)
  void theOverallStageCanBeCheckedByHand() {
    for (int people : List.of(5, 6, 7, 8, 9, 12)) {
      TeamResult result = result(people);
      result
          .stages()
          .ifPresent(span -> assertAddsUp(result, told(result).getOrDefault("overall", List.of())));
    }
  }

  /** Of an even number both middles count, and there are two ways through the numbers. */
  private static void assertAddsUp(TeamResult result, List<String> lines) {
    int two = lines.indexOf("By the upper of the middle answers:");
    StageSpan told = result.stages().orElseThrow();
    Stage lower = assertAddsUp(result, told.lowest(), StageSpan::lowest, lines);
    if (two < 0) {
      assertThat(told.isOne()).isTrue();
      assertThat(lines).noneMatch(line -> line.startsWith("By the"));
    } else {
      List<String> rest = lines.subList(two, lines.size());
      Stage upper = assertAddsUp(result, told.highest(), StageSpan::highest, rest);
      assertThat(upper.isBelow(lower)).isFalse();
    }
  }

  private static Stage assertAddsUp(
      TeamResult result, Stage told, Function<StageSpan, Stage> end, List<String> lines) {
    int all = RUBRIC.counted().size();
    int low = 0;
    int high = 0;
    Stage lowest = Stage.STAGING;
    for (Strand strand : RUBRIC.counted()) {
      Optional<Stage> middle = result.middle(strand.key()).map(end);
      low += middle.map(Stage::lowest).orElse(0);
      high += middle.map(Stage::highest).orElse(10);
      lowest = lower(lowest, middle.orElse(lowest));
    }
    Matcher average = matching(AVERAGE, lines);
    assertThat(average.group(1)).isEqualTo(10 * low / all / 10 + "." + 10 * low / all % 10);
    assertThat(average.group(2)).isEqualTo(10 * high / all / 10 + "." + 10 * high / all % 10);
    Stage most = lowest == Stage.INVESTIGATING ? Stage.ENVISIONING : Stage.PLANNING;
    Matcher limit = matching(LIMIT, lines);
    assertThat(limit.group(1)).isEqualTo(name(lowest));
    assertThat(limit.group(2)).isEqualTo(name(most));
    Stage from = lower(Stage.of(low / all), most);
    Stage to = lower(Stage.of(high / all), most);
    assertThat(told.isBelow(from) || told.isAbove(to)).isFalse();
    String last = lines.stream().filter(line -> line.startsWith("That ")).findFirst().orElseThrow();
    if (result.strands().stream().allMatch(strand -> strand.shown().isPresent())) {
      assertThat(last)
          .startsWith(
              from == to
                  ? "That gives " + name(from) + "."
                  : "That allows " + name(from) + " to " + name(to) + ".");
    }
    return told;
  }

  @RepeatedTest(20)
  void whatHoldsItAndHowFarApartItIsNameTheirNumbers() {
    for (int people : List.of(5, 8, 11)) {
      TeamResult result = result(people);
      Map<String, List<String>> told = told(result);
      assertSharesAddUp(told.getOrDefault("held", List.of()));
      told.forEach(
          (key, lines) -> {
            if (key.startsWith("spread.")) {
              int answers =
                  result.strands().stream()
                      .filter(strand -> key.endsWith(strand.key()))
                      .mapToInt(strand -> strand.shown().orElseThrow().answered())
                      .sum();
              int out = (answers - 1) / 4;
              assertThat(lines.get(0))
                  .contains("the " + answers + " answers")
                  .contains(
                      out == 1
                          ? "out the lowest and the highest."
                          : "out the " + out + " lowest and the " + out + " highest.");
              assertSharesAddUp(lines);
            }
          });
    }
  }

  /** However many strands are equally low, one is named. */
  @RepeatedTest(20)
  void whatHoldsIsOneStrand() {
    for (int people : List.of(5, 6, 8, 9)) {
      TeamResult result = result(people);
      List<String> held =
          RoundWords.sentences(RUBRIC, List.of(snapshot(result))).stream()
              .filter(one -> one.key().equals("held"))
              .map(one -> one.line().text())
              .toList();
      boolean isOneLowest =
          !result.lowest().isEmpty() && result.lowest().size() < RUBRIC.counted().size();
      assertThat(held).hasSize(isOneLowest ? 1 : 0);
      assertThat(held)
          .allSatisfy(
              line ->
                  assertThat(result.lowest())
                      .map(
                          key ->
                              "Held by "
                                  + RUBRIC.strand(key).name()
                                  + ", which has the lowest middle answer.")
                      .contains(line));
    }
  }

  private static void assertSharesAddUp(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith("Where people place it")) {
        Matcher share = SHARE.matcher(line);
        int sum = 0;
        int of = 0;
        while (share.find()) {
          sum += Integer.parseInt(share.group(1));
          of = Integer.parseInt(share.group(2));
        }
        assertThat(sum).isEqualTo(of).isPositive();
      }
    }
  }

  /** Each sentence has one, and no two say the same below them but for the rule of a move. */
  @Test
  void noSentenceStandsAlone() {
    assertThat(RoundWords.sentences(RUBRIC, List.of(snapshot(result(9)))))
        .isNotEmpty()
        .allSatisfy(told -> assertThat(told.basis()).isNotEmpty())
        .extracting(SummaryLine::key)
        .doesNotHaveDuplicates();
  }

  /** All words of three rounds of the same people. */
  @ParameterizedTest
  @ValueSource(ints = {5, 8})
  void theWordsOfAYearGiveNothingAway(int people) {
    for (int year = 0; year < 2; year++) {
      List<YearAttack.Answered> said = new ArrayList<>();
      List<YearAttack.Shown> rounds = new ArrayList<>();
      for (int round = 0; round < 3; round++) {
        Set<Integer> counted = new HashSet<>();
        for (int person = 0; person < people; person++) {
          counted.add(said.size());
          said.add(
              new YearAttack.Answered(
                  person,
                  round == 0
                      ? everywhere(3 + random.nextInt(5))
                      : nudged(said.get(said.size() - people).points())));
        }
        rounds.add(new YearAttack.Shown(counted));
      }
      assertThat(
              new YearAttack(
                      RUBRIC, said, rounds, 300, snapshots -> RoundWords.of(RUBRIC, snapshots))
                  .recovered())
          .isEmpty();
    }
  }

  /** Words are compared: where no other year says the same, each answer is given away. */
  @Test
  void wordsThatTellMoreAreFound() {
    List<YearAttack.Answered> people =
        IntStream.range(0, 5)
            .mapToObj(person -> new YearAttack.Answered(person, everywhere(2 * person)))
            .toList();
    Set<Integer> all = IntStream.range(0, 5).boxed().collect(Collectors.toSet());
    List<YearAttack.Shown> round = List.of(new YearAttack.Shown(all));

    assertThat(new YearAttack(RUBRIC, people, round, 200).recovered()).isEmpty();
    assertThat(new YearAttack(RUBRIC, people, round, 200, told -> new Object()).recovered())
        .hasSize(5 * 4 * RUBRIC.strands().size());
  }

  private static Matcher matching(Pattern pattern, List<String> lines) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .orElseThrow(() -> new AssertionError(pattern + " in " + lines));
  }

  private static Stage lower(Stage one, Stage other) {
    return one.isBelow(other) ? one : other;
  }

  private static String name(Stage stage) {
    return stage.name().charAt(0) + stage.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static Map<String, Integer> everywhere(int points) {
    return RUBRIC.strands().stream().collect(Collectors.toMap(Strand::key, strand -> points));
  }

  private Map<String, Integer> nudged(Map<String, Integer> before) {
    Map<String, Integer> now = new HashMap<>(before);
    if (random.nextInt(3) == 0) {
      now.replaceAll((key, points) -> Math.max(0, Math.min(10, points + random.nextInt(5) - 2)));
    }
    return now;
  }
}
