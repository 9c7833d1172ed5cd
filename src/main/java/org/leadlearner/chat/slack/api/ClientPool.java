package org.leadlearner.chat.slack.api;

import com.slack.api.Slack;
import java.net.URI;
import java.time.Duration;

/**
 * Two Slack clients: short timeouts for requests a person waits for, long timeouts for background
 * work.
 */
public final class ClientPool implements AutoCloseable {

  /** What one call may take when a person waits for a response within 3 seconds. */
  static final Duration BRISK = Duration.ofMillis(1_200);

  private static final Duration PATIENT = Duration.ofSeconds(15);

  private final Slack patient;
  private final Slack brisk;

  /**
   * @param apiUrl the base of the Web API, ending in {@code /api/}
   */
  public ClientPool(URI apiUrl) {
    this(apiUrl, BRISK);
  }

  public ClientPool(URI apiUrl, Duration briskness) {
    patient = SlackSdk.at(apiUrl, PATIENT);
    brisk = SlackSdk.at(apiUrl, briskness);
  }

  /** For background work. */
  public Slack patient() {
    return patient;
  }

  /** For work that Slack waits for; throws when it takes longer. */
  public Slack brisk() {
    return brisk;
  }

  @Override
  public void close() throws Exception {
    patient.close();
    brisk.close();
  }
}
