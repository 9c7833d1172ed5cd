package org.leadlearner.assistant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.AccountButton;
import org.leadlearner.assistant.hearing.AskedWays;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.OpenQuestions;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;

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
            .filter(message -> !AskedWays.of(message).isEmpty())
            .reduce((earlier, last) -> last);
    Optional<String> typed =
        incoming.heard() instanceof Heard.Typed said
                && asking.map(AskedWays::of).filter(AskedWays::needsLine).isPresent()
            ? Optional.of(said.text())
            : visit.waitingWords();
    if (visit.aside().get() && waitsForValue(incoming)) {
      return;
    }
    asking.ifPresentOrElse(
        message ->
            questions.keep(
                incoming.where().own(),
                new OpenQuestions.Asked(message, typed, incoming.where().channel(), incoming.at())),
        () -> closeBut(visit, incoming));
  }

  private boolean waitsForValue(Incoming incoming) {
    return questions
        .find(incoming.where().own(), incoming.at())
        .map(OpenQuestions.Asked::message)
        .map(AskedWays::of)
        .filter(AskedWays::waitsForValue)
        .isPresent();
  }

  /** After "thanks" an earlier change can still be undone; a side remark closes nothing. */
  private void closeBut(TurnContext visit, Incoming incoming) {
    if (visit.aside().get()) {
      return;
    }
    boolean canUndo =
        questions
            .find(incoming.where().own(), incoming.at())
            .flatMap(asked -> AskedWays.of(asked.message()).undo())
            .isPresent();
    if (!canUndo || !(incoming.heard() instanceof Heard.Typed)) {
      questions.close(incoming.where().own());
    }
  }

  /**
   * Whether an account belongs to a person is asked in another conversation, where one typed word
   * can answer it.
   */
  void rememberLinks(List<Reply> replies, Instant at) {
    replies.stream()
        .filter(Reply.Post.class::isInstance)
        .map(Reply.Post.class::cast)
        .filter(post -> AskedWays.of(post.message()).has(AccountButton.LINK))
        .forEach(post -> rememberPost(post, at));
  }

  /** A posted question, which a short answer typed below it answers. */
  void rememberPost(Reply.Post post, Instant at) {
    questions.keep(
        post.to(), new OpenQuestions.Asked(post.message(), Optional.empty(), Optional.empty(), at));
  }
}
