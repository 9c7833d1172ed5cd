package org.leadlearner.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Configuration;
import jdk.jfr.EventType;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.internal.JfrSupport;
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
    assertThat(FlightRecorder.getFlightRecorder().getEventTypes())
        .extracting(EventType::getName)
        .noneMatch(name -> name.startsWith("jdbi"));
  }

  /** So that a newer Jdbi does not ask it for more. */
  @Test
  void whatStandsInForThatOfJdbiHasAllOfIt() throws Exception {
    URL jdbi = Jdbi.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader theirs =
        new URLClassLoader(new URL[] {jdbi}, ClassLoader.getPlatformClassLoader())) {
      assertThat(methods(JfrSupport.class))
          .containsExactlyInAnyOrderElementsOf(
              methods(theirs.loadClass(JfrSupport.class.getName())));
    }
  }

  private static List<String> methods(Class<?> type) {
    return Stream.of(type.getDeclaredMethods()).map(Object::toString).toList();
  }
}
