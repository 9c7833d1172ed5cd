package org.leadlearner.app;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.leadlearner.access.Installations;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.Absences;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.slack.SlackAdapter;
import org.leadlearner.chat.slack.api.ClientPool;
import org.leadlearner.chat.slack.api.ConfiguredToken;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.leadlearner.chat.slack.install.OwnWorkspace;
import org.leadlearner.chat.slack.install.SlackInstall;
import org.leadlearner.chat.slack.install.SlackNeeds;
import org.leadlearner.chat.slack.install.SlackOAuth;
import org.leadlearner.chat.slack.install.SlackWorkspaces;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.SlackSettings;
import org.leadlearner.store.Store;
import org.leadlearner.store.secret.KeyCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slack, for one workspace or for all that install the app. */
public final class SlackModule implements PlatformModule {

  /** As many as Slack allows one app, over all nodes. */
  private static final int MOST_SOCKETS = 10;

  private static final Logger LOG = LoggerFactory.getLogger(SlackModule.class);

  private final SlackAdapter adapter;
  private final Optional<SlackInstall> install;
  private final boolean absences;
  private final Supplier<KeyCheck> keys;

  private SlackModule(
      SlackAdapter adapter,
      Optional<SlackInstall> install,
      boolean absences,
      Supplier<KeyCheck> keys) {
    this.adapter = adapter;
    this.install = install;
    this.absences = absences;
    this.keys = keys;
  }

  /** What calls Slack, made without a database; empty when Slack is not configured. */
  static Optional<ClientPool> clients(Settings settings) {
    return settings.slack().map(slack -> new ClientPool(slack.apiUrl()));
  }

  /**
   * @param clients are closed with it
   */
  static PlatformModule of(
      Settings settings, ClientPool clients, Store store, Inbox inbox, Clock clock) {
    SlackSettings slack = settings.slack().orElseThrow();
    Installations installations = store.installations(settings.encryptionKeys().newestFirst());
    Optional<SlackOAuth> oauth = oauth(settings, slack, clock);
    Optional<SlackWorkspaces> workspaces =
        oauth.map(one -> workspaces(slack, one, installations, clock));
    SlackAdapter adapter =
        new SlackAdapter(
            new SlackAdapter.Access(
                slack.apiUrl(),
                slack.signingSecret(),
                slack.appToken(),
                RosterAddresses.areAsked(settings, store),
                slack.agentView()),
            clients,
            tokens(slack, workspaces, clock),
            inbox,
            new SlackAdapter.Sentences(
                Assistant.yourAnswer(Locale.ENGLISH), Assistant.formUnopened(Locale.ENGLISH)),
            store.delivery().socketPlaces(MOST_SOCKETS),
            settings.district().zone(),
            clock);
    return new SlackModule(
        adapter,
        oauth.map(
            one ->
                new SlackInstall(
                    one,
                    installations,
                    workspaces.orElseThrow(),
                    key -> isFirstUse(store, key, clock),
                    clock)),
        slack.absences(),
        () ->
            oauth.isEmpty()
                ? new KeyCheck(0, List.of())
                : store.checkKeys(settings.encryptionKeys().newestFirst()));
  }

  /** The OAuth client, if several workspaces may install the app. */
  public static Optional<SlackOAuth> oauth(Settings settings, SlackSettings slack, Clock clock) {
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
                                needs(settings, slack),
                                clock)));
  }

  /** What the settings make use of beyond what the app always needs. */
  public static SlackNeeds needs(Settings settings, SlackSettings slack) {
    return new SlackNeeds(settings.linkAccounts(), slack.absences());
  }

  /** The workspaces that installed the app, and which of them belong to the district. */
  public static SlackWorkspaces workspaces(
      SlackSettings slack, SlackOAuth oauth, Installations installations, Clock clock) {
    return new SlackWorkspaces(
        installations, oauth, slack.botToken(), Set.copyOf(slack.workspaces()), clock);
  }

  private static SlackTokens tokens(
      SlackSettings slack, Optional<SlackWorkspaces> workspaces, Clock clock) {
    return workspaces
        .<SlackTokens>map(many -> many)
        .orElseGet(() -> token(slack, slack.botToken().orElseThrow(), clock));
  }

  private static SlackTokens token(SlackSettings slack, String token, Clock clock) {
    return slack.workspaces().stream()
        .findFirst()
        .map(named -> ConfiguredToken.of(token, named))
        .orElseGet(
            () -> new ConfiguredToken(token, new OwnWorkspace(slack.apiUrl(), token, clock)::is));
  }

  private static boolean isFirstUse(Store store, String key, Clock clock) {
    return store
        .transactions()
        .inTransaction(
            () ->
                store
                    .delivery()
                    .deliveryKeys()
                    .isFirst("slack-install", Set.of(key), clock.instant()));
  }

  @Override
  public ChatPlatform platform() {
    return adapter.platform();
  }

  @Override
  public void addTo(ServletContextHandler context) {
    adapter.addTo(context);
    install.ifPresent(pages -> pages.addTo(context));
  }

  @Override
  public void start() {
    // Otherwise nobody would know before somebody in that workspace gets no answer.
    keys.get().faults().forEach(LOG::error);
    adapter.start();
  }

  @Override
  public Optional<String> trouble() {
    return adapter.trouble().or(this::lockedOut);
  }

  /** One workspace that is locked out does not keep the others from being served. */
  private Optional<String> lockedOut() {
    KeyCheck fit = keys.get();
    return fit.isLockedOut() ? fit.faults().stream().findFirst() : Optional.empty();
  }

  @Override
  public void tellTimes(Consumer<Duration> whom) {
    adapter.tellTimes(whom);
  }

  @Override
  public Optional<IntSupplier> connections() {
    return adapter.connections();
  }

  @Override
  public Absences absences() {
    return absences ? adapter.absences() : Absences.UNKNOWN;
  }

  @Override
  public void close() throws Exception {
    adapter.close();
  }
}
