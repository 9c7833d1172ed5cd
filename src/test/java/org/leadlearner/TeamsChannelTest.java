package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.people.Conversation;

/** Teams brings us whatever is said in a channel; what is not said to us leaves no trace. */
@Isolated
class TeamsChannelTest {

  private static final String SAID = "a-word-of-hers";
  private static final String OURS = "1700000000001";
  private static final String LUNCH = "1700000000777";

  @TempDir Path data;

  @Test
  void whatIsNotSaidToUsIsNeitherKeptNorLogged() throws Exception {
    try (TeamsReplay teams =
        new TeamsReplay(data.resolve("teams.db"), TeamsReplay.Client.OF_TODAY)) {
      String logs = StandardError.during(() -> teams.saysInChannel(LUNCH, SAID));

      assertThat(logs).doesNotContain(SAID, LUNCH, Cast.DANA.id(), Cast.DANA.aadObjectId());
      assertThat(database())
          .contains("conversation_reference")
          .doesNotContain(SAID, LUNCH, Cast.CHANNEL, Cast.DANA.id(), Cast.DANA.aadObjectId());

      teams.references().posted(thread(), teams.clock.instant());
      String answered = StandardError.during(() -> teams.saysInChannel(OURS, SAID));
      assertThat(answered).doesNotContain(SAID);
      assertThat(database()).contains(OURS).doesNotContain(SAID, LUNCH);
      assertThat(teams.references().find(thread())).isPresent();
    }
  }

  private static Conversation thread() {
    return new Conversation("teams", Cast.TENANT, Cast.CHANNEL + ";messageid=" + OURS);
  }

  /** All bytes of the database, also those that are not yet in its main file. */
  private String database() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(data)) {
      files = all.toList();
    }
    StringBuilder bytes = new StringBuilder();
    for (Path file : files) {
      bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return bytes.toString();
  }
}
