package org.leadlearner;

import java.nio.file.Path;
import java.time.Clock;
import org.leadlearner.app.Server;
import org.leadlearner.chat.slack.install.SlackManifest;
import org.leadlearner.chat.teams.setup.AppPackage;
import org.leadlearner.command.CalendarCommand;
import org.leadlearner.command.CheckContentCommand;
import org.leadlearner.command.CopyCommand;
import org.leadlearner.command.DemoCommand;
import org.leadlearner.command.DoctorCommand;
import org.leadlearner.command.LeadLearnerCommand;
import org.leadlearner.command.MachineChecks;
import org.leadlearner.command.ManifestCommand;
import org.leadlearner.command.RotateKeysCommand;
import org.leadlearner.command.RunCommand;
import org.leadlearner.command.UnderstandCommand;
import org.leadlearner.command.action.CalendarActions;
import org.leadlearner.command.action.ContentActions;
import org.leadlearner.command.action.DatabaseCopies;
import org.leadlearner.command.action.DemoActions;
import org.leadlearner.command.action.KeyActions;
import org.leadlearner.command.action.LogExport;
import org.leadlearner.command.action.PersonalDataActions;
import org.leadlearner.command.action.RetentionActions;
import org.leadlearner.command.action.RosterActions;
import org.leadlearner.command.action.UnderstandLines;
import org.leadlearner.command.action.VerifyActions;
import org.leadlearner.command.records.ExportCommand;
import org.leadlearner.command.records.ExportLogCommand;
import org.leadlearner.command.records.ForgetCommand;
import org.leadlearner.command.records.RetentionCommand;
import org.leadlearner.command.records.RosterCommand;
import org.leadlearner.command.records.VerifyCommand;
import org.leadlearner.content.calendar.CalendarDownload;
import org.leadlearner.doctor.DoctorChecks;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.read.SettingsReader;
import picocli.CommandLine;

/** The command line: gives each command what it needs. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Clock clock = Clock.systemUTC();
    RunCommand run = new RunCommand(Main::settings, settings -> new Server(settings, clock).run());
    // The server starts sooner without the reader of command lines and all other commands.
    System.exit(
        RunCommand.isMeant(arguments) ? run.alone() : commands(run, clock).execute(arguments));
  }

  private static CommandLine commands(RunCommand run, Clock clock) {
    return LeadLearnerCommand.of(
        run,
        new DemoCommand(
            Main::settings, new DemoActions(clock), settings -> new Server(settings, clock).run()),
        new DoctorCommand(
            Main::settings,
            MachineChecks.always(clock),
            settings -> new DoctorChecks(settings, clock).checks()),
        new CheckContentCommand(Main::settings, ContentActions::check),
        new UnderstandCommand(Main::settings, new UnderstandLines(clock), System.in),
        new ManifestCommand(
            Main::settings,
            (url, isAgent) ->
                url.map(address -> SlackManifest.overHttp(address, isAgent))
                    .orElseGet(() -> SlackManifest.overSocket(isAgent)),
            AppPackage::zip),
        new RotateKeysCommand(Main::settings, new KeyActions(clock)),
        new CalendarCommand(Main::settings, new CalendarActions(clock, CalendarDownload::new)),
        new ExportLogCommand(Main::settings, new LogExport(clock)),
        new ExportCommand(Main::settings, new PersonalDataActions(clock)),
        new ForgetCommand(Main::settings, new PersonalDataActions(clock)),
        new RetentionCommand(Main::settings, new RetentionActions(clock)),
        new RosterCommand(Main::settings, new RosterActions(clock)),
        new VerifyCommand(Main::settings, new VerifyActions()),
        new CopyCommand.Backup(Main::settings, new DatabaseCopies()),
        new CopyCommand.Restore(Main::settings, new DatabaseCopies()),
        new CopyCommand.CopyDatabase(Main::settings, new DatabaseCopies()));
  }

  private static Settings.Outcome settings() {
    return SettingsReader.read(System.getenv(), Path.of(".env"));
  }
}
