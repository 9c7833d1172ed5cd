package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is in the jar that the build made, which it makes before these tests run. */
@Tag("process")
class JarTest {

  private static final Path BUILT = Path.of("target/lead-learner.jar");
  private static final Path BILL = Path.of("target/lead-learner-sbom.json");
  private static final String OURS = "org.leadlearner:lead-learner";

  /** Which part a file of the jar came with. */
  private static final Pattern PART =
      Pattern.compile("META-INF/maven/([^/]+)/([^/]+)/pom\\.properties");

  /** A part of the list, between its name and its address. */
  private static final Pattern LISTED = Pattern.compile("\\(([^:() ]+:[^:() ]+):[^:() ]+ - ");

  /**
   * What other parts brought along inside themselves: Jdbi, Woodstox and Nimbus, as NOTICE says.
   */
  private static final Set<String> INSIDE_ANOTHER =
      Set.of(
          "org.antlr:antlr4-runtime",
          "net.java.dev.msv:xsdlib",
          "com.sun.xml.bind.jaxb:isorelax",
          "com.github.stephenc.jcip:jcip-annotations");

  private ZipFile jar;

  @BeforeEach
  void open() throws IOException {
    assumeTrue(Files.exists(BUILT) && Files.exists(BILL), "the jar is not built yet");
    jar = new ZipFile(BUILT.toFile());
  }

  @AfterEach
  void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }

  @Test
  void ourLicenceAndThoseOfTheParts() throws IOException {
    assertThat(text("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
    assertThat(text("META-INF/NOTICE")).isEqualTo(Files.readString(Path.of("NOTICE")));
    assertThat(names())
        .filteredOn(name -> name.startsWith("META-INF/licenses/"))
        .hasSizeGreaterThan(30);
    assertThat(text("META-INF/THIRD-PARTY.txt")).doesNotContain("Unknown license", "(GPL)");
  }

  @Test
  void everyPartIsListedWithItsLicenceAndInTheBill() throws IOException {
    List<String> listed = found(LISTED, text("META-INF/THIRD-PARTY.txt"));
    List<String> within = names().stream().flatMap(name -> found(PART, name).stream()).toList();
    assertThat(within).hasSizeGreaterThan(60);
    assertThat(listed).hasSizeGreaterThan(60);
    assertThat(within)
        .filteredOn(part -> !listed.contains(part))
        .allMatch(JarTest::isInsideAnother);

    List<String> billed =
        new ObjectMapper()
            .readTree(BILL.toFile()).path("components").findValuesAsText("purl").stream()
                .map(purl -> purl.replaceFirst("pkg:maven/([^/]+)/([^@]+)@.*", "$1:$2"))
                .toList();
    assertThat(billed).containsExactlyInAnyOrderElementsOf(listed);
  }

  /** Nothing of the tests, and no moment of the build, so that it can be built again. */
  @Test
  void nothingIsInItThatIsNotNeeded() throws IOException {
    assertThat(names()).noneMatch(name -> name.matches("org/(junit|mockito|assertj)/.*"));
    Instant dayBefore = Files.getLastModifiedTime(BUILT).toInstant().minus(Duration.ofDays(1));
    assertThat(jar.stream().map(entry -> entry.getLastModifiedTime().toInstant()))
        .allMatch(dayBefore::isAfter);
  }

  /** Or each start would unpack it, which took 55 of its milliseconds. */
  @Test
  void whatIsLearnedIsNotPacked() {
    ZipEntry learned = jar.getEntry("org/leadlearner/content/phrase/learned-phrases");

    assertThat(learned.getMethod()).isEqualTo(ZipEntry.STORED);
  }

  /** The parts of ICU that are left out are none that any language is written with. */
  @Test
  void everyLanguageIsWrittenAsByTheWholeOfIcu() throws Exception {
    ClassLoader none = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader shipped = new URLClassLoader(new URL[] {BUILT.toUri().toURL()}, none)) {
      List<Locale> languages =
          Stream.of(ULocale.getAvailableLocales())
              .filter(locale -> locale.getCountry().isEmpty())
              .map(ULocale::toLocale)
              .toList();

      assertThat(languages).hasSizeGreaterThan(200);
      for (Locale language : languages) {
        assertThat(written(language, shipped))
            .as(language.toLanguageTag())
            .isEqualTo(written(language, ULocale.class.getClassLoader()));
      }
    }
  }

  private static List<Object> written(Locale language, ClassLoader icu) throws Exception {
    Date moment = new Date(0);
    Class<?> messages = icu.loadClass("com.ibm.icu.text.MessageFormat");
    Class<?> lists = icu.loadClass("com.ibm.icu.text.ListFormatter");
    Class<?> dates = icu.loadClass("com.ibm.icu.text.DateFormat");
    Object[] values = {21_504.5, moment};
    String pattern = "{0, plural, one {# one} other {# others}} {0, number} {1, date, full}";
    Object list = lists.getMethod("getInstance", Locale.class).invoke(null, language);
    Object time =
        dates
            .getMethod("getInstanceForSkeleton", String.class, Locale.class)
            .invoke(null, "yMMMMEEEEdjm", language);
    return List.of(
        messages
            .getMethod("format", Object.class)
            .invoke(
                messages.getConstructor(String.class, Locale.class).newInstance(pattern, language),
                (Object) values),
        lists.getMethod("format", Object[].class).invoke(list, (Object) new Object[] {1, 2, 3}),
        dates.getMethod("format", Date.class).invoke(time, moment));
  }

  @Test
  void theChartsOfThePlayground() {
    assertThat(names())
        .filteredOn(name -> name.matches("META-INF/resources/webjars/.*[^/]"))
        .extracting(name -> name.replace("META-INF/resources/webjars/", ""))
        .containsExactlyInAnyOrder(
            "chart.js/4.5.1/LICENSE.md",
            "chart.js/4.5.1/dist/chart.umd.min.js",
            "chartjs-plugin-annotation/3.1.0/LICENSE.md",
            "chartjs-plugin-annotation/3.1.0/dist/chartjs-plugin-annotation.min.js");
  }

  private static boolean isInsideAnother(String part) {
    return part.equals(OURS) || part.startsWith("com.ibm.icu:") || INSIDE_ANOTHER.contains(part);
  }

  private List<String> names() {
    return jar.stream().map(ZipEntry::getName).toList();
  }

  private String text(String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    assertThat(entry).as(name).isNotNull();
    return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Groups of a pattern with a colon between them. */
  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(JarTest::joined).toList();
  }

  private static String joined(MatchResult match) {
    return match.groupCount() == 1 ? match.group(1) : match.group(1) + ":" + match.group(2);
  }
}
