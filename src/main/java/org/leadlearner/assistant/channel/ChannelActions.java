package org.leadlearner.assistant.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
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

/** The buttons about a channel's prompts; most name the channel by the number of its schedule. */
public final class ChannelActions {

  static final String SET_UP = PromptActions.CHANNEL + "set-up";
  static final String PREVIEW = PromptActions.CHANNEL + "preview";
  static final String STOP = PromptActions.CHANNEL + "stop";
  static final String START = PromptActions.CHANNEL + "start";
  static final String ASK_LEAD = PromptActions.CHANNEL + "ask-lead";
  static final String ADD_LEAD = PromptActions.CHANNEL + "add-lead";
  static final String NO_LEAD = PromptActions.CHANNEL + "no-lead";
  static final String ANSWER = PromptActions.CHANNEL + "answer";
  static final String TOOK = PromptActions.CHANNEL + "took";
  static final String NOTE = Action.FORM + "-" + PromptActions.CHANNEL + "note";
  static final String NOTE_SENT = PromptActions.CHANNEL + "note-sent";
  static final String SHARE = Action.FORM + "-" + PromptActions.CHANNEL + "share";
  static final String SHARE_SENT = PromptActions.CHANNEL + "share-sent";
  static final String POST = PromptActions.CHANNEL + "post";
  static final String UNPOSTED = PromptActions.CHANNEL + "unposted";
  static final String WEEKLY = PromptActions.CHANNEL + "weekly";
  static final String REST = PromptActions.CHANNEL + "rest";
  static final String BOTH = PromptActions.CHANNEL + "both";
  static final String SCHOOL = PromptActions.CHANNEL + "school";
  static final String REPLIES = PromptActions.CHANNEL + "replies";

  /** The detail that names a channel by the platform's id. */
  private static final String WHERE = "where";

  private ChannelActions() {}

  static Action setUp(PromptChannel channel) {
    return Action.of(SET_UP).with(WHERE, channel.place().id());
  }

  /** The channel that an action names: whoever made the button up named whatever they liked. */
  static Optional<PromptChannel> channel(Action action, Conversation own) {
    return action
        .detail(WHERE)
        .map(id -> new PromptChannel(new Conversation(own.platform(), own.workspace(), id)));
  }

  static Action of(String verb, PromptSchedule schedule) {
    return Action.of(verb).with(CommonActions.ID, schedule.id());
  }

  /** What a lead does about somebody who asked. */
  static Action deciding(String verb, PromptSchedule schedule, AccessRequests.Request request) {
    return of(verb, schedule).with(CommonActions.REQUEST, request.id());
  }

  static Action on(String verb, PromptSchedule schedule, LocalDate day) {
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
        .map(minutes -> PracticeMinutes.button(words, on(TOOK, schedule, day), minutes))
        .toList();
  }

  static Part.Button answer(
      Phrases words, PromptSchedule schedule, LocalDate day, PracticeAnswer answer) {
    Action action =
        PromptActions.answering(ANSWER, day, answer).with(CommonActions.ID, schedule.id());
    return Part.Button.other(words.text(key(answer)), action);
  }

  /** What the lead can do about prompts that go by. */
  static Part.Buttons stillWanted(Phrases words, PromptSchedule schedule) {
    return new Part.Buttons(
        List.of(
            Part.Button.other(words.text("channel.quietspell.keep"), of(START, schedule)),
            Part.Button.other(words.text("channel.quietspell.weekly"), of(WEEKLY, schedule)),
            Part.Button.other(words.text("channel.quietspell.stop"), of(STOP, schedule))));
  }

  static String key(PracticeAnswer answer) {
    return switch (answer) {
      case DID_IT -> "channel.did";
      case CHANGED_IT -> "channel.changed";
      case NOT_TODAY -> "channel.nottoday";
    };
  }
}
