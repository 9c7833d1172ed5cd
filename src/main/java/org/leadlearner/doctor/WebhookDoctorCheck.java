package org.leadlearner.doctor;

import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.app.WebhookModule;
import org.leadlearner.finding.Finding;
import org.leadlearner.outward.PublicHosts;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;
import org.leadlearner.store.database.StoreException;
import org.leadlearner.webhook.WebhookCalls;

/**
 * Whether the webhook may be called, and whether its calls arrive. The check itself calls nothing.
 */
record WebhookDoctorCheck(Settings settings, Settings.Webhook webhook, Clock clock) {

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(address());
    // What keeps the database from being opened is said by the look at it.
    try (Store store = Store.open(settings.database().url(), clock)) {
      WebhookCalls.State state = store.seal().webhookCalls().state();
      findings.add(
          Finding.note(
              "webhook: %d rounds were told, %d wait, %d were given up%s"
                  .formatted(
                      state.sent(),
                      state.waiting(),
                      state.givenUp(),
                      state.trouble().map(why -> "; the last trouble: " + why).orElse(""))));
    } catch (StoreException unusable) {
      return findings;
    }
    return findings;
  }

  private Finding address() {
    String host = webhook.url().getHost();
    try {
      WebhookModule.hosts(webhook.url()).checked(host);
      return Finding.ok("webhook: " + host + " may be called");
    } catch (PublicHosts.NotPublicException inside) {
      return Finding.fault(
          "webhook: %s stands for an address that is not public, so it is not called. Set WEBHOOK_URL to a public host."
              .formatted(host));
    } catch (UnknownHostException unknown) {
      return Finding.fault(
          "webhook: there is no host %s. Set WEBHOOK_URL to one that there is.".formatted(host));
    }
  }
}
