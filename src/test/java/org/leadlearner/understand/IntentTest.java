package org.leadlearner.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What every intent says of itself. */
class IntentTest {

  /** A channel's own requests have no twin: a preview, who leads, the calendar. */
  @Test
  void whatIsSaidOfOnesOwnPromptsInAChannelIsSaidOfThoseOfTheChannel() {
    assertThat(Intent.PROMPTS_START.inChannel()).isEqualTo(Intent.CHANNEL_SETUP);
    assertThat(Intent.PROMPTS_DAYS.inChannel()).isEqualTo(Intent.CHANNEL_DAYS);
    assertThat(Intent.TIMEZONE.inChannel()).isEqualTo(Intent.TIMEZONE);
    assertThat(Arrays.stream(Intent.values()).filter(intent -> intent.inChannel() != intent))
        .hasSize(9)
        .allMatch(intent -> intent.area() == Intent.Area.PROMPTS)
        .allMatch(intent -> intent.inChannel().area() == Intent.Area.CHANNEL);
  }
}
