package org.leadlearner.chat.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiErrorResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A server, or something on the way to it, that closes connections on which nothing happens. */
class SlackIdleTest {

  private static final int CLOSED_AFTER = 5_000;
  private static final String ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"ok\":true}";

  @Test
  void aConnectionThatWasClosedWhileItRestedIsNotWrittenTo() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread answering = new Thread(() -> answer(server));
      answering.setDaemon(true);
      answering.start();
      URI apiUrl = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/api/");
      SlackClient client =
          new SlackClient(apiUrl, new SlackRateLimiter(Clock.systemUTC()), Duration.ofSeconds(5));
      SlackCall call = new SlackCall("T1", "xoxb-1", SlackCall.POST).with("channel", "C1");

      assertThat(client.call(call, SlackApiErrorResponse.class))
          .isInstanceOf(CallOutcome.Done.class);
      Thread.sleep(CLOSED_AFTER + 1_000);
      assertThat(client.call(call, SlackApiErrorResponse.class))
          .isInstanceOf(CallOutcome.Done.class);
    }
  }

  /** One connection at a time: one request, its answer, and the end after a rest. */
  private static void answer(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        int length = 0;
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
          if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
            length = Integer.parseInt(line.substring(15).strip());
          }
        }
        in.skip(length);
        socket.getOutputStream().write(ANSWER.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        Thread.sleep(CLOSED_AFTER);
      } catch (IOException | InterruptedException over) {
        return;
      }
    }
  }
}
