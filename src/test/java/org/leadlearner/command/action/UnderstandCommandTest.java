package org.leadlearner.command.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.app.PhraseLearning;
import org.leadlearner.command.LeadLearnerCommand;
import org.leadlearner.command.RunCommand;
import org.leadlearner.command.UnderstandCommand;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.understand.interpret.Interpreter;

class UnderstandCommandTest {

  private static final Instant LATE_ON_SATURDAY = Instant.parse("2026-11-29T02:00:00Z");
  private static final int MANY = 100_000;

  private static Interpreter interpreter;

  @TempDir Path folder;
  private InputStream standardInput = InputStream.nullInputStream();
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @BeforeAll
  static void learn() throws Exception {
    interpreter = PhraseLearning.interpreter(ContentFolder.builtIn());
  }

  @Test
  void printsOneObjectALine() throws Exception {
    assertThat(execute("id\tcontext\ttyped", "1\tidle\tpause until friday", "2\tquestion\tB"))
        .isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "{\"id\":\"1\",\"outcome\":\"act\",\"intent\":\"prompts-pause\",\"candidates\":[],"
                + "\"slots\":{\"until\":\"2026-12-04\"}}",
            "{\"id\":\"2\",\"outcome\":\"act\",\"intent\":\"answer-level\",\"candidates\":[],"
                + "\"slots\":{\"level\":\"B\"}}");
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void columnsComeInAnyOrderAndOthersAreLetBe() throws Exception {
    execute("typed\tmine\tcontext\tid", "thanks\tx\tidle\tA");

    assertThat(out.toString())
        .startsWith("{\"id\":\"A\",\"outcome\":\"act\",\"intent\":\"thanks\"");
  }

  @Test
  void linesMayEndAsWindowsEndsThemAndBeginWithAByteOrderMark() throws Exception {
    Path file = folder.resolve("lines.tsv");
    Files.writeString(file, "\uFEFFid\tcontext\ttyped\r\n1\tidle\tthanks\r\n\r\n2\tidle\tok\r\n");

    assertThat(run(file.toString(), "--today", "2026-11-29")).isZero();
    assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.contains("\"act\""));
  }

  @Test
  void standardInputIsReadWithoutAFile() {
    standardInput =
        new ByteArrayInputStream(
            "id\tcontext\ttyped\n1\tidle\tpausa hasta el próximo miércoles\n"
                .getBytes(StandardCharsets.UTF_8));

    assertThat(run("--today", "2026-11-29")).isZero();
    assertThat(out.toString())
        .startsWith("{\"id\":\"1\",\"outcome\":\"act\",\"intent\":\"prompts-pause\"")
        .contains("\"until\":\"2026-12-02\"");
  }

  @Test
  void withoutAFileFaultsAreNamedAsInOne() {
    standardInput =
        new ByteArrayInputStream("id\tcontext\n1\tidle\n".getBytes(StandardCharsets.UTF_8));

    assertThat(run()).isEqualTo(2);
    assertThat(errors.toString()).contains("has no column \"typed\"");
  }

  @Test
  void aFileWithoutLinesPrintsNothing() throws Exception {
    assertThat(execute("id\tcontext\ttyped")).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anEmptyFileHasNoHeader() throws Exception {
    assertThat(execute("")).isEqualTo(2);
    assertThat(errors.toString())
        .startsWith("FILE: the first line has no column \"id\". Write: id, context, typed.");
  }

  @Test
  void aMissingColumnIsNamed() throws Exception {
    assertThat(execute("id\tcontext\tsaid", "1\tidle\tok")).isEqualTo(2);
    assertThat(errors.toString()).contains("has no column \"typed\"", "1 fault");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anUnknownContextIsNamedWithItsLineAndThoseThatThereAre() throws Exception {
    assertThat(execute("id\tcontext\ttyped", "1\tidle\tok", "2\tlobby\tok")).isEqualTo(2);
    assertThat(errors.toString())
        .contains("FILE:3: \"lobby\" is not a context. Write one of cold, idle, question,");
  }

  @Test
  void aLineThatIsTooShortIsEmpty() throws Exception {
    assertThat(execute("id\tcontext\ttyped", "1\tidle")).isZero();
    assertThat(out.toString()).contains("\"outcome\":\"none\"");
  }

  @Test
  void bytesThatAreNoTextAreNamed() throws Exception {
    Path file = folder.resolve("lines.tsv");
    Files.write(file, new byte[] {'i', 'd', '\t', (byte) 0xff, (byte) 0xfe});

    assertThat(run(file.toString())).isEqualTo(2);
    assertThat(errors.toString()).startsWith("FILE: has a letter that is not UTF-8.");
  }

  @Test
  void aFileThatIsNotThereADayAndAZoneThatAreNoneAreNamed() {
    assertThat(run("nowhere.tsv")).isEqualTo(2);
    assertThat(errors.toString()).contains("FILE: \"nowhere.tsv\" is not a file.");
    assertThat(run("--today", "2027-02-29")).isEqualTo(2);
    assertThat(errors.toString()).contains("--today");
    assertThat(run("--zone", "Mars/Olympus")).isEqualTo(2);
    assertThat(errors.toString()).contains("--zone");
  }

  @Test
  void todayIsTakenInTheZone() throws Exception {
    execute("id\tcontext\ttyped", "1\tidle\tpause until tomorrow");
    assertThat(out.toString()).contains("2026-11-30");
    out.getBuffer().setLength(0);

    Path file = table("id\tcontext\ttyped", "1\tidle\tpause until tomorrow");
    run(file.toString(), "--zone", "America/Chicago");
    assertThat(out.toString()).contains("2026-11-29");
  }

  @Test
  void aHundredThousandLinesAreNotHeld() throws Exception {
    long[] ahead = {0, 0};
    Reader lines = new ManyLines(ahead);
    Writer counted = new CountedLines(ahead);

    new UnderstandLines(clock(), settings -> interpreter)
        .understand(
            ready(),
            new BufferedReader(lines, 64),
            Optional.of(LocalDate.of(2026, 11, 29)),
            ZoneOffset.UTC,
            new PrintWriter(counted));

    assertThat(ahead[0]).as("lines printed").isEqualTo(MANY);
    assertThat(ahead[1]).as("most lines that were read and not printed").isLessThan(100);
  }

  private int execute(String... lines) throws IOException {
    return run(table(lines).toString(), "--today", "2026-11-29");
  }

  private Path table(String... lines) throws IOException {
    return Files.writeString(
        folder.resolve("table.tsv"), String.join("\n", lines), StandardCharsets.UTF_8);
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("understand"));
    all.addAll(List.of(arguments));
    return LeadLearnerCommand.of(
            new RunCommand(
                () -> SettingsReader.read(Map.of(), folder.resolve(".env")), settings -> {}),
            new UnderstandCommand(
                () -> SettingsReader.read(Map.of(), folder.resolve(".env")),
                new UnderstandLines(clock(), settings -> interpreter),
                standardInput))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(all.toArray(String[]::new));
  }

  private static Clock clock() {
    return Clock.fixed(LATE_ON_SATURDAY, ZoneId.of("UTC"));
  }

  private Settings ready() {
    return ((Settings.Outcome.Ready) SettingsReader.read(Map.of(), folder.resolve(".env")))
        .settings();
  }

  /** A header and many lines, made as they are read. */
  private static final class ManyLines extends Reader {
    private final long[] ahead;
    private String left = "id\tcontext\ttyped\n";
    private long made;

    ManyLines(long[] ahead) {
      this.ahead = ahead;
    }

    @Override
    public int read(char[] letters, int from, int most) {
      if (left.isEmpty() && made < MANY) {
        left = made + "\tidle\tok\n";
        made++;
        ahead[1] = Math.max(ahead[1], made - ahead[0]);
      }
      int count = Math.min(most, left.length());
      left.getChars(0, count, letters, from);
      left = left.substring(count);
      return count == 0 ? -1 : count;
    }

    @Override
    public void close() {}
  }

  /** Counts lines and keeps none. */
  private static final class CountedLines extends Writer {
    private final long[] ahead;

    CountedLines(long[] ahead) {
      this.ahead = ahead;
    }

    @Override
    public void write(char[] letters, int from, int count) {
      for (int at = from; at < from + count; at++) {
        ahead[0] += letters[at] == '\n' ? 1 : 0;
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
