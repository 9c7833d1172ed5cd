package org.leadlearner.chat.teams;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.leadlearner.chat.fake.ScriptedInbox;
import org.leadlearner.chat.teams.bot.TeamsSentences;
import org.leadlearner.chat.teams.fake.Bot;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.TokenKind;
import org.leadlearner.people.Conversation;

/** All that hears from Teams, on a real server, between a fake Teams and a scripted inbox. */
public final class IncomingTeams implements AutoCloseable {

  static final ZoneId DISTRICT = ZoneId.of("America/Denver");
  static final TeamsSentences SAID =
      new TeamsSentences("your answer", "Taken.", "The page did not open.");

  /** Longer than a busy machine takes. */
  private static final Duration LONG = Duration.ofSeconds(20);

  public final FakeBotConnector teams = FakeBotConnector.start();
  public final ScriptedInbox inbox = new ScriptedInbox();
  public final InMemoryReferences references = new InMemoryReferences();
  public final TeamsAdapter adapter;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  private IncomingTeams(boolean isRegistered, boolean emulator, Optional<URI> keys) {
    this(isRegistered, emulator, keys, false, LONG, false);
  }

  private IncomingTeams(
      boolean isRegistered,
      boolean emulator,
      Optional<URI> keys,
      boolean asksAddresses,
      Duration rosterPatience,
      boolean isPrivate) {
    TeamsAdapter.Access access =
        new TeamsAdapter.Access(
            Optional.of(OutgoingTeams.CREDENTIALS).filter(identity -> isRegistered),
            keys.orElseGet(teams::openIdUrl),
            teams.loginUrl(),
            Set.of(teams.host()),
            emulator,
            asksAddresses,
            rosterPatience,
            isPrivate);
    adapter = new TeamsAdapter(access, inbox, SAID, references, DISTRICT, Clock.systemUTC());
  }

  public static IncomingTeams start() {
    IncomingTeams incoming = started(new IncomingTeams(true, false, Optional.empty()));
    incoming.awaitKeys();
    return incoming;
  }

  /** Where Teams takes messages in channels that one person alone sees. */
  static IncomingTeams startWithPrivateMessages() {
    IncomingTeams incoming =
        started(new IncomingTeams(true, false, Optional.empty(), false, LONG, true));
    incoming.awaitKeys();
    return incoming;
  }

  /** Where the addresses of members are asked for. */
  static IncomingTeams startWithAddresses() {
    return startWithAddresses(LONG);
  }

  /**
   * Where the addresses of members are asked for.
   *
   * @param patience how long a word waits until it is known who speaks
   */
  static IncomingTeams startWithAddresses(Duration patience) {
    IncomingTeams incoming =
        started(new IncomingTeams(true, false, Optional.empty(), true, patience, false));
    incoming.awaitKeys();
    return incoming;
  }

  /** With or without an app, and with or without TEAMS_EMULATOR. */
  static IncomingTeams start(boolean isRegistered, boolean emulator) {
    return started(new IncomingTeams(isRegistered, emulator, Optional.empty()));
  }

  /** With keys that are looked for elsewhere. */
  public static IncomingTeams start(URI keys) {
    return started(new IncomingTeams(true, false, Optional.of(keys)));
  }

  private static IncomingTeams started(IncomingTeams incoming) {
    incoming.connector.setHost("127.0.0.1");
    incoming.server.addConnector(incoming.connector);
    ServletContextHandler context = new ServletContextHandler("/");
    incoming.adapter.addTo(context);
    incoming.server.setHandler(context);
    try {
      incoming.server.start();
    } catch (Exception unable) {
      throw new IllegalStateException(unable);
    }
    return incoming;
  }

  /** As new, for the next test: making a Teams anew takes long. */
  public void forget() {
    inbox.forget();
    references.forget();
  }

  /** A busy machine may fetch the keys too late at first; an activity of nobody's is no harm. */
  private void awaitKeys() {
    ObjectNode ofNobody = bot().written(Place.personal(Cast.ADA), "hello");
    ofNobody.remove("from");
    await().until(() -> bot().post(ofNobody, TokenKind.GOOD).status() == 200);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/api/messages");
  }

  public Bot bot() {
    return teams.bot(address());
  }

  /** A conversation of the fake's tenant. */
  static Conversation conversation(String id) {
    return new Conversation("teams", Cast.TENANT, id);
  }

  /** Posts anything with these headers; returns the status. */
  public int post(String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address())
            .timeout(Duration.ofSeconds(60))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /** Posts with each of these as a header of its own that is to prove who we are. */
  public int postWithProofs(String body, List<String> proofs)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address()).POST(HttpRequest.BodyPublishers.ofString(body));
    proofs.forEach(proof -> request.header("Authorization", proof));
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /** Posts an activity as an emulator does, with headers of its own besides. */
  int emulate(ObjectNode activity, Map<String, String> headers)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>(Map.of("Content-Type", "application/json"));
    all.putAll(headers);
    return post(activity.toString(), all);
  }

  @Override
  public void close() throws Exception {
    server.stop();
    adapter.close();
    teams.close();
  }
}
