package org.leadlearner.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;

class HttpServerStartAndStopTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void aTakenPortIsReportedWithAFix() throws StartFailure {
    HttpServer first = server("127.0.0.1", 0);
    first.start();
    try {
      assertThatThrownBy(server("127.0.0.1", first.port())::start)
          .isInstanceOf(StartFailure.class)
          .hasMessage(
              "port %d is in use by another program; set PORT to another number", first.port());
    } finally {
      first.stop();
    }
  }

  @Test
  void anAddressOfAnotherMachineIsReportedWithAFix() {
    assertThatThrownBy(server("192.0.2.1", 0)::start)
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("HOST 192.0.2.1 is not an address of this machine; set HOST to");
  }

  @Test
  void stoppingLetsARunningRequestFinish() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    HttpServer other = server("127.0.0.1", 0);
    other.context().addServlet(new Waiting(entered, release), "/waiting");
    other.start();

    URI health = uri(other, "/healthz");
    CompletableFuture<HttpResponse<String>> running = get(uri(other, "/waiting"));
    assertThat(entered.await(60, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<Void> stopping = CompletableFuture.runAsync(other::stop);
    await().until(() -> refuses(health));
    // Longer than Jetty lets an idle connection live once it stops: this one must count as busy.
    await().pollDelay(Duration.ofMillis(1500)).until(() -> !stopping.isDone());
    release.countDown();

    assertThat(running.get(60, TimeUnit.SECONDS).body()).isEqualTo("finished");
    stopping.get(60, TimeUnit.SECONDS);
  }

  @Test
  void aStreamThatNeverEndsIsEndedFirstEvenIfOtherWorkFails() throws Exception {
    CompletableFuture<AsyncContext> open = new CompletableFuture<>();
    HttpServer other = server("127.0.0.1", 0);
    other.context().addServlet(new Streaming(open), "/stream");
    other.beforeStop(
        () -> {
          throw new IllegalStateException("broken");
        });
    other.beforeStop(() -> open.join().complete());
    other.start();
    HttpResponse<InputStream> stream =
        CLIENT.send(
            HttpRequest.newBuilder(uri(other, "/stream")).build(), BodyHandlers.ofInputStream());

    // After ten seconds it would be cut off, and not end.
    CompletableFuture.runAsync(other::stop).get(60, TimeUnit.SECONDS);

    assertThat(stream.body()).hasContent("data: first\n\n");
  }

  @Test
  void newRequestsAreRefusedOnceTheWorkBeforeTheStopBegins() throws Exception {
    AtomicBoolean refused = new AtomicBoolean();
    HttpServer other = server("127.0.0.1", 0);
    other.start();
    URI health = uri(other, "/healthz");
    assertThat(refuses(health)).isFalse();
    other.beforeStop(() -> refused.set(refusesOrFails(health)));

    other.stop();

    assertThat(refused).isTrue();
  }

  private CompletableFuture<HttpResponse<String>> get(URI uri) {
    return CLIENT.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private boolean refuses(URI uri) throws InterruptedException {
    try {
      return get(uri).get().statusCode() == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    } catch (ExecutionException closed) {
      return true;
    }
  }

  private boolean refusesOrFails(URI uri) {
    try {
      return refuses(uri);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static HttpServer server(String host, int port) {
    return new HttpServer(new Settings.Http(host, port, Optional.empty()), List.of());
  }

  private static URI uri(HttpServer server, String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static final class Streaming extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final transient CompletableFuture<AsyncContext> open;

    Streaming(CompletableFuture<AsyncContext> open) {
      this.open = open;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setContentType("text/event-stream");
      AsyncContext context = request.startAsync();
      context.setTimeout(0);
      response.getWriter().print("data: first\n\n");
      response.flushBuffer();
      open.complete(context);
    }
  }

  private static final class Waiting extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final transient CountDownLatch entered;
    private final transient CountDownLatch release;

    Waiting(CountDownLatch entered, CountDownLatch release) {
      this.entered = entered;
      this.release = release;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      entered.countDown();
      try {
        if (release.await(60, TimeUnit.SECONDS)) {
          response.getWriter().print("finished");
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
