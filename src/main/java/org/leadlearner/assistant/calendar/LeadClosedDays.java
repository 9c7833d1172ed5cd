package org.leadlearner.assistant.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leadlearner.assistant.button.CalendarButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PrivateReply;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.PromptSchedule;

/**
 * Days that leads close in the channels that they lead, until an administrator closes them for the
 * district: the person who set up a channel leads it, so they decide for nobody else, and only for
 * today and tomorrow.
 */
record LeadClosedDays(PromptPorts records, ChannelRights rights, PeopleDirectory people) {

  List<Reply> close(TurnContext visit, Incoming incoming, LocalDate day) {
    List<PromptSchedule> own = own(visit, incoming);
    boolean isSoon = !day.isBefore(visit.today()) && !day.isAfter(visit.today().plusDays(1));
    if (own.isEmpty()) {
      return PrivateReply.answer(incoming, visit.say("calendar.notyou.snow"));
    } else if (!isSoon) {
      return PrivateReply.answer(incoming, visit.say("calendar.snow.own.wrong"));
    } else if (!records.calendars().load().isSchoolDay(day)) {
      Message known =
          new CalendarMessages().closedAnyway(visit, day, records.calendars().load().closed(day));
      return PrivateReply.answer(incoming, known);
    }
    own.forEach(schedule -> keep(visit, schedule, day, true));
    List<Reply> replies = new ArrayList<>(asked(visit, incoming, day));
    String rest = replies.isEmpty() ? "calendar.snow.own.tell" : "calendar.snow.own.asked";
    replies.addAll(PrivateReply.answer(incoming, closed(visit, day, own.size(), rest)));
    return replies;
  }

  /** They opened the day again, in the channels that they lead now. */
  List<Reply> reopen(TurnContext visit, Incoming incoming, Action action) {
    Optional<LocalDate> day = action.detail(CommonActions.VALUE).flatMap(LeadClosedDays::date);
    List<PromptSchedule> closed =
        own(visit, incoming).stream()
            .filter(schedule -> day.filter(schedule.closed()::contains).isPresent())
            .toList();
    if (closed.isEmpty()) {
      return List.of(Reply.inPlace(visit.say("calendar.gone")));
    }
    closed.forEach(schedule -> keep(visit, schedule, day.get(), false));
    return List.of(
        Reply.inPlace(
            visit.say(
                "calendar.snow.own.takenback", "date", visit.words().weekdayAndDay(day.get()))));
  }

  /** An administrator decided for the district. */
  List<Reply> decided(TurnContext visit, Action action, boolean isConfirmed) {
    Optional<AccessRequests.Request> request =
        CommonActions.request(action)
            .flatMap(id -> records.requests().open(id, AccessRequests.Kind.CLOSED_DAY, visit.at()));
    Optional<LocalDate> day = request.flatMap(one -> date(one.about()));
    if (day.isEmpty() || day.get().isBefore(visit.today())) {
      return List.of(Reply.inPlace(visit.say("request.gone")));
    }
    records.requests().decided(request.get().id());
    String date = visit.words().weekdayAndDay(day.get());
    if (!isConfirmed) {
      return List.of(Reply.inPlace(visit.say("calendar.snow.left", "date", date)));
    }
    String name = visit.words().text("calendar.snow.name");
    long id = records.calendars().add(CalendarPeriod.closedDay(name, day.get()));
    return List.of(
        Reply.inPlace(new CalendarMessages().snowDay(visit, id, day.get(), 0)),
        new Reply.Post(request.get().place(), visit.say("calendar.snow.confirmed", "date", date)));
  }

  /**
   * The question to administrators, once a day from one person; nothing when there is nobody to
   * ask.
   */
  private List<Reply> asked(TurnContext visit, Incoming incoming, LocalDate day) {
    List<Account> administrators =
        records.admins().accounts(incoming.from()).stream()
            .filter(account -> people.find(account).isPresent())
            .toList();
    if (administrators.isEmpty()) {
      return List.of();
    }
    return records
        .requests()
        .ask(
            visit.person().id(),
            AccessRequests.Kind.CLOSED_DAY,
            day.toString(),
            incoming.where().own(),
            visit.at())
        .map(request -> posts(administrators, question(visit, request, day)))
        .orElse(List.of());
  }

  private static List<Reply> posts(List<Account> to, Message message) {
    return to.stream().<Reply>map(one -> new Reply.Post(Conversation.own(one), message)).toList();
  }

  private static Message question(
      TurnContext visit, AccessRequests.Request request, LocalDate day) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say(
            "calendar.snow.question",
            "name",
            visit.person().name(),
            "date",
            words.weekdayAndDay(day))
        .add(
            new Part.Buttons(
                List.of(
                    button(words, "calendar.snow.confirm", CalendarButton.CONFIRM, request),
                    Part.Button.no(
                        words.text("calendar.snow.leave"), action(CalendarButton.LEAVE, request)))))
        .build();
  }

  private static Part.Button button(
      Phrases words, String label, Action.Verb verb, AccessRequests.Request request) {
    return Part.Button.other(words.text(label), action(verb, request));
  }

  private static Action action(Action.Verb verb, AccessRequests.Request request) {
    return Action.of(verb).with(CommonActions.REQUEST, request.id());
  }

  private static Message closed(TurnContext visit, LocalDate day, int channels, String rest) {
    Phrases words = visit.words();
    Action reopen = Action.of(CalendarButton.REOPEN).with(CommonActions.VALUE, day.toString());
    return new MessageBuilder(words)
        .say("calendar.snow.own", "date", words.weekdayAndDay(day), "count", channels)
        .say(rest)
        .add(new Part.Buttons(List.of(Part.Button.other(words.text("calendar.snow.back"), reopen))))
        .build();
  }

  private List<PromptSchedule> own(TurnContext visit, Incoming incoming) {
    if (!ChannelRights.isMember(incoming)) {
      return List.of();
    }
    Account from = incoming.from();
    return records.schedules().ofChannels(from.platform(), from.workspace()).stream()
        .filter(schedule -> rights.isLead(visit, PromptChannel.of(schedule)))
        .toList();
  }

  /** Past days are removed at the same time. */
  private void keep(TurnContext visit, PromptSchedule schedule, LocalDate day, boolean isClosed) {
    Set<LocalDate> days = new TreeSet<>(schedule.closed());
    days.removeIf(one -> one.isBefore(visit.today()) || one.equals(day));
    if (isClosed) {
      days.add(day);
    }
    records.schedules().keep(schedule.closedOn(days), visit.at());
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException madeUp) {
      return Optional.empty();
    }
  }
}
