package org.leadlearner;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.slack.SlackManifest;
import org.leadlearner.chat.web.Playground;
import org.leadlearner.console.CheckContentCommand;
import org.leadlearner.console.DoctorCheck;
import org.leadlearner.console.DoctorCheck.Finding;
import org.leadlearner.console.DoctorCommand;
import org.leadlearner.console.LeadLearnerCommand;
import org.leadlearner.console.MachineChecks;
import org.leadlearner.console.ManifestCommand;
import org.leadlearner.console.RotateKeysCommand;
import org.leadlearner.console.RunCommand;
import org.leadlearner.content.Content;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.content.Fault;
import org.leadlearner.delivery.Courier;
import org.leadlearner.delivery.Reception;
import org.leadlearner.http.HttpServer;
import org.leadlearner.http.ReadinessCheck;
import org.leadlearner.http.WelcomePage;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.KeyRotation;
import org.leadlearner.store.Store;
import org.leadlearner.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Starts Lead Learner: gives the commands what they need, and wires the rooms. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private final Settings settings;
  private final Clock clock;

  private Main(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  public static void main(String[] arguments) {
    System.exit(commands(Clock.systemUTC()).execute(arguments));
  }

  private static CommandLine commands(Clock clock) {
    return LeadLearnerCommand.of(
        new RunCommand(Main::settings, settings -> new Main(settings, clock).run()),
        new DoctorCommand(
            Main::settings,
            MachineChecks.always(clock),
            settings -> new Main(settings, clock).doctorChecks()),
        new CheckContentCommand(
            Main::settings,
            folder -> lines(folder.map(ContentFolder::only).orElseGet(ContentFolder::builtIn))),
        new ManifestCommand(
            url -> url.map(SlackManifest::overHttp).orElseGet(SlackManifest::overSocket)),
        new RotateKeysCommand(Main::settings, settings -> new Main(settings, clock).rotateKeys()));
  }

  private static Settings.Outcome settings() {
    return Settings.read(System.getenv(), Path.of(".env"));
  }

  private RotateKeysCommand.Result rotateKeys() throws StartFailure {
    try (Store store = Store.open(settings.database().url(), clock)) {
      KeyRotation rotation = store.rotateKeys(settings.encryptionKeys().newestFirst());
      return new RotateKeysCommand.Result(rotation.newest(), rotation.changed(), rotation.faults());
    } catch (StoreException unusable) {
      throw new StartFailure(unusable.fault());
    }
  }

  /** Wires the rooms in the order in which data flows, and runs until the process is stopped. */
  private void run() throws StartFailure {
    List<Rubric> rubrics = rubrics();
    try (Store store = Store.open(settings.database().url(), clock)) {
      RubricShelf shelf = store.shelf(rubrics);
      Assistant assistant =
          new Assistant(store.people(), shelf, store.checkIns(), store.progress());
      try (Courier courier = new Courier(store.outbox(), store.deliveryKeys(), clock)) {
        Reception reception =
            new Reception(
                store.transactions(),
                store.deliveryKeys(),
                store.outbox(),
                assistant,
                courier::wake);
        HttpServer server =
            new HttpServer(
                settings.http(), List.of(new ReadinessCheck("database", store::trouble)));
        addFrontPage(server, store, reception, courier);
        serve(server, courier, store);
      }
    } catch (StoreException unusable) {
      throw new StartFailure(unusable.fault());
    }
  }

  private void addFrontPage(HttpServer server, Store store, Reception reception, Courier courier) {
    if (!settings.playground()) {
      server.context().addServlet(new WelcomePage(), "");
      return;
    }
    Playground playground =
        new Playground(reception, store.transcript(), clock, settings.district().zone());
    playground.addTo(server.context());
    courier.serve(playground);
    server.beforeStop(playground::endStreams);
  }

  private void serve(HttpServer server, Courier courier, Store store) throws StartFailure {
    server.start();
    Thread stop = new Thread(server::stop, "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    courier.start();
    LOG.info("Answers are kept in {}.", store.kind());
    LOG.info("Lead Learner is at http://{}:{}/", settings.http().host(), server.port());
    try {
      server.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Rubric> rubrics() throws StartFailure {
    Content content = contentFolder().read();
    if (!content.faults().isEmpty()) {
      throw new StartFailure(content.faults().stream().map(Fault::toString).toList());
    }
    return content.rubrics();
  }

  private ContentFolder contentFolder() {
    Optional<Path> folder = settings.content().promptsDir();
    return folder.map(ContentFolder::at).orElseGet(ContentFolder::builtIn);
  }

  private static List<String> lines(ContentFolder folder) {
    return folder.read().faults().stream().map(Fault::toString).toList();
  }

  private List<DoctorCheck> doctorChecks() {
    List<DoctorCheck> checks = new ArrayList<>(MachineChecks.with(settings, clock));
    checks.add(new DoctorCheck("content", this::examineContent));
    checks.add(new DoctorCheck("database", this::examineDatabase));
    return checks;
  }

  private List<Finding> examineContent() {
    List<String> faults = lines(contentFolder());
    return faults.isEmpty()
        ? List.of(Finding.ok(contentFolder().read().rubrics().size() + " rubric"))
        : faults.stream().map(Finding::fault).toList();
  }

  private List<Finding> examineDatabase() {
    try (Store store = Store.open(settings.database().url(), clock)) {
      return List.of(store.trouble().map(Finding::fault).orElseGet(() -> Finding.ok(store.kind())));
    } catch (StoreException unusable) {
      return List.of(Finding.fault(unusable.fault()));
    }
  }
}
