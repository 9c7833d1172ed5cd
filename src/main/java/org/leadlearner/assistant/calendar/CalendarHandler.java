package org.leadlearner.assistant.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadlearner.assistant.button.CalendarButton;
import org.leadlearner.assistant.request.CalendarRequest;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.PrivateReply;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.OccurrenceLedger;
import org.leadlearner.schedule.Outcome;

/**
 * Shows the school calendar, and lets administrators change it, because it is the whole district's.
 * Leads can close a day in their own channels, because snow does not wait for an administrator.
 */
public final class CalendarHandler {

  private final PromptPorts records;
  private final ChannelRights rights;
  private final CalendarMessages messages;
  private final ComingDays coming;
  private final LeadClosedDays leads;

  public CalendarHandler(PromptPorts records, PeopleDirectory people) {
    this.records = records;
    this.rights = new ChannelRights(records);
    this.messages = new CalendarMessages();
    this.coming = new ComingDays(records.calendars());
    this.leads = new LeadClosedDays(records, rights, people);
  }

  public List<Reply> answer(TurnContext visit, Incoming incoming, CalendarRequest request) {
    return request.accept(
        new CalendarRequest.Visitor<>() {
          @Override
          public List<Reply> show() {
            return PrivateReply.answer(incoming, CalendarHandler.this.show(visit, incoming));
          }

          @Override
          public List<Reply> snowDay(CalendarRequest.SnowDay snow) {
            return CalendarHandler.this.snowDay(visit, incoming, snow.day());
          }

          @Override
          public List<Reply> add(CalendarRequest.Add add) {
            return byAdmin(visit, incoming, () -> CalendarHandler.this.add(visit, add));
          }

          @Override
          public List<Reply> unread() {
            return byAdmin(visit, incoming, () -> visit.say("calendar.add.wrong"));
          }

          @Override
          public List<Reply> remove(CalendarRequest.Remove remove) {
            return byAdmin(visit, incoming, () -> CalendarHandler.this.remove(visit, remove.id()));
          }

          @Override
          public List<Reply> removeNamed(CalendarRequest.RemoveNamed named) {
            return byAdmin(
                visit,
                incoming,
                () ->
                    coming
                        .named(visit.words(), today(visit), named)
                        .map(number -> CalendarHandler.this.remove(visit, number))
                        .orElseGet(() -> visit.say("calendar.remove.which")));
          }
        });
  }

  /** A press; rights are checked again. */
  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, CalendarButton button, Action action) {
    if (MembersOnly.isUnknown(incoming.profile())) {
      return List.of(Reply.below(visit.say("unknown.text")));
    }
    return switch (button) {
      case REOPEN -> leads.reopen(visit, incoming, action);
      case CLOSE_AGAIN -> List.of(Reply.inPlace(closeAgain(visit, incoming, action)));
      case CONFIRM -> ifAdmin(visit, incoming, () -> leads.decided(visit, action, true));
      case LEAVE -> ifAdmin(visit, incoming, () -> leads.decided(visit, action, false));
      case TAKE_BACK -> ifAdmin(visit, incoming, () -> takeBack(visit, action));
      case OTHER ->
          ifAdmin(visit, incoming, () -> List.of(Reply.inPlace(visit.say("calendar.gone"))));
    };
  }

  private List<Reply> ifAdmin(TurnContext visit, Incoming incoming, Supplier<List<Reply>> answer) {
    return rights.isAdmin(incoming)
        ? answer.get()
        : List.of(Reply.inPlace(visit.say("calendar.notyou")));
  }

  private List<Reply> takeBack(TurnContext visit, Action action) {
    Optional<Calendars.Kept> day =
        CommonActions.number(action).flatMap(this::find).filter(CalendarMessages::isSnowDay);
    if (day.isEmpty()) {
      return List.of(Reply.inPlace(visit.say("calendar.gone")));
    }
    records.calendars().remove(day.get().id());
    return List.of(Reply.inPlace(messages.takenBack(visit, day.get().period().first())));
  }

  /** A change of the district's calendar, which only administrators may make. */
  private List<Reply> byAdmin(TurnContext visit, Incoming incoming, Supplier<Message> change) {
    if (MembersOnly.isUnknown(incoming.profile())) {
      return PrivateReply.answer(incoming, visit.say("unknown.text"));
    }
    return PrivateReply.answer(
        incoming, rights.isAdmin(incoming) ? change.get() : visit.say("calendar.notyou"));
  }

  private List<Reply> snowDay(TurnContext visit, Incoming incoming, LocalDate day) {
    if (ChannelRights.isMember(incoming) && !rights.isAdmin(incoming)) {
      return leads.close(visit, incoming, day);
    } else if (MembersOnly.isUnknown(incoming.profile())) {
      return PrivateReply.answer(incoming, visit.say("unknown.text"));
    }
    return PrivateReply.answer(
        incoming,
        rights.isAdmin(incoming) ? snowDay(visit, day) : visit.say("calendar.notyou.snow"));
  }

  private Message closeAgain(TurnContext visit, Incoming incoming, Action action) {
    Optional<CalendarPeriod> holiday = CommonActions.number(action).flatMap(coming::find);
    if (holiday.isEmpty()) {
      return visit.say("calendar.gone");
    } else if (!rights.isAdmin(incoming)) {
      return visit.say("calendar.notyou");
    }
    records.calendars().closeAgain(holiday.get());
    return messages.closedAgain(visit, holiday.get());
  }

  private Message show(TurnContext visit, Incoming incoming) {
    boolean isAdmin = rights.isAdmin(incoming);
    LocalDate today = today(visit);
    boolean isLead = ChannelRights.isMember(incoming) && rights.isLeadSomewhere(visit, incoming);
    return messages.show(visit, coming.from(today), isAdmin, isAdmin || isLead);
  }

  private Message snowDay(TurnContext visit, LocalDate day) {
    LocalDate today = today(visit);
    if (day.isBefore(today) || day.isAfter(today.plusYears(1))) {
      return visit.say("calendar.snow.wrong");
    } else if (!records.calendars().load().isSchoolDay(day)) {
      return messages.closedAnyway(visit, day, records.calendars().load().closed(day));
    }
    String name = visit.words().text("calendar.snow.name");
    long id = records.calendars().add(CalendarPeriod.closedDay(name, day));
    return messages.snowDay(visit, id, day, day.equals(today) ? sentToday(visit) : 0);
  }

  private Message add(TurnContext visit, CalendarRequest.Add add) {
    Optional<CalendarPeriod.Kind> kind = CalendarMessages.kind(add.kind());
    String name = add.name().strip();
    boolean fits =
        !add.last().isBefore(add.first())
            && add.last().isBefore(add.first().plusDays(CalendarPeriod.LONGEST_DAYS))
            && !name.isEmpty()
            && name.length() <= CalendarPeriod.LONGEST_NAME;
    if (kind.isEmpty() || !fits) {
      return visit.say("calendar.add.wrong");
    }
    CalendarPeriod period =
        new CalendarPeriod(name, kind.get(), add.first(), add.last(), Optional.empty());
    long id = records.calendars().add(period);
    return messages.added(visit, new Calendars.Kept(id, period, ""));
  }

  /** An entry is deleted; a public holiday is marked as a school day. */
  private Message remove(TurnContext visit, long id) {
    Optional<CalendarPeriod> holiday = coming.find(id);
    if (holiday.isPresent()) {
      records.calendars().takeBack(holiday.get());
      return messages.heldAllTheSame(visit, id, holiday.get());
    }
    Optional<Calendars.Kept> kept = find(id);
    if (kept.isEmpty()) {
      return visit.say("calendar.gone");
    }
    records.calendars().remove(id);
    return messages.removed(visit, kept.get());
  }

  /** How many prompts of today were posted before; they stay. */
  private long sentToday(TurnContext visit) {
    Instant midnight = today(visit).atStartOfDay(visit.person().profile().zone()).toInstant();
    return records.occurrences().counts(midnight).stream()
        .filter(count -> count.outcome() == Outcome.POSTED)
        .mapToLong(OccurrenceLedger.Count::count)
        .sum();
  }

  private Optional<Calendars.Kept> find(long id) {
    return records.calendars().periods().stream().filter(kept -> kept.id() == id).findFirst();
  }

  private static LocalDate today(TurnContext visit) {
    return LocalDate.ofInstant(visit.at(), visit.person().profile().zone());
  }
}
