package org.leadlearner.assistant.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Span;
import org.leadlearner.tone.Tone;
import org.leadlearner.understand.Intent;

class PhrasesTest {

  private static final Phrases ENGLISH = Phrases.in(Locale.ENGLISH);
  private static final Path SOURCES = Path.of("src/main/java/org/leadlearner/assistant");
  private static final Path FILES = Path.of("src/main/resources/words");
  private static final Pattern BEHIND_PLN =
      Pattern.compile("hear\\.(pln|channel|calendar|seen|time|day|days|step)\\..*|hear\\.(on|off)");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");

  @Test
  void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        LITERAL.matcher(Files.readString(file)).results().forEach(m -> used.add(m.group(1)));
      }
    }
    for (Intent intent : Intent.values()) {
      used.add("mean." + intent.key());
    }
    Set<String> keys = new TreeSet<>(ENGLISH.keys());
    // What goes and what stays is said of what is asked twice.
    keys.removeIf(key -> key.startsWith("sure.") && Intent.of(key.substring(5)).isPresent());

    // The names of what is kept of people are compared with what is kept of them.
    keys.removeIf(key -> key.startsWith("kept."));
    // The calendar names its holidays.
    keys.removeIf(key -> key.startsWith("holiday."));

    assertThat(keys).isEqualTo(used);
  }

  @Test
  void wordsAreReadOnceForEachLanguageWhateverLocalesPeopleHave() {
    assertThat(Phrases.in(Locale.forLanguageTag("en-CA"))).isSameAs(ENGLISH);
    assertThat(Phrases.in(Locale.forLanguageTag("xx-YY"))).isSameAs(ENGLISH);
    assertThat(ENGLISH.line("moved.on")).isSameAs(ENGLISH.line("moved.on"));
    assertThat(ENGLISH.heard("hear.checkin")).isSameAs(ENGLISH.heard("hear.checkin"));
  }

  @Test
  void severalAtOnceFillInWordsWithoutMixingThemUp() {
    List<String> told =
        IntStream.range(0, 4_000)
            .parallel()
            .mapToObj(number -> ENGLISH.text("trouble.text", "reference", "no" + number + "."))
            .toList();
    for (int number = 0; number < told.size(); number++) {
      assertThat(told.get(number)).contains("no" + number + ".");
    }
  }

  @Test
  void everyLanguageHasTheSameKeysAndPlaceholders() throws IOException {
    List<Phrases> languages = languages();

    assertThat(languages).isNotEmpty();
    for (Phrases words : languages) {
      assertThat(words.keys()).isEqualTo(ENGLISH.keys());
      for (String key : ENGLISH.keys()) {
        assertThat(names(words, key)).as(key).isEqualTo(names(ENGLISH, key));
      }
    }
  }

  @Test
  void theToneIsKept() {
    List<String> offences = new ArrayList<>();
    for (String key : said()) {
      String text = readable(key);
      Tone.bannedIn(text).forEach(word -> offences.add(key + " says " + word));
      if (text.contains("!")) {
        offences.add(key + " exclaims");
      }
      if (Tone.wordCount(text) >= 12 && Tone.grade(text) > Tone.HIGHEST_GRADE) {
        offences.add(key + " reads at grade " + Math.round(Tone.grade(text)));
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void allThatIsSaidTogetherReadsEasily() {
    String all = said().stream().map(this::readable).collect(Collectors.joining(". "));

    assertThat(Tone.grade(all)).isLessThan(7.0);
  }

  @Test
  void whatPeopleMayTypeIsInSmallLettersAndMeansOneThing() {
    List<String> seen = new ArrayList<>();
    for (String key : ENGLISH.keys()) {
      if (key.startsWith("hear.")) {
        for (String word : ENGLISH.heard(key)) {
          assertThat(word).as(key).isEqualTo(TypedText.compared(word)).isNotBlank();
          // What stands behind "pln" or "next step" is read there alone.
          boolean isInNotes = key.startsWith("hear.note.");
          if (!isInNotes && !BEHIND_PLN.matcher(key).matches()) {
            seen.add(word);
          }
        }
      }
    }
    assertThat(seen).doesNotHaveDuplicates();
  }

  @Test
  void whatIsFilledInIsNeverReadAsAPattern() {
    var line = ENGLISH.line("start.unknown", "name", new Quoted("**{name}** '{0}' \ue0000\ue001"));

    assertThat(line.spans())
        .containsExactly(
            Span.plain("I do not have a rubric called \u201c"),
            Span.quoted("**{name}** '{0}' \ue0000\ue001"),
            Span.plain("\u201d."));
  }

  @Test
  void strongMarksSetTheStyle() {
    assertThat(ENGLISH.line("saved.scored", "points", 4, "sentence", "We agree").spans())
        .containsExactly(Span.plain("Saved "), Span.strong("4"), Span.plain(": We agree."));
  }

  @Test
  void pluralsFollowTheNumber() {
    assertThat(ENGLISH.text("stopped.text", "count", 0)).contains("Nothing is lost");
    assertThat(ENGLISH.text("stopped.text", "count", 1)).contains("Your answer is saved");
    assertThat(ENGLISH.text("stopped.text", "count", 3)).contains("Your 3 answers are saved");
  }

  @Test
  void anUnknownLanguageGetsEnglish() {
    assertThat(Phrases.in(Locale.forLanguageTag("tlh")).text("button.skip")).isEqualTo("Skip");
    assertThat(Phrases.in(Locale.forLanguageTag("en-GB")).text("button.skip")).isEqualTo("Skip");
  }

  @Test
  void aMissingKeyIsAFault() {
    assertThatThrownBy(() -> ENGLISH.text("no.such.key")).hasMessageContaining("no.such.key");
  }

  @Test
  void daysAreThoseOfThePerson() {
    Instant late = Instant.parse("2026-10-02T03:30:00Z");

    assertThat(ENGLISH.day(late, ZoneId.of("America/Chicago"))).isEqualTo("Oct 1, 2026");
    assertThat(ENGLISH.dayAndTime(late, ZoneId.of("America/Chicago"))).isEqualTo("Oct 1, 10:30 PM");
  }

  private static List<String> said() {
    return ENGLISH.keys().stream().filter(key -> !key.startsWith("hear.")).sorted().toList();
  }

  /** The pattern with each placeholder as a short word, and one form of each plural. */
  private String readable(String key) {
    return ENGLISH
        .pattern(key)
        .replaceAll("\\{\\w+, plural,.*?other \\{([^{}]*)}}", "$1")
        .replaceAll("\\{\\w+(, number[^}]*)?}", "it")
        .replace("**", "")
        .replace("#", "two");
  }

  private static Set<String> names(Phrases words, String key) {
    return new TreeSet<>(new MessageFormat(words.pattern(key), Locale.ENGLISH).getArgumentNames());
  }

  private static List<Phrases> languages() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("words_|\\.properties", ""))
          .map(language -> Phrases.in(Locale.forLanguageTag(language)))
          .toList();
    }
  }

  @Test
  void aSentenceThatEndsInAnAbbreviationHasOneFullStop() {
    Phrases spanish = Phrases.in(Locale.forLanguageTag("es"));
    String time = spanish.time(LocalTime.of(7, 40));

    assertThat(time).endsWith(".");
    for (String key : List.of("pln.at", "channel.quiet")) {
      assertThat(spanish.text(key, "time", time, "asked", time, "earliest", time, "latest", time))
          .endsWith(time)
          .doesNotContain("..");
    }
  }
}
