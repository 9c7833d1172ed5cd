package org.leadlearner.assistant.step;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.note.NotesHandler;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.step.Step;

/** Handles buttons with the id of a step, including those in old messages. */
record StepButtonHandler(StepBook book, NotesHandler notes) {

  /** Replies in place of the message with the button. */
  Reply inPlace(TurnContext visit, Action action, Function<Step, Message> answer) {
    return CommonActions.number(action)
        .flatMap(id -> book.steps().find(visit.person().id(), id))
        .map(step -> Reply.inPlace(answer.apply(step)))
        .orElseGet(() -> Reply.below(book.messages(visit).gone()));
  }

  /** The same for actions that need an open step. */
  Reply whileOpen(TurnContext visit, Action action, Function<Step, Message> answer) {
    return inPlace(
        visit, action, step -> step.isOpen() ? answer.apply(step) : book.messages(visit).gone());
  }

  Message dated(TurnContext visit, Step step, Action action) {
    Optional<LocalDate> until = PromptActions.day(action);
    boolean isOver = step.state() == Step.State.DONE || step.state() == Step.State.DROPPED;
    if (isOver || until.isEmpty()) {
      return book.messages(visit).gone();
    }
    return book.opened(visit, step, until.get());
  }

  Message letGo(TurnContext visit, Step goes, Action action) {
    Optional<Step> wanted =
        action
            .detail(CommonActions.VALUE)
            .filter(id -> id.matches("\\d{1,18}"))
            .flatMap(id -> book.steps().find(visit.person().id(), Long.parseLong(id)));
    Optional<LocalDate> until = PromptActions.day(action);
    if (wanted.isEmpty() || until.isEmpty() || !goes.isOpen()) {
      return book.messages(visit).gone();
    }
    book.steps().close(goes, Step.State.DROPPED, visit.at());
    return book.opened(visit, wanted.get(), until.get());
  }

  Message noted(TurnContext visit, Step step) {
    Optional<Rubric> rubric = book.rubric(visit.words(), step);
    if (step.state() != Step.State.DONE
        || rubric.flatMap(one -> StepBook.strand(one, step)).isEmpty()) {
      return book.messages(visit).gone();
    }
    String number = String.valueOf(rubric.get().number(step.strandKey()));
    String text = visit.words().text("step.note", "step", step.words());
    return notes.add(visit, new Request.Note(Optional.of(number), Optional.of(text)));
  }

  Message left(TurnContext visit, Step step) {
    String key =
        switch (step.state()) {
          case WRITTEN -> "step.left";
          case OPEN -> "step.left.open";
          case DONE, DROPPED -> "step.left.done";
        };
    return book.messages(visit).say(key);
  }

  Message again(TurnContext visit, Step step) {
    if (step.state() != Step.State.DROPPED) {
      return book.list(visit);
    }
    book.steps().rewrite(step);
    return book.steps()
        .find(visit.person().id(), step.id())
        .map(one -> book.messages(visit).when(one, book.days(visit)))
        .orElseGet(() -> book.messages(visit).gone());
  }
}
