package org.leadlearner.command.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.command.LeadLearnerCommand;
import org.leadlearner.command.RunCommand;
import org.leadlearner.command.records.RetentionCommand;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** The command {@code retention} with a real database. */
class RetentionActionsTest {

  private static final Addressee CHANNEL = Addressee.channel("slack", "T1", "C1");

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-09T14:00:00Z"));
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private final Map<String, String> settings = new HashMap<>();

  @BeforeEach
  void give() {
    settings.put("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("test.db"));
    try (Store store = store()) {
      for (int day = 0; day < 3; day++) {
        store
            .prompt()
            .practices()
            .give(
                CHANNEL,
                new Practice(
                    clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(day),
                    "P1",
                    "INQ",
                    Optional.empty(),
                    3,
                    SeenBy.TEAM,
                    Optional.empty()));
      }
    }
    clock.advance(Duration.ofDays(61));
  }

  @Test
  void aDryRunTellsWhatWouldGoAndDeletesNothing() {
    settings.put("RETENTION_PRACTICE", "60");
    assertThat(execute("retention", "--dry-run")).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            "note   RETENTION_TRANSCRIPTS is not set: kept for good",
            "note   RETENTION_PRACTICE: kept for 60 days",
            "note   RETENTION_CHECKINS is not set: kept for good",
            "would  practice: 3 rows, the oldest of 2026-10-07",
            "ok     nothing was deleted");
    assertThat(given()).isEqualTo(3);
  }

  @Test
  void aDryRunLooksBesideARunningServerAndTheRestWaitsForIt() {
    settings.put("RETENTION_PRACTICE", "60");
    try (Store running = store()) {
      assertThat(execute("retention", "--dry-run")).isZero();
      assertThat(out.toString()).contains("would  practice: 3 rows");
      assertThat(execute("retention")).isEqualTo(2);
      assertThat(running.prompt().practices().given(CHANNEL, LocalDate.EPOCH)).hasSize(3);
    }
    assertThat(errors.toString()).contains("stop it, do this, and start it again");
  }

  @Test
  void whatIsTooOldGoesOnce() {
    settings.put("RETENTION_PRACTICE", "61");
    assertThat(execute("retention")).isZero();
    assertThat(out.toString())
        .contains(
            "gone   practice: 2 rows, the oldest of 2026-10-07", "all that is too old is gone");
    assertThat(given()).isEqualTo(1);

    assertThat(execute("retention")).isZero();
    assertThat(out.toString()).containsOnlyOnce("gone   practice");
  }

  @Test
  void withoutDaysNothingGoes() {
    assertThat(execute("retention")).isZero();
    assertThat(out.toString()).doesNotContain("gone   ");
    assertThat(given()).isEqualTo(3);
  }

  @Test
  void aLegalHoldWins() {
    settings.put("RETENTION_PRACTICE", "60");
    settings.put("LEGAL_HOLD", "on");
    assertThat(execute("retention")).isEqualTo(2);
    assertThat(errors.toString()).contains("LEGAL_HOLD: while it is on, nothing is deleted.");
    assertThat(execute("retention", "--dry-run")).isZero();
    assertThat(out.toString())
        .contains("would  practice: 3 rows", "LEGAL_HOLD is on: while it is, none of it goes");
    assertThat(given()).isEqualTo(3);
  }

  @Test
  void whatMustBeMendedIsToldWithItsKey() {
    settings.put("RETENTION_PRACTICE", "2");
    settings.put("RETENTION_CHECKINS", "forever");
    assertThat(execute("retention", "--dry-run")).isEqualTo(2);
    assertThat(errors.toString()).contains("RETENTION_PRACTICE: \"2\"", "RETENTION_CHECKINS: ");

    settings.clear();
    settings.put("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("other.db"));
    assertThat(execute("retention", "--dry-run")).isEqualTo(2);
    assertThat(errors.toString()).contains("There is no file");
  }

  private int given() {
    try (Store store = store()) {
      return store.prompt().practices().given(CHANNEL, LocalDate.EPOCH).size();
    }
  }

  private Store store() {
    return MigratedDatabase.open(folder.resolve("test.db"), clock);
  }

  private Settings.Outcome read() {
    return SettingsReader.read(settings, folder.resolve(".env"));
  }

  private int execute(String... arguments) {
    return LeadLearnerCommand.of(
            new RunCommand(this::read, some -> {}),
            new RetentionCommand(this::read, new RetentionActions(clock)))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }
}
