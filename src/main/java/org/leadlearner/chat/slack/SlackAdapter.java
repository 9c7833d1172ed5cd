package org.leadlearner.chat.slack;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.leadlearner.chat.Absences;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.SocketPlaces;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.slack.api.ClientPool;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.leadlearner.chat.slack.receive.BoltApp;
import org.leadlearner.chat.slack.receive.SlackResponder;
import org.leadlearner.chat.slack.render.BlockKitRenderer;
import org.leadlearner.chat.slack.transport.BoltDispatcher;
import org.leadlearner.chat.slack.transport.SignatureVerifier;
import org.leadlearner.chat.slack.transport.SlackServlet;
import org.leadlearner.chat.slack.transport.SocketMode;
import org.leadlearner.chat.slack.transport.SocketTimeouts;
import org.leadlearner.chat.slack.user.SlackAbsences;
import org.leadlearner.chat.slack.user.UserDirectory;
import org.leadlearner.chat.slack.user.UserProfiles;
import org.leadlearner.http.RefusalLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Slack platform: receives over HTTP or Socket Mode and sends messages. */
public final class SlackAdapter implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SlackAdapter.class);

  private final ClientPool clients;
  private final SlackTokens tokens;
  private final SlackPlatform platform;
  private final SlackAbsences absences;
  private final Optional<SlackServlet> endpoint;
  private final Optional<SocketMode> sockets;

  /**
   * The settings for talking with Slack.
   *
   * @param apiUrl the base of the Web API, ending in {@code /api/}
   * @param signingSecret verifies HTTP requests; empty: all of them are rejected
   * @param appToken opens Socket Mode; empty: it is not used
   * @param asksAddresses whether members' e-mail addresses are read, to link their accounts
   * @param inThreads whether a direct message is a thread, in which replies stay
   */
  public record Access(
      URI apiUrl,
      Optional<String> signingSecret,
      Optional<String> appToken,
      boolean asksAddresses,
      boolean inThreads) {

    /** The same without reading addresses and without threads. */
    public Access(URI apiUrl, Optional<String> signingSecret, Optional<String> appToken) {
      this(apiUrl, signingSecret, appToken, false, false);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
      return "Access[" + apiUrl + "]";
    }
  }

  /**
   * The sentences that this package says itself.
   *
   * @param yourAnswer the label of the answer that was chosen before
   * @param formUnopened the reply when Slack did not open a form
   */
  public record Sentences(String yourAnswer, Message formUnopened) {}

  /** For a single node. */
  public SlackAdapter(
      Access access, SlackTokens tokens, Inbox inbox, Sentences said, ZoneId zone, Clock clock) {
    this(
        access,
        new ClientPool(access.apiUrl()),
        tokens,
        inbox,
        said,
        SocketPlaces.ALONE,
        zone,
        clock);
  }

  /**
   * @param clients of the same address; they are closed with this
   * @param places of the connections in Socket Mode
   * @param zone the time zone of people whose own is unknown
   */
  public SlackAdapter(
      Access access,
      ClientPool clients,
      SlackTokens tokens,
      Inbox inbox,
      Sentences said,
      SocketPlaces places,
      ZoneId zone,
      Clock clock) {
    this.clients = clients;
    this.tokens = tokens;
    platform = new SlackPlatform(tokens, access.apiUrl(), said.yourAnswer(), clock);
    absences = new SlackAbsences(clients, tokens, clock);
    UserDirectory people =
        new UserDirectory(clients, tokens, new UserProfiles(zone, access.asksAddresses()));
    SlackResponder answers =
        new SlackResponder(
            clients, tokens, new BlockKitRenderer(said.yourAnswer()), said.formUnopened());
    BoltApp app = new BoltApp(people, inbox, answers, tokens, access.inThreads(), clock);
    BoltDispatcher requests = new BoltDispatcher(app.bolt(clients.patient()), app.events());
    endpoint =
        access
            .signingSecret()
            .map(
                secret ->
                    new SlackServlet(
                        new SignatureVerifier(secret, clock),
                        requests::posted,
                        new RefusalLog("Slack", clock)));
    sockets =
        access
            .appToken()
            .map(
                token ->
                    new SocketMode(
                        clients.patient(), token, requests, places, clock, SocketTimeouts.USUAL));
  }

  /** Sends messages. */
  public ChatPlatform platform() {
    return platform;
  }

  /** Says who is away or wants no notification now. */
  public Absences absences() {
    return absences;
  }

  /** Adds {@code POST /slack/events}, if there is a secret to verify requests with. */
  public void addTo(ServletContextHandler context) {
    endpoint.ifPresent(servlet -> context.addServlet(new ServletHolder(servlet), "/slack/events"));
  }

  /** Opens Socket Mode if it is used, and finds out early which workspaces are served. */
  public void start() {
    Thread early = new Thread(this::learnWorkspaces, "slack-workspaces");
    early.setDaemon(true);
    early.start();
    sockets.ifPresent(SocketMode::start);
  }

  private void learnWorkspaces() {
    try {
      boolean unused = tokens.hears("");
    } catch (RuntimeException notNow) {
      LOG.debug("It is not known yet which workspaces are heard.", notNow);
    }
  }

  /** What is wrong with the connection to Slack, for the operator. */
  public Optional<String> trouble() {
    return sockets.flatMap(SocketMode::trouble);
  }

  /** Reports from now on how long acknowledgements in Socket Mode take. */
  public void tellTimes(Consumer<Duration> whom) {
    sockets.ifPresent(mode -> mode.tellTimes(whom));
  }

  /** How many Socket Mode connections are open; empty when it is not used. */
  public Optional<IntSupplier> connections() {
    return sockets.map(mode -> mode::connections);
  }

  @Override
  public void close() throws Exception {
    if (sockets.isPresent()) {
      sockets.get().close();
    }
    clients.close();
  }
}
