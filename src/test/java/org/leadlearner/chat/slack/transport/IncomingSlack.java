package org.leadlearner.chat.slack.transport;

import com.github.benmanes.caffeine.cache.Ticker;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.leadlearner.chat.fake.ScriptedInbox;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.slack.api.ClientPool;
import org.leadlearner.chat.slack.api.ConfiguredToken;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.chat.slack.receive.BoltApp;
import org.leadlearner.chat.slack.receive.SlackResponder;
import org.leadlearner.chat.slack.render.BlockKitRenderer;
import org.leadlearner.chat.slack.user.UserDirectory;
import org.leadlearner.chat.slack.user.UserProfiles;
import org.leadlearner.http.RefusalLog;

/** All that hears from Slack, on a real server, between a fake Slack and a scripted inbox. */
public final class IncomingSlack implements AutoCloseable {

  static final Message UNOPENED =
      Message.of(new Part.Text(List.of(Line.plain("The page did not open."))));

  public static final ZoneId DISTRICT = ZoneId.of("America/Denver");

  public final FakeSlack slack = FakeSlack.start();
  public final ScriptedInbox inbox = new ScriptedInbox();
  public final AtomicLong nanoseconds = new AtomicLong();
  public final ClientPool clients;
  public final BoltDispatcher requests;
  public final SlackServlet endpoint;
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  private IncomingSlack(Duration briskness, boolean asksAddresses, boolean inThreads) {
    clients = new ClientPool(URI.create(slack.apiUrl()), briskness);
    SlackTokens tokens = ConfiguredToken.of(slack.botToken(), Team.HOME.id());
    Ticker ticker = nanoseconds::get;
    UserDirectory people =
        new UserDirectory(clients, tokens, new UserProfiles(DISTRICT, asksAddresses), ticker);
    SlackResponder answers =
        new SlackResponder(clients, tokens, new BlockKitRenderer("your answer"), UNOPENED);
    BoltApp app = new BoltApp(people, inbox, answers, tokens, inThreads, Clock.systemUTC());
    requests = new BoltDispatcher(app.bolt(clients.patient()), app.events());
    endpoint =
        new SlackServlet(
            new SignatureVerifier(FakeSlack.SIGNING_SECRET, Clock.systemUTC()),
            requests::posted,
            new RefusalLog("Slack", Clock.systemUTC()));
  }

  public static IncomingSlack start() {
    return start(Duration.ofSeconds(5));
  }

  public static IncomingSlack start(Duration briskness) {
    return started(new IncomingSlack(briskness, false, false));
  }

  /** Where the addresses of members are looked at. */
  public static IncomingSlack startWithAddresses() {
    return started(new IncomingSlack(Duration.ofSeconds(5), true, false));
  }

  /** Where a direct message is a thread. */
  public static IncomingSlack startInThreads() {
    return started(new IncomingSlack(Duration.ofSeconds(5), false, true));
  }

  private static IncomingSlack started(IncomingSlack started) {
    started.connector.setHost("127.0.0.1");
    started.server.addConnector(started.connector);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(started.endpoint), "/slack/events");
    started.server.setHandler(context);
    try {
      started.server.start();
    } catch (Exception unable) {
      throw new IllegalStateException(unable);
    }
    return started;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/slack/events");
  }

  public Bot bot() {
    return slack.bot(address());
  }

  /** Posts a message with one button as the bot does; returns its timestamp. */
  public String post(String channel, String value) throws Exception {
    String blocks =
        """
        [{"type": "data_table", "caption": "x", "rows": [
            [{"type": "raw_text", "text": "a"}], [{"type": "raw_text", "text": "b"}]]},
         {"type": "actions", "elements": [{"type": "button", "action_id": "go-1",
            "text": {"type": "plain_text", "text": "Go"}, "value": "%s"}]}]
        """
            .formatted(value);
    var posted =
        clients
            .patient()
            .methods(slack.botToken())
            .chatPostMessage(
                request -> request.channel(channel).text("Go?").blocksAsString(blocks));
    if (!posted.isOk()) {
      throw new AssertionError(posted.getError());
    }
    return posted.getTs();
  }

  @Override
  public void close() throws Exception {
    server.stop();
    clients.close();
    slack.close();
  }
}
