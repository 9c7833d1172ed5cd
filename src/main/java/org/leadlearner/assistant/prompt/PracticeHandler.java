package org.leadlearner.assistant.prompt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.phrase.HolidayName;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.schedule.ScheduleActions;
import org.leadlearner.assistant.turn.PracticeMinutes;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.schedule.SchoolCalendar;

/** Gives people their prompts, and stores their answers. */
public final class PracticeHandler {

  /** How many days back "did it" can refer to a prompt that is not named. */
  private static final int DAYS_BACK = 14;

  /** The most characters of a person's own line. */
  public static final int LONGEST_NOTE = 500;

  private final PromptPorts records;
  private final PromptChoice choice;

  PracticeHandler(PromptPorts records, PromptChoice choice) {
    this.records = records;
    this.choice = choice;
  }

  /** Today's prompt, new or already given, with its state. */
  Message now(TurnContext visit) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    Optional<Practice> given = own.practice(own.today());
    if (given.isEmpty()) {
      given = give(own);
    }
    return given.map(practice -> show(visit, own, practice)).orElseGet(() -> nothing(visit, own));
  }

  private Optional<Practice> give(OwnPrompts own) {
    Optional<Practice> practice = choice.pick(own).map(prompt -> prompt.givenOn(own.today()));
    practice.ifPresent(one -> records.practices().give(own.addressee(), one));
    return practice;
  }

  private static Message nothing(TurnContext visit, OwnPrompts own) {
    SchoolCalendar calendar = own.calendar();
    Phrases words = visit.words();
    MessageBuilder message = new MessageBuilder(words);
    calendar
        .closed(own.today())
        .ifPresentOrElse(
            period ->
                message.say("prompt.none.closed", "name", HolidayName.in(words, period.name())),
            () -> message.say("prompt.none"));
    own.next().ifPresent(day -> message.say("prompt.next", "day", words.weekdayAndDay(day)));
    return message.build();
  }

  /** Stores an answer to the prompt of a day. */
  Message answer(TurnContext visit, LocalDate day, PracticeAnswer answer) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    Optional<Practice> found = own.practice(day);
    if (found.isEmpty()) {
      return visit.say("practice.missing");
    }
    Practice practice = found.get();
    if (!practice.takesAnswerOn(own.today())) {
      return show(visit, own, practice, visit.words().line("practice.settled"));
    }
    PracticeReply reply = practice.answered(answer, own.today());
    own.reply(day, reply);
    return show(visit, own, practice.with(reply));
  }

  /** Stores an answer to the latest prompt. */
  Message answer(TurnContext visit, PracticeAnswer answer) {
    return latest(visit)
        .map(practice -> answer(visit, practice.day(), answer))
        .orElseGet(() -> none(visit));
  }

  /** There is no prompt that something typed could belong to; today's is one tap away. */
  static Message none(TurnContext visit) {
    Phrases words = visit.words();
    Part.Button now = ScheduleActions.other(words, "pln.button.now", PracticeButton.NOW);
    return new MessageBuilder(words)
        .say("practice.none")
        .add(new Part.Buttons(List.of(now)))
        .build();
  }

  /** Asks for the answer to the prompt of a day again. */
  Message change(TurnContext visit, LocalDate day) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    Optional<Practice> found = own.practice(day);
    if (found.isEmpty()) {
      return visit.say("practice.missing");
    }
    return found.get().takesAnswerOn(own.today())
        ? message(visit, own, found.get()).asking()
        : show(visit, own, found.get(), visit.words().line("practice.settled"));
  }

  /** Adds a line to an answer. */
  Message note(TurnContext visit, Practice practice, String note) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    if (note.length() > LONGEST_NOTE) {
      return visit.say("refused.long", "most", LONGEST_NOTE);
    } else if (practice.reply().isEmpty()) {
      visit.keepsWaiting(note);
      return message(visit, own, practice)
          .asking(visit.words().line("practice.first", "note", new Quoted(note)));
    }
    PracticeReply reply = practice.reply().get().noted(note);
    own.reply(practice.day(), reply);
    return show(visit, own, practice.with(reply));
  }

  /** Stores how long it took, for the log of clock hours. */
  Message took(TurnContext visit, Practice practice, int minutes) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    Phrases words = visit.words();
    if (!practice.isDone()) {
      return message(visit, own, practice).asking(words.line("practice.took.first"));
    } else if (!PracticeMinutes.canBeKept(minutes)) {
      return new MessageBuilder(words)
          .say("practice.took.wrong", "most", PracticeReply.MOST_MINUTES)
          .build();
    }
    PracticeReply reply = practice.reply().orElseThrow().taking(minutes);
    own.reply(practice.day(), reply);
    return show(visit, own, practice.with(reply));
  }

  /** Takes back how long it took, and asks again. */
  Message untold(TurnContext visit, Practice practice) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    if (practice.reply().isEmpty()) {
      return message(visit, own, practice).asking();
    }
    PracticeReply reply = practice.reply().get().withoutMinutes();
    own.reply(practice.day(), reply);
    return show(visit, own, practice.with(reply));
  }

  /** The prompt of a day, if there was one. */
  Optional<Practice> find(TurnContext visit, LocalDate day) {
    return OwnPrompts.of(records, visit).practice(day);
  }

  /** The latest prompt of this person, if it is recent. */
  Optional<Practice> latest(TurnContext visit) {
    OwnPrompts own = OwnPrompts.of(records, visit);
    return records.practices().given(own.addressee(), own.today().minusDays(DAYS_BACK)).stream()
        .reduce((one, later) -> later)
        .flatMap(last -> own.practice(last.day()));
  }

  /** The prompt of a day with its state. */
  Message show(TurnContext visit, OwnPrompts own, Practice practice, Line... said) {
    PromptMessage message = message(visit, own, practice);
    boolean maySuggest = own.preference().limit() != SeenBy.PRIVATE;
    return practice.reply().isEmpty()
        ? message.asking()
        : message.answered(own.month(), maySuggest, said);
  }

  private PromptMessage message(TurnContext visit, OwnPrompts own, Practice practice) {
    return choice.message(visit.words(), own, practice);
  }
}
