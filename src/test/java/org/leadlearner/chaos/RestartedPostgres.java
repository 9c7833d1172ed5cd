package org.leadlearner.chaos;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.leadlearner.store.TestDatabase;

/** A PostgreSQL server of its own, which can be stopped and struck. */
final class RestartedPostgres implements AutoCloseable {

  private static final String BUSY =
      "SELECT COALESCE(MAX(pid), 0) FROM pg_stat_activity"
          + " WHERE application_name = 'Lead Learner' AND state <> 'idle'";

  private final Path data;
  private EmbeddedPostgres server;

  RestartedPostgres(Path data) throws IOException {
    this.data = data;
    this.server = builder().start();
  }

  private EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        // As servers are that keep what they say they have kept; those of tests are not by default.
        .setServerConfig("synchronous_commit", "on");
  }

  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** Every connection ends, and for a moment there is no server. */
  void restart() throws IOException {
    int port = server.getPort();
    server.close();
    server = builder().setPort(port).start();
  }

  /** One of those who work for us dies amid its work; the server then ends all, and recovers. */
  void killOne() throws IOException, InterruptedException {
    String url = url();
    String pid = await().until(() -> busy(url), busy -> !busy.equals("0"));
    new ProcessBuilder("kill", "-9", pid).start().waitFor();
  }

  private static String busy(String url) throws SQLException {
    return TestDatabase.text(url, BUSY);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
