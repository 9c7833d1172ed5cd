package org.leadlearner.assistant.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PracticeMinutes;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.people.Conversation;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.schedule.PromptSchedule;

/** The buttons about a channel's prompts; most carry the id of its schedule. */
final class ChannelActions {

  /** The detail with the platform's id of a channel. */
  private static final String WHERE = "where";

  private ChannelActions() {}

  static Action setUp(PromptChannel channel) {
    return Action.of(ChannelButton.SET_UP).with(WHERE, channel.place().id());
  }

  /** The channel in an action; anybody may have forged the button, so this proves nothing. */
  static Optional<PromptChannel> channel(Action action, Conversation own) {
    return action
        .detail(WHERE)
        .map(id -> new PromptChannel(new Conversation(own.platform(), own.workspace(), id)));
  }

  static Action of(Action.Verb verb, PromptSchedule schedule) {
    return Action.of(verb).with(CommonActions.ID, schedule.id());
  }

  /** The school in an action; without a name, the district's days were chosen. */
  static ScheduleChange school(Action action) {
    return action
        .detail(CommonActions.VALUE)
        .<ScheduleChange>map(name -> new ScheduleChange.School(Optional.of(name)))
        .orElseGet(ScheduleChange.NoSchool::new);
  }

  /** A lead's decision about a request. */
  static Action deciding(
      Action.Verb verb, PromptSchedule schedule, AccessRequests.Request request) {
    return of(verb, schedule).with(CommonActions.REQUEST, request.id());
  }

  static Action on(Action.Verb verb, PromptSchedule schedule, LocalDate day) {
    return PromptActions.on(verb, day).with(CommonActions.ID, schedule.id());
  }

  /** The three answers to a channel's prompt. */
  static Part.Buttons answers(Phrases words, PromptSchedule schedule, LocalDate day) {
    return new Part.Buttons(
        List.of(PracticeAnswer.values()).stream()
            .map(answer -> answer(words, schedule, day, answer))
            .toList());
  }

  /** How long it took, in one tap. */
  static List<Part.Button> minutes(Phrases words, PromptSchedule schedule, LocalDate day) {
    return PracticeMinutes.OFFERED.stream()
        .map(
            minutes ->
                PracticeMinutes.button(words, on(ChannelButton.TOOK, schedule, day), minutes))
        .toList();
  }

  static Part.Button answer(
      Phrases words, PromptSchedule schedule, LocalDate day, PracticeAnswer answer) {
    Action action =
        PromptActions.answering(ChannelButton.ANSWER, day, answer)
            .with(CommonActions.ID, schedule.id());
    return Part.Button.other(words.text(key(answer)), action);
  }

  /** What the lead can do about prompts that go by. */
  static Part.Buttons stillWanted(Phrases words, PromptSchedule schedule) {
    return new Part.Buttons(
        List.of(
            Part.Button.other(
                words.text("channel.quietspell.keep"), of(ChannelButton.START, schedule)),
            Part.Button.other(
                words.text("channel.quietspell.weekly"), of(ChannelButton.WEEKLY, schedule)),
            Part.Button.other(
                words.text("channel.quietspell.stop"), of(ChannelButton.STOP, schedule))));
  }

  static String key(PracticeAnswer answer) {
    return switch (answer) {
      case DID_IT -> "channel.did";
      case CHANGED_IT -> "channel.changed";
      case NOT_TODAY -> "channel.nottoday";
    };
  }
}
