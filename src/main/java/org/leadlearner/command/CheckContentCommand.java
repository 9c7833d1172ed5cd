package org.leadlearner.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadlearner.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Validates the authored content, and prints every fault with its file and line. */
@Command(
    name = "check-content",
    mixinStandardHelpOptions = true,
    description = "Validates rubrics and prompts, and prints every fault with file and line.")
public final class CheckContentCommand extends ConsoleCommand {
  private final Function<Optional<Path>, Result> check;

  /**
   * The result.
   *
   * @param faults one line each
   * @param notes one line each, for information
   * @param inNumbers the size of the content, in words
   */
  public record Result(List<String> faults, List<String> notes, String inNumbers) {}

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description =
          "A folder with rubrics/, daily/ or both, read together with what is built in;"
              + " PROMPTS_DIR if left out.")
  private @Nullable Path folder;

  /**
   * @param check checks the built-in content, together with that of a folder if one is given
   */
  public CheckContentCommand(
      Supplier<Settings.Outcome> read, Function<Optional<Path>, Result> check) {
    super(read);
    this.check = check;
  }

  @Override
  public Integer call() {
    if (folder != null) {
      return check(Optional.of(existing(folder)));
    }
    return withSettings(ready -> check(ready.settings().content().promptsDir()));
  }

  private int check(Optional<Path> from) {
    Result result = check.apply(from);
    print("note", result.notes());
    if (result.faults().isEmpty()) {
      return printOk("content: " + result.inNumbers());
    }
    printFaults(result.faults());
    return ExitCode.FAULTS;
  }

  private Path existing(Path given) {
    if (!Files.isDirectory(given)) {
      throw new ParameterException(commandLine(), "DIR: \"" + given + "\" is not a folder.");
    }
    return given;
  }
}
