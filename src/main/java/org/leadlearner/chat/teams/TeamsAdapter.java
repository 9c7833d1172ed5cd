package org.leadlearner.chat.teams;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.teams.auth.Authenticator;
import org.leadlearner.chat.teams.auth.EmulatorAuthenticator;
import org.leadlearner.chat.teams.auth.OpenIdMetadata;
import org.leadlearner.chat.teams.auth.ServiceHosts;
import org.leadlearner.chat.teams.auth.SigningKeys;
import org.leadlearner.chat.teams.auth.TokenAuthenticator;
import org.leadlearner.chat.teams.auth.TokenVerifier;
import org.leadlearner.chat.teams.bot.ActivityDispatcher;
import org.leadlearner.chat.teams.bot.InboxHandoff;
import org.leadlearner.chat.teams.bot.InvokeResponder;
import org.leadlearner.chat.teams.bot.MessageReader;
import org.leadlearner.chat.teams.bot.MessagesServlet;
import org.leadlearner.chat.teams.bot.TeamsBot;
import org.leadlearner.chat.teams.bot.TeamsSentences;
import org.leadlearner.chat.teams.connector.EmailLookup;
import org.leadlearner.chat.teams.connector.MentionResolver;
import org.leadlearner.chat.teams.connector.OwnThreads;
import org.leadlearner.chat.teams.connector.PrivatePlaces;
import org.leadlearner.chat.teams.connector.TeamsCredentials;
import org.leadlearner.chat.teams.connector.TeamsRoster;
import org.leadlearner.chat.teams.render.AdaptiveCardRenderer;
import org.leadlearner.chat.teams.render.TaskModuleRenderer;
import org.leadlearner.http.RefusalLog;

/** The Teams platform: receives activities over HTTP and sends messages. */
public final class TeamsAdapter implements AutoCloseable {

  /** Enough for the metadata document, the keys, and a margin. */
  private static final Duration KEYS_PATIENCE =
      OpenIdMetadata.PATIENCE.multipliedBy(2).plusSeconds(1);

  private static final int THREADS = 16;
  private static final int WAITING = 256;

  private final TeamsPlatform platform;
  private final EmailLookup people;
  private final Optional<SigningKeys> keys;
  private final Optional<MessagesServlet> endpoint;
  private final ThreadPoolExecutor workers = workers();

  /**
   * The settings for talking with Teams.
   *
   * @param app our app registration; empty: every request from Teams is rejected
   * @param openIdMetadataUrl the document that names the keys for verifying requests
   * @param loginUrl the base of the token endpoint
   * @param serviceHosts as in {@code TEAMS_SERVICE_HOSTS}: each {@code host} or {@code host:port}
   * @param emulator whether a program on this machine may act as Teams; ignored when there is an
   *     app
   * @param asksAddresses whether members' e-mail addresses are looked up, to link their accounts
   * @param rosterPatience how long a message waits for the roster to say who sent it
   * @param privateMessages whether Teams accepts targeted messages in channels, which one person
   *     sees
   */
  public record Access(
      Optional<TeamsCredentials> app,
      URI openIdMetadataUrl,
      URI loginUrl,
      Set<String> serviceHosts,
      boolean emulator,
      boolean asksAddresses,
      Duration rosterPatience,
      boolean privateMessages) {
    public Access {
      serviceHosts = Set.copyOf(serviceHosts);
    }

    /** The same with the default patience and without targeted messages. */
    public Access(
        Optional<TeamsCredentials> app,
        URI openIdMetadataUrl,
        URI loginUrl,
        Set<String> serviceHosts,
        boolean emulator,
        boolean asksAddresses) {
      this(
          app,
          openIdMetadataUrl,
          loginUrl,
          serviceHosts,
          emulator,
          asksAddresses,
          TeamsRoster.PATIENCE,
          false);
    }

    /** The same without looking up addresses. */
    public Access(
        Optional<TeamsCredentials> app,
        URI openIdMetadataUrl,
        URI loginUrl,
        Set<String> serviceHosts,
        boolean emulator) {
      this(app, openIdMetadataUrl, loginUrl, serviceHosts, emulator, false);
    }

    /** The same with another patience. */
    public Access waitingForRosters(Duration patience) {
      return new Access(
          app,
          openIdMetadataUrl,
          loginUrl,
          serviceHosts,
          emulator,
          asksAddresses,
          patience,
          privateMessages);
    }

    /** The same with targeted messages on or off. */
    public Access withPrivateMessages(boolean areOn) {
      return new Access(
          app,
          openIdMetadataUrl,
          loginUrl,
          serviceHosts,
          emulator,
          asksAddresses,
          rosterPatience,
          areOn);
    }

    /** Whether an emulator takes the place of Teams. */
    boolean isEmulated() {
      return emulator && app.isEmpty();
    }
  }

  /**
   * @param zone the time zone of people whose own is unknown
   */
  public TeamsAdapter(
      Access access,
      Inbox inbox,
      TeamsSentences said,
      ConversationReferences references,
      ZoneId zone,
      Clock clock) {
    ServiceHosts hosts = new ServiceHosts(access.serviceHosts(), access.isEmulated());
    PrivatePlaces asides = new PrivatePlaces(access.privateMessages(), clock);
    AdaptiveCardRenderer renderer = new AdaptiveCardRenderer(said.yourAnswer());
    platform =
        new TeamsPlatform(
            access.app(), access.loginUrl(), hosts, references, asides, said.yourAnswer(), clock);
    people = people(access);
    TeamsBot bot =
        new TeamsBot(
            new InboxHandoff(
                inbox, people, new MentionResolver(platform.client(), zone), asides, zone, clock),
            new InvokeResponder(renderer, new TaskModuleRenderer(), said),
            new MessageReader(new OwnThreads(references, clock)),
            platform.known());
    keys =
        access
            .app()
            .map(
                app ->
                    new SigningKeys(
                        new OpenIdMetadata(access.openIdMetadataUrl()), KEYS_PATIENCE, clock));
    endpoint =
        gate(access, hosts, clock)
            .map(
                gate ->
                    new MessagesServlet(
                        new ActivityDispatcher(gate, bot, new RefusalLog("Teams", clock)),
                        workers));
  }

  private EmailLookup people(Access access) {
    return access.app().isPresent()
        ? new TeamsRoster(platform.client(), access.asksAddresses(), access.rosterPatience())
        : EmailLookup.MADE_UP;
  }

  private Optional<Authenticator> gate(Access access, ServiceHosts hosts, Clock clock) {
    if (access.isEmulated()) {
      return Optional.of(new EmulatorAuthenticator(hosts));
    }
    return access
        .app()
        .map(
            app ->
                new TokenAuthenticator(
                    new TokenVerifier(keys.orElseThrow(), app.appId(), clock),
                    hosts,
                    app.tenant()));
  }

  /** Sends messages. */
  public ChatPlatform platform() {
    return platform;
  }

  /** Adds {@code POST /api/messages}, if there are credentials to verify requests with. */
  public void addTo(ServletContextHandler context) {
    keys.ifPresent(SigningKeys::warmUp);
    endpoint.ifPresent(
        servlet -> {
          ServletHolder holder = new ServletHolder(servlet);
          holder.setAsyncSupported(true);
          context.addServlet(holder, "/api/messages");
        });
  }

  /** What is wrong with the connection to Teams, for the operator. */
  public Optional<String> trouble() {
    return keys.filter(fetched -> !fetched.areKnown())
        .flatMap(SigningKeys::trouble)
        .map(why -> "The keys that prove what comes from Teams could never be fetched: " + why);
  }

  private static ThreadPoolExecutor workers() {
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            work -> new Thread(work, "teams-requests"));
    workers.allowCoreThreadTimeOut(true);
    return workers;
  }

  /** Finishes work in progress first. */
  @Override
  public void close() throws Exception {
    workers.shutdown();
    if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
      workers.shutdownNow();
    }
    people.close();
    keys.ifPresent(SigningKeys::close);
  }
}
