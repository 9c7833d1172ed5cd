package org.leadlearner.dashboard.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.tone.Tone;

/** The words around the messages keep the tone of the house, and none is missing or left over. */
class PagePhrasesTest {

  private static final Path FILE = Path.of("src/main/resources/dashboard/phrases.properties");
  private static final Path SOURCES = Path.of("src/main/java/org/leadlearner/dashboard");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");

  /** Of these families the second half of a key is put together. */
  private static final Pattern PUT_TOGETHER =
      Pattern.compile(
          "page\\..*|(used|many|closed|left|forgotten)\\.(title|text)"
              + "|(wall\\.)?enter(\\.(title|text|button))?"
              + "|(staff|wall)\\.(many|thanks|used|closed|over)(\\.(title|text))?"
              + "|admin\\.(message|mend|shut|shutmend|outcome|platform)\\.[a-z]+");

  private final Properties phrases = new Properties();

  @BeforeEach
  void read() throws IOException {
    try (Reader file = Files.newBufferedReader(FILE)) {
      phrases.load(file);
    }
  }

  @Test
  void everyPhraseIsUsedAndNoneIsMissing() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        LITERAL.matcher(Files.readString(file)).results().forEach(one -> used.add(one.group(1)));
      }
    }
    Set<String> keys = new TreeSet<>(phrases.stringPropertyNames());
    keys.removeIf(key -> PUT_TOGETHER.matcher(key).matches());
    used.removeIf(key -> PUT_TOGETHER.matcher(key).matches());

    assertThat(keys).isEqualTo(used);
  }

  @Test
  void theToneIsKept() {
    List<String> offences = new ArrayList<>();
    for (String key : phrases.stringPropertyNames()) {
      String text = phrases.getProperty(key).replaceAll("\\{\\d}", "it");
      Tone.bannedIn(text).forEach(word -> offences.add(key + " says " + word));
      if (text.contains("!") || text.contains("'")) {
        offences.add(key + " exclaims, or has a quote that a pattern swallows");
      }
      if (Tone.wordCount(text) >= 12 && Tone.grade(text) > Tone.HIGHEST_GRADE) {
        offences.add(key + " reads at grade " + Math.round(Tone.grade(text)));
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void anUnknownLanguageGetsEnglish() {
    assertThat(PagePhrases.in(Locale.forLanguageTag("tlh")).text("frame.out"))
        .isEqualTo("Sign out");
    assertThat(PagePhrases.in(Locale.GERMANY).locale()).isEqualTo(Locale.ENGLISH);
  }
}
