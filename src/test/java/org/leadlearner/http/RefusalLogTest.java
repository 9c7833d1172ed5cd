package org.leadlearner.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.SettableClock;
import org.leadlearner.StandardError;

class RefusalLogTest {

  private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

  private final SettableClock clock = new SettableClock(NOON);
  private final RefusalLog refusals = new RefusalLog("Slack", clock);

  private List<String> linesOf(int times, String reason) throws Exception {
    return StandardError.ofThisThreadDuring(
            () -> {
              for (int count = 0; count < times; count++) {
                refusals.refused(401, reason);
              }
            })
        .lines()
        .toList();
  }

  @Test
  void aFloodIsOneLineAMinuteForEachReason() throws Exception {
    assertThat(linesOf(300, "its signature is wrong"))
        .singleElement()
        .asString()
        .endsWith("What was posted for Slack is refused with 401: its signature is wrong.");
    assertThat(linesOf(2, "it is too old")).hasSize(1);

    clock.set(NOON.plus(Duration.ofSeconds(59)));
    assertThat(linesOf(1, "its signature is wrong")).isEmpty();
    clock.set(NOON.plus(Duration.ofSeconds(60)));
    assertThat(linesOf(2, "its signature is wrong"))
        .singleElement()
        .asString()
        .endsWith("its signature is wrong. So were 300 more since the last such line.");
  }

  @Test
  void aClockThatWasSetBackSilencesNothing() throws Exception {
    linesOf(1, "its signature is wrong");
    clock.set(NOON.minus(Duration.ofDays(1)));
    assertThat(linesOf(1, "its signature is wrong")).hasSize(1);
  }
}
