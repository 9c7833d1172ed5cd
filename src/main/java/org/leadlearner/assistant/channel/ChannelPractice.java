package org.leadlearner.assistant.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.prompt.PracticeHandler;
import org.leadlearner.assistant.prompt.ReflectionForm;
import org.leadlearner.assistant.turn.PracticeMinutes;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.schedule.PromptSchedule;

/**
 * Handles one person's answers and notes on a channel's prompt. They are stored for that person
 * alone, beside the answer to their own prompt of that day.
 */
final class ChannelPractice {

  private final PromptPorts records;
  private final ChannelPromptWriter writer;
  private final ChannelShare sharing;
  private final RestOffer offers;

  ChannelPractice(PromptPorts records, ChannelPromptWriter writer, ChannelShare sharing) {
    this.records = records;
    this.writer = writer;
    this.sharing = sharing;
    this.offers = new RestOffer(records);
  }

  /** An answer, in the channel or on the prompt that a lead got first. */
  List<Reply> answered(TurnContext visit, PromptSchedule schedule, Action action) {
    Optional<Practice> practice = practice(visit, schedule, action);
    Optional<PracticeAnswer> answer = PromptActions.answer(action);
    if (practice.isEmpty() || answer.isEmpty()) {
      return List.of(Reply.below(visit.say("channel.gone")));
    }
    LocalDate today = today(visit, schedule);
    if (!practice.get().takesAnswerOn(today)) {
      return List.of(Reply.inPlace(recorded(visit, schedule, practice.get(), false)));
    }
    PracticeReply reply = practice.get().answered(answer.get(), today);
    keep(visit, schedule, practice.get().day(), reply);
    Message recorded = recorded(visit, schedule, practice.get().with(reply), true);
    return Stream.concat(Stream.of(Reply.inPlace(recorded)), offers.offer(visit, schedule).stream())
        .toList();
  }

  /** They said how long it took, for the log of clock hours. */
  List<Reply> took(TurnContext visit, PromptSchedule schedule, Action action) {
    Optional<Practice> done = practice(visit, schedule, action).filter(Practice::isDone);
    Optional<Integer> minutes = PracticeMinutes.of(action);
    if (done.isEmpty() || minutes.isEmpty()) {
      return List.of(Reply.below(visit.say("channel.gone")));
    }
    PracticeReply reply = done.get().reply().orElseThrow().taking(minutes.get());
    keep(visit, schedule, done.get().day(), reply);
    return List.of(Reply.inPlace(recorded(visit, schedule, done.get().with(reply), true)));
  }

  /** They chose whether their own prompt is skipped on the channel's days. */
  List<Reply> rest(TurnContext visit, PromptSchedule schedule, boolean rests) {
    return offers.chosen(visit, schedule, rests);
  }

  List<Reply> openNote(TurnContext visit, PromptSchedule schedule, Action action) {
    Optional<Practice> practice = practice(visit, schedule, action);
    if (practice.flatMap(Practice::reply).isEmpty()) {
      return List.of(Reply.below(visit.say("channel.gone")));
    }
    return List.of(new Reply.Open(form(visit.words(), schedule, practice.get()).form()));
  }

  private static ReflectionForm form(Phrases words, PromptSchedule schedule, Practice practice) {
    Action sent = ChannelActions.on(SentForm.CHANNEL_NOTE, schedule, practice.day());
    return new ReflectionForm(words, sent, practice);
  }

  /** Opens the form for a sentence that everyone in the channel may read. */
  List<Reply> openSharing(TurnContext visit, PromptSchedule schedule, Action action) {
    return practice(visit, schedule, action)
        .filter(Practice::isDone)
        .map(practice -> List.of(sharing.open(visit, schedule, practice)))
        .orElseGet(() -> List.of(Reply.below(visit.say("channel.gone"))));
  }

  /**
   * A sentence for the channel was submitted, about a prompt that was done; otherwise it is a note.
   */
  List<Reply> shared(TurnContext visit, PromptSchedule schedule, Heard.Submitted sent) {
    return practice(visit, schedule, sent.action())
        .filter(Practice::isDone)
        .map(practice -> List.of(sharing.preview(visit, schedule, practice, sent)))
        .orElseGet(() -> noted(visit, schedule, sent));
  }

  /** The same for a sentence that was typed. */
  List<Reply> shared(TurnContext visit, PromptSchedule schedule, Action action, String text) {
    return practice(visit, schedule, action)
        .filter(Practice::isDone)
        .map(practice -> List.of(sharing.preview(visit, schedule, practice, text)))
        .orElseGet(() -> List.of(Reply.below(visit.say("channel.gone"))));
  }

  /** A note was typed, about a prompt that was answered. */
  List<Reply> noted(TurnContext visit, PromptSchedule schedule, Action action, String text) {
    Optional<Practice> practice = practice(visit, schedule, action);
    if (practice.flatMap(Practice::reply).isEmpty()) {
      return List.of(Reply.below(visit.say("channel.gone")));
    }
    return text.length() > PracticeHandler.LONGEST_NOTE
        ? List.of(Reply.below(visit.say("refused.long", "most", PracticeHandler.LONGEST_NOTE)))
        : noted(visit, schedule, practice.get(), text);
  }

  private List<Reply> noted(
      TurnContext visit, PromptSchedule schedule, Practice practice, String note) {
    PracticeReply reply = practice.reply().orElseThrow().noted(note);
    keep(visit, schedule, practice.day(), reply);
    return List.of(Reply.below(recorded(visit, schedule, practice.with(reply), true)));
  }

  /** A note was submitted, about a prompt that was answered. */
  List<Reply> noted(TurnContext visit, PromptSchedule schedule, Heard.Submitted sent) {
    Optional<Practice> practice = practice(visit, schedule, sent.action());
    if (practice.flatMap(Practice::reply).isEmpty()) {
      return List.of(Reply.below(visit.say("channel.gone")));
    }
    ReflectionForm form = form(visit.words(), schedule, practice.get());
    Map<String, String> faults = form.faults(sent.values());
    if (!faults.isEmpty()) {
      return List.of(new Reply.Mend(form.form(), faults));
    }
    return noted(visit, schedule, practice.get(), ReflectionForm.line(sent.values()));
  }

  /** What is stored, with buttons to change it that day. */
  private Message recorded(
      TurnContext visit, PromptSchedule schedule, Practice practice, boolean isNew) {
    Phrases words = visit.words();
    PracticeReply reply = practice.reply().orElseThrow();
    MessageBuilder message =
        new MessageBuilder(words)
            .say(
                isNew ? "channel.recorded" : "channel.recorded.before",
                "answer",
                words.text(ChannelActions.key(reply.answer())),
                "date",
                words.weekdayAndDay(practice.day()));
    writer
        .given(words, PromptChannel.of(schedule), practice.day())
        .ifPresent(prompt -> message.say("channel.recorded.prompt", "prompt", prompt.text()));
    reply.note().ifPresent(note -> message.say("channel.recorded.note", "note", new Quoted(note)));
    reply.took().ifPresent(minutes -> message.say("channel.recorded.took", "minutes", minutes));
    boolean asks = isNew && practice.isDone() && reply.took().isEmpty();
    if (asks) {
      message.say("practice.took.ask");
    }
    message.remark("channel.recorded.who");
    return isNew ? message.add(ways(words, schedule, practice, asks)).build() : message.build();
  }

  private static Part.Buttons ways(
      Phrases words, PromptSchedule schedule, Practice practice, boolean asksHowLong) {
    PracticeReply reply = practice.reply().orElseThrow();
    LocalDate day = practice.day();
    List<Part.Button> buttons = new ArrayList<>();
    if (asksHowLong) {
      buttons.addAll(ChannelActions.minutes(words, schedule, day));
    }
    buttons.add(
        Part.Button.other(
            words.text("channel.note"), ChannelActions.on(ChannelButton.NOTE, schedule, day)));
    if (reply.answer().isDone() && !reply.shared()) {
      buttons.add(
          Part.Button.other(
              words.text("channel.share"), ChannelActions.on(ChannelButton.SHARE, schedule, day)));
    }
    for (PracticeAnswer other : PracticeAnswer.values()) {
      if (other != reply.answer()) {
        Part.Button change = ChannelActions.answer(words, schedule, day, other);
        buttons.add(Part.Button.more(change.label(), change.action()));
      }
    }
    return new Part.Buttons(buttons);
  }

  private Optional<Practice> practice(TurnContext visit, PromptSchedule schedule, Action action) {
    return PromptActions.day(action)
        .flatMap(
            day ->
                records
                    .practices()
                    .find(PromptChannel.of(schedule).addressee(), day, visit.person().id()));
  }

  private void keep(
      TurnContext visit, PromptSchedule schedule, LocalDate day, PracticeReply reply) {
    records
        .practices()
        .reply(PromptChannel.of(schedule).addressee(), day, visit.person().id(), reply);
  }

  private static LocalDate today(TurnContext visit, PromptSchedule schedule) {
    return LocalDate.ofInstant(visit.at(), schedule.zone());
  }
}
