package org.leadlearner.assistant.prompt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.reminder.CheckInReminders;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.turn.PracticeMinutes;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.practice.Practice;

/** Handles the buttons and forms of a person's own prompts. */
public final class PracticeButtonHandler {

  private final PromptPorts records;
  private final PracticeHandler practices;
  private final ShareHandler shares;
  private final WishHandler wishes;
  private final CheckInReminders reminders;

  PracticeButtonHandler(
      PromptPorts records,
      PracticeHandler practices,
      ShareHandler shares,
      WishHandler wishes,
      CheckInReminders reminders) {
    this.records = records;
    this.practices = practices;
    this.shares = shares;
    this.wishes = wishes;
    this.reminders = reminders;
  }

  /**
   * A press about a prompt.
   *
   * @param typed the words that were typed before the question that is answered
   */
  public List<Reply> pressed(
      TurnContext visit,
      Incoming incoming,
      PracticeButton button,
      Action action,
      Optional<String> typed) {
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
      case LOG -> List.of(Reply.below(LogMessage.of(visit, records)));
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
                      action.isUndoing()
                          ? practices.untold(visit, practice)
                          : practices.took(visit, practice, PracticeMinutes.of(action).orElse(0))));
      case UNPOSTED -> inPlace(visit.say("share.unposted"));
      case CHANGE -> inPlace(onDay(day, one -> practices.change(visit, one), visit));
      case ANSWER -> inPlace(answered(visit, day, action, typed));
    };
  }

  /** The words that were typed before are stored with the answer. */
  private Message answered(
      TurnContext visit, Optional<LocalDate> day, Action action, Optional<String> typed) {
    Message answered = answered(visit, day, action);
    return typed
        .flatMap(
            line ->
                day.flatMap(date -> practices.find(visit, date))
                    .filter(practice -> practice.reply().isPresent())
                    .map(practice -> practices.note(visit, practice, line)))
        .orElse(answered);
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

  /** Below, because the reminder may stand under a prompt without an answer. */
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

  /** A line for the log was submitted; a closed form stores nothing. */
  public List<Reply> noted(TurnContext visit, Heard.Submitted sent) {
    return submitted(visit, sent, practice -> line(visit, practice, sent));
  }

  /** A sentence for staff was submitted. */
  public List<Reply> shared(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    return submitted(visit, sent, practice -> shares.submitted(visit, incoming, practice, sent));
  }

  private List<Reply> submitted(
      TurnContext visit, Heard.Submitted sent, Function<Practice, Reply> answer) {
    return sent.action().detail(Action.CLOSED).isPresent()
        ? List.of()
        : List.of(onDay(visit, sent.action(), answer));
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
