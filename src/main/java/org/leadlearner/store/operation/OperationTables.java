package org.leadlearner.store.operation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.leadlearner.operation.OperationRecords;
import org.leadlearner.operation.OperationReport.ChannelLine;
import org.leadlearner.operation.OperationReport.SchoolLine;
import org.leadlearner.operation.OperationReport.TeamLine;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.column.PlaceColumns;
import org.leadlearner.store.database.ColumnMappers;
import org.leadlearner.store.database.SqlRunner;

/** Teams, channels and schools, counted and without anybody's name. */
public final class OperationTables implements OperationRecords {

  private final SqlRunner sql;

  public OperationTables(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public List<TeamLine> teams() {
    return sql.read(
        handle -> {
          Map<Long, List<Conversation>> homes = homes(handle);
          return handle
              .createQuery(
                  """
                  SELECT team.id, team.name,
                    (SELECT COUNT(*) FROM team_member
                      WHERE team_id = team.id AND state = 'JOINED') AS joined,
                    (SELECT COUNT(*) FROM team_member
                      WHERE team_id = team.id AND state = 'INVITED') AS invited,
                    (SELECT MAX(last_day) FROM round
                      WHERE team_id = team.id AND closed_at IS NULL) AS last_day,
                    (SELECT MAX(closed_at) FROM round WHERE team_id = team.id) AS closed
                  FROM team ORDER BY LOWER(team.name), team.id
                  """)
              .map(
                  (row, context) ->
                      new TeamLine(
                          row.getString("name"),
                          homes.getOrDefault(row.getLong("id"), List.of()),
                          row.getLong("joined"),
                          row.getLong("invited"),
                          ColumnMappers.optionalText(row, "last_day").map(LocalDate::parse),
                          ColumnMappers.optionalInstant(row, "closed")))
              .list();
        });
  }

  private static Map<Long, List<Conversation>> homes(Handle handle) {
    return handle
        .createQuery("SELECT * FROM team_home ORDER BY team_id, position")
        .map((row, context) -> Map.entry(row.getLong("team_id"), PlaceColumns.of(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  @Override
  public List<ChannelLine> channels() {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT prompt_schedule.*, (
                      SELECT COUNT(*) FROM channel_lead WHERE addressee =
                        'channel:' || prompt_schedule.platform || ':' || prompt_schedule.workspace
                          || ':' || prompt_schedule.conversation) AS leads
                    FROM prompt_schedule WHERE person_id IS NULL
                    ORDER BY platform, workspace, channel_name, conversation
                    """)
                .map(
                    (row, context) ->
                        new ChannelLine(
                            PlaceColumns.of(row),
                            ColumnMappers.optionalText(row, "channel_name"),
                            LocalTime.parse(row.getString("time_of_day")),
                            row.getBoolean("active"),
                            ColumnMappers.optionalText(row, "paused_until").map(LocalDate::parse),
                            ColumnMappers.optionalText(row, "school"),
                            row.getLong("leads")))
                .list());
  }

  @Override
  public List<SchoolLine> schools() {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT school, SUM(periods) AS periods, SUM(listed) AS listed,
                      SUM(schedules) AS schedules
                    FROM (
                      SELECT school, COUNT(*) AS periods, 0 AS listed, 0 AS schedules
                      FROM calendar_period WHERE school IS NOT NULL GROUP BY school
                      UNION ALL
                      SELECT school, 0, COUNT(*), 0 FROM roster_entry
                      WHERE school IS NOT NULL GROUP BY school
                      UNION ALL
                      SELECT school, 0, COUNT(*), 0 FROM listed_school GROUP BY school
                      UNION ALL
                      SELECT school, 0, 0, COUNT(*) FROM prompt_schedule
                      WHERE school IS NOT NULL GROUP BY school) AS named
                    GROUP BY school ORDER BY LOWER(school)
                    """)
                .map(
                    (row, context) ->
                        new SchoolLine(
                            row.getString("school"),
                            row.getLong("periods"),
                            row.getLong("listed"),
                            row.getLong("schedules")))
                .list());
  }

  @Override
  public String schema() {
    return sql.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT version FROM flyway_schema_history
                    WHERE version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1
                    """)
                .mapTo(String.class)
                .one());
  }
}
