package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A reading that is a little lower asks nothing, and history says so (domain.md, section 3.5). */
class AboutTheSameTalkTest extends TeamTalk {

  private void checksInWithFirst(String letter, int points) {
    says("dana", false, "checkin");
    says("dana", false, letter + points);
    for (int strand = 1; strand < 7; strand++) {
      says("dana", false, "c6");
    }
    says("dana", false, "skip");
    says("dana", false, "c");
    says("dana", false, "finish");
  }

  @Test
  void historySaysThatTheLastReadingIsAboutTheSame() {
    checksInWithFirst("c", 6);
    assertThat(text(says("dana", false, "history"))).doesNotContain("about the same");

    clock.advance(Duration.ofDays(42));
    checksInWithFirst("b", 5);
    assertThat(text(says("dana", false, "history")))
        .contains("5.8, about the same as 6.0. Your stage stays Planning.");

    clock.advance(Duration.ofDays(42));
    checksInWithFirst("c", 7);
    assertThat(text(says("dana", false, "history"))).doesNotContain("about the same as");
  }
}
