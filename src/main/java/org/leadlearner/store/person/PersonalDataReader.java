package org.leadlearner.store.person;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.PersonalData.Sheet;
import org.leadlearner.progress.GatedMean;
import org.leadlearner.store.column.JsonColumns;
import org.leadlearner.store.person.PersonalDataTables.Holding;

/**
 * Reads one person's rows of a table for that person: every column, so that none is left out by
 * mistake, under a plain name.
 */
final class PersonalDataReader {

  /** The person's own id needs no mention, and other people are not shown. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "person_id",
          "by_person",
          "about_person",
          "by_forgotten",
          "recorded_by",
          "started_by",
          "said_key",
          "hash");

  private static final Set<String> MESSAGES = Set.of("payload", "message");
  private static final Set<String> MOMENTS = Set.of("since", "counted_since", "useful_until");

  /** Plain names for columns whose own name is not clear. */
  private static final Map<String, String> NAMED =
      Map.of("score", "range low", "score_highest", "range high");

  private PersonalDataReader() {}

  static Sheet of(Handle handle, Holding holding, long personId) {
    return handle
        .createQuery(
            "SELECT * FROM " + holding.table() + " WHERE " + holding.whose() + " ORDER BY 1, 2")
        .bind("person", personId)
        .scanResultSet((rows, context) -> sheet(holding, rows.get()));
  }

  private static Sheet sheet(Holding holding, ResultSet rows) throws SQLException {
    ResultSetMetaData about = rows.getMetaData();
    List<Integer> shown = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int place = 1; place <= about.getColumnCount(); place++) {
      String column = about.getColumnName(place);
      if (!LEFT_OUT.contains(column)) {
        shown.add(place);
        columns.add(plain(column));
      }
    }
    boolean isReading = holding.table().equals("reading");
    if (isReading) {
      columns.add("average");
    }
    List<List<String>> cells = new ArrayList<>();
    while (rows.next()) {
      List<String> row = new ArrayList<>();
      for (int place : shown) {
        row.add(cell(rows, about, place));
      }
      if (isReading) {
        row.add(average(rows));
      }
      cells.add(row);
    }
    return new Sheet(holding.name(), columns, cells, holding.isOfDelivery());
  }

  /** {@code check_in_id} becomes {@code check in number}. */
  private static String plain(String column) {
    return NAMED.getOrDefault(
        column, column.replaceFirst("(^|_)id$", "$1number").replace('_', ' '));
  }

  /** To one decimal, cut; readings under version 1 of the rule show it rounded, as they did. */
  private static String average(ResultSet reading) throws SQLException {
    int answered = reading.getInt("answered");
    int sum = reading.getInt("points_sum");
    if (answered == 0) {
      return "";
    }
    int tenths =
        reading.getInt("rule_version") < GatedMean.VERSION
            ? (20 * sum + answered) / (2 * answered)
            : 10 * sum / answered;
    return tenths / 10 + "." + tenths % 10;
  }

  private static String cell(ResultSet rows, ResultSetMetaData about, int place)
      throws SQLException {
    @Nullable String text = rows.getString(place);
    if (text == null) {
      return "";
    }
    String column = about.getColumnName(place);
    if (column.endsWith("_at") || MOMENTS.contains(column)) {
      return Instant.ofEpochMilli(rows.getLong(place)).toString();
    } else if (about.getColumnTypeName(place).toLowerCase(Locale.ROOT).startsWith("bool")) {
      return rows.getBoolean(place) ? "yes" : "no";
    }
    return MESSAGES.contains(column)
        ? new PlainText().render(JsonColumns.read(text, Message.class))
        : text;
  }
}
