package org.leadlearner.store.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.Bookmark;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.store.database.ColumnMappers;

/** Builds a check-in from the rows of one query. */
final class CheckInRow {

  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private @Nullable CheckIn bare;
  private Instant touchedAt = Instant.EPOCH;

  /** Adds one of its rows. */
  CheckInRow read(ResultSet row) throws SQLException {
    if (bare == null) {
      bare = bare(row);
      touchedAt = ColumnMappers.instant(row, "touched_at");
    }
    Optional<String> answered = ColumnMappers.optionalText(row, "answered");
    if (answered.isPresent() && !answers.containsKey(answered.get())) {
      answers.put(answered.get(), AnswerColumns.read(row, "").orElseThrow());
    }
    Optional<String> noted = ColumnMappers.optionalText(row, "noted");
    if (noted.isPresent()) {
      notes.put(noted.get(), row.getString("note"));
    }
    return this;
  }

  CheckIn checkIn() {
    CheckIn read = Objects.requireNonNull(bare);
    return new CheckIn(
        read.id(),
        read.personId(),
        read.edition(),
        read.status(),
        read.stopped(),
        read.revision(),
        answers,
        notes,
        read.ownView(),
        read.bookmark(),
        read.startedAt(),
        read.finishedAt());
  }

  Instant touchedAt() {
    return touchedAt;
  }

  private static CheckIn bare(ResultSet row) throws SQLException {
    return new CheckIn(
        row.getLong("id"),
        row.getLong("person_id"),
        ColumnMappers.edition(row),
        CheckIn.Status.valueOf(row.getString("status")),
        row.getBoolean("stopped"),
        row.getInt("revision"),
        Map.of(),
        Map.of(),
        ColumnMappers.optionalStage(row, "own_view"),
        bookmark(row),
        ColumnMappers.instant(row, "started_at"),
        ColumnMappers.optionalInstant(row, "finished_at"));
  }

  private static Bookmark bookmark(ResultSet row) throws SQLException {
    return new Bookmark(
        ColumnMappers.optionalText(row, "revisiting"),
        ColumnMappers.optionalStage(row, "chosen_stage"),
        ColumnMappers.optionalText(row, "asking_who"),
        ColumnMappers.optionalText(row, "asking_note"),
        row.getBoolean("note_asked"),
        row.getBoolean("own_view_asked"));
  }
}
