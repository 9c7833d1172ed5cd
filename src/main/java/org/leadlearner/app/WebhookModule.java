package org.leadlearner.app;

import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.leadlearner.outward.PublicHosts;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;
import org.leadlearner.webhook.ClosedRoundCalls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the webhook of closed rounds, in a thread of its own: nobody waits for a slow answer. */
public final class WebhookModule implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookModule.class);
  private static final long EVERY_SECONDS = 5;
  private static final long LONGEST_END_SECONDS = 5;

  private final ClosedRoundCalls calls;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread daemon = new Thread(work, "webhook");
            daemon.setDaemon(true);
            return daemon;
          });

  private WebhookModule(ClosedRoundCalls calls) {
    this.calls = calls;
  }

  /** Empty when nobody is to be told. */
  static Optional<WebhookModule> of(Settings settings, Store store, Clock clock) {
    return settings
        .webhook()
        .map(
            webhook ->
                new WebhookModule(
                    new ClosedRoundCalls(
                        webhook.url(),
                        webhook.secret(),
                        store.seal().webhookCalls(),
                        hosts(webhook.url()),
                        clock)));
  }

  /** An operator may name this machine itself; a name that only leads there is refused. */
  public static PublicHosts hosts(URI url) {
    return url.getHost().matches("(?i)localhost|127(\\.\\d{1,3}){3}|\\[?::1]?")
        ? new PublicHosts(InetAddress::isLoopbackAddress)
        : new PublicHosts();
  }

  void start() {
    thread.scheduleWithFixedDelay(this::makeDue, 0, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** A fault ends this round and not the thread. */
  private void makeDue() {
    try {
      calls.makeDue();
    } catch (RuntimeException fault) {
      LOG.error("The webhook could not be told in this round.", fault);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("A call to the webhook did not end in time; it is made again.");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
