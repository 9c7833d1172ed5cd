package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Conversations that begin in a channel are the same where Teams takes messages there that one
 * person alone sees: what is typed there and what is answered beside it stands there for nobody
 * else.
 */
class PrivateTeamsConversationsTest extends Conversations {

  static List<String> inChannels() throws IOException {
    List<String> found =
        conversations().stream().filter(PrivateTeamsConversationsTest::answersAside).toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  private static boolean answersAside(String name) {
    try {
      return Files.readString(FOLDER.resolve(name)).contains("> | ");
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("inChannels")
  void isTheSameWithPrivateMessages(String name) throws Exception {
    try (Replay teams =
        new TeamsReplay(data.resolve("teams.db"), TeamsReplay.Client.WITH_PRIVATE_MESSAGES)) {
      isTheSame(name, teams);
    }
  }
}
