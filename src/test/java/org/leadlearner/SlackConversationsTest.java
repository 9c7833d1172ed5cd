package org.leadlearner;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every conversation is the same in Slack as without a platform. */
@Order(1)
class SlackConversationsTest extends Conversations {

  @ParameterizedTest
  @MethodSource("conversations")
  void isTheSameWhenHeldInSlack(String name) throws Exception {
    try (Replay slack = new SlackReplay(data.resolve("slack.db"))) {
      isTheSame(name, slack);
    }
  }
}
