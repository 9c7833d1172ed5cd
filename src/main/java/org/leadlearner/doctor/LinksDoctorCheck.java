package org.leadlearner.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.finding.Finding;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;
import org.leadlearner.store.database.StoreException;

/**
 * Whether the links that are given out can be opened: to the dashboard, to the page for staff, and
 * to the screen that shows a meeting.
 */
record LinksDoctorCheck(Settings settings, Clock clock) {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** After the last day of every survey. */
  private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

  private static final String MEND =
      " Set PUBLIC_URL to the https address that people's browsers reach.";

  List<Finding> findings() {
    Optional<URI> url = settings.http().publicUrl();
    List<Finding> findings = new ArrayList<>();
    findings.add(url.map(LinksDoctorCheck::looked).orElseGet(this::withoutAddress));
    openSurveys().flatMap(open -> staff(open, url)).ifPresent(findings::add);
    return findings;
  }

  private Finding withoutAddress() {
    if (settings.slack().isEmpty() && settings.teams().isEmpty()) {
      return Finding.ok("links: they lead to this machine, where the playground is");
    }
    return Finding.note(
        "links: PUBLIC_URL is not set, so %s.%s"
            .formatted(
                settings.playground()
                    ? "those to the dashboard, to the page for staff and to the screen of a meeting"
                        + " can be opened on this machine alone"
                    : "there are none to the dashboard, to the page for staff and to the screen of a"
                        + " meeting",
                MEND));
  }

  private static Finding looked(URI url) {
    String host = url.getHost();
    try {
      if (InetAddress.getByName(host).isLoopbackAddress()) {
        return Finding.note(
            "links: PUBLIC_URL names this machine, so they can be opened here alone." + MEND);
      }
    } catch (UnknownHostException unknown) {
      return Finding.fault(
          "links: there is no host %s, so nobody can open them.%s".formatted(host, MEND));
    }
    return answers(url)
        ? Finding.ok("links: they lead to %s, and Lead Learner answers there".formatted(url))
        : Finding.note(
            "links: they lead to %s, where Lead Learner does not answer now. Start it, and look at the proxy in front of it."
                .formatted(url));
  }

  private static boolean answers(URI url) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    HttpRequest look =
        HttpRequest.newBuilder(URI.create(url + "/healthz")).timeout(PATIENCE).build();
    try {
      return client.send(look, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException silent) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What keeps the database from being opened is said by the look at it. */
  private Optional<Integer> openSurveys() {
    try (Store store = Store.open(settings.database().url(), clock)) {
      return Optional.of(store.staffMirrors().over(AFTER_ALL).size());
    } catch (StoreException unusable) {
      return Optional.empty();
    }
  }

  private static Optional<Finding> staff(int open, Optional<URI> url) {
    if (open == 0) {
      return Optional.empty();
    }
    return Optional.of(
        url.isPresent()
            ? Finding.note("links: open surveys of staff: %d".formatted(open))
            : Finding.fault(
                "links: open surveys of staff: %d, and without PUBLIC_URL nobody away from this machine can answer.%s"
                    .formatted(open, MEND)));
  }
}
