package org.leadlearner.chat.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlackCredentialsTest {
  private static final SlackCredentials FULL =
      new SlackCredentials(
          "xoxe.xoxb-1-secret",
          Optional.of("U1"),
          Optional.of("xoxe-1-secret"),
          Optional.of(Instant.parse("2026-03-02T12:00:00Z")));

  @Test
  void whatIsWrittenIsReadAgain() {
    SlackCredentials bare =
        new SlackCredentials("xoxb-1", Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(SlackCredentials.fromJson(FULL.toJson())).isEqualTo(FULL);
    assertThat(SlackCredentials.fromJson(bare.toJson())).isEqualTo(bare);
  }

  @Test
  void secretsAreNotShown() {
    assertThat(FULL.toString()).contains("U1").doesNotContain("secret");
    assertThatThrownBy(() -> SlackCredentials.fromJson("{\"botToken\": \"xoxb-secret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .message()
        .doesNotContain("secret");
  }

  @Test
  void somethingElseIsRefused() {
    assertThatThrownBy(() -> SlackCredentials.fromJson("{}"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
