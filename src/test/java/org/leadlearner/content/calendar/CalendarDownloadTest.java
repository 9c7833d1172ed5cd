package org.leadlearner.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.content.calendar.CalendarDownload.Fetched;
import org.leadlearner.content.calendar.CalendarDownload.Trouble;
import org.leadlearner.outward.PublicHosts;

/** Against a real server on this machine, which only the tests allow. */
class CalendarDownloadTest {

  private final AtomicInteger requests = new AtomicInteger();
  private final CalendarDownload local = new CalendarDownload("http", address -> true);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    switch (exchange.getRequestURI().getPath()) {
      case "/calendar.ics" -> send(exchange, 200, bytes("BEGIN:VCALENDAR\u00e9"));
      case "/largest.ics" -> send(exchange, 200, new byte[CalendarFile.LARGEST]);
      case "/large.ics" -> send(exchange, 200, new byte[CalendarFile.LARGEST + 1]);
      case "/bomb.ics" -> {
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        send(exchange, 200, zipped(new byte[50 * CalendarFile.LARGEST]));
      }
      case "/moved" -> redirect(exchange, "/calendar.ics");
      case "/loop" -> redirect(exchange, "/loop");
      case "/away" -> redirect(exchange, "http://127.0.0.1:" + port() + "/calendar.ics");
      case "/scheme" -> redirect(exchange, "file:///etc/passwd");
      default -> send(exchange, 404, new byte[0]);
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    send(exchange, 302, new byte[0]);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static byte[] zipped(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private Fetched fetch(String path) {
    return local.fetch("http://localhost:" + port() + path);
  }

  private static Fetched failed(Trouble trouble) {
    return new Fetched.Failed(trouble);
  }

  @Test
  void aFileIsFetched() {
    Fetched expected = new Fetched.Text("BEGIN:VCALENDAR\u00e9");

    assertThat(fetch("/calendar.ics")).isEqualTo(expected);
    assertThat(fetch("/moved")).as("on the same host").isEqualTo(expected);
    assertThat(local.fetch(" webcal://localhost:" + port() + "/calendar.ics ")).isEqualTo(expected);
  }

  @Test
  void aRedirectLeadsToNoOtherHostAndComesToAnEnd() {
    assertThat(fetch("/away")).isEqualTo(failed(Trouble.REFUSED));
    assertThat(fetch("/scheme")).isEqualTo(failed(Trouble.REFUSED));
    assertThat(requests).hasValue(2);
    assertThat(fetch("/loop")).isEqualTo(failed(Trouble.REFUSED));
    assertThat(requests).hasValue(6);
  }

  @Test
  void faultsAndLargeFilesAreSaid() {
    assertThat(fetch("/nothing")).isEqualTo(failed(Trouble.REFUSED));
    assertThat(fetch("/large.ics")).isEqualTo(failed(Trouble.TOO_LARGE));
    assertThat(fetch("/bomb.ics")).isEqualTo(failed(Trouble.TOO_LARGE));
    assertThat(fetch("/largest.ics")).isInstanceOf(Fetched.Text.class);
    server.stop(0);
    assertThat(fetch("/calendar.ics")).isEqualTo(failed(Trouble.NO_ANSWER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "calendar.ics",
        "http://example.org/calendar.ics",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "https://example.org:8443/calendar.ics",
        "https://me:secret@example.org/calendar.ics",
        "https://127.0.0.1/a",
        "https://[::1]/a",
        "https://169.254.169.254/latest/meta-data",
        "https://8.8.8.8/a"
      })
  void anythingButAnHttpsAddressOfANameIsNotAllowed(String address) {
    assertThat(new CalendarDownload().fetch(address)).isEqualTo(failed(Trouble.NOT_ALLOWED));
  }

  @Test
  void aNameThatStandsForThisMachineIsNotCalled() {
    CalendarDownload guarded = new CalendarDownload("http", new PublicHosts());

    assertThat(guarded.fetch("http://localhost:" + port() + "/calendar.ics"))
        .isEqualTo(failed(Trouble.NOT_PUBLIC));
    assertThat(new CalendarDownload().fetch("https://localhost/a"))
        .isEqualTo(failed(Trouble.NOT_PUBLIC));
    assertThat(requests).hasValue(0);
  }
}
