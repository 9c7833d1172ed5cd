package org.leadlearner.assistant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.AccountButton;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.NoteButton;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.intent.PossibleAnswers;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.OpenQuestions;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;

/**
 * Stores which question the bot asked last in a conversation, so that typed words can answer it.
 */
record AskedQuestions(OpenQuestions questions) {

  /** A question is open until it is answered, or until something else is asked. */
  void remember(TurnContext visit, Incoming incoming, List<Reply> replies) {
    if (replies.isEmpty() || incoming.heard() instanceof Heard.HomeOpened) {
      return;
    }
    Optional<Message> asking =
        replies.stream()
            .filter(reply -> reply instanceof Reply.Say say && say.place() != Reply.Place.HOME)
            .map(reply -> ((Reply.Say) reply).message())
            .filter(message -> !PossibleAnswers.of(message).isEmpty())
            .reduce((earlier, last) -> last);
    Optional<String> typed =
        incoming.heard() instanceof Heard.Typed said
                && asking.map(PossibleAnswers::of).filter(PossibleAnswers::needsLine).isPresent()
            ? Optional.of(said.text())
            : visit.waitingWords();
    Optional<OpenQuestions.Asked> open =
        visit.aside().get() || visit.offer().get()
            ? questions.find(incoming.where().own(), incoming.at())
            : Optional.empty();
    asking
        .map(
            message ->
                new OpenQuestions.Asked(message, typed, incoming.where().channel(), incoming.at()))
        .map(fresh -> open.map(earlier -> both(visit, earlier, fresh)).orElse(fresh))
        .ifPresentOrElse(
            asked -> questions.keep(incoming.where().own(), asked),
            () -> closeBut(visit, incoming));
  }

  /** What is answered or offered beside an open question has buttons, too; both stay open. */
  private static OpenQuestions.Asked both(
      TurnContext visit, OpenQuestions.Asked open, OpenQuestions.Asked fresh) {
    if (visit.aside().get()) {
      // The line that was an aside is kept for no button.
      return new OpenQuestions.Asked(
          joined(open.message(), fresh.message()), open.typed(), open.channel(), fresh.at());
    } else if (visit.offer().get() && !keepsLine(PossibleAnswers.of(open.message()))) {
      return new OpenQuestions.Asked(
          joined(fresh.message(), open.message()), fresh.typed(), fresh.channel(), fresh.at());
    }
    return fresh;
  }

  /** Whether a press would keep the words that wait, which are those of another line. */
  private static boolean keepsLine(PossibleAnswers ways) {
    return ways.has(PracticeButton.ANSWER) || ways.has(NoteButton.STRAND);
  }

  /** The first with the buttons of the second, each once. */
  private static Message joined(Message first, Message second) {
    List<Part> parts = new ArrayList<>(first.parts());
    PossibleAnswers shown = PossibleAnswers.of(first);
    second.parts().stream()
        .filter(part -> part instanceof Part.Buttons || part instanceof Part.Choices)
        .filter(part -> !shown.ways().containsAll(PossibleAnswers.of(Message.of(part)).ways()))
        .forEach(parts::add);
    return first.with(parts);
  }

  /** After "thanks" an earlier change can still be undone; a side remark closes nothing. */
  private void closeBut(TurnContext visit, Incoming incoming) {
    if (visit.aside().get()) {
      return;
    }
    boolean canUndo =
        questions
            .find(incoming.where().own(), incoming.at())
            .flatMap(asked -> PossibleAnswers.of(asked.message()).undo())
            .isPresent();
    if (!canUndo || !(incoming.heard() instanceof Heard.Typed)) {
      questions.close(incoming.where().own());
    }
  }

  /** What is asked in another conversation can be answered there by one typed word. */
  void rememberPosts(List<? extends Reply> replies, Instant at) {
    replies.stream()
        .filter(Reply.Post.class::isInstance)
        .map(Reply.Post.class::cast)
        .filter(post -> asks(PossibleAnswers.of(post.message())))
        .forEach(post -> rememberPost(post, at));
  }

  /**
   * A channel's prompt that a lead gets first can be answered by typing as well, unless something
   * else is asked there.
   */
  void rememberLeadsPrompts(List<Reply.Post> posts, Instant at) {
    posts.stream()
        .filter(post -> PossibleAnswers.of(post.message()).has(ChannelButton.ANSWER))
        .filter(post -> !isAsked(post.to(), at))
        .forEach(post -> rememberPost(post, at));
  }

  /** Whether a question waits there for a yes, a value or an answer of a check-in. */
  private boolean isAsked(Conversation place, Instant at) {
    return questions
        .find(place, at)
        .map(open -> PossibleAnswers.of(open.message()))
        .filter(ways -> asks(ways) || ways.waitsForValue() || ways.isOfCheckIn())
        .isPresent();
  }

  private static boolean asks(PossibleAnswers ways) {
    return ways.no().isPresent()
        || ways.has(AccountButton.LINK)
        || ways.has(ScheduleButton.KEEP)
        || ways.has(MeetingButton.DONE);
  }

  /** A posted question, which a short answer typed below it answers. */
  void rememberPost(Reply.Post post, Instant at) {
    questions.keep(
        post.to(), new OpenQuestions.Asked(post.message(), Optional.empty(), Optional.empty(), at));
  }
}
