package org.leadlearner.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.slack.SlackAdapter;
import org.leadlearner.chat.slack.api.ConfiguredToken;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.FakeUser;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.delivery.Courier;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Reception;
import org.leadlearner.http.HttpServer;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.Store;

/** The program as it is wired for Slack, on SQLite, with a fake Slack to ask who people are. */
final class DurableSubject implements Subject {

  private final FakeSlack slack;
  private final Store store;
  private final Courier courier;
  private final SlackAdapter adapter;
  private final HttpServer server =
      new HttpServer(new Settings.Http("127.0.0.1", 0, Optional.empty()), List.of());

  /**
   * @param isSending whether messages also go out, to a platform that takes them at once
   */
  DurableSubject(Path database, boolean isSending, Clock clock) throws StartFailure {
    slack = FakeSlack.start(clock);
    for (String user : SignedCommands.users()) {
      slack.workspace().put(FakeUser.named(user, user, user));
    }
    store = Store.open("jdbc:sqlite:" + database, clock);
    courier = new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), clock);
    adapter = adapter(reception(isSending ? courier::wake : lanes -> {}), clock);
    if (isSending) {
      courier.serve(new TakesAll("slack"));
      courier.start();
    }
    adapter.addTo(server.context());
    server.start();
  }

  private Reception reception(Consumer<Set<Outbox.Lane>> afterCommit) {
    Assistant assistant =
        new Assistant(
            store.person().people(),
            store.checkin().shelf(ContentFolder.builtIn().read().rubrics()),
            store.checkin().checkIns(),
            store.checkin().progress(),
            StoredRecords.of(store, ContentFolder.builtIn().read().prompts()),
            StoredRecords.teams(store),
            StoredRecords.dialogue(store));
    return new Reception(
        store.transactions(),
        store.delivery().deliveryKeys(),
        store.delivery().outbox(),
        assistant,
        afterCommit);
  }

  private SlackAdapter adapter(Reception reception, Clock clock) {
    return new SlackAdapter(
        new SlackAdapter.Access(
            URI.create(slack.apiUrl()), Optional.of(FakeSlack.SIGNING_SECRET), Optional.empty()),
        ConfiguredToken.of(slack.botToken(), Team.HOME.id()),
        reception,
        new SlackAdapter.Sentences(
            Assistant.yourAnswer(Locale.ENGLISH), Assistant.formUnopened(Locale.ENGLISH)),
        ZoneId.of("America/Chicago"),
        clock);
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    try {
      adapter.close();
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
    courier.close();
    store.close();
    slack.close();
  }
}
