package org.leadlearner.assistant.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.CalendarButton;
import org.leadlearner.assistant.phrase.HolidayName;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Calendars;

/** The school calendar as text. */
public final class CalendarMessages {

  private static final int MOST_BUTTONS = 3;
  private static final int MOST_SHOWN = 15;

  /** The kind with this name, in lower case. */
  static Optional<CalendarPeriod.Kind> kind(String name) {
    return Stream.of(CalendarPeriod.Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** One closed day, entered by hand, which a button can remove. */
  static boolean isSnowDay(Calendars.Kept kept) {
    CalendarPeriod period = kept.period();
    return kept.source().isEmpty()
        && period.kind() == CalendarPeriod.Kind.CLOSED
        && period.school().isEmpty()
        && period.first().equals(period.last());
  }

  Message show(
      TurnContext visit, List<ComingDays.Row> coming, boolean isAdmin, boolean mayEnterSnow) {
    Phrases words = visit.words();
    MessageBuilder message = new MessageBuilder(words).heading("calendar.title");
    if (coming.isEmpty()) {
      message.say("calendar.none");
    } else {
      message.add(table(words, coming));
    }
    if (coming.size() > MOST_SHOWN) {
      message.say("calendar.more", "count", coming.size() - MOST_SHOWN);
    }
    if (isAdmin) {
      message.say("calendar.how");
      closeAgain(words, coming).ifPresent(message::add);
    } else if (mayEnterSnow) {
      message.say("calendar.how.snow");
    } else {
      message.say("calendar.admins");
    }
    return message.build();
  }

  /** A holiday is a school day for the whole district. */
  Message heldAllTheSame(TurnContext visit, long number, CalendarPeriod holiday) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say(
            "calendar.holiday.back",
            "name",
            HolidayName.in(words, holiday.name()),
            "days",
            days(words, holiday))
        .add(new Part.Buttons(List.of(closeAgain(words, number, holiday))))
        .build();
  }

  Message closedAgain(TurnContext visit, CalendarPeriod holiday) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say(
            "calendar.holiday.closed",
            "name",
            HolidayName.in(words, holiday.name()),
            "days",
            days(words, holiday))
        .build();
  }

  private static Optional<Part> closeAgain(Phrases words, List<ComingDays.Row> coming) {
    List<Part.Button> buttons =
        coming.stream()
            .filter(ComingDays.Row::takenBack)
            .limit(MOST_BUTTONS)
            .map(row -> closeAgain(words, row.number(), row.period()))
            .toList();
    return buttons.isEmpty() ? Optional.empty() : Optional.of(new Part.Buttons(buttons));
  }

  private static Part.Button closeAgain(Phrases words, long number, CalendarPeriod holiday) {
    return Part.Button.other(
        words.text("calendar.holiday.close", "name", HolidayName.in(words, holiday.name())),
        Action.of(CalendarButton.CLOSE_AGAIN).with(CommonActions.ID, number));
  }

  Message snowDay(TurnContext visit, long id, LocalDate day, long sent) {
    Phrases words = visit.words();
    MessageBuilder message =
        new MessageBuilder(words).say("calendar.snow", "date", words.weekdayAndDay(day));
    if (sent > 0) {
      message.say("calendar.snow.sent", "count", sent);
    }
    Part.Button back =
        Part.Button.undo(
            words.text("calendar.snow.back"),
            Action.of(CalendarButton.TAKE_BACK).with(CommonActions.ID, id));
    return message.add(new Part.Buttons(List.of(back))).build();
  }

  Message closedAnyway(TurnContext visit, LocalDate day, Optional<CalendarPeriod> why) {
    Phrases words = visit.words();
    String date = words.weekdayAndDay(day);
    MessageBuilder message = new MessageBuilder(words);
    return why.map(
            period ->
                message.say(
                    "calendar.closed.name",
                    "date",
                    date,
                    "name",
                    new Quoted(HolidayName.in(words, period.name()))))
        .orElseGet(() -> message.say("calendar.closed", "date", date))
        .build();
  }

  Message takenBack(TurnContext visit, LocalDate day) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say("calendar.snow.takenback", "date", words.weekdayAndDay(day))
        .build();
  }

  Message added(TurnContext visit, Calendars.Kept kept) {
    return changed(visit, kept, "calendar.added", "calendar.added.unnamed");
  }

  Message removed(TurnContext visit, Calendars.Kept kept) {
    return changed(visit, kept, "calendar.removed", "calendar.removed.unnamed");
  }

  private static Message changed(
      TurnContext visit, Calendars.Kept kept, String named, String unnamed) {
    Phrases words = visit.words();
    CalendarPeriod period = kept.period();
    boolean isNamed = !period.name().equalsIgnoreCase(period.kind().name());
    return new MessageBuilder(words)
        .say(
            isNamed ? named : unnamed,
            "name",
            new Quoted(period.name()),
            "kind",
            kindName(words, period.kind()),
            "days",
            days(words, period),
            "number",
            String.valueOf(kept.id()))
        .build();
  }

  private static Part.Table table(Phrases words, List<ComingDays.Row> coming) {
    return new Part.Table(
        words.text("calendar.caption"),
        List.of(
            words.text("calendar.column.number"),
            words.text("calendar.column.days"),
            words.text("calendar.column.kind"),
            words.text("calendar.column.name")),
        coming.stream().limit(MOST_SHOWN).map(one -> row(words, one)).toList());
  }

  private static List<Line> row(Phrases words, ComingDays.Row row) {
    CalendarPeriod period = row.period();
    String name =
        HolidayName.in(words, period.name())
            + period.school().map(school -> " (" + school + ")").orElse("");
    return List.of(
        Line.plain(String.valueOf(row.number())),
        Line.plain(days(words, period)),
        Line.plain(
            row.takenBack() ? words.text("calendar.kind.held") : kindName(words, period.kind())),
        words.line("calendar.name", "name", new Quoted(name)));
  }

  private static String days(Phrases words, CalendarPeriod period) {
    return period.first().equals(period.last())
        ? words.day(period.first())
        : words.text(
            "calendar.days", "first", words.day(period.first()), "last", words.day(period.last()));
  }

  private static String kindName(Phrases words, CalendarPeriod.Kind kind) {
    return words.text(
        switch (kind) {
          case TERM -> "calendar.kind.term";
          case BREAK -> "calendar.kind.break";
          case TESTING -> "calendar.kind.testing";
          case CLOSED -> "calendar.kind.closed";
        });
  }
}
