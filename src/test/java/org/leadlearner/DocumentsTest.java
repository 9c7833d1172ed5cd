package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comments cite and what pages link to is there. */
class DocumentsTest {
  private static final Path DOCUMENTS = Path.of("src/docs");

  /** A page, perhaps with one or two numbered sections, as comments cite it. */
  private static final Pattern CITED =
      Pattern.compile(
          "\\b([a-z][a-z0-9-]*)\\.md(?:,?\\s+(?:\\*\\s+)?(?:sections?\\s+)?(\\d\\.\\d)(?:\\s+and\\s+(\\d\\.\\d))?)?");

  private static final Path SOURCES = Path.of("src/main/java/org/leadlearner");

  /** A file or folder as the architecture names it, from the root or from the sources. */
  private static final Pattern PLACE = Pattern.compile("`([a-z_]+(?:/[A-Za-z_.]+)+)`");

  private static final List<Path> PLACES = List.of(SOURCES, Path.of(""));

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

  @Test
  void eachCitedPageAndSectionExists() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path file : files("src/main", ".java", "src/test/java", ".java", "src/bench", ".java")) {
      CITED
          .matcher(Files.readString(file).replaceAll("\\n\\s*(\\*|//)", " "))
          .results()
          .filter(cited -> !isThere(cited))
          .forEach(cited -> missing.add(file + ": " + cited.group()));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void eachLinkOfAPageLeadsToAFile() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path page : files("src/docs", ".md")) {
      links(page, missing);
    }
    for (String page : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")) {
      links(Path.of(page), missing);
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void theTableOfPackagesNamesEachOfTheFirstLevel() throws IOException {
    String page = read(DOCUMENTS.resolve("architecture.md"));
    List<String> missing = new ArrayList<>();
    try (Stream<Path> packages = Files.list(SOURCES)) {
      packages
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !Pattern.compile("\\| .*`" + name + "[.`]").matcher(page).find())
          .forEach(missing::add);
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void whatTheArchitecturePointsToIsThere() {
    List<String> missing =
        PLACE
            .matcher(read(DOCUMENTS.resolve("architecture.md")))
            .results()
            .map(place -> place.group(1))
            .filter(place -> PLACES.stream().noneMatch(root -> isThere(root, place)))
            .toList();
    assertThat(missing).isEmpty();
  }

  private static boolean isThere(Path root, String place) {
    return Files.exists(root.resolve(place)) || Files.exists(root.resolve(place + ".java"));
  }

  @Test
  void aSectionThatIsNotThereIsFound() {
    MatchResult cited =
        CITED.matcher("(" + "domain" + ".md, section 9.9)").results().findFirst().orElseThrow();

    assertThat(isThere(cited)).isFalse();
  }

  private static void links(Path page, List<String> missing) throws IOException {
    LINK.matcher(Files.readString(page))
        .results()
        .map(link -> page.resolveSibling(link.group(1)))
        .filter(target -> !Files.exists(target))
        .forEach(target -> missing.add(page + ": " + target));
  }

  private static boolean isThere(MatchResult cited) {
    Path page = DOCUMENTS.resolve(cited.group(1) + ".md");
    return Files.exists(page)
        && Stream.of(2, 3)
            .map(cited::group)
            .filter(section -> section != null)
            .allMatch(section -> read(page).contains("\n### " + section + " "));
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Pairs of a folder and the ending of its files. */
  private static List<Path> files(String... foldersAndEndings) throws IOException {
    List<Path> found = new ArrayList<>();
    for (int at = 0; at < foldersAndEndings.length; at += 2) {
      String ending = foldersAndEndings[at + 1];
      try (Stream<Path> all = Files.walk(Path.of(foldersAndEndings[at]))) {
        all.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
      }
    }
    return found;
  }
}
