package org.leadlearner.store.prompt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.PreparedSql;

/** Rows of schedules, without their next turns. */
public final class PromptScheduleTable {

  static final RowMapper<PromptSchedule> SCHEDULES = (row, context) -> schedule(row);

  private static final PreparedSql OF_PERSON =
      new PreparedSql("SELECT * FROM prompt_schedule WHERE person_id = ?");

  private static final String VALUES =
      """
      INSERT INTO prompt_schedule
        (person_id, platform, workspace, conversation, channel_name, school, time_of_day,
         week_days, zone, leads_first_minutes, in_summer, paused_until, active,
         closed_days, tries)
      VALUES (:person, :platform, :workspace, :id, :channelName, :school, :time,
        :days, :zone, :leadsFirst, :inSummer, :pausedUntil, :active, :closed, 0)
      """;

  private static final String INSTEAD =
      """
       DO UPDATE SET
        platform = excluded.platform,
        workspace = excluded.workspace,
        conversation = excluded.conversation,
        channel_name = excluded.channel_name,
        school = excluded.school,
        time_of_day = excluded.time_of_day,
        week_days = excluded.week_days,
        zone = excluded.zone,
        leads_first_minutes = excluded.leads_first_minutes,
        in_summer = excluded.in_summer,
        paused_until = excluded.paused_until,
        active = excluded.active,
        closed_days = excluded.closed_days
      RETURNING *
      """;

  private PromptScheduleTable() {}

  static Optional<PromptSchedule> find(Handle handle, long id) {
    return handle
        .createQuery("SELECT * FROM prompt_schedule WHERE id = :id")
        .bind("id", id)
        .map(SCHEDULES)
        .findOne();
  }

  static Optional<PromptSchedule> ofPerson(Handle handle, long personId) {
    return OF_PERSON.first(handle, PromptScheduleTable::schedule, personId);
  }

  static Optional<PromptSchedule> ofChannel(Handle handle, Conversation place) {
    return handle
        .createQuery(
            """
            SELECT * FROM prompt_schedule
            WHERE person_id IS NULL AND platform = :platform AND workspace = :workspace
              AND conversation = :id
            """)
        .bindMethods(place)
        .map(SCHEDULES)
        .findOne();
  }

  static List<PromptSchedule> ofChannels(Handle handle, String platform, String workspace) {
    return handle
        .createQuery(
            """
            SELECT * FROM prompt_schedule
            WHERE person_id IS NULL AND platform = :platform AND workspace = :workspace
            ORDER BY id
            """)
        .bind("platform", platform)
        .bind("workspace", workspace)
        .map(SCHEDULES)
        .list();
  }

  /** A schedule has one of these two keys, and replaces the row with the same key. */
  static PromptSchedule put(Handle handle, PromptSchedule schedule) {
    String conflict =
        schedule.isOfChannel()
            ? "ON CONFLICT (platform, workspace, conversation) WHERE person_id IS NULL"
            : "ON CONFLICT (person_id) WHERE person_id IS NOT NULL";
    return handle
        .createQuery(VALUES + conflict + INSTEAD)
        .bind("person", schedule.personId())
        .bindMethods(schedule.place())
        .bind("channelName", schedule.channelName())
        .bind("school", schedule.school())
        .bind("time", schedule.time().toString())
        .bind("days", written(schedule.days()))
        .bind("zone", schedule.zone().getId())
        .bind("leadsFirst", schedule.leadsFirst().toMinutes())
        .bind("inSummer", schedule.inSummer())
        .bind("pausedUntil", schedule.pausedUntil().map(LocalDate::toString))
        .bind("active", schedule.active())
        .bind("closed", writtenDates(schedule.closed()))
        .map(SCHEDULES)
        .one();
  }

  /** Waits for a node that is posting a prompt of this person now. */
  public static void hold(Handle handle, long personId) {
    handle
        .createUpdate("UPDATE prompt_schedule SET tries = tries WHERE person_id = :person")
        .bind("person", personId)
        .execute();
  }

  public static void forgetPerson(Handle handle, long personId) {
    handle
        .createUpdate(
            """
            DELETE FROM occurrence WHERE schedule_id IN
              (SELECT id FROM prompt_schedule WHERE person_id = :person)
            """)
        .bind("person", personId)
        .execute();
    handle
        .createUpdate("DELETE FROM prompt_schedule WHERE person_id = :person")
        .bind("person", personId)
        .execute();
  }

  private static PromptSchedule schedule(ResultSet row) throws SQLException {
    return new PromptSchedule(
        row.getLong("id"),
        ColumnMappers.optionalId(row, "person_id"),
        new Conversation(
            row.getString("platform"), row.getString("workspace"), row.getString("conversation")),
        ColumnMappers.optionalText(row, "channel_name"),
        ColumnMappers.optionalText(row, "school"),
        LocalTime.parse(row.getString("time_of_day")),
        days(row.getString("week_days")),
        ZoneId.of(row.getString("zone")),
        Duration.ofMinutes(row.getInt("leads_first_minutes")),
        row.getBoolean("in_summer"),
        ColumnMappers.optionalText(row, "paused_until").map(LocalDate::parse),
        row.getBoolean("active"),
        dates(row.getString("closed_days")));
  }

  private static String writtenDates(Set<LocalDate> days) {
    return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(" "));
  }

  private static Set<LocalDate> dates(String written) {
    return Arrays.stream(written.split(" "))
        .filter(day -> !day.isEmpty())
        .map(LocalDate::parse)
        .collect(Collectors.toSet());
  }

  private static String written(Set<DayOfWeek> days) {
    return days.stream().map(DayOfWeek::name).collect(Collectors.joining(" "));
  }

  private static Set<DayOfWeek> days(String written) {
    return Arrays.stream(written.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
  }
}
