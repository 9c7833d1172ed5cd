package org.leadlearner.store.prompt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.Holidays;
import org.leadlearner.schedule.SchoolCalendar;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** The periods of the school calendar. */
final class StoredCalendars implements Calendars {

  private static final String BY_HAND = "";

  private final SqlRunner sql;
  private final Holidays holidays;

  StoredCalendars(SqlRunner sql, Holidays holidays) {
    this.sql = sql;
    this.holidays = holidays;
  }

  @Override
  public SchoolCalendar load() {
    return SchoolCalendar.of(periods().stream().map(Kept::period).toList())
        .closedOn(holidays, takenBack());
  }

  @Override
  public List<Kept> periods() {
    return sql.read(
        handle ->
            handle
                .createQuery("SELECT * FROM calendar_period ORDER BY first_day, last_day, id")
                .map((row, context) -> kept(row))
                .list());
  }

  @Override
  public long add(CalendarPeriod period) {
    return sql.change(
        handle -> byHand(handle, period).orElseGet(() -> insert(handle, period, BY_HAND)));
  }

  @Override
  public boolean remove(long id) {
    return sql.change(
        handle ->
            handle
                    .createUpdate("DELETE FROM calendar_period WHERE id = :id")
                    .bind("id", id)
                    .execute()
                == 1);
  }

  @Override
  public void replaceImported(String source, List<CalendarPeriod> periods) {
    if (source.isBlank()) {
      throw new IllegalArgumentException("an import needs the name of its source");
    }
    sql.run(
        handle -> {
          handle
              .createUpdate("DELETE FROM calendar_period WHERE source = :source")
              .bind("source", source)
              .execute();
          periods.forEach(period -> insert(handle, period, source));
        });
  }

  @Override
  public List<CalendarPeriod> holidays(LocalDate first, LocalDate last) {
    return holidays.between(first, last);
  }

  @Override
  public Set<LocalDate> takenBack() {
    return sql.read(
        handle ->
            handle
                .createQuery("SELECT day FROM holiday_taken_back")
                .map((row, context) -> LocalDate.parse(row.getString("day")))
                .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public void takeBack(CalendarPeriod holiday) {
    eachDay(holiday, "INSERT INTO holiday_taken_back (day) VALUES (:day) ON CONFLICT DO NOTHING");
  }

  @Override
  public void closeAgain(CalendarPeriod holiday) {
    eachDay(holiday, "DELETE FROM holiday_taken_back WHERE day = :day");
  }

  private void eachDay(CalendarPeriod holiday, String change) {
    sql.run(
        handle ->
            holiday
                .first()
                .datesUntil(holiday.last().plusDays(1))
                .forEach(day -> handle.createUpdate(change).bind("day", day.toString()).execute()));
  }

  private static Optional<Long> byHand(Handle handle, CalendarPeriod period) {
    return bound(
            handle.createQuery(
                """
                SELECT id FROM calendar_period
                WHERE source = :source AND name = :name AND kind = :kind
                  AND first_day = :first AND last_day = :last
                  AND COALESCE(school, '') = COALESCE(:school, '')
                ORDER BY id LIMIT 1
                """),
            period,
            BY_HAND)
        .mapTo(Long.class)
        .findOne();
  }

  private static long insert(Handle handle, CalendarPeriod period, String source) {
    return bound(
            handle.createQuery(
                """
                INSERT INTO calendar_period (name, kind, first_day, last_day, school, source)
                VALUES (:name, :kind, :first, :last, :school, :source)
                RETURNING id
                """),
            period,
            source)
        .mapTo(Long.class)
        .one();
  }

  private static <S extends SqlStatement<S>> S bound(
      S statement, CalendarPeriod period, String source) {
    return statement
        .bind("name", period.name())
        .bind("kind", period.kind())
        .bind("first", period.first().toString())
        .bind("last", period.last().toString())
        .bind("school", period.school())
        .bind("source", source);
  }

  private static Kept kept(ResultSet row) throws SQLException {
    CalendarPeriod period =
        new CalendarPeriod(
            row.getString("name"),
            CalendarPeriod.Kind.valueOf(row.getString("kind")),
            LocalDate.parse(row.getString("first_day")),
            LocalDate.parse(row.getString("last_day")),
            ColumnMappers.optionalText(row, "school"));
    return new Kept(row.getLong("id"), period, row.getString("source"));
  }
}
