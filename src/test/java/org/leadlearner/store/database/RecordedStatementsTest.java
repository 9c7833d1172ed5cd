package org.leadlearner.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java's flight recorder keeps of the statements, which hold what people typed. */
class RecordedStatementsTest {

  private static final String TYPED = "we do not talk about it";

  @TempDir Path folder;

  @Test
  void noRecordingHoldsWhatPeopleTyped() throws Exception {
    Path kept = folder.resolve("some.jfr");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Recording recording = new Recording(Configuration.getConfiguration("default"))) {
      recording.start();
      ColumnMappers.jdbi(connection)
          .useHandle(
              handle ->
                  assertThat(
                          handle
                              .createQuery("SELECT :typed")
                              .bind("typed", TYPED)
                              .mapTo(String.class)
                              .one())
                      .isEqualTo(TYPED));
      recording.stop();
      recording.dump(kept);
    }

    assertThat(RecordingFile.readAllEvents(kept)).isNotEmpty();
    assertThat(RecordingFile.readAllEvents(kept))
        .extracting(RecordedEvent::toString)
        .noneMatch(event -> event.contains(TYPED));
  }
}
