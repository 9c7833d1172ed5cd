package org.leadlearner.chat.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.audit.AuditConfig;
import com.slack.api.methods.MethodsConfig;
import com.slack.api.rate_limits.metrics.MetricsDatastore;
import com.slack.api.rate_limits.metrics.impl.BaseMemoryMetricsDatastore;
import com.slack.api.scim.SCIMConfig;
import com.slack.api.scim2.SCIM2Config;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlackSdkTest {

  @Test
  void noCallsAreCountedAndNoThreadWaitsToCountThem() throws Exception {
    try (Slack slack = SlackSdk.at(URI.create("http://127.0.0.1:1/api/"), Duration.ofSeconds(1))) {
      List<String> counters =
          Stream.concat(
                  counters(slack.getConfig()),
                  Stream.concat(first(), counters(SlackConfig.DEFAULT)))
              .peek(one -> assertThat(one.isStatsEnabled()).isFalse())
              .map(one -> ((BaseMemoryMetricsDatastore<?, ?>) one).getThreadGroupName())
              .toList();

      assertThat(counters).hasSize(12);
      await()
          .untilAsserted(
              () ->
                  assertThat(Thread.getAllStackTraces().keySet())
                      .extracting(Thread::getName)
                      .noneMatch(name -> counters.stream().anyMatch(name::startsWith)));
    }
  }

  private static Stream<MetricsDatastore> counters(SlackConfig config) {
    return Stream.of(
        config.getMethodsConfig().getMetricsDatastore(),
        config.getSCIMConfig().getMetricsDatastore(),
        config.getSCIM2Config().getMetricsDatastore(),
        config.getAuditConfig().getMetricsDatastore());
  }

  private static Stream<MetricsDatastore> first() {
    return Stream.of(
        MethodsConfig.DEFAULT_SINGLETON.getMetricsDatastore(),
        SCIMConfig.DEFAULT_SINGLETON.getMetricsDatastore(),
        SCIM2Config.DEFAULT_SINGLETON.getMetricsDatastore(),
        AuditConfig.DEFAULT_SINGLETON.getMetricsDatastore());
  }
}
