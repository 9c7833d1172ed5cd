package org.leadlearner.assistant.prompt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.schedule.OwnPrompts;
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
      return settings.offer(visit, place, offer);
    }

    @Override
    public Message enroll(PersonalRequest.Enroll enroll) {
      return settings.enroll(visit, place, enroll);
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

  /** A press about when prompts come; the settings stand where they were asked for. */
  public Reply pressed(TurnContext visit, Incoming incoming, ScheduleButton button, Action action) {
    OwnPrompts.of(records, visit).heard();
    Message answer = settings.pressed(visit, incoming.where().own(), button, action);
    return button == ScheduleButton.SHOW ? Reply.below(answer) : Reply.inPlace(answer);
  }

  /** A press about a prompt. */
  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, PracticeButton button, Action action) {
    OwnPrompts.of(records, visit).heard();
    Optional<LocalDate> day = PromptActions.day(action);
    return switch (button) {
      case POST -> shares.post(visit, action);
      case SHARE ->
          List.of(onDay(visit, action, practice -> shares.open(visit, incoming, practice)));
      case LINE ->
          List.of(
              onDay(visit, action, practice -> new Reply.Open(lineForm(visit, practice).form())));
      case DECLINE -> List.of(declined(visit, action));
      case PREVIEW -> List.of(shares.pickedPlace(visit, action));
      case LIKED -> List.of(judged(visit, action, true));
      case DISLIKED -> List.of(judged(visit, action, false));
      case NOW -> List.of(Reply.below(practices.now(visit)));
      case LOG -> List.of(Reply.below(log(visit)));
      case ANOTHER -> inPlace(onPractice(visit, day, practice -> wishes.another(visit, practice)));
      case LATER ->
          inPlace(
              onPractice(
                  visit,
                  day,
                  practice -> wishes.later(visit, incoming.where().own(), practice, action)));
      case TOOK ->
          inPlace(
              onPractice(
                  visit,
                  day,
                  practice ->
                      practices.took(visit, practice, PracticeMinutes.of(action).orElse(0))));
      case UNPOSTED -> inPlace(visit.say("share.unposted"));
      case CHANGE -> inPlace(onDay(day, one -> practices.change(visit, one), visit));
      case ANSWER -> inPlace(answered(visit, day, action));
    };
  }

  /** A press on an answer that a line of theirs waits for: the line is kept with it. */
  public List<Reply> answered(TurnContext visit, Action action, String line) {
    OwnPrompts.of(records, visit).heard();
    Optional<LocalDate> day = PromptActions.day(action);
    Message answered = answered(visit, day, action);
    return inPlace(
        day.flatMap(date -> practices.find(visit, date))
            .filter(practice -> practice.reply().isPresent())
            .map(practice -> practices.note(visit, practice, line))
            .orElse(answered));
  }

  private static List<Reply> inPlace(Message message) {
    return List.of(Reply.inPlace(message));
  }

  private Reply judged(TurnContext visit, Action action, boolean liked) {
    return onDay(visit, action, practice -> Reply.below(wishes.judge(visit, practice, liked)));
  }

  private Message onPractice(
      TurnContext visit, Optional<LocalDate> day, Function<Practice, Message> answer) {
    return day.flatMap(date -> practices.find(visit, date))
        .map(answer)
        .orElseGet(() -> visit.say("practice.missing"));
  }

  /** Below, since the reminder may stand under a prompt that is not answered yet. */
  private Reply declined(TurnContext visit, Action action) {
    reminders.decline(visit, action);
    return Reply.below(visit.say("reminder.declined"));
  }

  private Message answered(TurnContext visit, Optional<LocalDate> day, Action action) {
    return onDay(
        day,
        one ->
            PromptActions.answer(action)
                .map(answer -> practices.answer(visit, one, answer))
                .orElseGet(() -> visit.say("practice.missing")),
        visit);
  }

  /** A line for the log was sent in; a page that was closed keeps nothing. */
  public List<Reply> noted(TurnContext visit, Heard.Submitted sent) {
    return submitted(visit, sent, practice -> line(visit, practice, sent));
  }

  /** A sentence for staff was sent in. */
  public List<Reply> shared(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    return submitted(visit, sent, practice -> shares.submitted(visit, incoming, practice, sent));
  }

  private List<Reply> submitted(
      TurnContext visit, Heard.Submitted sent, Function<Practice, Reply> answer) {
    return sent.action().detail(Action.CLOSED).isPresent()
        ? List.of()
        : List.of(onDay(visit, sent.action(), answer));
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
    Action sent = PromptActions.on(SentForm.LINE, practice.day());
    return new ReflectionForm(visit.words(), sent, practice);
  }

  private Message note(TurnContext visit, Practice practice, Optional<String> text) {
    return text.map(line -> practices.note(visit, practice, line))
        .orElseGet(() -> visit.say("practice.line.how"));
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
    return practices.latest(visit).map(answer).orElseGet(() -> visit.say("practice.none"));
  }

  private Reply onDay(TurnContext visit, Action action, Function<Practice, Reply> answer) {
    return PromptActions.day(action)
        .flatMap(day -> practices.find(visit, day))
        .map(answer)
        .orElseGet(() -> Reply.below(visit.say("practice.missing")));
  }

  private static Message onDay(
      Optional<LocalDate> day, Function<LocalDate, Message> answer, TurnContext visit) {
    return day.map(answer).orElseGet(() -> visit.say("practice.missing"));
  }
}
