package org.leadlearner.chat.slack.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketConnectionTest {

  private final IncomingSlack incoming = IncomingSlack.start();
  private final AtomicInteger heard = new AtomicInteger();

  @AfterEach
  void close() throws Exception {
    incoming.close();
  }

  /** The SDK's client forgets that it was closed while it was still on its way to Slack. */
  @Test
  void aConnectionThatIsClosedBeforeItIsOpenDoesNotStayOpen() throws Exception {
    SocketConnection link =
        SocketConnection.open(
            incoming.clients.patient(),
            incoming.slack.appToken(),
            Instant.EPOCH,
            (connection, message) -> heard.incrementAndGet(),
            () -> {});
    link.close();

    await().until(() -> incoming.slack.sockets().ended() == 1);
    assertThat(incoming.slack.sockets().open()).isZero();
    assertThat(heard).hasValue(0);
  }
}
