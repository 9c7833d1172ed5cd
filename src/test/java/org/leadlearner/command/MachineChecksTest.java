package org.leadlearner.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.finding.Finding;
import org.leadlearner.http.HttpServer;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;

class MachineChecksTest {

  @Test
  void javaMustBeNewEnoughAndReadUtf8() {
    Runtime.Version old = Runtime.Version.parse("11.0.2");

    assertThat(MachineChecks.java(Runtime.Version.parse("17.0.1"), StandardCharsets.UTF_8))
        .containsExactly(Finding.ok("java 17, UTF-8"));
    assertThat(MachineChecks.java(old, StandardCharsets.US_ASCII))
        .containsExactly(
            Finding.fault("java 11 is too old. Install Java 17 or newer."),
            Finding.fault(
                "java reads text as US-ASCII. Start it with java -Dfile.encoding=UTF-8."));
  }

  @Test
  void theClockMustShowAYearThatCanBe() {
    assertThat(MachineChecks.clock(at("2026-03-01T12:00:00.5Z")))
        .containsExactly(Finding.ok("clock 2026-03-01T12:00:00Z"));
    assertThat(MachineChecks.clock(at("2024-12-31T23:59:59Z")))
        .containsExactly(
            Finding.fault("the clock says 2024-12-31T23:59:59Z. Set the time of this machine."));
    assertThat(MachineChecks.clock(at("2101-01-01T00:00:00Z")))
        .first()
        .extracting(Finding::kind)
        .isEqualTo(Finding.Kind.FAULT);
  }

  @Test
  void theZoneIsShownWithTodaysOffset() {
    ZoneId chicago = ZoneId.of("America/Chicago");

    assertThat(MachineChecks.timeZone(chicago, at("2026-01-15T12:00:00Z")))
        .containsExactly(Finding.ok("time zone America/Chicago, now UTC-06:00"));
    assertThat(MachineChecks.timeZone(chicago, at("2026-07-15T12:00:00Z")))
        .containsExactly(Finding.ok("time zone America/Chicago, now UTC-05:00"));
  }

  @Test
  void thePortMustBeFree() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(MachineChecks.port(http(other.getLocalPort())))
          .containsExactly(
              Finding.fault(
                  "port %d is in use by another program; set PORT to another number"
                      .formatted(other.getLocalPort())));
    }
    assertThat(MachineChecks.port(http(0)))
        .containsExactly(Finding.ok("any free port on 127.0.0.1"));
  }

  @Test
  void aPortTakenByOneOfOursIsNoFault() throws StartFailure {
    HttpServer ours = new HttpServer(http(0), List.of());
    ours.start();
    try {
      assertThat(MachineChecks.port(http(ours.port())))
          .containsExactly(
              Finding.note("port " + ours.port() + " is taken by a running Lead Learner"));
    } finally {
      ours.stop();
    }
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  private static Settings.Http http(int port) {
    return new Settings.Http("127.0.0.1", port, Optional.empty());
  }
}
