package org.leadlearner.command;

import java.util.List;
import java.util.function.Supplier;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import picocli.CommandLine.Command;

/** Encrypts all encrypted data with the newest key. */
@Command(
    name = "rotate-keys",
    mixinStandardHelpOptions = true,
    description = "Encrypts all stored tokens with the first of ENCRYPTION_KEYS.")
public final class RotateKeysCommand extends ConsoleCommand {
  private final Rotation rotation;

  /** The implementation. */
  public interface Rotation {

    /** Does it; throws before it has started when something must be fixed. */
    Result rotate(Settings settings) throws StartFailure;
  }

  /**
   * The result.
   *
   * @param newest the number of the key that encrypts everything now
   * @param changed how many workspaces had an older key
   * @param faults one line for each that is unchanged
   */
  public record Result(int newest, int changed, List<String> faults) {
    public Result {
      faults = List.copyOf(faults);
    }
  }

  public RotateKeysCommand(Supplier<Settings.Outcome> read, Rotation rotation) {
    super(read);
    this.rotation = rotation;
  }

  @Override
  public Integer call() {
    return withSettings(ready -> print(rotation.rotate(ready.settings())));
  }

  private int print(Result result) {
    out()
        .println(
            "%d changed; what could be opened is encrypted with key %d."
                .formatted(result.changed(), result.newest()));
    out().flush();
    if (result.faults().isEmpty()) {
      return ExitCode.FINE;
    }
    printFaults(result.faults());
    return ExitCode.FAULTS;
  }
}
