package org.leadlearner.chat.slack.api;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.audit.AuditConfig;
import com.slack.api.methods.MethodsConfig;
import com.slack.api.rate_limits.metrics.MetricsDatastore;
import com.slack.api.scim.SCIMConfig;
import com.slack.api.scim2.SCIM2Config;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.leadlearner.chat.request.DeadlineInterceptor;

/**
 * Configures Slack's SDK to be safe (platforms.md, java-slack-sdk): no automatic retries, because a
 * lost response does not say whether the message was posted; no redirects with a token; and no
 * statistics, which call auth.test.
 */
final class SlackSdk {

  /**
   * Shorter than servers and gateways keep an idle connection (5 seconds and more). OkHttp checks
   * only after 10 whether it was closed, and a message written to a closed one has an unknown
   * outcome.
   */
  private static final int REST_SECONDS = 4;

  private static final int MOST_AT_REST = 5;

  static {
    // Its own settings, which are not used here, would keep eight threads for statistics.
    Stream.concat(
            Stream.of(
                MethodsConfig.DEFAULT_SINGLETON.getMetricsDatastore(),
                SCIMConfig.DEFAULT_SINGLETON.getMetricsDatastore(),
                SCIM2Config.DEFAULT_SINGLETON.getMetricsDatastore(),
                AuditConfig.DEFAULT_SINGLETON.getMetricsDatastore()),
            statistics(SlackConfig.DEFAULT))
        .forEach(one -> one.setStatsEnabled(false));
  }

  private SlackSdk() {}

  private static Stream<MetricsDatastore> statistics(SlackConfig config) {
    return Stream.of(
        config.getMethodsConfig().getMetricsDatastore(),
        config.getSCIMConfig().getMetricsDatastore(),
        config.getSCIM2Config().getMetricsDatastore(),
        config.getAuditConfig().getMetricsDatastore());
  }

  /**
   * @param apiUrl the base of the Web API, ending in {@code /api/}
   * @param longest for one call, from looking up the host to the last byte of the answer
   */
  static Slack at(URI apiUrl, Duration longest) {
    return at(apiUrl, longest, EventListener.NONE);
  }

  /**
   * @param watch is told how far each request came
   */
  static Slack at(URI apiUrl, Duration longest, EventListener watch) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiUrl.toString());
    config.setStatsEnabled(false);
    // That passes over those of SCIM 2.
    config.getSCIM2Config().setStatsEnabled(false);
    statistics(config).forEach(one -> one.setStatsEnabled(false));
    OkHttpClient http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .callTimeout(longest)
            .connectionPool(new ConnectionPool(MOST_AT_REST, REST_SECONDS, TimeUnit.SECONDS))
            .eventListener(watch)
            .addNetworkInterceptor(new DeadlineInterceptor())
            .build();
    SlackHttpClient client = new SlackHttpClient(http);
    client.setConfig(config);
    return Slack.getInstance(config, client);
  }
}
