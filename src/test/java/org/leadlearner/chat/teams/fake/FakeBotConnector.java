package org.leadlearner.chat.teams.fake;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.leadlearner.chat.fake.Calls;
import org.leadlearner.chat.fake.Exchange;
import org.leadlearner.chat.fake.HttpAnswer;

/**
 * Teams on a free port of the loopback: the Bot Connector at {@link #serviceUrl}, its keys at
 * {@link #openIdUrl}, the tenant's tokens below {@link #loginUrl}; the bot is reached through
 * {@link #bot}.
 */
public final class FakeBotConnector implements AutoCloseable {
  static final String OPENID_PATH = "/v1/.well-known/openidconfiguration";
  static final String KEYS_PATH = "/v1/.well-known/keys";

  private static final String HOST = "127.0.0.1";
  private static final Duration BEFORE_END = Duration.ofMinutes(10);

  private final Calls<Call, Operation> calls = new Calls<>(Call::operation);
  private final Faults faults = new Faults();
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final ChannelTokens channelTokens;
  private final IssuedTokens issued;
  private final Login login;
  private final Rooms rooms;
  private final TargetedMessages targeted;
  private final ConnectorService service;
  private final Map<String, Good> good = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration tokenLife;
  private volatile boolean wantsTokens = true;

  private FakeBotConnector(Clock clock, Duration tokenLife) {
    this.clock = clock;
    this.tokenLife = tokenLife;
    channelTokens = new ChannelTokens(clock, tokenLife);
    issued = new IssuedTokens(clock);
    login = new Login(issued);
    rooms = new Rooms(clock);
    targeted = new TargetedMessages(rooms, clock);
    service = new ConnectorService(rooms, targeted);
    connector.setHost(HOST);
    server.addConnector(connector);
    server.setHandler(new Door());
  }

  public static FakeBotConnector start() {
    return start(Clock.systemUTC());
  }

  /** With a clock that says how old tokens are. */
  public static FakeBotConnector start(Clock clock) {
    return start(clock, Duration.ofHours(1));
  }

  /**
   * With tokens that live longer than those of Teams, for talks that go on for weeks: to sign one
   * takes longer than most turns.
   */
  public static FakeBotConnector start(Clock clock, Duration tokenLife) {
    FakeBotConnector fake = new FakeBotConnector(clock, tokenLife);
    try {
      fake.server.start();
    } catch (Exception unable) {
      throw new IllegalStateException(unable);
    }
    return fake;
  }

  /** Ends in a slash, as Teams writes it. */
  public String serviceUrl() {
    return url() + "/";
  }

  /** As TEAMS_SERVICE_HOSTS names it: {@code host:port}. */
  public String host() {
    return HOST + ":" + connector.getLocalPort();
  }

  /** As TEAMS_OPENID_METADATA_URL names it. */
  public URI openIdUrl() {
    return URI.create(url() + OPENID_PATH);
  }

  /** As TEAMS_LOGIN_URL names it: the base of the tenants' token endpoints. */
  public URI loginUrl() {
    return URI.create(url());
  }

  public Calls<Call, Operation> calls() {
    return calls;
  }

  public Faults faults() {
    return faults;
  }

  public IssuedTokens issued() {
    return issued;
  }

  public Rooms rooms() {
    return rooms;
  }

  /** The messages in rooms that only one person sees. */
  public TargetedMessages targeted() {
    return targeted;
  }

  /** Takes calls without a token, as the Emulator does. */
  public void wantNoTokens() {
    wantsTokens = false;
  }

  /** The Authorization header of an activity that names this service; empty for NONE. */
  public Optional<String> bearer(TokenKind kind) {
    return bearer(kind, serviceUrl());
  }

  /** The Authorization header of an activity that names some service. */
  public Optional<String> bearer(TokenKind kind, String serviceUrl) {
    if (kind != TokenKind.GOOD) {
      return channelTokens.header(kind, serviceUrl);
    }
    Instant now = clock.instant();
    return Optional.of(
        good.compute(
                serviceUrl,
                (same, old) ->
                    old != null && old.isGood(now, tokenLife) ? old : fresh(serviceUrl, now))
            .header());
  }

  /** A token serves for a while, as with Teams; making one takes time. */
  private record Good(String header, Instant since) {

    boolean isGood(Instant now, Duration life) {
      return !now.isBefore(since) && now.isBefore(since.plus(life).minus(BEFORE_END));
    }
  }

  private Good fresh(String serviceUrl, Instant now) {
    return new Good(channelTokens.header(TokenKind.GOOD, serviceUrl).orElseThrow(), now);
  }

  /** The bot at its address for activities, such as {@code http://127.0.0.1:3000/api/messages}. */
  public Bot bot(URI address) {
    return new Bot(this, address);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception stuck) {
      throw new IllegalStateException(stuck);
    }
  }

  private String url() {
    return "http://" + host();
  }

  private HttpAnswer answer(Call call) {
    return switch (call.operation()) {
      case OPENID -> login.metadata(url());
      case KEYS -> login.keys();
      case TOKEN -> login.token(call);
      default ->
          wantsTokens && !issued.isGood(call.authorization())
              ? ConnectorAnswer.error(401, "Unauthorized")
              : service.answer(call, serviceUrl());
    };
  }

  private final class Door extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      Call call = CallReader.read(request);
      calls.add(call);
      Exchange exchange = new Exchange(request, response, callback, () -> answer(call));
      faults
          .take(call.operation())
          .ifPresentOrElse(fault -> fault.strike(exchange), exchange::proceed);
      return true;
    }
  }
}
