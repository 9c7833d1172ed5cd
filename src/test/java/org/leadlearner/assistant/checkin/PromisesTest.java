package org.leadlearner.assistant.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.assistant.phrase.NextStep;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.reading.ReadingLines;
import org.leadlearner.assistant.reading.ReadingRecorder;
import org.leadlearner.chat.message.Line;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.progress.Basis;
import org.leadlearner.progress.GatedMean;
import org.leadlearner.progress.Hold;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.SampleRubrics;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * What a result promises is what the rule does, for every stage and every kind of hold (domain.md,
 * section 3.9). The texts themselves are read, and done.
 */
class PromisesTest {

  private static final Rubric RUBRIC = SampleRubrics.seven("1");
  private static final Phrases WORDS = Phrases.in(Locale.ENGLISH);
  private static final Instant NOW = Instant.parse("2026-10-05T14:00:00Z");
  private static final Pattern LIFT =
      Pattern.compile("With (\\d+) or more there, these answers would read (.+)\\.");
  private static final Pattern MISSING = Pattern.compile("Close to Staging\\. Missing: (.+)\\.");
  private static final Pattern DEPENDS = Pattern.compile("(.+) to (.+): it depends on (.+)\\.");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:(\\d+) or more|an answer|a note) on ((?:Strand \\w+(?:, and |, | and )?)+)");

  /** The answers by strand and the strands with a note. */
  private record Said(Map<String, Integer> points, Set<String> noted) {

    static Said of(String answers, String notes) {
      Map<String, Integer> points = new HashMap<>();
      String[] each = answers.split(" ");
      for (int place = 0; place < each.length; place++) {
        if (!each[place].equals("?")) {
          points.put(RUBRIC.strands().get(place).key(), Integer.valueOf(each[place]));
        }
      }
      return new Said(points, notes.isEmpty() ? Set.of() : Set.of(notes.split(" ")));
    }

    Result result() {
      return GatedMean.of(RUBRIC, points, noted);
    }

    Said with(Map<String, Integer> more, Set<String> notes) {
      Map<String, Integer> all = new HashMap<>(points);
      more.forEach((key, least) -> all.merge(key, least, Math::max));
      Set<String> both = new HashSet<>(noted);
      both.addAll(notes);
      return new Said(all, both);
    }

    String text() {
      Reading reading = Reading.of(1, 1, RUBRIC, new Basis(points, noted), Optional.empty(), NOW);
      return new ReadingLines(
              WORDS,
              RUBRIC,
              new ReadingRecorder.Outcome(
                  reading, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
          .all().stream().map(Line::text).collect(Collectors.joining("\n"));
    }
  }

  /** Every stage and every kind of hold, alone and together. */
  @ParameterizedTest
  @CsvSource({
    "9 9 9 9 3 9 9, ''",
    "9 9 9 2 3 9 9, DIG CRED OWN MOD",
    "10 10 10 0 10 10 10, DIG CRED OWN MOD",
    "9 9 9 5 9 9 9, DIG CRED OWN MOD",
    "8 8 8 8 8 8 8, ''",
    "8 8 8 8 8 8 8, DIG OWN MOD",
    "10 10 10 10 10 10 7, DIG CRED OWN MOD",
    "10 10 10 10 10 10 ?, DIG CRED OWN MOD",
    "10 7 10 10 10 10 ?, DIG",
    "9 7 4 9 9 10 7, MOD",
    "6 6 6 6 ? 6 6, ''",
    "4 4 4 4 ? ? 4, ''",
    "9 9 9 9 ? 9 9, DIG CRED OWN MOD",
    "6 6 6 6 3 6 6, ''",
    "0 0 0 0 0 0 0, ''",
  })
  void whatTheTextSaysIsWhatComesOfIt(String answers, String notes) {
    Said said = Said.of(answers, notes);
    assertKept(said);
    assertThat(said.text()).isNotEmpty();
  }

  @Test
  void soItIsWithWhateverAnswers() {
    Random random = new Random(4);
    int lifts = 0;
    int missing = 0;
    for (int check = 0; check < 4_000; check++) {
      Said said = random(random);
      String text = said.text();
      lifts += LIFT.matcher(text).find() ? 1 : 0;
      missing += MISSING.matcher(text).find() ? 1 : 0;
      assertKept(said);
    }
    assertThat(lifts).as("so that this says something").isGreaterThan(50);
    assertThat(missing).isGreaterThan(50);
  }

  private static Said random(Random random) {
    Map<String, Integer> points = new HashMap<>();
    Set<String> noted = new HashSet<>();
    int middle = 2 + random.nextInt(10);
    for (Strand strand : RUBRIC.strands()) {
      if (random.nextInt(12) > 0) {
        points.put(strand.key(), Math.max(0, Math.min(10, middle + random.nextInt(6) - 3)));
      }
      if (random.nextBoolean()) {
        noted.add(strand.key());
      }
    }
    return new Said(points, noted);
  }

  private static void assertKept(Said said) {
    String text = said.text();
    Matcher lift = LIFT.matcher(text);
    if (lift.find()) {
      Map<String, Integer> done = new HashMap<>();
      said.result().heldBy().forEach(hold -> done.put(hold.strandKey(), number(lift.group(1))));
      Result then = said.with(done, Set.of()).result();
      assertThat(new SpanWords(WORDS).scored(then)).as(text).isEqualTo(lift.group(2));
    }
    Matcher missing = MISSING.matcher(text);
    if (missing.find()) {
      assertStaging(said, items(missing.group(1)), text);
    }
    Matcher depends = DEPENDS.matcher(text);
    if (depends.find()) {
      assertDepends(said, text);
    }
    assertNextStepIsOnWhatHolds(said);
  }

  /** One thing that is missing on one strand. */
  private record Item(String strand, Optional<Integer> points, boolean isNote) {}

  private static List<Item> items(String text) {
    List<Item> items = new ArrayList<>();
    Matcher item = ITEM.matcher(text);
    while (item.find()) {
      for (String name : item.group(2).split(", and |, | and ")) {
        boolean isNote = item.group().startsWith("a note");
        Optional<Integer> points =
            isNote
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(item.group(1)).map(Integer::valueOf).orElse(8));
        items.add(new Item(name.strip().substring("Strand ".length()), points, isNote));
      }
    }
    return items;
  }

  /** All of it leads to Staging, and all but one thing does not. */
  private static void assertStaging(Said said, List<Item> items, String text) {
    assertThat(items).as(text).isNotEmpty();
    assertThat(done(said, items).stage()).as(text).contains(Stage.STAGING);
    for (Item left : items) {
      List<Item> others = items.stream().filter(item -> !item.equals(left)).toList();
      assertThat(done(said, others).stages().filter(StageSpan.of(Stage.STAGING)::equals))
          .as("without " + left + ": " + text)
          .isEmpty();
    }
  }

  private static Result done(Said said, List<Item> items) {
    Map<String, Integer> points = new HashMap<>();
    Set<String> notes = new HashSet<>();
    for (Item item : items) {
      item.points().ifPresent(least -> points.merge(item.strand(), least, Math::max));
      if (item.isNote()) {
        notes.add(item.strand());
      }
    }
    return said.with(points, notes).result();
  }

  /** With every open strand at its worst and at its best, both ends of the range come out. */
  private static void assertDepends(Said said, String text) {
    StageSpan span = said.result().stages().orElseThrow();
    assertThat(text)
        .contains(
            WORDS.text("span.to", "first", name(span.lowest()), "last", name(span.highest())));
    assertThat(said.with(open(said, 0), Set.of()).result().stage()).contains(span.lowest());
    assertThat(said.with(open(said, 10), Set.of()).result().stage()).contains(span.highest());
  }

  private static Map<String, Integer> open(Said said, int points) {
    return RUBRIC.counted().stream()
        .map(Strand::key)
        .filter(key -> !said.points().containsKey(key))
        .collect(Collectors.toMap(key -> key, key -> points));
  }

  private static void assertNextStepIsOnWhatHolds(Said said) {
    Optional<NextStep> next = NextStep.of(RUBRIC, checkIn(said), Optional.empty(), said.result());
    Result result = said.result();
    if (result.score().isEmpty() || next.isEmpty()) {
      return;
    }
    if (result.stages().filter(StageSpan::isOne).isEmpty()) {
      assertThat(next.get()).isInstanceOf(NextStep.Settle.class);
    } else if (!result.heldBy().isEmpty()) {
      Set<String> holding =
          result.heldBy().stream().map(Hold::strandKey).collect(Collectors.toSet());
      assertThat(strand(next.get())).as(said.text()).isIn(holding);
      boolean isNote =
          result.heldBy().stream().allMatch(hold -> hold.reason() == Hold.Reason.NO_NOTE);
      assertThat(next.get() instanceof NextStep.Note).isEqualTo(isNote);
    } else {
      int fewest =
          RUBRIC.counted().stream()
              .filter(strand -> said.points().containsKey(strand.key()))
              .mapToInt(strand -> said.points().get(strand.key()))
              .min()
              .orElseThrow();
      assertThat(said.points().get(strand(next.get()))).isEqualTo(fewest);
    }
  }

  private static String strand(NextStep step) {
    if (step instanceof NextStep.Step one) {
      return one.strand().key();
    } else if (step instanceof NextStep.Note note) {
      return note.strand().key();
    } else if (step instanceof NextStep.Settle settle) {
      return settle.strand().key();
    }
    return ((NextStep.FindOut) step).strand().key();
  }

  private static CheckIn checkIn(Said said) {
    Map<String, Answer> answers = new HashMap<>();
    said.points().forEach((key, points) -> answers.put(key, new Answer.Scored(points)));
    return new CheckIn(
        1,
        1,
        RUBRIC.edition(),
        CheckIn.Status.FINISHED,
        false,
        1,
        answers,
        Map.of(),
        Optional.empty(),
        CheckIn.started(1, 1, RUBRIC.edition(), NOW).bookmark(),
        NOW,
        Optional.of(NOW));
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static String name(Stage stage) {
    return new SpanWords(WORDS).name(stage);
  }

  @Test
  void belowOneItIsNotBegunAndTheFirstStepIsAFirstStep() {
    Said said = Said.of("0 0 0 0 0 0 0", "");
    assertThat(said.text()).contains("Not begun (0)").doesNotContain("Investigating");
    NextStep next =
        NextStep.of(RUBRIC, checkIn(said), Optional.empty(), said.result()).orElseThrow();
    assertThat(next.line(WORDS).text()).contains("First step of INQ");
    assertThat(new SpanWords(WORDS).cell(said.result())).isEqualTo("not begun (0)");
  }
}
