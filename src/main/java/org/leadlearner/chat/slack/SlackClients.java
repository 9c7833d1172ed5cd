package org.leadlearner.chat.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/**
 * Slack's SDK, in two tempers that share their connections. A request is never sent twice by
 * itself: a lost answer does not say whether the message stands (platforms.md, java-slack-sdk).
 */
final class SlackClients implements AutoCloseable {

  /** What somebody who waits for an answer within 3 seconds can spare for one call. */
  static final Duration BRISK = Duration.ofMillis(1_200);

  private static final Duration PATIENT = Duration.ofSeconds(15);

  private final Slack patient;
  private final Slack brisk;

  /**
   * @param apiUrl the base of the Web API, ending in {@code /api/}
   */
  SlackClients(URI apiUrl) {
    this(apiUrl, BRISK);
  }

  SlackClients(URI apiUrl, Duration briskness) {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .callTimeout(PATIENT.toMillis(), TimeUnit.MILLISECONDS)
            .build();
    patient = slack(apiUrl, http);
    brisk =
        slack(
            apiUrl,
            http.newBuilder().callTimeout(briskness.toMillis(), TimeUnit.MILLISECONDS).build());
  }

  /** For what nobody waits for. */
  Slack patient() {
    return patient;
  }

  /** For what is done while Slack waits for our answer; throws when it takes longer. */
  Slack brisk() {
    return brisk;
  }

  @Override
  public void close() throws Exception {
    patient.close();
    brisk.close();
  }

  private static Slack slack(URI apiUrl, OkHttpClient http) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiUrl.toString());
    config.setStatsEnabled(false);
    SlackHttpClient client = new SlackHttpClient(http);
    client.setConfig(config);
    return Slack.getInstance(config, client);
  }
}
