package org.leadlearner;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.leadlearner.console.DoctorCommand;
import org.leadlearner.console.LeadLearnerCommand;
import org.leadlearner.console.MachineChecks;
import org.leadlearner.console.RunCommand;
import org.leadlearner.http.HttpServer;
import org.leadlearner.http.WelcomePage;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Starts Lead Learner: gives the commands what they need, and wires the rooms. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commands(Clock.systemUTC()).execute(arguments));
  }

  private static CommandLine commands(Clock clock) {
    return LeadLearnerCommand.of(
        new RunCommand(Main::settings, Main::run),
        new DoctorCommand(
            Main::settings,
            MachineChecks.always(clock),
            settings -> MachineChecks.with(settings, clock)));
  }

  private static Settings.Outcome settings() {
    return Settings.read(System.getenv(), Path.of(".env"));
  }

  private static void run(Settings settings) throws StartFailure {
    HttpServer server = new HttpServer(settings.http(), List.of());
    server.context().addServlet(new WelcomePage(), "");
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
    LOG.info("Lead Learner is at http://{}:{}", settings.http().host(), server.port());
    try {
      server.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
