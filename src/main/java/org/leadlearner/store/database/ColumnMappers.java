package org.leadlearner.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** How our types are stored in columns, the same in both databases. */
public final class ColumnMappers {

  /** One for all, because it caches what it has parsed. */
  private static final SqlParser PARSER = new ColonPrefixSqlParser();

  /** Cut to so many characters, of which two are the mark of the cut; no fewer are possible. */
  private static final int NO_VALUE = 2;

  private ColumnMappers() {}

  public static Jdbi jdbi(DataSource source) {
    return knowing(Jdbi.create(source));
  }

  /** The same on one connection, which stays open. */
  public static Jdbi jdbi(Connection connection) {
    return knowing(Jdbi.create(connection));
  }

  private static Jdbi knowing(Jdbi jdbi) {
    // Jdbi gives each statement to Java's flight recorder, with people's words in its values.
    jdbi.getConfig(SqlStatements.class).setSqlParser(PARSER).setJfrParamMaxLength(NO_VALUE);
    jdbi.registerArgument(new InstantArgument());
    jdbi.registerArgument(new TextArgument());
    jdbi.registerColumnMapper(
        Instant.class, (row, column, context) -> Instant.ofEpochMilli(row.getLong(column)));
    // Jdbi's default rendering would put people's words into exceptions, and so into logs.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }

  /** Instants are stored in whole milliseconds; the rest is cut off. */
  private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
    InstantArgument() {
      super(Types.BIGINT);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (place, statement, context) -> statement.setLong(place, value.toEpochMilli());
    }
  }

  /** PostgreSQL rejects U+0000 in text, and nobody types it on purpose. */
  static String storable(String text) {
    return text.replace('\u0000', '\uFFFD');
  }

  private static final class TextArgument extends AbstractArgumentFactory<String> {
    TextArgument() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String value, ConfigRegistry config) {
      String storable = storable(value);
      return (place, statement, context) -> statement.setString(place, storable);
    }
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  public static Optional<Instant> optionalInstant(ResultSet row, String column)
      throws SQLException {
    long milliseconds = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(milliseconds));
  }

  public static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  public static Optional<Integer> optionalNumber(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }

  public static Optional<Long> optionalId(ResultSet row, String column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(id);
  }

  public static Optional<Stage> optionalStage(ResultSet row, String column) throws SQLException {
    return optionalText(row, column).map(Stage::valueOf);
  }

  public static Rubric.Edition edition(ResultSet row) throws SQLException {
    return new Rubric.Edition(row.getString("rubric_key"), row.getString("rubric_version"));
  }

  public static Locale locale(ResultSet row, String column) throws SQLException {
    return Locale.forLanguageTag(row.getString(column));
  }
}
