package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.fake.Calls;

/**
 * Slack on a free port of the loopback. Clients reach it by {@code
 * SlackConfig.setMethodsEndpointUrlPrefix(slack.apiUrl())}, over HTTP and WebSocket; the bot is
 * reached through {@link #bot}.
 */
public final class FakeSlack implements AutoCloseable {
  public static final String SIGNING_SECRET = "signing-secret-of-the-fake";
  public static final String CLIENT_ID = AppMethods.CLIENT_ID;
  public static final String CLIENT_SECRET = AppMethods.CLIENT_SECRET;

  private static final String HOST = "127.0.0.1";
  private static final String SOCKET_PATH = "/socket";

  private final Calls<Call, String> calls = new Calls<>(Call::method);
  private final Faults faults = new Faults();
  private final Workspace workspace = new Workspace();
  private final Tokens tokens = new Tokens(workspace);
  private final String botToken = tokens.issueBot(Team.HOME);
  private final String appToken = tokens.issueApp();
  private final BlockRules rules = new BlockRules();
  private final Views views = new Views(rules);
  private final AppMethods app = new AppMethods(tokens, this::socketAddress);
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final ScheduledExecutorScheduler scheduler =
      new ScheduledExecutorScheduler("fake-slack", true);
  private final Messages messages;
  private final Sockets sockets;
  private final ResponseUrls responseUrls;
  private final Signer signer;
  private final Bot.Services services;

  private FakeSlack(Clock clock) {
    Timestamps timestamps = new Timestamps(clock);
    Triggers triggers = new Triggers(clock);
    Reception reception = new Reception(calls, faults, clock);
    messages = new Messages(timestamps);
    sockets = new Sockets(clock, scheduler);
    signer = new Signer(clock);
    ChatMethods chat = new ChatMethods(workspace, messages, rules);
    responseUrls = new ResponseUrls(reception, messages, chat, clock);
    WebApi api =
        new WebApi(
            reception,
            tokens,
            List.of(
                chat.methods(),
                new ConversationMethods(workspace, messages).methods(),
                new PeopleMethods(workspace, tokens).methods(),
                new ViewMethods(workspace, views, triggers).methods(),
                app.methods()));
    services =
        new Bot.Services(
            new Events(workspace, messages, views, timestamps),
            new Interactions(this, triggers, timestamps),
            messages,
            views,
            tokens);
    prepare(api);
  }

  public static FakeSlack start() {
    return start(Clock.systemUTC());
  }

  /** With a clock that says how old triggers, response_urls and signatures are. */
  public static FakeSlack start(Clock clock) {
    FakeSlack slack = new FakeSlack(clock);
    try {
      slack.server.start();
    } catch (Exception unable) {
      throw new IllegalStateException(unable);
    }
    return slack;
  }

  /** Ends in {@code /api/}, as the SDK wants it. */
  public String apiUrl() {
    return url("http", WebApi.PATH);
  }

  /** Of {@link Team#HOME}; every fake has its own. */
  public String botToken() {
    return botToken;
  }

  /** For apps.connections.open. */
  public String appToken() {
    return appToken;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Workspace workspace() {
    return workspace;
  }

  public Calls<Call, String> calls() {
    return calls;
  }

  public Faults faults() {
    return faults;
  }

  public Sockets sockets() {
    return sockets;
  }

  /** Looks at blocks more strictly than the counting that is always done. */
  public void checkBlocks(BlocksCheck check) {
    rules.check(check);
  }

  /**
   * Whether a chat.postMessage that repeats a client_msg_id in the same channel shows nothing new
   * and answers with the first message's ts; it does unless told otherwise.
   *
   * <p>That is an assumption and no promise of Slack's: chat.postMessage does not document the
   * argument, and Slack says that it is for its own clients (slackapi/java-slack-sdk, issue 852).
   * What must hold on real Slack has to hold with {@code false}, too.
   */
  public void showRepeatsOnce(boolean once) {
    messages.showRepeatsOnce(once);
  }

  /** The messages of a channel as conversations.history would tell them, oldest first. */
  public List<JsonNode> messages(String channel) {
    return messages.in(channel);
  }

  /** What single people were shown, each with {@code channel} and {@code to}; oldest first. */
  public List<JsonNode> ephemerals() {
    return messages.ephemerals();
  }

  /** The open modals; the last one lies on top. */
  public List<JsonNode> modals() {
    return views.modals();
  }

  public Optional<JsonNode> home(String user) {
    return views.home(user).map(view -> view);
  }

  /** A code for oauth.v2.access, as if an administrator had allowed the app in {@code team}. */
  public String oauthCode(Team team) {
    return app.code(team);
  }

  /** The bot at its address for requests, such as {@code http://127.0.0.1:3000/slack/events}. */
  public Bot bot(URI address) {
    return new Bot(new HttpCarrier(address, signer), Manner.proper(SIGNING_SECRET), services);
  }

  /** The bot at several addresses, each of which gets all that is delivered, at the same time. */
  public Bot botAtAll(List<URI> addresses) {
    List<Carrier> carriers =
        addresses.stream().<Carrier>map(address -> new HttpCarrier(address, signer)).toList();
    return new Bot(new DoubledCarrier(carriers), Manner.proper(SIGNING_SECRET), services);
  }

  /**
   * A bot that nothing reaches: what people do is prepared, to be delivered by {@link Bot#again} of
   * another one, when and as often as is wanted.
   */
  public Bot unsent() {
    return new Bot(
        (delivery, manner) -> BotAnswer.none(0, delivery), Manner.proper(SIGNING_SECRET), services);
  }

  /** The bot at the other end of the open Socket Mode connections. */
  public Bot botOnSocket() {
    return new Bot(new SocketCarrier(sockets), Manner.proper(SIGNING_SECRET), services);
  }

  /** Forgets what was called and what was said. */
  public void forget() {
    calls.forget();
    messages.forget();
  }

  /** Goes down: connections end, and new ones are refused. */
  public void goDown() {
    try {
      int port = connector.getLocalPort();
      connector.stop();
      connector.setPort(port);
    } catch (Exception stuck) {
      throw new IllegalStateException(stuck);
    }
  }

  /** It is there again, at the same address. */
  public void comeBack() {
    try {
      connector.start();
    } catch (Exception unable) {
      throw new IllegalStateException(unable);
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception stuck) {
      throw new IllegalStateException(stuck);
    }
  }

  String responseUrl(String channel, String user, Optional<String> ts) {
    return url("http", responseUrls.make(channel, user, ts));
  }

  private String socketAddress() {
    return url("ws", SOCKET_PATH) + "?ticket=" + sockets.ticket();
  }

  private String url(String scheme, String path) {
    return scheme + "://" + HOST + ":" + connector.getLocalPort() + path;
  }

  private void prepare(WebApi api) {
    connector.setHost(HOST);
    server.addConnector(connector);
    server.addBean(scheduler);
    WebSocketUpgradeHandler upgrades =
        WebSocketUpgradeHandler.from(
            server, container -> container.addMapping(SOCKET_PATH, this::connection));
    upgrades.setHandler(new Handler.Sequence(api, responseUrls));
    server.setHandler(upgrades);
  }

  /** A connection for a good ticket; null says that the answer was given here. */
  private @Nullable SocketConnection connection(
      ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
    Fields query = Request.extractQueryParameters(request);
    if (sockets.redeem(Optional.ofNullable(query.getValue("ticket")).orElse(""))) {
      return sockets.connection();
    }
    Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
    return null;
  }
}
