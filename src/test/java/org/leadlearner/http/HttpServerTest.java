package org.leadlearner.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.leadlearner.StandardError;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.slf4j.LoggerFactory;

@Isolated
class HttpServerTest {
  private static final int MEBIBYTE = 1024 * 1024;

  private final List<ReadinessCheck> checks = new ArrayList<>();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private HttpServer server = anyPort(checks);

  @BeforeEach
  void start() throws StartFailure {
    checks.add(check("database", Optional.empty()));
    server = anyPort(checks);
    server.context().addServlet(new WelcomePage(), "");
    server.context().addServlet(new Echo(), "/echo");
    server.context().addServlet(new Failing(), "/failing");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void isHealthyAndReadyOnceItListens() throws Exception {
    HttpResponse<String> health = get("/healthz");
    HttpResponse<String> ready = get("/readyz");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).isEqualTo("ok");
    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body()).isEqualTo("[{\"name\":\"database\",\"ok\":true}]");
  }

  @Test
  void notReadySaysWhichCheckAndWhyButNothingOfAFault() throws Exception {
    ReadinessCheck broken =
        new ReadinessCheck(
            "platform",
            () -> {
              throw new IllegalStateException("hunter2");
            });
    HttpServer other = anyPort(List.of(check("database", Optional.of("The disk is full."))));
    other.check(broken);
    other.start();
    try {
      HttpResponse<String> ready = get(other, "/readyz");

      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body())
          .contains("{\"name\":\"database\",\"ok\":false,\"trouble\":\"The disk is full.\"}")
          .contains("{\"name\":\"platform\",\"ok\":false,\"trouble\":\"The check itself failed")
          .doesNotContain("hunter2");
    } finally {
      other.stop();
    }
  }

  @Test
  void theWelcomePageSaysWhatRunsHere() throws Exception {
    HttpResponse<String> page = get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
    assertThat(page.body())
        .contains("<html lang=\"en\">", "<title>Lead Learner</title>", "<main>", "<h1>");
  }

  @Test
  void aFaultGivesAReferenceAndNoDetail() throws Exception {
    HttpResponse<String> page = get("/failing");
    HttpResponse<String> json =
        send(HttpRequest.newBuilder(uri("/failing")).header("Accept", "application/json"));

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body())
        .containsPattern("The reference for support is [0-9a-f]{8}\\.")
        .doesNotContain("hunter2", "Exception", "org.leadlearner", "/failing");
    assertThat(json.body())
        .matches("\\{\"status\":500,\"error\":\"Server Error\",\"reference\":\"[0-9a-f]{8}\"}");
  }

  @Test
  void aFaultIsLoggedOnceWithoutWhatWasSent() throws Exception {
    // Another test may have logged the same fault, whose trace is not repeated then.
    ((LoggerContext) LoggerFactory.getILoggerFactory()).resetTurboFilterList();
    String log =
        StandardError.during(
            () ->
                send(
                    HttpRequest.newBuilder(uri("/failing?their=query"))
                        .POST(BodyPublishers.ofString("their words"))));

    assertThat(log)
        .containsOnlyOnce("ERROR")
        .containsOnlyOnce("IllegalStateException: hunter2")
        .contains(" in POST /failing")
        .doesNotContain("their", "WARN");
  }

  @Test
  void anUnknownPathIsNotEchoedAndNoServerNamesItself() throws Exception {
    HttpResponse<String> missing = get("/%3Cscript%3E?hunter2");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("Not Found").doesNotContain("script", "hunter2", "etty");
    assertThat(missing.headers().map().keySet()).doesNotContain("server", "x-powered-by");
  }

  @Test
  void aRequestThatIsNotHttpGetsNoDetailEither() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write("GET /hunter2 HTTP/9.9\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 505").doesNotContain("hunter2", "etty");
    }
  }

  @Test
  void aBodyOverOneMebibyteIsRefusedWithOrWithoutContentLength() throws Exception {
    byte[] full = new byte[MEBIBYTE];
    byte[] tooMuch = new byte[MEBIBYTE + 1];

    assertThat(post(BodyPublishers.ofByteArray(full)).body()).isEqualTo("" + MEBIBYTE);
    assertThat(post(BodyPublishers.ofByteArray(tooMuch)).statusCode()).isEqualTo(413);
    assertThat(
            post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooMuch)))
                .statusCode())
        .isEqualTo(413);
  }

  private static HttpServer anyPort(List<ReadinessCheck> checks) {
    return new HttpServer(new Settings.Http("127.0.0.1", 0, Optional.empty()), checks);
  }

  private static ReadinessCheck check(String name, Optional<String> trouble) {
    return new ReadinessCheck(name, () -> trouble);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return get(server, path);
  }

  private HttpResponse<String> get(HttpServer from, String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(from, path)));
  }

  private HttpResponse<String> post(BodyPublisher body) throws Exception {
    return send(HttpRequest.newBuilder(uri("/echo")).POST(body));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return uri(server, path);
  }

  private static URI uri(HttpServer from, String path) {
    return URI.create("http://127.0.0.1:" + from.port() + path);
  }

  private static final class Echo extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().print(request.getInputStream().readAllBytes().length);
    }
  }

  private static final class Failing extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
      throw new IllegalStateException("hunter2");
    }
  }
}
