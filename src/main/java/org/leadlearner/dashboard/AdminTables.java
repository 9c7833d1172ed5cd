package org.leadlearner.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.people.Conversation;

/**
 * The sections of the page for those who administer: headings, tables, and how their cells are
 * written.
 *
 * @param zone whose days are shown
 */
record AdminTables(PagePhrases phrases, ZoneId zone) {

  /** A heading with a table below it, or that there is nothing. */
  Message section(String title, String caption, List<String> columns, List<List<Line>> rows) {
    return Message.of(
        heading(title),
        table(caption, columns, rows)
            .<Part>map(found -> found)
            .orElseGet(() -> text("admin.none")));
  }

  Optional<Part.Table> table(String title, List<String> columns, List<List<Line>> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part.Table(
                phrases.text(title),
                columns.stream().map(key -> phrases.text(key)).toList(),
                rows));
  }

  static Message with(Message message, Part part) {
    return new Message(Stream.concat(message.parts().stream(), Stream.of(part)).toList());
  }

  Part heading(String key) {
    return new Part.Heading(phrases.text(key));
  }

  Part text(String key) {
    return new Part.Text(List.of(Line.plain(phrases.text(key))));
  }

  Part.Fact fact(String key, String value) {
    return new Part.Fact(phrases.text(key), Line.plain(value));
  }

  static List<Line> row(String... cells) {
    return Stream.of(cells).map(cell -> Line.plain(cell.isEmpty() ? "–" : cell)).toList();
  }

  String platform(String name) {
    return phrases.text(
        "admin.platform." + (name.equals("slack") || name.equals("teams") ? name : "web"));
  }

  String place(Conversation place) {
    return platform(place.platform()) + " " + place.id();
  }

  String number(long count) {
    return String.format(phrases.locale(), "%,d", count);
  }

  String day(Instant moment) {
    return day(LocalDate.ofInstant(moment, zone));
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(phrases.locale())
        .format(day);
  }

  String time(LocalTime time) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(phrases.locale())
        .format(time);
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  String phrase(String key, Object... values) {
    return phrases.text(key, values);
  }

  /** As a key of a phrase has it: {@code QUIET_HOURS} is {@code quiethours}. */
  static String plain(String name) {
    return lower(name).replace("_", "");
  }
}
