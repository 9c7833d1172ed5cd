package org.leadlearner.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.dashboard.html.Phrases;
import org.leadlearner.operation.OperationReport;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Roster;
import org.leadlearner.retention.RecordKind;

/**
 * How the assistant runs, for those who administer: no answers, and no names of people. What a
 * platform or a log says stands as it is said.
 */
final class AdminPages {

  static final String PATH = "admin";

  private final Phrases phrases;
  private final ZoneId zone;

  /**
   * @param zone whose days are shown
   */
  AdminPages(Phrases phrases, ZoneId zone) {
    this.phrases = phrases;
    this.zone = zone;
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
        heading("admin.versions"),
        new Part.Facts(
            List.of(
                fact("admin.program", versions.program()),
                fact("admin.java", versions.java()),
                fact("admin.database", versions.database()),
                fact("admin.schema", versions.schema()),
                fact("admin.content", String.join("; ", versions.content())))));
  }

  private Message teams(List<OperationReport.TeamLine> teams) {
    return section(
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
                    row(
                        team.name(),
                        team.homes().stream().map(this::place).collect(Collectors.joining(", ")),
                        number(team.joined()),
                        number(team.invited()),
                        team.lastDay().map(this::day).orElse(""),
                        team.closed().map(this::day).orElse("")))
            .toList());
  }

  private Message channels(List<OperationReport.ChannelLine> channels) {
    return section(
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
                    row(
                        channel
                            .name()
                            .map(name -> platform(channel.place().platform()) + " " + name)
                            .orElseGet(() -> place(channel.place())),
                        time(channel.time()),
                        state(channel),
                        channel.school().orElse(""),
                        number(channel.leads())))
            .toList());
  }

  private String state(OperationReport.ChannelLine channel) {
    if (!channel.isActive()) {
      return phrases.text("admin.state.stopped");
    }
    return channel
        .pausedUntil()
        .map(day -> phrases.text("admin.state.paused", day(day)))
        .orElseGet(() -> phrases.text("admin.state.on"));
  }

  private Message schools(List<OperationReport.SchoolLine> schools, Roster.State roster) {
    Message table =
        section(
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
                        row(
                            school.name(),
                            number(school.periods()),
                            number(school.listed()),
                            number(school.schedules())))
                .toList());
    return with(
        table,
        new Part.Facts(
            List.of(
                fact(
                    "admin.roster",
                    phrases.text(
                        "admin.roster.value",
                        roster.expected(),
                        roster.byAddress(),
                        roster.recognized())))));
  }

  private Message deliveries(OperationReport report) {
    List<Part> parts = new ArrayList<>();
    parts.add(heading("admin.deliveries"));
    parts.add(
        new Part.Facts(
            report.messages().stream()
                .map(
                    one ->
                        new Part.Fact(
                            platform(one.platform())
                                + ", "
                                + phrases.text("admin.message." + lower(one.state())),
                            Line.plain(number(one.count()))))
                .toList()));
    if (report.failures().isEmpty() && report.shut().isEmpty()) {
      parts.add(text("admin.deliveries.fine"));
    }
    table(
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
                        row(
                            platform(one.platform()) + " " + one.workspace(),
                            phrases.text("admin.message." + lower(one.state())),
                            number(one.count()),
                            one.why(),
                            phrases.text("admin.mend." + lower(one.state()))))
                .toList())
        .ifPresent(parts::add);
    table(
            "admin.shut",
            List.of(
                "admin.column.where",
                "admin.column.since",
                "admin.column.why",
                "admin.column.mend"),
            report.shut().stream()
                .map(
                    one ->
                        row(
                            place(one.place()),
                            day(one.since()),
                            phrases.text("admin.shut." + plain(one.cause().name())),
                            phrases.text("admin.shutmend." + plain(one.cause().name()))))
                .toList())
        .ifPresent(parts::add);
    return new Message(parts);
  }

  private Message prompts(OperationReport report) {
    return section(
        "admin.prompts",
        "admin.prompts.table",
        List.of("admin.column.outcome", "admin.column.count"),
        report.prompts().stream()
            .map(
                one ->
                    row(
                        phrases.text("admin.outcome." + plain(one.outcome().name())),
                        number(one.count())))
            .toList());
  }

  private Message kept(OperationReport.Kept kept) {
    List<Part> parts = new ArrayList<>();
    parts.add(heading("admin.kept"));
    parts.add(
        new Part.Facts(
            Stream.of(RecordKind.values())
                .map(
                    kind ->
                        new Part.Fact(
                            "RETENTION_" + kind.name(),
                            Line.plain(
                                Optional.ofNullable(kept.days().get(kind))
                                    .map(days -> phrases.text("admin.kept.days", days))
                                    .orElseGet(() -> phrases.text("admin.kept.good")))))
                .toList()));
    if (kept.isHeld()) {
      parts.add(text("admin.kept.held"));
    }
    table(
            "admin.older",
            List.of("admin.column.table", "admin.column.count", "admin.column.oldest"),
            kept.older().stream()
                .map(one -> row(one.table(), number(one.rows()), day(one.oldest())))
                .toList())
        .ifPresent(parts::add);
    table(
            "admin.removed",
            List.of(
                "admin.column.day",
                "admin.column.table",
                "admin.column.count",
                "admin.column.oldest"),
            kept.removals().stream()
                .map(one -> row(day(one.on()), one.table(), number(one.rows()), day(one.oldest())))
                .toList())
        .ifPresent(parts::add);
    return new Message(parts);
  }

  /** A heading with a table below it, or that there is nothing. */
  private Message section(
      String title, String caption, List<String> columns, List<List<Line>> rows) {
    return Message.of(
        heading(title),
        table(caption, columns, rows)
            .<Part>map(table -> table)
            .orElseGet(() -> text("admin.none")));
  }

  private Optional<Part.Table> table(String title, List<String> columns, List<List<Line>> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part.Table(
                phrases.text(title),
                columns.stream().map(key -> phrases.text(key)).toList(),
                rows));
  }

  private static Message with(Message message, Part part) {
    return new Message(Stream.concat(message.parts().stream(), Stream.of(part)).toList());
  }

  private Part heading(String key) {
    return new Part.Heading(phrases.text(key));
  }

  private Part text(String key) {
    return new Part.Text(List.of(Line.plain(phrases.text(key))));
  }

  private Part.Fact fact(String key, String value) {
    return new Part.Fact(phrases.text(key), Line.plain(value));
  }

  private static List<Line> row(String... cells) {
    return Stream.of(cells).map(cell -> Line.plain(cell.isEmpty() ? "–" : cell)).toList();
  }

  private String platform(String name) {
    return phrases.text(
        "admin.platform." + (name.equals("slack") || name.equals("teams") ? name : "web"));
  }

  private String place(Conversation place) {
    return platform(place.platform()) + " " + place.id();
  }

  private String number(long count) {
    return String.format(phrases.locale(), "%,d", count);
  }

  private String day(Instant moment) {
    return day(LocalDate.ofInstant(moment, zone));
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(phrases.locale())
        .format(day);
  }

  private String time(LocalTime time) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(phrases.locale())
        .format(time);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** As a key of a phrase has it: {@code QUIET_HOURS} is {@code quiethours}. */
  private static String plain(String name) {
    return lower(name).replace("_", "");
  }
}
