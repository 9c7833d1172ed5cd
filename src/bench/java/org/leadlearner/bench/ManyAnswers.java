package org.leadlearner.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the database of a stopped program with finished check-ins of eight answers each. */
final class ManyAnswers {

  private static final int OF_A_CHECK_IN = 8;

  private ManyAnswers() {}

  /** The person and the rubric are those of a check-in that is there. */
  static void put(Path database, int answers) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.executeUpdate(
          """
          WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
          INSERT INTO check_in (person_id, rubric_key, rubric_version, status, stopped, revision,
            note_asked, own_view_asked, started_at, touched_at, finished_at)
          SELECT (SELECT MIN(id) FROM person) + i %% 300, some.rubric_key, some.rubric_version,
            'FINISHED', FALSE, 9, TRUE, TRUE, 1700000000000 + i, 1700000000000 + i,
            1700000000000 + i
          FROM n, (SELECT rubric_key, rubric_version FROM check_in LIMIT 1) AS some
          """
              .formatted(answers / OF_A_CHECK_IN));
      statement.executeUpdate(
          """
          WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
          INSERT INTO answer (check_in_id, strand_key, kind, points, answered_at)
          SELECT id, 'strand-' || i, 'SCORED', i %% 10, finished_at FROM check_in, n
          WHERE finished_at BETWEEN 1700000000000 AND 1700000999999
          """
              .formatted(OF_A_CHECK_IN));
      connection.commit();
    }
  }
}
