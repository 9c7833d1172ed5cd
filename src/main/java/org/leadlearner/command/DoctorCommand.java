package org.leadlearner.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadlearner.finding.Finding;
import org.leadlearner.http.FaultLog;
import org.leadlearner.settings.Settings;
import picocli.CommandLine.Command;

/** Checks everything that the program needs and prints one line for each check. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Checks settings, machine, content and database; says how to mend each fault.")
public final class DoctorCommand extends ConsoleCommand {
  private final List<DoctorCheck> always;
  private final Function<Settings, List<DoctorCheck>> withSettings;

  /**
   * @param always checks that need no valid settings
   * @param withSettings checks that need settings without a fault
   */
  public DoctorCommand(
      Supplier<Settings.Outcome> read,
      List<DoctorCheck> always,
      Function<Settings, List<DoctorCheck>> withSettings) {
    super(read);
    this.always = List.copyOf(always);
    this.withSettings = withSettings;
  }

  @Override
  public Integer call() {
    Settings.Outcome outcome = settings();
    List<Finding> findings = new ArrayList<>(settings(outcome));
    always.forEach(check -> findings.addAll(examine(check)));
    if (outcome instanceof Settings.Outcome.Ready ready) {
      withSettings.apply(ready.settings()).forEach(check -> findings.addAll(examine(check)));
    }
    findings.forEach(this::print);
    boolean faulty = findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.FAULT);
    return faulty ? ExitCode.FAULTS : ExitCode.FINE;
  }

  private static List<Finding> settings(Settings.Outcome outcome) {
    if (outcome instanceof Settings.Outcome.Faulty faulty) {
      return faulty.lines().stream().sorted().map(Finding::fault).toList();
    }
    List<Finding> findings = new ArrayList<>(List.of(Finding.ok("settings")));
    ((Settings.Outcome.Ready) outcome)
        .warnings().stream().map(Finding::note).forEach(findings::add);
    return findings;
  }

  private static List<Finding> examine(DoctorCheck check) {
    try {
      return check.examine().get();
    } catch (RuntimeException fault) {
      String reference = FaultLog.record("doctor's check of " + check.name(), fault);
      return List.of(
          Finding.fault(check.name() + ": the check itself failed, reference " + reference));
    }
  }

  private void print(Finding finding) {
    out()
        .println(
            "%-6s %s".formatted(finding.kind().name().toLowerCase(Locale.ROOT), finding.text()));
  }
}
