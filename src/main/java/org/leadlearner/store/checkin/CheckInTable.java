package org.leadlearner.store.checkin;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.leadlearner.checkin.Bookmark;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.LeftCheckIn;
import org.leadlearner.people.Account;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.store.database.PreparedSql;
import org.leadlearner.store.turn.Together;

/** Check-ins, with the bookmark in columns of its own. */
final class CheckInTable {

  /** A row for each pair of an answer and a note. */
  private static final String WHOLE =
      """
      SELECT checked.*, answer.strand_key AS answered, answer.kind, answer.points,
        answer.who_might_know, evidence_note.strand_key AS noted, evidence_note.note
      FROM check_in AS checked
        LEFT JOIN answer ON answer.check_in_id = checked.id
        LEFT JOIN evidence_note ON evidence_note.check_in_id = checked.id
      """;

  private static final PreparedSql UPDATE =
      new PreparedSql(
          """
          UPDATE check_in SET
            status = ?, stopped = ?, revision = ?, own_view = ?, revisiting = ?, chosen_stage = ?,
            asking_who = ?, asking_note = ?, note_asked = ?, own_view_asked = ?,
            touched_at = ?, finished_at = ?
          WHERE id = ? AND person_id = ? AND revision BETWEEN ? AND ?
          """);

  private static final PreparedSql INSERT =
      new PreparedSql(
          """
          INSERT INTO check_in
            (person_id, rubric_key, rubric_version, status, stopped, revision,
             note_asked, own_view_asked, started_at, touched_at)
          VALUES (?, ?, ?, 'OPEN', FALSE, 0, FALSE, FALSE, ?, ?)
          ON CONFLICT (person_id, rubric_key) WHERE status = 'OPEN' DO NOTHING
          RETURNING id
          """);

  private static final PreparedSql FIND =
      new PreparedSql(whole("SELECT id FROM check_in WHERE id = ? AND person_id = ?"));

  private static final PreparedSql OPEN =
      new PreparedSql(WHOLE + "WHERE checked.person_id = ? AND status = 'OPEN'");

  private static final String LAST_TOUCHED_SQL =
      whole(
          """
          SELECT id FROM check_in WHERE person_id = ? AND status <> 'DISCARDED'
          ORDER BY touched_at DESC, id DESC LIMIT 1
          """);

  private static final PreparedSql LAST_TOUCHED = new PreparedSql(LAST_TOUCHED_SQL);

  private static final String LAST_TOUCHED_OF_ACCOUNT =
      LAST_TOUCHED_SQL.replace(
          "person_id = ?",
          """
          person_id = (
            SELECT person_id FROM account
            WHERE platform = ? AND workspace = ? AND platform_user = ?)
          """);

  private static final PreparedSql LEFT =
      new PreparedSql(
          whole(
              """
              SELECT id FROM check_in
              WHERE person_id = ? AND status = 'OPEN' AND declined = FALSE
              ORDER BY touched_at DESC, id DESC LIMIT 1
              """));

  /** Found with an index, however many editions of the rubric there were meanwhile. */
  static final String LAST_FINISHED =
      """
      SELECT id FROM check_in
      WHERE person_id = ? AND rubric_key = ? AND status = 'FINISHED'
      ORDER BY finished_at DESC, id DESC LIMIT 1
      """;

  private static final PreparedSql LAST_FINISHED_WHOLE = new PreparedSql(whole(LAST_FINISHED));

  private static final Comparator<Map.Entry<Long, CheckInRow>> LAST_TOUCHED_FIRST =
      Comparator.comparing((Map.Entry<Long, CheckInRow> one) -> one.getValue().touchedAt())
          .thenComparing(Map.Entry::getKey)
          .reversed();

  private CheckInTable() {}

  /** The id of a new check-in; empty when the person has an open one on this rubric. */
  static Optional<Long> insert(Handle handle, long personId, Rubric.Edition edition, Instant at) {
    return INSERT.first(
        handle, row -> row.getLong("id"), personId, edition.key(), edition.version(), at, at);
  }

  /**
   * Whether the check-in was there, at this revision or an older one.
   *
   * @param oldest the minimum revision that it has now
   */
  static boolean update(Handle handle, int oldest, CheckIn checkIn, Instant at) {
    return UPDATE.update(handle, values(oldest, checkIn, at)) == 1;
  }

  /**
   * The same at the latest with the commit, which fails if the check-in was not there.
   *
   * @param otherwise says so, where it shows at once
   */
  static void updateLater(
      Handle handle, int oldest, CheckIn checkIn, Instant at, Supplier<String> otherwise) {
    UPDATE.laterToOne(handle, otherwise, values(oldest, checkIn, at));
  }

  private static Object[] values(int oldest, CheckIn checkIn, Instant at) {
    Bookmark bookmark = checkIn.bookmark();
    return new Object[] {
      checkIn.status(),
      checkIn.stopped(),
      checkIn.revision(),
      checkIn.ownView(),
      bookmark.revisiting(),
      bookmark.chosenStage(),
      bookmark.askingWho(),
      bookmark.askingNote(),
      bookmark.noteAsked(),
      bookmark.ownViewAsked(),
      at,
      checkIn.finishedAt(),
      checkIn.id(),
      checkIn.personId(),
      oldest,
      checkIn.revision()
    };
  }

  static Optional<CheckIn> find(Handle handle, long personId, long checkInId) {
    return one(FIND, handle, checkInId, personId);
  }

  /**
   * The last touched first. They are sorted here: there is one for each rubric at most, while
   * SQLite would sort a row for each of their answers.
   */
  static List<CheckIn> open(Handle handle, long personId) {
    Map<Long, CheckInRow> found = new HashMap<>();
    OPEN.list(
        handle,
        row -> found.computeIfAbsent(row.getLong("id"), fresh -> new CheckInRow()).read(row),
        personId);
    return found.entrySet().stream()
        .sorted(LAST_TOUCHED_FIRST)
        .map(one -> one.getValue().checkIn())
        .toList();
  }

  static Optional<CheckIn> lastFinished(Handle handle, long personId, String rubricKey) {
    return one(LAST_FINISHED_WHOLE, handle, personId, rubricKey);
  }

  static Optional<CheckIn> lastTouched(Handle handle, long personId) {
    return one(LAST_TOUCHED, handle, personId);
  }

  /**
   * Adds what reads the last touched one of an account.
   *
   * @param whom is told it, if there is any
   */
  static void lastTouched(Together together, Account account, Consumer<CheckIn> whom) {
    CheckInRow found = new CheckInRow();
    together.read(
        LAST_TOUCHED_OF_ACCOUNT,
        found::read,
        rows -> rows.stream().findFirst().map(CheckInRow::checkIn).ifPresent(whom),
        account.platform(),
        account.workspace(),
        account.user());
  }

  private static Optional<CheckIn> one(PreparedSql sql, Handle handle, Object... values) {
    return row(sql, handle, values).map(CheckInRow::checkIn);
  }

  private static Optional<CheckInRow> row(PreparedSql sql, Handle handle, Object... values) {
    CheckInRow found = new CheckInRow();
    return sql.list(handle, found::read, values).stream().findFirst();
  }

  static Optional<LeftCheckIn> left(Handle handle, long personId) {
    return row(LEFT, handle, personId).map(row -> new LeftCheckIn(row.checkIn(), row.touchedAt()));
  }

  static void decline(Handle handle, long personId, long id) {
    handle
        .createUpdate(
            "UPDATE check_in SET declined = TRUE WHERE person_id = :personId AND id = :id")
        .bind("personId", personId)
        .bind("id", id)
        .execute();
  }

  static void stopOthers(Handle handle, CheckIn current) {
    handle
        .createUpdate(
            """
            UPDATE check_in SET stopped = TRUE
            WHERE person_id = :personId AND status = 'OPEN' AND id <> :id
            """)
        .bind("personId", current.personId())
        .bind("id", current.id())
        .execute();
  }

  /**
   * A check-in with its answers and notes, in one query. It is found by its id first: otherwise
   * SQLite would copy its columns once more for each row.
   */
  private static String whole(String id) {
    return WHOLE + "WHERE checked.id = (%s)".formatted(id);
  }
}
