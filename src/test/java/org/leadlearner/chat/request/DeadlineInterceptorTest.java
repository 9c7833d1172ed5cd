package org.leadlearner.chat.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Deadline;

class DeadlineInterceptorTest {

  private static final String WORDS = "text=Hello";

  private final OkHttpClient client =
      new OkHttpClient.Builder().addNetworkInterceptor(new DeadlineInterceptor()).build();
  private final Queue<String> arrived = new ConcurrentLinkedQueue<>();

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          arrived.add(new String(body, StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aRequestInTimeGoesOut() throws IOException {
    Call call = call(Duration.ZERO);
    DeadlineInterceptor.until(call, Deadline.in(Duration.ofMinutes(1)));
    call.execute().close();
    assertThat(arrived).containsExactly(WORDS);
  }

  @Test
  void aRequestWithoutAnEndGoesOut() throws IOException {
    call(Duration.ZERO).execute().close();
    assertThat(arrived).containsExactly(WORDS);
  }

  /** As one that was stopped amid it for longer than it may hold the message, and woken. */
  @Test
  void aRequestThatIsReadyTooLateNeverArrives() {
    Call call = call(Duration.ofMillis(400));
    DeadlineInterceptor.until(call, Deadline.in(Duration.ofMillis(200)));
    assertThatIOException().isThrownBy(call::execute).withMessage("held for too long");
    server.stop(1);
    assertThat(arrived).isEmpty();
  }

  /**
   * @param pause between its headers and its words
   */
  private Call call(Duration pause) {
    RequestBody slow =
        new RequestBody() {
          @Override
          public MediaType contentType() {
            return MediaType.get("application/x-www-form-urlencoded");
          }

          @Override
          public void writeTo(BufferedSink sink) throws IOException {
            try {
              Thread.sleep(pause.toMillis());
            } catch (InterruptedException interrupted) {
              throw new IOException(interrupted);
            }
            sink.writeUtf8(WORDS);
          }
        };
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    return client.newCall(new Request.Builder().url(url).post(slow).build());
  }
}
