package org.leadlearner.app;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.chat.teams.TeamsAdapter;
import org.leadlearner.chat.teams.bot.TeamsSentences;
import org.leadlearner.chat.teams.connector.TeamsCredentials;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.TeamsSettings;
import org.leadlearner.store.Store;

/** Teams, for the tenant of the app registration. */
public final class TeamsModule implements PlatformModule {

  private final TeamsAdapter adapter;

  private TeamsModule(TeamsAdapter adapter) {
    this.adapter = adapter;
  }

  /** Empty when Teams is not configured. */
  static Optional<PlatformModule> of(Settings settings, Store store, Inbox inbox, Clock clock) {
    return settings
        .teams()
        .map(
            teams ->
                new TeamsModule(
                    new TeamsAdapter(
                        access(teams, RosterAddresses.areAsked(settings, store)),
                        inbox,
                        sentences(Locale.ENGLISH),
                        store.conversation().references(),
                        settings.district().zone(),
                        clock)));
  }

  private static TeamsAdapter.Access access(TeamsSettings teams, boolean linking) {
    return new TeamsAdapter.Access(
            teams.app().map(TeamsModule::credentials),
            teams.openIdMetadataUrl(),
            teams.loginUrl(),
            teams.serviceHosts(),
            teams.emulator(),
            linking)
        .withPrivateMessages(teams.privateMessages());
  }

  /** The app registration in the form of the Teams package. */
  public static TeamsCredentials credentials(TeamsSettings.AppIdentity app) {
    return new TeamsCredentials(app.appId(), app.password(), app.tenantId());
  }

  private static TeamsSentences sentences(Locale locale) {
    return new TeamsSentences(
        Assistant.yourAnswer(locale),
        Assistant.taken(locale),
        new PlainText().render(Assistant.formUnopened(locale)));
  }

  @Override
  public ChatPlatform platform() {
    return adapter.platform();
  }

  @Override
  public void addTo(ServletContextHandler context) {
    adapter.addTo(context);
  }

  @Override
  public Optional<String> trouble() {
    return adapter.trouble();
  }

  @Override
  public void close() throws Exception {
    adapter.close();
  }
}
