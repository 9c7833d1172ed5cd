package org.leadlearner.assistant.prompt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Span;
import org.leadlearner.people.Account;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeLog;
import org.leadlearner.practice.PromptAction;

/** A person's own practice log: days and minutes, for their own eyes. */
public final class LogMessage {

  private static final int MONTHS_SHOWN = 12;

  /** A date stays on one line of its cell. */
  private static final char NO_BREAK = '\u00a0';

  private final Phrases words;
  private final PracticeLog log;

  LogMessage(Phrases words, PracticeLog log) {
    this.words = words;
    this.log = log;
  }

  /** The log of the last year. */
  public static Message of(TurnContext visit, PromptPorts records) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    return new LogMessage(visit.words(), own.log(own.today().minusYears(1))).build(own.today());
  }

  /** The last weeks, the months, and the rows of this month. */
  Message build(LocalDate today) {
    YearMonth thisMonth = YearMonth.from(today);
    MessageBuilder message = new MessageBuilder(words).heading("log.title");
    if (log.months().isEmpty()) {
      return message.say("log.none").remark("log.who").build();
    }
    message.say(line(words, log.month(thisMonth)));
    new WeeksChart(words).of(log, today).ifPresent(message::add);
    message.add(months());
    List<PracticeLog.Row> rows = since(thisMonth.atDay(1));
    if (!rows.isEmpty()) {
      message.add(rows(words.text("log.rows.month"), rows));
    }
    return message.remark("log.who").build();
  }

  /**
   * Every row since a day, for handing in as clock hours.
   *
   * @param account the account that the operator needs to make a file of it
   */
  Message export(LocalDate first, Account account) {
    MessageBuilder message = new MessageBuilder(words).heading("log.export.title");
    List<PracticeLog.Row> rows = since(first);
    if (rows.isEmpty()) {
      return message.say("log.none").remark("log.who").build();
    }
    int minutes = rows.stream().flatMap(row -> row.said().stream()).mapToInt(one -> one).sum();
    return message
        .say("log.export", "first", words.day(first), "minutes", minutes)
        .add(rows(words.text("log.rows.all"), rows))
        .say("log.export.file", "account", new Quoted(account.inOneWord()))
        .remark("log.export.who")
        .build();
  }

  /** The totals of a month in one line, without praise. */
  static Line line(Phrases words, PracticeLog.Month month) {
    return words.line("log.month", "days", month.days(), "minutes", month.said());
  }

  private Part.Table months() {
    List<PracticeLog.Month> newestFirst = new ArrayList<>(log.months());
    Collections.reverse(newestFirst);
    return new Part.Table(
        words.text("log.months"),
        texts(
            "log.column.month",
            "log.column.days",
            "log.column.planned",
            "log.column.said",
            "log.column.shared"),
        newestFirst.stream().limit(MONTHS_SHOWN).map(this::row).toList());
  }

  private List<Line> row(PracticeLog.Month month) {
    return Stream.of(
            words.month(month.month()),
            String.valueOf(month.days()),
            String.valueOf(month.planned()),
            String.valueOf(month.said()),
            String.valueOf(month.shared()))
        .map(Line::plain)
        .toList();
  }

  private List<PracticeLog.Row> since(LocalDate first) {
    return log.rows().stream().filter(row -> !row.date().isBefore(first)).toList();
  }

  private Part.Table rows(String caption, List<PracticeLog.Row> rows) {
    List<List<Line>> cells = new ArrayList<>();
    for (PracticeLog.Row row : rows) {
      cells.add(
          List.of(
              Line.plain(words.day(row.date()).replace(' ', NO_BREAK)),
              words.line(row.action().map(LogMessage::key).orElse("log.action.plan")),
              words.line(key(row.answer())),
              Line.plain(String.valueOf(row.planned())),
              said(words, row),
              row.note()
                  .map(note -> new Line(List.of(Span.quoted(note))))
                  .orElseGet(() -> words.line("log.value.none"))));
    }
    return new Part.Table(
        caption,
        texts(
            "log.column.date",
            "log.column.action",
            "log.column.answer",
            "log.column.planned",
            "log.column.said",
            "log.column.note"),
        cells);
  }

  private static Line said(Phrases words, PracticeLog.Row row) {
    return row.said()
        .map(minutes -> Line.plain(String.valueOf(minutes)))
        .orElseGet(() -> words.line("log.value.none"));
  }

  private static String key(PracticeAnswer answer) {
    return switch (answer) {
      case DID_IT -> "practice.button.did";
      case CHANGED_IT -> "practice.button.changed";
      case NOT_TODAY -> "practice.button.not";
    };
  }

  private static String key(PromptAction action) {
    return switch (action) {
      case FOLLOW -> "log.action.follow";
      case READ -> "log.action.read";
      case SHARE -> "log.action.share";
      case TRY -> "log.action.try";
      case REFLECT -> "log.action.reflect";
      case CONNECT -> "log.action.connect";
      case INVITE -> "log.action.invite";
      case MODEL_PUBLICLY -> "log.action.model";
    };
  }

  private List<String> texts(String... keys) {
    return Stream.of(keys).map(words::text).toList();
  }
}
