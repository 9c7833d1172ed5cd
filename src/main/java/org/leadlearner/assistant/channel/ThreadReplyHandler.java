package org.leadlearner.assistant.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.intent.StudentNameQuestion;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.prompt.PracticeHandler;
import org.leadlearner.assistant.schedule.ChannelFrequency;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.prompt.PromptPreference;
import org.leadlearner.prompt.PromptPreference.Replies;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;

/**
 * Handles replies in the thread of a channel's prompt. A reply counts as a person's own reflection
 * after they were asked once, privately, whether it may. What they wrote before they agreed is not
 * stored anywhere: only later replies count, so that nothing is stored without consent.
 */
final class ThreadReplyHandler {

  /**
   * A message of ours is the prompt if it was posted this soon after the prompt was due; the clocks
   * of a platform and ours may differ a little.
   */
  private static final Duration LATEST = Duration.ofMinutes(5);

  private static final Duration EARLIEST = Duration.ofMinutes(1);
  private static final int FIRST_WORDS = 40;

  private final PromptPorts records;

  ThreadReplyHandler(PromptPorts records) {
    this.records = records;
  }

  /** A prompt that a channel got on a day. */
  record Posted(PromptSchedule schedule, LocalDate day) {
    Addressee channel() {
      return PromptChannel.of(schedule).addressee();
    }
  }

  /** The prompt of a thread; empty for threads of our other messages. */
  Optional<Posted> promptOf(Incoming incoming, Heard.Replied replied) {
    return PromptChannel.of(incoming)
        .flatMap(channel -> records.schedules().ofChannel(channel.place()))
        .map(
            schedule -> new Posted(schedule, LocalDate.ofInstant(replied.asked(), schedule.zone())))
        .filter(posted -> isPromptAt(posted, replied.asked()));
  }

  List<Reply> replied(TurnContext visit, Incoming incoming, Heard.Replied replied) {
    Optional<Posted> posted = promptOf(incoming, replied);
    if (posted.isEmpty() || replied.text().isBlank()) {
      return List.of();
    }
    PromptSchedule channel = posted.get().schedule();
    new ChannelFrequency(records).heard(channel, LocalDate.ofInstant(visit.at(), channel.zone()));
    Addressee person = Addressee.person(visit.person().id());
    PromptPreference preference = records.preferences().of(person);
    if (preference.replies() == Replies.NOT_ASKED) {
      records.preferences().keep(person, preference.replies(Replies.ASKED));
      return List.of(Reply.below(question(visit, replied.text())));
    } else if (preference.replies() == Replies.KEPT) {
      if (StudentNameQuestion.isIn(replied.text())) {
        return List.of(Reply.below(new StudentNameQuestion(visit.words()).notKept()));
      }
      keep(visit, posted.get(), replied.text().strip());
    }
    return List.of();
  }

  /** They chose whether replies may be stored, or changed their mind. */
  List<Reply> chosen(TurnContext visit, Action action) {
    boolean kept = action.detail(CommonActions.VALUE).equals(Optional.of(Replies.KEPT.name()));
    Replies choice = kept ? Replies.KEPT : Replies.NOT_KEPT;
    Addressee person = Addressee.person(visit.person().id());
    records.preferences().keep(person, records.preferences().of(person).replies(choice));
    Phrases words = visit.words();
    Part.Button other =
        kept
            ? button(words, "replies.stop", Replies.NOT_KEPT)
            : button(words, "replies.yes", Replies.KEPT);
    Message message =
        new MessageBuilder(words)
            .say(kept ? "replies.kept" : "replies.notkept")
            .add(new Part.Buttons(List.of(other)))
            .build();
    return List.of(Reply.inPlace(message));
  }

  private boolean isPromptAt(Posted posted, Instant asked) {
    Occurrence occurrence = new Occurrence(posted.schedule().id(), posted.day(), Audience.EVERYONE);
    return records
        .occurrences()
        .find(occurrence)
        .filter(entry -> entry.outcome().isPosted())
        .filter(entry -> !asked.isBefore(entry.at().minus(EARLIEST)))
        .filter(entry -> !asked.isAfter(entry.at().plus(LATEST)))
        .isPresent();
  }

  /**
   * The first reply is the reflection; further ones are conversation, and an existing note stays.
   */
  private void keep(TurnContext visit, Posted posted, String text) {
    long person = visit.person().id();
    LocalDate today = LocalDate.ofInstant(visit.at(), posted.schedule().zone());
    Optional<Practice> practice = records.practices().find(posted.channel(), posted.day(), person);
    if (practice.isEmpty() || !practice.get().takesAnswerOn(today)) {
      return;
    }
    PracticeReply reply =
        practice.get().reply().orElseGet(() -> PracticeReply.of(PracticeAnswer.DID_IT, today));
    if (reply.note().isEmpty()) {
      String note = cut(text, PracticeHandler.LONGEST_NOTE);
      records.practices().reply(posted.channel(), posted.day(), person, reply.noted(note));
    }
  }

  private static Message question(TurnContext visit, String text) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .say("replies.ask", "words", new Quoted(cut(text.strip(), FIRST_WORDS)))
        .say("replies.ask.held")
        .add(
            new Part.Buttons(
                List.of(
                    button(words, "replies.yes", Replies.KEPT),
                    Part.Button.no(words.text("replies.no"), choosing(Replies.NOT_KEPT)))))
        .build();
  }

  private static Part.Button button(Phrases words, String label, Replies choice) {
    return Part.Button.other(words.text(label), choosing(choice));
  }

  private static Action choosing(Replies choice) {
    return Action.of(ChannelButton.REPLIES).with(CommonActions.VALUE, choice.name());
  }

  /** The start of a text, in whole characters and on one line. */
  private static String cut(String text, int most) {
    String line = text.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, most - 1)) + "\u2026";
  }
}
