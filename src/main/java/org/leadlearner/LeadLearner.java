package org.leadlearner;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.assistant.PromptRecords;
import org.leadlearner.chat.slack.SettingsToken;
import org.leadlearner.chat.slack.SlackAdapter;
import org.leadlearner.chat.slack.SlackInstall;
import org.leadlearner.chat.slack.SlackOAuth;
import org.leadlearner.chat.slack.SlackTokens;
import org.leadlearner.chat.slack.SlackWorkspaces;
import org.leadlearner.chat.web.Playground;
import org.leadlearner.chat.web.PlaygroundClock;
import org.leadlearner.content.Content;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.content.Fault;
import org.leadlearner.delivery.Beat;
import org.leadlearner.delivery.Courier;
import org.leadlearner.delivery.DuePrompts;
import org.leadlearner.delivery.Reception;
import org.leadlearner.http.HttpServer;
import org.leadlearner.http.ReadinessCheck;
import org.leadlearner.http.WelcomePage;
import org.leadlearner.people.Installations;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.SlackSettings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.Store;
import org.leadlearner.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running program: its rooms, wired in the order in which data flows. */
final class LeadLearner {

  private static final Logger LOG = LoggerFactory.getLogger(LeadLearner.class);
  private static final long LONGEST_STOP_SECONDS = 20;

  private final Settings settings;
  private final Clock clock;
  private final CountDownLatch closed = new CountDownLatch(1);

  LeadLearner(Settings settings, Clock clock) {
    this.settings = settings;
    // Only where nobody but made-up people is there may the time be moved.
    boolean isMovable = settings.playground() && settings.slack().isEmpty();
    this.clock = isMovable ? new PlaygroundClock(clock) : clock;
  }

  /** The authored content that these settings name. */
  static ContentFolder content(Settings settings) {
    Optional<Path> folder = settings.content().promptsDir();
    return folder.map(ContentFolder::at).orElseGet(ContentFolder::builtIn);
  }

  /** How Slack's OAuth is done, where many workspaces may install the app. */
  static Optional<SlackOAuth> oauth(Settings settings, SlackSettings slack, Clock clock) {
    return slack
        .oauth()
        .flatMap(
            client ->
                settings
                    .http()
                    .publicUrl()
                    .map(
                        url ->
                            new SlackOAuth(
                                slack.apiUrl(),
                                client.clientId(),
                                client.clientSecret(),
                                url,
                                clock)));
  }

  /** Runs until the process is stopped. */
  void run() throws StartFailure {
    Content content = content(settings).read();
    if (!content.faults().isEmpty()) {
      throw new StartFailure(content.faults().stream().map(Fault::toString).toList());
    }
    try (Store store = Store.open(settings.database().url(), clock)) {
      Assistant assistant =
          new Assistant(
              store.people(),
              store.shelf(content.rubrics()),
              store.checkIns(),
              store.progress(),
              promptRecords(store, content));
      try (Courier courier = new Courier(store.outbox(), store.deliveryKeys(), clock)) {
        Reception reception =
            new Reception(
                store.transactions(),
                store.deliveryKeys(),
                store.outbox(),
                assistant,
                courier::wake);
        try (Beat beat = store.beat(clock)) {
          beat.start(duePrompts(store, assistant, courier)::post);
          runPlatforms(store, reception, courier);
        }
      }
    } catch (StoreException unusable) {
      throw new StartFailure(unusable.fault());
    } finally {
      closed.countDown();
    }
  }

  private PromptRecords promptRecords(Store store, Content content) {
    return new PromptRecords(
        content.prompts(),
        store.schedules(),
        store.calendars(),
        store.occurrences(),
        store.practices(),
        store.preferences(),
        store.channelLeads(),
        store.staffSentences(),
        QuietHours.USUAL,
        settings.admins());
  }

  private DuePrompts duePrompts(Store store, Assistant assistant, Courier courier) {
    return new DuePrompts(
        store.transactions(),
        new DuePrompts.Plan(store.schedules(), store.calendars(), store.occurrences()),
        store.outbox(),
        assistant::promptOf,
        QuietHours.USUAL,
        clock,
        courier::wake);
  }

  private void runPlatforms(Store store, Reception reception, Courier courier) throws StartFailure {
    Optional<SlackAdapter> slack = settings.slack().map(some -> slack(some, store, reception));
    List<ReadinessCheck> checks = new ArrayList<>();
    checks.add(new ReadinessCheck("database", store::trouble));
    slack.ifPresent(one -> checks.add(new ReadinessCheck("slack", one::trouble)));
    HttpServer server = new HttpServer(settings.http(), checks);
    slack.ifPresent(one -> courier.serve(one.platform()));
    slack.ifPresent(one -> one.addTo(server.context()));
    settings.slack().ifPresent(some -> addInstall(some, store, server));
    addFrontPage(server, store, reception, courier);
    try {
      serve(server, courier, store, slack);
    } finally {
      slack.ifPresent(LeadLearner::close);
    }
  }

  private SlackAdapter slack(SlackSettings slack, Store store, Reception reception) {
    return new SlackAdapter(
        new SlackAdapter.Access(slack.apiUrl(), slack.signingSecret(), slack.appToken()),
        tokens(slack, store),
        reception,
        new SlackAdapter.Sentences(
            Assistant.yourAnswer(Locale.ENGLISH), Assistant.formUnopened(Locale.ENGLISH)),
        settings.district().zone(),
        clock);
  }

  private SlackTokens tokens(SlackSettings slack, Store store) {
    return oauth(settings, slack, clock)
        .<SlackTokens>map(
            oauth -> new SlackWorkspaces(installations(store), oauth, slack.botToken(), clock))
        .orElseGet(() -> new SettingsToken(slack.botToken().orElseThrow()));
  }

  private Installations installations(Store store) {
    return store.installations(settings.encryptionKeys().newestFirst());
  }

  private void addInstall(SlackSettings slack, Store store, HttpServer server) {
    oauth(settings, slack, clock)
        .map(
            oauth ->
                new SlackInstall(oauth, installations(store), key -> isFirstUse(store, key), clock))
        .ifPresent(install -> install.addTo(server.context()));
  }

  private boolean isFirstUse(Store store, String key) {
    return store
        .transactions()
        .inTransaction(
            () -> store.deliveryKeys().isFirst("slack-install", Set.of(key), clock.instant()));
  }

  private void addFrontPage(HttpServer server, Store store, Reception reception, Courier courier) {
    if (!settings.playground()) {
      server.context().addServlet(new WelcomePage(), "");
      return;
    }
    Playground playground =
        new Playground(
            reception, store.transcript(), clock, settings.district().zone(), courier::wake);
    playground.addTo(server.context());
    courier.serve(playground);
    server.beforeStop(playground::endStreams);
  }

  private void serve(HttpServer server, Courier courier, Store store, Optional<SlackAdapter> slack)
      throws StartFailure {
    server.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
    courier.start();
    slack.ifPresent(SlackAdapter::start);
    LOG.info("Answers are kept in {}.", store.kind());
    LOG.info("Lead Learner is at http://{}:{}/", settings.http().host(), server.port());
    try {
      server.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** The process ends with its last hook, so this waits until everything else is closed, too. */
  private void stop(HttpServer server) {
    server.stop();
    try {
      if (!closed.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("Not everything could be closed in time; nothing that was acknowledged is lost.");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(SlackAdapter slack) {
    try {
      slack.close();
    } catch (Exception fault) {
      LOG.warn("The connections to Slack were not closed well.", fault);
    }
  }
}
