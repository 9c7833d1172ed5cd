package org.leadlearner.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.assistant.dialogue.Ear;
import org.leadlearner.chat.Absences;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.slack.api.ClientPool;
import org.leadlearner.chat.web.Playground;
import org.leadlearner.chat.web.PlaygroundClock;
import org.leadlearner.content.Content;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.dashboard.staff.StaffRoom;
import org.leadlearner.delivery.Beat;
import org.leadlearner.delivery.Courier;
import org.leadlearner.delivery.Reception;
import org.leadlearner.http.HttpServer;
import org.leadlearner.http.ReadinessCheck;
import org.leadlearner.http.WelcomePage;
import org.leadlearner.language.WordBook;
import org.leadlearner.people.Conversation;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.FirstUse;
import org.leadlearner.store.Store;
import org.leadlearner.store.StoreRules;
import org.leadlearner.store.database.Database;
import org.leadlearner.store.database.Leases;
import org.leadlearner.store.database.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running program: creates all modules in the order in which data flows. */
public final class Server {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final long LONGEST_STOP_SECONDS = 20;

  private final Settings settings;
  private final Clock clock;
  private final boolean isMovable;
  private final Leases leases;
  private final CountDownLatch closed = new CountDownLatch(1);

  public Server(Settings settings, Clock clock) {
    this(settings, clock, Leases.USUAL);
  }

  /**
   * @param leases that all nodes of one database agree on
   */
  public Server(Settings settings, Clock clock, Leases leases) {
    this.settings = settings;
    this.leases = leases;
    // The clock may be moved only when there are no real people.
    this.isMovable =
        settings.playground() && settings.slack().isEmpty() && settings.teams().isEmpty();
    this.clock = isMovable ? new PlaygroundClock(clock) : clock;
  }

  /** The authored content for these settings. */
  public static ContentFolder content(Settings settings) {
    Optional<Path> folder = settings.content().promptsDir();
    return folder.map(ContentFolder::at).orElseGet(ContentFolder::builtIn);
  }

  /** Runs until the process is stopped. */
  public void run() throws StartFailure {
    Content content = content(settings).checked();
    if (!content.faults().isEmpty()) {
      throw new StartFailure(content.faults().stream().map(Fault::toString).toList());
    }
    content.languages().forEach(Server::speak);
    CompletableFuture<Optional<ClientPool>> slack =
        beside("slack-setup", () -> SlackModule.clients(settings));
    CompletableFuture<HttpServer> http =
        beside("http-setup", () -> new HttpServer(settings.http(), List.of()));
    CompletableFuture<Optional<MetricsModule>> metrics =
        beside("metrics-setup", () -> MetricsModule.of(settings.metrics()));
    beside("first-use", () -> useOnce(settings.database(), content.rubrics().get(0)));
    Ear ear = PhraseLearning.ear(content(settings), content.rubrics());
    StoreRules rules = new StoreRules(leases, settings.legalHold(), DistrictHolidays.of(settings));
    try (Store store = Store.open(settings.database().url(), clock, rules)) {
      DashboardModule dashboard = new DashboardModule(settings, store, clock);
      RubricShelf rubrics = store.checkin().shelf(content.rubrics());
      StaffModule staff = new StaffModule(store, dashboard, clock);
      ProjectorModule projector = new ProjectorModule(store, dashboard, clock);
      Assistant assistant =
          AssistantFactory.of(
              settings,
              store,
              content,
              rubrics,
              RoundProofs.sealing(
                  store, rubrics, settings.district().zone(), settings.webhook().isPresent()),
              ear,
              new AssistantFactory.Doors(dashboard, staff.door(), projector.door()));
      StaffRoom room = staff.room(assistant, rubrics, dashboard.site());
      Consumer<HttpServer> pages =
          dashboard
              .of(assistant.pages(), rubrics, content.rubrics(), staff.codes())
              .andThen(server -> room.addTo(server.context()))
              .andThen(server -> projector.addTo(server, assistant, dashboard.site()));
      try (Courier courier =
              new Courier(
                  store.delivery().outbox(),
                  store.delivery().deliveryKeys(),
                  store.delivery().lanes(),
                  isMovable ? clock : store.delivery().clock(clock));
          Database.Listening others = store.delivery().listen(courier::wake)) {
        Reception reception =
            new Reception(
                store.transactions(),
                store.delivery().deliveryKeys(),
                store.delivery().outbox(),
                assistant,
                courier::wake);
        List<PlatformModule> platforms = platforms(slack.join(), store, reception);
        try (Beat beat = store.delivery().beat(clock)) {
          Absences absences = absences(platforms);
          beat.start(new DueWork(settings, store, assistant.due(), absences, clock, courier::wake));
          HttpServer server = http.join();
          server.check(new ReadinessCheck("database", store::trouble));
          server.check(new ReadinessCheck("typed words", ear::trouble));
          runPlatforms(server, platforms, store, reception, courier, metrics.join(), pages);
        }
      }
      tellWhatWaits(store);
    } catch (StoreException unusable) {
      throw new StartFailure(unusable.fault());
    } finally {
      closed.countDown();
    }
  }

  /** Sets up what needs no database while that is opened, which takes as long. */
  private static <T> CompletableFuture<T> beside(String name, Supplier<T> setup) {
    return CompletableFuture.supplyAsync(
        setup,
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** So that the first turn does not wait for what libraries do once. */
  private static Message useOnce(Settings.Database database, Rubric rubric) {
    FirstUse.of(database.url(), rubric);
    Message message = Assistant.firstMessage(Locale.ENGLISH, rubric.strands().size());
    FirstUse.of(message);
    return message;
  }

  private static void speak(Content.Language language) {
    WordBook.CHAT.add(language.code(), language.words());
    WordBook.DASHBOARD.add(language.code(), language.dashboard());
  }

  /** Each platform knows its own people. */
  private static Absences absences(List<PlatformModule> platforms) {
    List<Absences> asked =
        platforms.stream()
            .map(PlatformModule::absences)
            .filter(one -> one != Absences.UNKNOWN)
            .toList();
    return asked.isEmpty()
        ? Absences.UNKNOWN
        : own -> {
          Map<Conversation, Instant> absent = new HashMap<>();
          asked.forEach(one -> absent.putAll(one.of(own)));
          return absent;
        };
  }

  private void runPlatforms(
      HttpServer server,
      List<PlatformModule> platforms,
      Store store,
      Reception reception,
      Courier courier,
      Optional<MetricsModule> metrics,
      Consumer<HttpServer> dashboard)
      throws StartFailure {
    platforms.forEach(one -> server.check(new ReadinessCheck(one.platform().name(), one::trouble)));
    for (PlatformModule one : platforms) {
      courier.serve(one.platform());
      one.addTo(server.context());
    }
    addFrontPage(server, store, reception, courier);
    dashboard.accept(server);
    Optional<WebhookModule> webhook = WebhookModule.of(settings, store, clock);
    metrics.ifPresent(
        some -> some.watch(store, platforms, settings.playground(), clock).addTo(server));
    try {
      webhook.ifPresent(WebhookModule::start);
      serve(server, courier, store, platforms);
    } finally {
      webhook.ifPresent(WebhookModule::close);
      platforms.forEach(Server::close);
      metrics.ifPresent(MetricsModule::close);
    }
  }

  /** The configured platforms; a new one is one line here. */
  private List<PlatformModule> platforms(
      Optional<ClientPool> slack, Store store, Reception reception) {
    return Stream.of(
            slack.map(clients -> SlackModule.of(settings, clients, store, reception, clock)),
            TeamsModule.of(settings, store, reception, clock))
        .flatMap(Optional::stream)
        .toList();
  }

  private void addFrontPage(HttpServer server, Store store, Reception reception, Courier courier) {
    if (!settings.playground()) {
      server.context().addServlet(new WelcomePage(), "");
      return;
    }
    Playground playground =
        new Playground(
            reception,
            store.conversation().transcript(),
            clock,
            settings.district().zone(),
            date -> store.prompt().calendars().load().nextSchoolDay(date).orElse(date.plusDays(1)),
            courier::wake);
    playground.addTo(server.context());
    courier.serve(playground);
    server.beforeStop(playground::endStreams);
  }

  private void serve(
      HttpServer server, Courier courier, Store store, List<PlatformModule> platforms)
      throws StartFailure {
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
    store.delivery().outbox().wakeWorkspaces();
    courier.start();
    platforms.forEach(PlatformModule::start);
    LOG.info("Answers are kept in {}.", store.kind());
    LOG.info("Lead Learner is at http://{}:{}/", settings.http().host(), server.port());
    try {
      server.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void tellWhatWaits(Store store) {
    try {
      boolean isAllSent = store.delivery().outbox().due(clock.instant()).isEmpty();
      LOG.info(
          isAllSent
              ? "All messages that were due are sent."
              : "Some messages are still due; they go out after the next start.");
    } catch (RuntimeException fault) {
      LOG.warn("Whether messages are still due could not be seen.", fault);
    }
  }

  /**
   * The process ends with its last shutdown hook, so this waits until everything else is closed.
   */
  private void stop(HttpServer server) {
    LOG.info("Stopping: nothing new is taken in, and what was begun is finished.");
    server.stop();
    try {
      if (closed.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.info("Stopped: everything is closed.");
      } else {
        LOG.warn("Not everything could be closed in time; nothing that was acknowledged is lost.");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(PlatformModule platform) {
    try {
      platform.close();
    } catch (Exception fault) {
      LOG.warn("The connections to {} were not closed well.", platform.platform().name(), fault);
    }
  }
}
