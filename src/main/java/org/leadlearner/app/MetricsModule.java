package org.leadlearner.app;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.leadlearner.http.HttpServer;
import org.leadlearner.metrics.Metrics;
import org.leadlearner.metrics.MetricsServlet;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;

/** Collects metrics for the operator, and shows them to a scraper. */
final class MetricsModule implements AutoCloseable {

  /** Where platforms wait for an acknowledgement over HTTP. */
  private static final Map<String, String> ACKNOWLEDGED =
      Map.of("/slack/events", "slack", "/api/messages", "teams", "/playground/say", "web");

  private static final int OK = 200;

  private final Metrics metrics = new Metrics();
  private final Optional<String> token;

  private MetricsModule(Optional<String> token) {
    this.token = token;
  }

  /** Empty when metrics are off. */
  static Optional<MetricsModule> of(Settings.Metrics settings) {
    return settings.isOn() ? Optional.of(new MetricsModule(settings.token())) : Optional.empty();
  }

  /** Measures the database, what waits in it, and the outcomes of prompts. */
  MetricsModule watch(
      Store store, List<PlatformModule> platforms, boolean isPlayground, Clock clock) {
    store.tellTimes(metrics::databaseTook);
    Set<String> names = new TreeSet<>();
    platforms.forEach(one -> names.add(one.platform().name()));
    if (isPlayground) {
      names.add("web");
    }
    metrics.add(new BacklogMetrics(metrics, store.delivery().backlog(), names, clock));
    metrics.add(new PromptMetrics(metrics, store.prompt().occurrences(), clock.instant()));
    for (PlatformModule one : platforms) {
      String name = one.platform().name();
      one.tellTimes(took -> metrics.acknowledged(name, OK, took));
      one.connections()
          .ifPresent(
              open ->
                  metrics.gauge(
                      "lead_learner.sockets",
                      "Connections to a platform over which it can reach us",
                      open::getAsInt,
                      "platform",
                      name));
    }
    return this;
  }

  /** Measures what the server does, and adds {@code /metrics} to it. */
  void addTo(HttpServer server) {
    server.tellTimes(
        (path, status, took) ->
            Optional.ofNullable(ACKNOWLEDGED.get(path))
                .ifPresent(platform -> metrics.acknowledged(platform, status, took)));
    metrics.gauge(
        "lead_learner.http.connections", "Connections to our server", server::connections);
    server
        .context()
        .addServlet(new ServletHolder(new MetricsServlet(metrics, token)), MetricsServlet.PATH);
  }

  @Override
  public void close() {
    metrics.close();
  }
}
