package org.leadlearner.assistant.prompt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.reminder.CheckInReminders;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.schedule.SettingsHandler;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
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

/** Handles a person's own prompts: only the person can ask for them or change them. */
public final class PersonalPromptHandler {

  private static final int MONTHS_EXPORTED = 3;

  private final PromptPorts records;
  private final SettingsHandler settings;
  private final PracticeHandler practices;
  private final ShareHandler shares;
  private final WishHandler wishes;
  private final PersonalPromptWriter author;
  private final PracticeButtonHandler buttons;

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
    this.buttons = new PracticeButtonHandler(records, practices, shares, wishes, reminders);
  }

  /** The buttons and forms of prompts. */
  public PracticeButtonHandler buttons() {
    return buttons;
  }

  /** Whether there is a recent prompt, which words can be about. */
  public boolean hasRecent(TurnContext visit) {
    return practices.latest(visit).isPresent();
  }

  /** What is said of a sentence posted in these days that somebody wants to take back. */
  public Optional<Message> posted(TurnContext visit) {
    return shares.posted(visit);
  }

  /** The sentence of a preview, as it would be posted. */
  public Optional<String> previewed(TurnContext visit, Action post) {
    return shares.previewed(visit, post);
  }

  /** The sentence of a preview in other words. */
  public List<Reply> reworded(TurnContext visit, Action post, String text) {
    return List.of(Reply.below(shares.reworded(visit, post, text)));
  }

  /** Answers a typed request. */
  public List<Reply> answer(TurnContext visit, Incoming incoming, PersonalRequest request) {
    OwnPrompts.of(records, visit).heard();
    return List.of(Reply.below(request.accept(new Answer(visit, incoming))));
  }

  /** The reply to each request. */
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

  /**
   * A press about when prompts come; the settings replace the pressed message, or are shown below.
   */
  public Reply pressed(TurnContext visit, Incoming incoming, ScheduleButton button, Action action) {
    OwnPrompts.of(records, visit).heard();
    Message answer = settings.pressed(visit, incoming.where().own(), button, action);
    return button == ScheduleButton.SHOW ? Reply.below(answer) : Reply.inPlace(answer);
  }

  /** Whether today's prompt has no answer yet. */
  public boolean mayComeAgain(TurnContext visit) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    return own.practice(own.today()).filter(practice -> practice.reply().isEmpty()).isPresent();
  }

  /** The prompt that comes again later on its day. */
  public List<Reply.Post> again(PromptWishes.Later later, Instant now) {
    return author.again(later, now);
  }

  /** What is posted at the person's own time. */
  public List<Reply.Post> write(
      PromptSchedule schedule, Occurrence occurrence, SchoolCalendar calendar, Instant now) {
    return author.write(schedule, occurrence, calendar, now);
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
    return practices.latest(visit).map(answer).orElseGet(() -> PracticeHandler.none(visit));
  }
}
