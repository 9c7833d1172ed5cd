package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.chat.teams.TeamsAdapter;
import org.leadlearner.chat.teams.bot.TeamsSentences;
import org.leadlearner.chat.teams.connector.TeamsCredentials;
import org.leadlearner.chat.teams.fake.Bot;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.Rooms;
import org.leadlearner.chat.teams.fake.TargetedMessages;
import org.leadlearner.http.HttpServer;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;

/** A fake Teams, and the real adapter on a server where it reaches us. */
final class ServedTeams implements AutoCloseable {

  /** A machine that runs all tests may be slow, and who is not known in time is not served. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Longer than any talk goes on. */
  private static final Duration TALK = Duration.ofDays(400);

  private final SettableClock clock;
  private final Inbox inbox;
  private final FakeBotConnector teams;
  private @Nullable Running running;

  private record Running(TeamsAdapter adapter, HttpServer server) {}

  ServedTeams(SettableClock clock, Inbox inbox) {
    this.clock = clock;
    this.inbox = inbox;
    this.teams = FakeBotConnector.start(clock, TALK);
  }

  void start(ConversationReferences references) throws StartFailure {
    TeamsAdapter adapter = adapter(references);
    HttpServer server =
        new HttpServer(new Settings.Http("127.0.0.1", 0, Optional.empty()), List.of());
    adapter.addTo(server.context());
    server.start();
    running = new Running(adapter, server);
    awaitKeys();
  }

  void stop() {
    running().server().stop();
    try {
      running().adapter().close();
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  Bot bot() {
    int port = running().server().port();
    return teams.bot(URI.create("http://127.0.0.1:" + port + "/api/messages"));
  }

  Rooms rooms() {
    return teams.rooms();
  }

  TargetedMessages targeted() {
    return teams.targeted();
  }

  ChatPlatform platform() {
    return running().adapter().platform();
  }

  @Override
  public void close() {
    teams.close();
  }

  private Running running() {
    return Optional.ofNullable(running).orElseThrow();
  }

  private TeamsAdapter adapter(ConversationReferences references) {
    return new TeamsAdapter(
        new TeamsAdapter.Access(
                Optional.of(new TeamsCredentials(Cast.APP_ID, Cast.APP_PASSWORD, Cast.TENANT)),
                teams.openIdUrl(),
                teams.loginUrl(),
                Set.of(teams.host()),
                false)
            .waitingForRosters(PATIENCE)
            .withPrivateMessages(true),
        inbox,
        new TeamsSentences(
            Assistant.yourAnswer(Locale.ENGLISH),
            Assistant.taken(Locale.ENGLISH),
            new PlainText().render(Assistant.formUnopened(Locale.ENGLISH))),
        references,
        Replay.CHICAGO,
        clock);
  }

  /**
   * The keys are fetched while the program starts, on a busy machine also too late; then it tries
   * again when its own clock has gone on. An activity of nobody's does no harm meanwhile.
   */
  private void awaitKeys() {
    ObjectNode ofNobody = bot().written(Place.personal(Cast.DANA), "hello");
    ofNobody.remove("from");
    int tries = 0;
    while (bot().post(ofNobody).status() != 200) {
      assertThat(++tries).as("tries to fetch the keys").isLessThan(10);
      clock.advance(Duration.ofSeconds(10));
    }
  }
}
