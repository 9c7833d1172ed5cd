package org.leadlearner.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.response.AckResponse;
import com.slack.api.socket_mode.response.SocketModeResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketsTest {
  private final FakeSlack slack = FakeSlack.start();
  private final SdkClient client = new SdkClient(slack);
  private final List<SocketModeClient> connected = new ArrayList<>();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Bot bot = slack.botOnSocket();

  @AfterEach
  void stop() throws Exception {
    for (SocketModeClient socket : connected) {
      socket.close();
    }
    client.close();
    slack.close();
  }

  @Test
  void aConnectionIsGreetedAndAlive() throws Exception {
    SocketModeClient socket = connect();
    Awaitility.await().until(() -> heard.stream().anyMatch(text -> text.contains("\"hello\"")));
    assertThat(slack.calls().count("apps.connections.open")).isOne();
    Awaitility.await().until(socket::verifyConnection);
  }

  @Test
  void pingsComeFromSlackAndAGreetingUnlessTurnedOff() throws Exception {
    slack.sockets().hello(false);
    AtomicInteger pings = new AtomicInteger();
    WebSocketClient plain =
        new WebSocketClient(URI.create(client.slack().issueSocketModeUrl(slack.appToken()))) {
          @Override
          public void onOpen(ServerHandshake handshake) {}

          @Override
          public void onMessage(String message) {
            heard.add(message);
          }

          @Override
          public void onClose(int code, String reason, boolean remote) {}

          @Override
          public void onError(Exception fault) {}

          @Override
          public void onWebsocketPing(WebSocket socket, Framedata frame) {
            pings.incrementAndGet();
          }
        };
    plain.connectBlocking();
    Awaitility.await().until(() -> pings.get() > 0);
    plain.closeBlocking();

    assertThat(heard).isEmpty();
  }

  @Test
  void aWarnedClientComesBackToo() throws Exception {
    connect();
    slack.sockets().disconnect(Sockets.Reason.WARNING);

    Awaitility.await().until(() -> slack.sockets().opened() == 2);
    Awaitility.await().until(() -> slack.sockets().open() == 1);
  }

  @Test
  void gesturesComeAsEnvelopesAndAreAcknowledged() throws Exception {
    connect().addEventsApiEnvelopeListener(event -> acknowledge(event.getEnvelopeId()));
    BotAnswer answer = bot.directMessage(Cast.ADA, "start");

    assertThat(answer.accepted()).isTrue();
    assertThat(slack.sockets().acknowledgements())
        .singleElement()
        .satisfies(ack -> assertThat(heard.toString()).contains(ack.envelope()));
    assertThat(heard.toString()).contains("\"type\":\"events_api\"").contains("\"start\"");
  }

  @Test
  void commandsAndButtonsHaveTheirOwnEnvelopes() throws Exception {
    SocketModeClient socket = connect();
    socket.addSlashCommandsEnvelopeListener(command -> acknowledge(command.getEnvelopeId()));
    socket.addInteractiveEnvelopeListener(press -> acknowledge(press.getEnvelopeId()));
    socket.addEventsApiEnvelopeListener(event -> acknowledge(event.getEnvelopeId()));
    bot.channelMessage(Cast.ADA, Cast.GENERAL, "x");
    String ts = slack.messages(Cast.GENERAL).get(0).path("ts").asText();

    assertThat(bot.slashCommand("/leadlearner", "help", Cast.ADA, Cast.GENERAL).status())
        .isEqualTo(200);
    assertThat(bot.messageShortcut("keep", Cast.ADA, Cast.GENERAL, ts).status()).isEqualTo(200);
    assertThat(slack.sockets().acknowledgements()).hasSize(3);
  }

  @Test
  void withoutAConnectionOrAnAcknowledgementThereIsNoAnswer() throws Exception {
    slack.sockets().waitFor(Duration.ofMillis(200));
    assertThat(bot.directMessage(Cast.ADA, "nobody there").status()).isZero();
    connect();
    BotAnswer ignored = bot.directMessage(Cast.ADA, "nobody listens");
    assertThat(ignored.status()).isZero();
    assertThat(ignored.accepted()).isFalse();
  }

  @Test
  void severalConnectionsTakeTurns() throws Exception {
    connect().addEventsApiEnvelopeListener(event -> acknowledge(0, event.getEnvelopeId()));
    connect().addEventsApiEnvelopeListener(event -> acknowledge(1, event.getEnvelopeId()));
    bot.directMessage(Cast.ADA, "one");
    bot.directMessage(Cast.ADA, "two");

    assertThat(slack.sockets().acknowledgements())
        .extracting(Acknowledgement::connection)
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void aTicketOpensOneConnection() throws Exception {
    SocketModeClient socket = connect();
    SocketModeClient again =
        new SocketModeClientJavaWSImpl(
            client.slack(), slack.appToken(), socket.getWssUri().toString());
    connected.add(again);
    List<Integer> closes = new CopyOnWriteArrayList<>();
    again.setAutoReconnectEnabled(false);
    again.addWebSocketCloseListener((code, reason) -> closes.add(code));
    again.connect();

    Awaitility.await().until(() -> !closes.isEmpty());
    assertThat(slack.sockets().open()).isOne();
  }

  @Test
  void aBotTokenOpensNothing() {
    assertThatThrownBy(() -> client.slack().issueSocketModeUrl(slack.botToken()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not_allowed_token_type");
  }

  @Test
  void aClientThatIsAskedToGoComesBackOverANewConnection() throws Exception {
    connect();
    slack.sockets().disconnect(Sockets.Reason.REFRESH_REQUESTED);

    Awaitility.await().until(() -> slack.sockets().opened() == 2 && slack.sockets().open() == 1);
    assertThat(slack.calls().count("apps.connections.open")).isEqualTo(2);
  }

  @Test
  void aDroppedConnectionIsGone() throws Exception {
    SocketModeClient socket = connect();
    socket.setAutoReconnectEnabled(false);
    List<Integer> closes = new CopyOnWriteArrayList<>();
    socket.addWebSocketCloseListener((code, reason) -> closes.add(code));
    slack.sockets().drop();

    Awaitility.await().until(() -> slack.sockets().open() == 0 && !closes.isEmpty());
    assertThat(closes).containsExactly(1006);
  }

  @Test
  void aSilentConnectionIsOpenButNotAlive() throws Exception {
    SocketModeClient socket = connect();
    socket.setAutoReconnectEnabled(false);
    slack.sockets().silent(true);

    Awaitility.await().until(() -> !socket.verifyConnection());
    assertThat(slack.sockets().open()).isOne();
  }

  private SocketModeClient connect() throws IOException {
    int before = slack.sockets().open();
    SocketModeClient socket =
        client.slack().socketMode(slack.appToken(), SocketModeClient.Backend.JavaWebSocket);
    connected.add(socket);
    socket.addWebSocketMessageListener(heard::add);
    socket.connect();
    Awaitility.await().until(() -> slack.sockets().open() == before + 1);
    return socket;
  }

  private void acknowledge(String envelope) {
    acknowledge(0, envelope);
  }

  private void acknowledge(int connection, String envelope) {
    SocketModeResponse response = AckResponse.builder().envelopeId(envelope).build();
    connected.get(connection).sendSocketModeResponse(response);
  }
}
