package org.leadlearner;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every conversation is the same in a Teams without Action.Execute as without a platform. */
@Order(1)
class OldTeamsConversationsTest extends Conversations {

  @ParameterizedTest
  @MethodSource("conversations")
  void isTheSameWhenHeldInAnOldTeams(String name) throws Exception {
    try (Replay teams = new TeamsReplay(data.resolve("teams.db"), TeamsReplay.Client.OF_OLD)) {
      isTheSame(name, teams);
    }
  }
}
