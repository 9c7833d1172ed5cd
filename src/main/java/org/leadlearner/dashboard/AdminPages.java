package org.leadlearner.dashboard;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.operation.OperationReport;
import org.leadlearner.people.Roster;
import org.leadlearner.retention.RecordKind;

/**
 * How the assistant runs, for those who administer: no answers, and no names of people. What a
 * platform or a log says stands as it is said.
 */
final class AdminPages {

  static final String PATH = "admin";

  private final AdminTables tables;

  /**
   * @param zone whose days are shown
   */
  AdminPages(PagePhrases phrases, ZoneId zone) {
    this.tables = new AdminTables(phrases, zone);
  }

  List<Message> messages(OperationReport report) {
    return List.of(
        versions(report.versions()),
        teams(report.teams()),
        channels(report.channels()),
        schools(report.schools(), report.roster()),
        deliveries(report),
        prompts(report),
        kept(report.kept()));
  }

  private Message versions(OperationReport.Versions versions) {
    return Message.of(
        tables.heading("admin.versions"),
        new Part.Facts(
            List.of(
                tables.fact("admin.program", versions.program()),
                tables.fact("admin.java", versions.java()),
                tables.fact("admin.database", versions.database()),
                tables.fact("admin.schema", versions.schema()),
                tables.fact("admin.content", String.join("; ", versions.content())))));
  }

  private Message teams(List<OperationReport.TeamLine> teams) {
    return tables.section(
        "admin.teams",
        "admin.teams.table",
        List.of(
            "admin.column.team",
            "admin.column.channels",
            "admin.column.joined",
            "admin.column.invited",
            "admin.column.open",
            "admin.column.closed"),
        teams.stream()
            .map(
                team ->
                    tables.row(
                        team.name(),
                        team.homes().stream().map(tables::place).collect(Collectors.joining(", ")),
                        tables.number(team.joined()),
                        tables.number(team.invited()),
                        team.lastDay().map(tables::day).orElse(""),
                        team.closed().map(tables::day).orElse("")))
            .toList());
  }

  private Message channels(List<OperationReport.ChannelLine> channels) {
    return tables.section(
        "admin.channels",
        "admin.channels.table",
        List.of(
            "admin.column.channel",
            "admin.column.time",
            "admin.column.state",
            "admin.column.school",
            "admin.column.leads"),
        channels.stream()
            .map(
                channel ->
                    tables.row(
                        channel
                            .name()
                            .map(name -> tables.platform(channel.place().platform()) + " " + name)
                            .orElseGet(() -> tables.place(channel.place())),
                        tables.time(channel.time()),
                        state(channel),
                        channel.school().orElse(""),
                        tables.number(channel.leads())))
            .toList());
  }

  private String state(OperationReport.ChannelLine channel) {
    if (!channel.isActive()) {
      return tables.phrase("admin.state.stopped");
    }
    return channel
        .pausedUntil()
        .map(day -> tables.phrase("admin.state.paused", tables.day(day)))
        .orElseGet(() -> tables.phrase("admin.state.on"));
  }

  private Message schools(List<OperationReport.SchoolLine> schools, Roster.State roster) {
    Message table =
        tables.section(
            "admin.schools",
            "admin.schools.table",
            List.of(
                "admin.column.school",
                "admin.column.periods",
                "admin.column.listed",
                "admin.column.schedules"),
            schools.stream()
                .map(
                    school ->
                        tables.row(
                            school.name(),
                            tables.number(school.periods()),
                            tables.number(school.listed()),
                            tables.number(school.schedules())))
                .toList());
    return tables.with(
        table,
        new Part.Facts(
            List.of(
                tables.fact(
                    "admin.roster",
                    tables.phrase(
                        "admin.roster.value",
                        roster.expected(),
                        roster.byAddress(),
                        roster.recognized())))));
  }

  private Message deliveries(OperationReport report) {
    List<Part> parts = new ArrayList<>();
    parts.add(tables.heading("admin.deliveries"));
    parts.add(
        new Part.Facts(
            report.messages().stream()
                .map(
                    one ->
                        new Part.Fact(
                            tables.platform(one.platform())
                                + ", "
                                + tables.phrase("admin.message." + AdminTables.lower(one.state())),
                            Line.plain(tables.number(one.count()))))
                .toList()));
    if (report.failures().isEmpty() && report.shut().isEmpty()) {
      parts.add(tables.text("admin.deliveries.fine"));
    }
    tables
        .table(
            "admin.failures",
            List.of(
                "admin.column.where",
                "admin.column.state",
                "admin.column.count",
                "admin.column.why",
                "admin.column.mend"),
            report.failures().stream()
                .map(
                    one ->
                        tables.row(
                            tables.platform(one.platform()) + " " + one.workspace(),
                            tables.phrase("admin.message." + AdminTables.lower(one.state())),
                            tables.number(one.count()),
                            one.why(),
                            tables.phrase("admin.mend." + AdminTables.lower(one.state()))))
                .toList())
        .ifPresent(parts::add);
    tables
        .table(
            "admin.shut",
            List.of(
                "admin.column.where",
                "admin.column.since",
                "admin.column.why",
                "admin.column.mend"),
            report.shut().stream()
                .map(
                    one ->
                        tables.row(
                            tables.place(one.place()),
                            tables.day(one.since()),
                            tables.phrase("admin.shut." + AdminTables.plain(one.cause().name())),
                            tables.phrase(
                                "admin.shutmend." + AdminTables.plain(one.cause().name()))))
                .toList())
        .ifPresent(parts::add);
    return new Message(parts);
  }

  private Message prompts(OperationReport report) {
    return tables.section(
        "admin.prompts",
        "admin.prompts.table",
        List.of("admin.column.outcome", "admin.column.count"),
        report.prompts().stream()
            .map(
                one ->
                    tables.row(
                        tables.phrase("admin.outcome." + AdminTables.plain(one.outcome().name())),
                        tables.number(one.count())))
            .toList());
  }

  private Message kept(OperationReport.Kept kept) {
    List<Part> parts = new ArrayList<>();
    parts.add(tables.heading("admin.kept"));
    parts.add(
        new Part.Facts(
            Stream.of(RecordKind.values())
                .map(
                    kind ->
                        new Part.Fact(
                            "RETENTION_" + kind.name(),
                            Line.plain(
                                Optional.ofNullable(kept.days().get(kind))
                                    .map(days -> tables.phrase("admin.kept.days", days))
                                    .orElseGet(() -> tables.phrase("admin.kept.good")))))
                .toList()));
    if (kept.isHeld()) {
      parts.add(tables.text("admin.kept.held"));
    }
    tables
        .table(
            "admin.older",
            List.of("admin.column.table", "admin.column.count", "admin.column.oldest"),
            kept.older().stream()
                .map(
                    one ->
                        tables.row(
                            one.table(), tables.number(one.rows()), tables.day(one.oldest())))
                .toList())
        .ifPresent(parts::add);
    tables
        .table(
            "admin.removed",
            List.of(
                "admin.column.day",
                "admin.column.table",
                "admin.column.count",
                "admin.column.oldest"),
            kept.removals().stream()
                .map(
                    one ->
                        tables.row(
                            tables.day(one.on()),
                            one.table(),
                            tables.number(one.rows()),
                            tables.day(one.oldest())))
                .toList())
        .ifPresent(parts::add);
    return new Message(parts);
  }
}
