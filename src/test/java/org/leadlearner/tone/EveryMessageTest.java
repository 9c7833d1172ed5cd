package org.leadlearner.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.phrase.Phrases;

/**
 * Every message of the program stands once in {@code src/test/golden/every-message.txt}, as people
 * read it and in the order in which it is to be read, each with where it is said. {@code
 * -Dgolden.update=true} writes the file anew, to be read before it is committed.
 */
class EveryMessageTest {

  private static final Path FILE = Path.of("src/test/golden/every-message.txt");
  private static final Path SOURCES = Path.of("src/main/java/org/leadlearner");
  private static final Path CHAT = Path.of("src/main/resources/words/words_en.properties");
  private static final Path PAGES = Path.of("src/main/resources/dashboard/phrases.properties");
  private static final Pattern ENTRY = Pattern.compile("([a-z][\\w.-]*) = (.*)");
  private static final Pattern LITERAL = Pattern.compile("\"(\\.?[a-z]+(?:[.-][a-z]+)*\\.?)\"");

  /** What people may type is not said. */
  private static final String HEARD = "hear.";

  /** The rooms in which each literal stands. */
  private static Map<String, Set<String>> literals() throws IOException {
    Map<String, Set<String>> literals = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String name =
            SOURCES.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
        Matcher matcher = LITERAL.matcher(Files.readString(file));
        while (matcher.find()) {
          literals.computeIfAbsent(matcher.group(1), fresh -> new TreeSet<>()).add(name);
        }
      }
    }
    return literals;
  }

  /** Where a key stands in the sources, whole or with its last word put to it. */
  private static Set<String> where(Map<String, Set<String>> literals, String key) {
    String family = key.substring(0, key.lastIndexOf('.') + 1);
    String last = key.substring(key.lastIndexOf('.'));
    return Stream.of(key, family, last)
        .flatMap(text -> Stream.ofNullable(literals.get(text)))
        .findFirst()
        .orElse(Set.of());
  }

  private static List<String> forms(Phrases words, String key) {
    String pattern = words.pattern(key);
    String several = words.text(key, SampleValues.of(pattern, false));
    return SampleValues.hasForms(pattern)
        ? List.of(several, words.text(key, SampleValues.of(pattern, true)))
        : List.of(several);
  }

  private static List<String> chat(Map<String, Set<String>> literals) throws IOException {
    Phrases words = Phrases.in(Locale.ENGLISH);
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(CHAT)) {
      Matcher entry = ENTRY.matcher(line);
      if (line.startsWith("# ---")) {
        lines.addAll(List.of("", "== " + line.replaceAll("^[# -]+|[ -]+$", "")));
      } else if (entry.matches() && !entry.group(1).startsWith(HEARD)) {
        String key = entry.group(1);
        lines.add(head(key, where(literals, key)));
        forms(words, key).forEach(text -> lines.add("  " + text));
      }
    }
    return lines;
  }

  private static List<String> pages(Map<String, Set<String>> literals) throws IOException {
    List<String> lines =
        new ArrayList<>(List.of("", "== the dashboard, around what is said in chat"));
    for (String line : Files.readAllLines(PAGES)) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        lines.add(head(entry.group(1), where(literals, entry.group(1))));
        lines.add("  " + entry.group(2).replace("{0}", "forget me"));
      }
    }
    return lines;
  }

  private static String head(String key, Set<String> where) {
    assertThat(where).as("where " + key + " is said").isNotEmpty();
    return "[%s] %s".formatted(key, String.join(", ", where));
  }

  @Test
  void standsInOneFileAsItIsSaid() throws IOException {
    Map<String, Set<String>> literals = literals();
    List<String> all = new ArrayList<>(List.of("Every message, as people read it."));
    all.addAll(chat(literals));
    all.addAll(pages(literals));
    if (Boolean.getBoolean("golden.update")) {
      Files.write(FILE, all);
    }
    assertThat(FILE).as("write it with -Dgolden.update=true, then read it").exists();
    List<String> kept = Files.readAllLines(FILE);
    String how = "run with -Dgolden.update=true and read what changed";
    assertThat(all.stream().filter(line -> !kept.contains(line))).as("new: " + how).isEmpty();
    assertThat(kept.stream().filter(line -> !all.contains(line))).as("gone: " + how).isEmpty();
    assertThat(all).as(how).isEqualTo(kept);
  }
}
