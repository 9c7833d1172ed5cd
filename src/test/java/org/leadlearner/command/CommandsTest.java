package org.leadlearner.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.leadlearner.StandardError;
import org.leadlearner.finding.Finding;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.settings.read.SettingsReader;
import picocli.CommandLine;

@Isolated
class CommandsTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private final List<Settings> started = new ArrayList<>();
  private final List<Optional<Path>> checked = new ArrayList<>();
  private Map<String, String> environment = Map.of();
  private List<String> contentFaults = List.of();
  private List<String> contentNotes = List.of();
  private List<DoctorCheck> always = List.of();
  private List<DoctorCheck> withSettings = List.of();
  private RunCommand.Application application = started::add;

  @Test
  void withoutACommandItRuns() {
    assertThat(execute()).isZero();
    assertThat(execute("run")).isZero();
    assertThat(started).hasSize(2);
    assertThat(errors.toString()).isEmpty();
  }

  @Test
  void badSettingsAreAllPrintedAndNothingStarts() {
    environment = Map.of("PORT", "abc", "LOG_FORMAT", "xml");

    assertThat(execute()).isEqualTo(2);
    assertThat(errors.toString().lines())
        .containsExactly(
            "LOG_FORMAT: \"xml\" is not one of text, json. Set LOG_FORMAT to one of them.",
            "PORT: \"abc\" is not a whole number."
                + " Set PORT to a number from 0 to 65535, such as 3000.",
            "2 faults");
    assertThat(started).isEmpty();
  }

  @Test
  void whatKeepsItFromStartingIsPrintedWithoutAStack() {
    application =
        settings -> {
          throw new StartFailure("port 3000 is in use");
        };

    assertThat(execute("run")).isEqualTo(2);
    assertThat(errors.toString().lines()).containsExactly("port 3000 is in use", "1 fault");
  }

  @Test
  void aFaultWhileRunningGivesItsReferenceAndIsLogged() throws Exception {
    application =
        settings -> {
          throw new IllegalStateException("broken");
        };

    String log = StandardError.during(() -> assertThat(execute("run")).isEqualTo(1));

    String told = errors.toString().strip();
    assertThat(told).matches("Something went wrong; the log says more at reference [0-9a-f]{8}");
    assertThat(log)
        .contains(told.substring(told.length() - 8), "broken")
        .containsOnlyOnce("fault ");
  }

  @Test
  void aPlainStartNeedsNoCommandLineAndTellsTheSame() throws Exception {
    environment = Map.of("PORT", "many");
    RunCommand run = new RunCommand(this::read, application);
    RunCommand broken =
        new RunCommand(
            () -> {
              throw new IllegalStateException("broken");
            },
            application);

    String faults = StandardError.during(() -> assertThat(run.alone()).isEqualTo(2));
    String log = StandardError.during(() -> assertThat(broken.alone()).isEqualTo(1));

    assertThat(execute("run")).isEqualTo(2);
    assertThat(faults).isEqualTo(errors.toString()).contains("PORT", "1 fault");
    assertThat(log).contains("broken", "Something went wrong; the log says more at reference ");
    assertThat(started).isEmpty();
    assertThat(RunCommand.isMeant()).isTrue();
    assertThat(RunCommand.isMeant("run")).isTrue();
    assertThat(RunCommand.isMeant("run", "--help")).isFalse();
    assertThat(RunCommand.isMeant("doctor")).isFalse();
  }

  @Test
  void aWrongCommandLineIsNotAStart() {
    assertThat(execute("rnu")).isEqualTo(2);
    assertThat(execute("run", "--fast")).isEqualTo(2);
    assertThat(started).isEmpty();
  }

  @Test
  void helpNamesEveryCommand() {
    assertThat(execute("--help")).isZero();
    assertThat(out.toString()).contains("run", "doctor", "check-content");
  }

  @Test
  void theDoctorPrintsOneLineForEachThing() {
    always = List.of(check("java", Finding.ok("java 17")));
    withSettings = List.of(check("port", Finding.note("port 3000 is unusual")));

    assertThat(execute("doctor")).isZero();
    assertThat(out.toString().lines())
        .containsExactly("ok     settings", "ok     java 17", "note   port 3000 is unusual");
  }

  @Test
  void theDoctorLooksOnPastFaults() {
    environment = Map.of("PORT", "abc", "MIN_GROUP_SIZE", "2");
    always = List.of(failingCheck(), check("clock", Finding.ok("clock is right")));
    withSettings = List.of(check("port", Finding.ok("never printed")));

    assertThat(execute("doctor")).isEqualTo(1);
    assertThat(out.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("fault  MIN_GROUP_SIZE: 2 is not between"),
            line -> assertThat(line).startsWith("fault  PORT: \"abc\" is not a whole number."),
            line -> assertThat(line).matches("fault  failing: the check itself failed, .*"),
            line -> assertThat(line).isEqualTo("ok     clock is right"));
  }

  @Test
  void contentWithFaultsIsListedInTheOrderOfReadingWithTheCount() {
    contentFaults = List.of("a.yaml:9: no key", "a.yaml:22: no title");

    assertThat(execute("check-content", folder.toString())).isEqualTo(1);
    assertThat(errors.toString().lines())
        .containsExactly("a.yaml:9: no key", "a.yaml:22: no title", "2 faults");
    assertThat(checked).containsExactly(Optional.of(folder));
  }

  @Test
  void aNoteOnContentIsNoFault() {
    contentNotes = List.of("b.yaml: its prompts are never given.");

    assertThat(execute("check-content", folder.toString())).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "note   b.yaml: its prompts are never given.", "ok     content: 1 rubric, 127 prompts");
  }

  @Test
  void contentWithoutAFolderIsWhatTheSettingsSay() {
    assertThat(execute("check-content")).isZero();
    environment = Map.of("PROMPTS_DIR", folder.toString());
    assertThat(execute("check-content")).isZero();

    assertThat(checked).containsExactly(Optional.empty(), Optional.of(folder));
    assertThat(out.toString().lines()).containsOnly("ok     content: 1 rubric, 127 prompts");
  }

  @Test
  void aFolderThatIsNotThereIsAWrongCommandLine() {
    assertThat(execute("check-content", folder.resolve("missing").toString())).isEqualTo(2);
    assertThat(errors.toString()).contains("is not a folder");
    assertThat(checked).isEmpty();
  }

  private int execute(String... arguments) {
    CommandLine commands =
        LeadLearnerCommand.of(
            new RunCommand(this::read, application),
            new DoctorCommand(this::read, always, settings -> withSettings),
            new CheckContentCommand(this::read, this::check));
    return commands
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }

  private Settings.Outcome read() {
    return SettingsReader.read(environment, folder.resolve(".env"));
  }

  private CheckContentCommand.Result check(Optional<Path> from) {
    checked.add(from);
    return new CheckContentCommand.Result(contentFaults, contentNotes, "1 rubric, 127 prompts");
  }

  private static DoctorCheck check(String name, Finding finding) {
    return new DoctorCheck(name, () -> List.of(finding));
  }

  private static DoctorCheck failingCheck() {
    return new DoctorCheck(
        "failing",
        () -> {
          throw new IllegalStateException("broken");
        });
  }
}
