package org.leadlearner;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every conversation is the same in Teams as without a platform. */
@Order(1)
class TeamsConversationsTest extends Conversations {

  @ParameterizedTest
  @MethodSource("conversations")
  void isTheSameWhenHeldInTeams(String name) throws Exception {
    try (Replay teams = new TeamsReplay(data.resolve("teams.db"), TeamsReplay.Client.OF_TODAY)) {
      isTheSame(name, teams);
    }
  }
}
