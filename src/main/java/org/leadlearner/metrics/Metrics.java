package org.leadlearner.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The metrics of this process. A label is the name of a platform, a state or an outcome, with few
 * values each; no person, workspace or conversation has one.
 */
public final class Metrics implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Metrics.class);

  /** Slack retries after three seconds, Teams after fifteen. */
  private static final Duration[] STEPS = {
    Duration.ofMillis(1),
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(2),
    Duration.ofSeconds(3),
    Duration.ofSeconds(10)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final Map<Answered, Timer> acknowledgements = new ConcurrentHashMap<>();
  private final Map<String, Timer> works = new ConcurrentHashMap<>();
  private final Map<String, MultiGauge> tables = new ConcurrentHashMap<>();
  private final List<Reading> readings = new CopyOnWriteArrayList<>();

  private record Answered(String platform, int hundreds) {}

  public Metrics() {
    List<MeterBinder> ofTheProcess =
        List.of(
            collections,
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ClassLoaderMetrics(),
            new ProcessorMetrics(),
            new FileDescriptorMetrics(),
            new UptimeMetrics());
    ofTheProcess.forEach(binder -> binder.bindTo(registry));
  }

  /** A value that is read again for each scrape, in one pass for all of its meters. */
  public interface Reading {

    /** Reads it; may throw, and then the earlier value is no longer shown. */
    void refresh();

    /** It could not be read. */
    void forget();
  }

  /** A platform got its acknowledgement after this time. */
  public void acknowledged(String platform, int status, Duration took) {
    acknowledgements
        .computeIfAbsent(new Answered(platform, status / 100), this::timer)
        .record(took);
  }

  private Timer timer(Answered answered) {
    return timer(
        "lead_learner.acknowledgement",
        "From the end of a request's headers to the end of its answer",
        "platform",
        answered.platform(),
        "answer",
        answered.hundreds() + "xx");
  }

  /**
   * @param work {@code read} or {@code write}
   */
  public void databaseTook(String work, Duration took) {
    works
        .computeIfAbsent(
            work,
            same ->
                timer(
                    "lead_learner.database",
                    "One read or one transaction, with its wait",
                    "work",
                    work))
        .record(took);
  }

  private Timer timer(String name, String description, String... labels) {
    return Timer.builder(name)
        .description(description)
        .tags(labels)
        .serviceLevelObjectives(STEPS)
        .register(registry);
  }

  /** A number that goes up and down. */
  public void gauge(String name, String description, DoubleSupplier value, String... labels) {
    Gauge.builder(name, value::getAsDouble)
        .description(description)
        .tags(labels)
        .register(registry);
  }

  /** A number that only increases while the process lives. */
  public void counter(String name, String description, DoubleSupplier value, String... labels) {
    FunctionCounter.builder(name, value, DoubleSupplier::getAsDouble)
        .description(description)
        .tags(labels)
        .register(registry);
  }

  /**
   * A number of a table that is read as a whole.
   *
   * @param labels names and values in turn
   */
  public record Row(double number, String... labels) {}

  /** Shows these rows in place of those with this name before. */
  public void rows(String name, String description, List<Row> rows) {
    tables
        .computeIfAbsent(
            name, same -> MultiGauge.builder(name).description(description).register(registry))
        .register(
            rows.stream()
                .map(row -> MultiGauge.Row.of(Tags.of(row.labels()), row.number()))
                .toList(),
            true);
  }

  /** Reads this as well for each scrape. */
  public void add(Reading reading) {
    readings.add(reading);
  }

  /** All metrics in Prometheus' text format 0.0.4. */
  public synchronized String scrape() {
    readings.forEach(Metrics::refresh);
    return registry.scrape();
  }

  private static void refresh(Reading reading) {
    try {
      reading.refresh();
    } catch (RuntimeException fault) {
      LOG.warn("Something could not be measured: {}.", fault.getClass().getSimpleName());
      reading.forget();
    }
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
