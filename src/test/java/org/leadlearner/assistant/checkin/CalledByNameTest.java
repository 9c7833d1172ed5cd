package org.leadlearner.assistant.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.assistant.TeamTalk;

/** Whoever calls the bot in a channel and says nothing else is greeted, also amid a check-in. */
class CalledByNameTest extends TeamTalk {

  /** What is left of a mention that the platform took out, and a mention written by hand. */
  @ParameterizedTest
  @ValueSource(strings = {"", "@Lead Learner", "@lead-learner "})
  void isGreetedWithTheWayBackToTheQuestion(String called) {
    says("dana", false, "checkin");

    assertThat(text(says("dana", true, called)))
        .startsWith("Hello dana.")
        .containsOnlyOnce("[Back to the question]")
        .contains("[Help]")
        .doesNotContain("I did not take that as an answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@Lead Learner"})
  void isGreetedOutsideOfACheckIn(String called) {
    says("dana", false, "hello");

    assertThat(text(says("dana", true, called)))
        .startsWith("Hello dana")
        .doesNotContain("I am not sure what you mean");
  }
}
