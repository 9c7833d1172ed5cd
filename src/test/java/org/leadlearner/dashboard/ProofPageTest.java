package org.leadlearner.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that says whether figures were changed, and the hash on the page for the board. */
class ProofPageTest {

  @TempDir private Path folder;
  private DashboardServer server;
  private Client client;

  @BeforeEach
  void start() throws Exception {
    server = new DashboardServer(folder);
    client = Client.inside(server, server.dana);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void eachRoundIsUnchangedOrChangedOrWithoutAHash() throws Exception {
    assertThat(client.get("/dashboard/team/7/proof").body())
        .contains(
            ">unchanged<",
            "ab".repeat(32),
            ">changed<",
            "ef".repeat(32),
            "closed before rounds had a hash",
            "Whoever owns the database could write all of it again.");
    assertThat(client.get("/dashboard/team/7").body()).contains("/dashboard/team/7/proof");
    assertThat(client.get("/dashboard/team/8/proof").statusCode()).isEqualTo(404);
  }

  @Test
  void theBoardReadsTheHashOfTheNewestRound() throws Exception {
    assertThat(client.get("/dashboard/team/7/board").body())
        .contains("Hash of these figures (SHA-256): " + "ab".repeat(32));
  }
}
