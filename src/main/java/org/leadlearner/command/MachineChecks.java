package org.leadlearner.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.finding.Finding;
import org.leadlearner.http.HttpServer;
import org.leadlearner.http.ListenTrouble;
import org.leadlearner.settings.Settings;

/** The doctor's checks of the machine: Java, clock, time zone and port. */
public final class MachineChecks {
  private static final int OLDEST_JAVA = 17;
  private static final int FIRST_YEAR = 2025;
  private static final int LAST_YEAR = 2100;

  private MachineChecks() {}

  /** Checks that need no valid settings. */
  public static List<DoctorCheck> always(Clock clock) {
    return List.of(
        new DoctorCheck("java", () -> java(Runtime.version(), Charset.defaultCharset())),
        new DoctorCheck("clock", () -> clock(clock)));
  }

  /** Checks that need settings without a fault. */
  public static List<DoctorCheck> with(Settings settings, Clock clock) {
    return List.of(
        new DoctorCheck("time zone", () -> timeZone(settings.district().zone(), clock)),
        new DoctorCheck("port", () -> port(settings.http())));
  }

  /** Whether this Java is new enough and reads text as UTF-8. */
  static List<Finding> java(Runtime.Version version, Charset charset) {
    List<Finding> faults = new ArrayList<>();
    if (version.feature() < OLDEST_JAVA) {
      faults.add(
          Finding.fault("java " + version.feature() + " is too old. Install Java 17 or newer."));
    }
    if (!charset.equals(StandardCharsets.UTF_8)) {
      faults.add(
          Finding.fault(
              "java reads text as " + charset + ". Start it with java -Dfile.encoding=UTF-8."));
    }
    return faults.isEmpty() ? List.of(Finding.ok("java " + version.feature() + ", UTF-8")) : faults;
  }

  /** Whether the clock can be right; a wrong one sends prompts on the wrong day. */
  static List<Finding> clock(Clock clock) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    int year = now.atZone(ZoneOffset.UTC).getYear();
    boolean sane = year >= FIRST_YEAR && year <= LAST_YEAR;
    return List.of(
        sane
            ? Finding.ok("clock " + now)
            : Finding.fault("the clock says " + now + ". Set the time of this machine."));
  }

  /** Shows the district's time zone and its current offset, so that a person can check it. */
  static List<Finding> timeZone(ZoneId zone, Clock clock) {
    ZoneOffset offset = zone.getRules().getOffset(clock.instant());
    String shown = offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    return List.of(Finding.ok("time zone " + zone.getId() + ", now UTC" + shown));
  }

  /** Whether the server could listen at the configured address, by listening for a moment. */
  static List<Finding> port(Settings.Http http) {
    try (ServerSocket socket = new ServerSocket()) {
      // Like the server: a port that was closed a moment ago counts as free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(http.host(), http.port()));
    } catch (IOException taken) {
      return List.of(
          HttpServer.answersAt(http)
              ? Finding.note("port " + http.port() + " is taken by a running Lead Learner")
              : Finding.fault(ListenTrouble.explain(http)));
    }
    String port = http.port() == 0 ? "any free port" : "port " + http.port();
    return List.of(Finding.ok(port + " on " + http.host()));
  }
}
