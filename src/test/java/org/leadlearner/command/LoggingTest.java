package org.leadlearner.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.leadlearner.StandardError;
import org.leadlearner.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

@Isolated
class LoggingTest {
  private final Logger ours = LoggerFactory.getLogger("org.leadlearner.store.Rooms");
  private final java.util.logging.Logger byJava =
      java.util.logging.Logger.getLogger("org.postgresql.core.v3.ConnectionFactoryImpl");
  private final Logger library = LoggerFactory.getLogger("org.eclipse.jetty.server.Server");

  @AfterEach
  void backToTheDefault() {
    Logging.configure(new Settings.Logs(Settings.Logs.Format.TEXT, Level.INFO));
  }

  @Test
  void textIsOneLineEachAndLibrariesAreQuiet() throws Exception {
    String logged = logged(Settings.Logs.Format.TEXT, Level.INFO);

    assertThat(logged.lines().toList())
        .hasSize(2)
        .satisfiesExactly(
            line -> assertThat(line).contains("INFO  Rooms: hello Zoë ERROR forged"),
            line -> assertThat(line).endsWith("WARN  Server: library warns"));
  }

  /** Jetty writes a line for each malformed request, with what stood in it. */
  @Test
  void whatStrangersSendIsNotLogged() throws Exception {
    String logged =
        StandardError.during(
            () -> {
              Logging.configure(new Settings.Logs(Settings.Logs.Format.TEXT, Level.TRACE));
              for (String name : List.of("util.HostPort", "http.HttpParser")) {
                LoggerFactory.getLogger("org.eclipse.jetty." + name).warn("Bad: {}", "theirs");
              }
            });
    assertThat(logged).isEmpty();
  }

  @Test
  void whatSteersATerminalIsLeftOut() throws Exception {
    String logged =
        StandardError.during(
            () -> {
              Logging.configure(new Settings.Logs(Settings.Logs.Format.TEXT, Level.INFO));
              ours.info("a\u001b[31mb\u0085c\u2028d\u202ee\tf");
            });
    assertThat(logged.strip()).endsWith("INFO  Rooms: a [31mb c d e f");
  }

  @Test
  void aFaultThatComesAgainAndAgainIsTracedOnce() throws Exception {
    String logged =
        StandardError.during(
            () -> {
              Logging.configure(new Settings.Logs(Settings.Logs.Format.TEXT, Level.INFO));
              for (int count = 0; count < 3; count++) {
                library.error("Messages could not be sent.", new IllegalStateException("away"));
              }
            });

    assertThat(logged.lines().filter(line -> line.contains("ERROR Server: Messages could not")))
        .hasSize(3);
    assertThat(logged.lines().filter(line -> line.startsWith("\tat "))).isNotEmpty();
    assertThat(logged.lines().filter(line -> line.contains("IllegalStateException: away")))
        .hasSize(1);
  }

  @Test
  void jsonIsOneObjectALineWithTheWholeMessageAndNotItsParts() throws Exception {
    String logged = logged(Settings.Logs.Format.JSON, Level.INFO);

    JsonNode first = new ObjectMapper().readTree(logged.lines().findFirst().orElseThrow());
    assertThat(logged.lines()).hasSize(2);
    assertThat(first.path("formattedMessage").asText()).isEqualTo("hello Zoë\nERROR forged");
    assertThat(first.path("level").asText()).isEqualTo("INFO");
    assertThat(first.has("message")).isFalse();
    assertThat(first.has("arguments")).isFalse();
  }

  @Test
  void debugIsForOurOwnLinesOnly() throws Exception {
    assertThat(logged(Settings.Logs.Format.TEXT, Level.DEBUG))
        .contains("our debug")
        .doesNotContain("library debug", "library info");
  }

  @Test
  void errorsOnlyQuietensLibrariesToo() throws Exception {
    assertThat(logged(Settings.Logs.Format.TEXT, Level.ERROR)).isEmpty();
  }

  @Test
  void whatLibrariesLogThroughJavaItselfIsLoggedLikeTheRest() throws Exception {
    String logged =
        StandardError.during(
            () -> {
              Logging.configure(new Settings.Logs(Settings.Logs.Format.JSON, Level.INFO));
              byJava.info("library info");
              byJava.warning("library warns");
            });

    assertThat(logged.lines())
        .singleElement()
        .satisfies(
            line -> {
              JsonNode only = new ObjectMapper().readTree(line);
              assertThat(only.path("formattedMessage").asText()).isEqualTo("library warns");
              assertThat(only.path("level").asText()).isEqualTo("WARN");
              assertThat(only.path("loggerName").asText()).isEqualTo(byJava.getName());
            });
  }

  private String logged(Settings.Logs.Format format, Level level) throws Exception {
    return StandardError.during(
        () -> {
          Logging.configure(new Settings.Logs(format, level));
          ours.debug("our debug");
          ours.info("hello {}", "Zoë\nERROR forged");
          library.debug("library debug");
          library.info("library info");
          library.warn("library warns");
        });
  }
}
