package org.leadlearner.chat.slack.api;

import com.slack.api.Slack;
import java.net.URI;
import java.time.Duration;

/** Slack's SDK, in two tempers: for what somebody waits for, and for what nobody does. */
public final class ClientPool implements AutoCloseable {

  /** What somebody who waits for an answer within 3 seconds can spare for one call. */
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

  /** For what nobody waits for. */
  public Slack patient() {
    return patient;
  }

  /** For what is done while Slack waits for our answer; throws when it takes longer. */
  public Slack brisk() {
    return brisk;
  }

  @Override
  public void close() throws Exception {
    patient.close();
    brisk.close();
  }
}
