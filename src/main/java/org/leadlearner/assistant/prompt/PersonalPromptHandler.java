package org.leadlearner.assistant.prompt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.schedule.ScheduleActions;
import org.leadlearner.assistant.schedule.SettingsHandler;
import org.leadlearner.assistant.turn.PracticeMinutes;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/** A person's own prompts: nobody but the person can ask for them or change them. */
public final class PersonalPromptHandler {

  private static final int MONTHS_EXPORTED = 3;

  private final PromptPorts records;
  private final SettingsHandler settings;
  private final PracticeHandler practices;
  private final ShareHandler shares;
  private final WishHandler wishes;
  private final PersonalPromptWriter author;
  private final CheckInReminders reminders;

  public PersonalPromptHandler(
      PromptPorts records,
      PromptChoice choice,
      CheckInReminders reminders,
      PeopleDirectory people) {
    this.records = records;
    this.settings = new SettingsHandler(records);
    this.practices = new PracticeHandler(records, choice);
    this.shares = new ShareHandler(records);
    this.wishes = new WishHandler(records, choice);
    this.author = new PersonalPromptWriter(records, choice, reminders, people);
    this.reminders = reminders;
  }

  /** What was typed. */
  public List<Reply> answer(TurnContext visit, Incoming incoming, PersonalRequest request) {
    OwnPrompts.of(records, visit).heard();
    return List.of(Reply.below(request.accept(new Answer(visit, incoming))));
  }

  /** What each request is answered with. */
  private final class Answer
      implements PersonalRequest.Visitor<Message>, PracticeRequest.Visitor<Message> {

    private final TurnContext visit;
    private final Incoming incoming;
    private final Conversation place;

    private Answer(TurnContext visit, Incoming incoming) {
      this.visit = visit;
      this.incoming = incoming;
      this.place = incoming.where().own();
    }

    @Override
    public Message practice(PracticeRequest request) {
      return request.acceptPractice(this);
    }

    @Override
    public Message change(ScheduleChange change) {
      return settings.change(visit, place, change);
    }

    @Override
    public Message askTime() {
      return settings.askTime(visit);
    }

    @Override
    public Message askDays() {
      return settings.askDays(visit);
    }

    @Override
    public Message stopWhat() {
      return settings.askWhatToStop(visit);
    }

    @Override
    public Message inZone(PersonalRequest.InZone zoned) {
      return settings.inZone(visit, place, zoned.zone());
    }

    @Override
    public Message useMyZone() {
      return settings.useMyZone(visit, place);
    }

    @Override
    public Message offer(PersonalRequest.Offer offer) {
      return settings.offer(visit, place, offer.time());
    }

    @Override
    public Message both() {
      return settings.both(visit);
    }

    @Override
    public Message unclear(PersonalRequest.Unclear unclear) {
      return settings.unclear(visit, unclear.what());
    }

    @Override
    public Message now() {
      return practices.now(visit);
    }

    @Override
    public Message another() {
      OwnPrompts own = OwnPrompts.of(records, visit);
      return own.practice(own.today())
          .map(practice -> wishes.another(visit, practice))
          .orElseGet(() -> practices.now(visit));
    }

    @Override
    public Message later(PracticeRequest.Later later) {
      return onLatest(visit, practice -> wishes.later(visit, place, practice, later));
    }

    @Override
    public Message judge(PracticeRequest.Judge judge) {
      return onLatest(visit, practice -> wishes.judge(visit, practice, judge.liked()));
    }

    @Override
    public Message took(PracticeRequest.Took took) {
      return onLatest(visit, practice -> practices.took(visit, practice, took.minutes()));
    }

    @Override
    public Message answer(PracticeRequest.Answer answer) {
      return practices.answer(visit, answer.answer());
    }

    @Override
    public Message note(PracticeRequest.Note note) {
      return onLatest(
          visit, practice -> PersonalPromptHandler.this.note(visit, practice, note.text()));
    }

    @Override
    public Message share(PracticeRequest.Share share) {
      return onLatest(visit, practice -> shares.typed(visit, incoming, practice, share.text()));
    }

    @Override
    public Message log() {
      return PersonalPromptHandler.this.log(visit);
    }

    @Override
    public Message export() {
      return PersonalPromptHandler.this.export(visit, incoming.from());
    }
  }

  /** A press on a button of {@link PromptActions#PERSON}. */
  public List<Reply> pressed(TurnContext visit, Incoming incoming, Action action) {
    OwnPrompts.of(records, visit).heard();
    return switch (action.verb()) {
      case PersonalPromptActions.SHARE ->
          List.of(onDay(visit, action, practice -> shares.open(visit, incoming, practice)));
      case PersonalPromptActions.LINE ->
          List.of(
              onDay(visit, action, practice -> new Reply.Open(lineForm(visit, practice).form())));
      case PersonalPromptActions.DECLINE -> List.of(declined(visit, action));
      case PersonalPromptActions.PREVIEW -> List.of(shares.pickedPlace(visit, action));
      case PersonalPromptActions.POST -> shares.post(visit, action);
      case PersonalPromptActions.LIKED, PersonalPromptActions.DISLIKED ->
          List.of(onDay(visit, action, practice -> Reply.below(judged(visit, practice, action))));
      case ScheduleActions.SHOW, ScheduleActions.NOW, ScheduleActions.LOG ->
          List.of(Reply.below(changed(visit, incoming.where().own(), action)));
      default -> List.of(Reply.inPlace(changed(visit, incoming.where().own(), action)));
    };
  }

  private Message changed(TurnContext visit, Conversation place, Action action) {
    Optional<LocalDate> day = PromptActions.day(action);
    return switch (action.verb()) {
      case ScheduleActions.NOW -> practices.now(visit);
      case ScheduleActions.LOG -> log(visit);
      case PersonalPromptActions.ANOTHER ->
          onPractice(visit, day, practice -> wishes.another(visit, practice));
      case PersonalPromptActions.LATER ->
          onPractice(visit, day, practice -> wishes.later(visit, place, practice, action));
      case PersonalPromptActions.TOOK ->
          onPractice(
              visit,
              day,
              practice -> practices.took(visit, practice, PracticeMinutes.of(action).orElse(0)));
      case PersonalPromptActions.UNPOSTED -> say(visit, "share.unposted");
      case PersonalPromptActions.CHANGE -> onDay(day, one -> practices.change(visit, one), visit);
      case PersonalPromptActions.ANSWER -> answered(visit, day, action);
      default -> settings.pressed(visit, place, action);
    };
  }

  private Message judged(TurnContext visit, Practice practice, Action action) {
    return wishes.judge(visit, practice, action.verb().equals(PersonalPromptActions.LIKED));
  }

  private Message onPractice(
      TurnContext visit, Optional<LocalDate> day, Function<Practice, Message> answer) {
    return day.flatMap(date -> practices.find(visit, date))
        .map(answer)
        .orElseGet(() -> say(visit, "practice.missing"));
  }

  /** Below, since the reminder may stand under a prompt that is not answered yet. */
  private Reply declined(TurnContext visit, Action action) {
    reminders.decline(visit, action);
    return Reply.below(say(visit, "reminder.declined"));
  }

  private Message answered(TurnContext visit, Optional<LocalDate> day, Action action) {
    return onDay(
        day,
        one ->
            PromptActions.answer(action)
                .map(answer -> practices.answer(visit, one, answer))
                .orElseGet(() -> say(visit, "practice.missing")),
        visit);
  }

  /** A form was sent in; one that was closed keeps nothing. */
  public List<Reply> submitted(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    if (sent.action().detail(Action.CLOSED).isPresent()) {
      return List.of();
    }
    boolean isShare = sent.action().verb().equals(PersonalPromptActions.SHARE_SENT);
    return List.of(
        onDay(
            visit,
            sent.action(),
            practice ->
                isShare
                    ? shares.submitted(visit, incoming, practice, sent)
                    : line(visit, practice, sent)));
  }

  /** Whether today's prompt waits for an answer. */
  public boolean mayComeAgain(TurnContext visit) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    return own.practice(own.today()).filter(practice -> practice.reply().isEmpty()).isPresent();
  }

  /** What comes again later on its day. */
  public List<Reply.Post> again(PromptWishes.Later later, Instant now) {
    return author.again(later, now);
  }

  /** What comes at the person's own time. */
  public List<Reply.Post> write(
      PromptSchedule schedule, Occurrence occurrence, SchoolCalendar calendar, Instant now) {
    return author.write(schedule, occurrence, calendar, now);
  }

  private Reply line(TurnContext visit, Practice practice, Heard.Submitted sent) {
    ReflectionForm form = lineForm(visit, practice);
    Map<String, String> faults = form.faults(sent.values());
    return faults.isEmpty()
        ? Reply.inPlace(practices.note(visit, practice, ReflectionForm.line(sent.values())))
        : new Reply.Mend(form.form(), faults);
  }

  private static ReflectionForm lineForm(TurnContext visit, Practice practice) {
    Action sent = PromptActions.on(PersonalPromptActions.LINE_SENT, practice.day());
    return new ReflectionForm(visit.words(), sent, practice);
  }

  private Message note(TurnContext visit, Practice practice, Optional<String> text) {
    return text.map(line -> practices.note(visit, practice, line))
        .orElseGet(() -> say(visit, "practice.line.how"));
  }

  private Message log(TurnContext visit) {
    return LogMessage.of(visit, records);
  }

  private Message export(TurnContext visit, Account account) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    LocalDate first = own.today().minusMonths(MONTHS_EXPORTED);
    return new LogMessage(visit.words(), own.log(first)).export(first, account);
  }

  private Message onLatest(TurnContext visit, Function<Practice, Message> answer) {
    return practices.latest(visit).map(answer).orElseGet(() -> say(visit, "practice.none"));
  }

  private Reply onDay(TurnContext visit, Action action, Function<Practice, Reply> answer) {
    return PromptActions.day(action)
        .flatMap(day -> practices.find(visit, day))
        .map(answer)
        .orElseGet(() -> Reply.below(say(visit, "practice.missing")));
  }

  private static Message onDay(
      Optional<LocalDate> day, Function<LocalDate, Message> answer, TurnContext visit) {
    return day.map(answer).orElseGet(() -> say(visit, "practice.missing"));
  }

  private static Message say(TurnContext visit, String key) {
    return new MessageBuilder(visit.words()).say(key).build();
  }
}
