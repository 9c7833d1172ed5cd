package org.leadlearner.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.leadlearner.StandardError;
import org.leadlearner.http.guard.BodyLimits;
import org.leadlearner.http.guard.ConnectionLimits;
import org.leadlearner.http.guard.GuardLimits;
import org.leadlearner.http.guard.WorkerLimits;
import org.leadlearner.http.guard.WriteLimits;

/** While requests hang, health checks are answered, and further requests are refused at once. */
@Isolated
class CrowdsTest {
  private static final int HUNG = 400;
  private static final String HANG = "GET /hung HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mended = new CountDownLatch(1);

  @Test
  void workThatHangsLeavesHealthAlone() throws Exception {
    try (GuardedServer server = hung(WorkerLimits.USUAL)) {
      for (int count = 0; count < HUNG; count++) {
        server.connect().send(HANG);
      }

      assertThat(server.get("/healthz").body()).isEqualTo("ok");
      assertThat(server.get("/readyz").body()).isEqualTo("[]");
      mended.countDown();
    }
  }

  @Test
  void requestsOverTheLimitAreToldToRetryAtOnce() throws Exception {
    try (GuardedServer server = hung(new WorkerLimits(1, 1, Duration.ofMinutes(1)))) {
      RawClient first = server.connect().send(HANG);
      begun.await();
      // Whichever comes first may wait, and the other ones may not.
      List<CompletableFuture<HttpResponse<String>>> others =
          List.of(server.later("/hung"), server.later("/hung"), server.later("/hung"));
      await().until(() -> others.stream().filter(CompletableFuture::isDone).count() == 2);
      mended.countDown();
      assertThat(first.line()).isEqualTo("HTTP/1.1 200 OK");
      List<HttpResponse<String>> all = others.stream().map(CompletableFuture::join).toList();
      assertThat(all).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(503, 503, 200);
      assertThat(all)
          .filteredOn(answer -> answer.statusCode() == 503)
          .allMatch(answer -> answer.headers().firstValue("Retry-After").equals(Optional.of("2")));
    }
  }

  @Test
  void requestsThatWaitedTooLongAreToldToRetryAndAreNotStarted() throws Exception {
    try (GuardedServer server = hung(new WorkerLimits(1, 9, Duration.ofMillis(300)))) {
      RawClient first = server.connect().send(HANG);
      begun.await();
      RawClient second = server.connect().send(HANG);
      assertThat(second.line()).isEqualTo("HTTP/1.1 503 Service Unavailable");
      mended.countDown();

      assertThat(first.line()).isEqualTo("HTTP/1.1 200 OK");
    }
  }

  @Test
  void clientsThatDoNotReadLoseTheirConnectionAndHoldNoWorker() throws Exception {
    GuardLimits limits =
        new GuardLimits(
            BodyLimits.USUAL,
            ConnectionLimits.USUAL,
            new WorkerLimits(2, 100, Duration.ofSeconds(10)),
            new WriteLimits(Duration.ofMillis(300), 1_000_000));
    try (GuardedServer server = GuardedServer.start(limits, "/large", new Large())) {
      for (int count = 0; count < 4; count++) {
        server.connect().send("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n");
      }

      String log =
          StandardError.during(
              () -> assertThat(server.patientGet("/large").body()).hasSize(Large.BYTES));
      assertThat(log).doesNotContain("/large");
    }
  }

  private GuardedServer hung(WorkerLimits workers) throws Exception {
    GuardLimits limits =
        new GuardLimits(BodyLimits.USUAL, ConnectionLimits.USUAL, workers, WriteLimits.USUAL);
    return GuardedServer.start(limits, "/hung", new Hung(begun, mended));
  }

  private static final class Hung extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final transient CountDownLatch begun;
    private final transient CountDownLatch mended;

    Hung(CountDownLatch begun, CountDownLatch mended) {
      this.begun = begun;
      this.mended = mended;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      begun.countDown();
      try {
        mended.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static final class Large extends HttpServlet {
    private static final long serialVersionUID = 1;
    static final int PIECES = 4096;
    static final int BYTES = 4 * 1024 * 1024;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      for (int piece = 0; piece < PIECES; piece++) {
        response.getOutputStream().write(new byte[BYTES / PIECES]);
      }
    }
  }
}
