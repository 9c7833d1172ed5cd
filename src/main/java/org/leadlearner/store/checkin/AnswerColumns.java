package org.leadlearner.store.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.leadlearner.checkin.Answer;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.StoreException;

/** Maps an answer to three columns. */
final class AnswerColumns {

  private AnswerColumns() {}

  /**
   * An answer as columns.
   *
   * @param kind SCORED, NOT_SURE or SKIPPED
   */
  record Row(String kind, Optional<Integer> points, Optional<String> whoMightKnow) {}

  static Row row(Answer answer) {
    return answer.match(
        scored -> new Row("SCORED", Optional.of(scored.points()), Optional.empty()),
        notSure -> new Row("NOT_SURE", Optional.empty(), notSure.whoMightKnow()),
        skipped -> new Row("SKIPPED", Optional.empty(), Optional.empty()));
  }

  /**
   * Reads an answer; empty when there is none.
   *
   * @param prefix the prefix of its column names
   */
  static Optional<Answer> read(ResultSet row, String prefix) throws SQLException {
    Optional<Integer> points = ColumnMappers.optionalNumber(row, prefix + "points");
    Optional<String> who = ColumnMappers.optionalText(row, prefix + "who_might_know");
    return ColumnMappers.optionalText(row, prefix + "kind").map(kind -> answer(kind, points, who));
  }

  private static Answer answer(String kind, Optional<Integer> points, Optional<String> who) {
    return switch (kind) {
      case "SCORED" -> new Answer.Scored(points.orElseThrow());
      case "NOT_SURE" -> new Answer.NotSure(who);
      case "SKIPPED" -> new Answer.Skipped();
      default -> throw new StoreException("an answer of a kind that is not known: " + kind);
    };
  }
}
