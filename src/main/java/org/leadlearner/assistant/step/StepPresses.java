package org.leadlearner.assistant.step;

import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.assistant.note.NotesHandler;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.StepActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.step.Step;

/** Answers buttons with the number of a step, also those that time has passed by. */
record StepPresses(StepBook book, NotesHandler notes) {

  Reply pressed(TurnContext visit, Action action) {
    Optional<Step> named =
        CommonActions.number(action).flatMap(id -> book.steps().find(visit.person().id(), id));
    if (named.isEmpty()) {
      return Reply.below(book.messages(visit).gone());
    }
    Step step = named.get();
    return switch (action.verb()) {
      case StepActions.WHEN -> Reply.inPlace(dated(visit, step, action));
      case StepActions.LET_GO -> Reply.inPlace(letGo(visit, step, action));
      case StepActions.NOTE -> Reply.inPlace(noted(visit, step));
      case StepActions.LEAVE -> Reply.inPlace(left(visit, step));
      case StepActions.AGAIN -> Reply.inPlace(again(visit, step));
      default -> Reply.inPlace(closed(visit, step, action.verb()));
    };
  }

  private Message closed(TurnContext visit, Step step, String verb) {
    if (!step.isOpen()) {
      return book.messages(visit).gone();
    }
    return switch (verb) {
      case StepActions.DONE -> book.done(visit, step);
      case StepActions.DROP -> book.dropped(visit, step);
      case StepActions.LATER -> book.messages(visit).when(step, book.days(visit));
      default -> book.list(visit);
    };
  }

  private Message dated(TurnContext visit, Step step, Action action) {
    Optional<LocalDate> until = PromptActions.day(action);
    boolean isOver = step.state() == Step.State.DONE || step.state() == Step.State.DROPPED;
    if (isOver || until.isEmpty()) {
      return book.messages(visit).gone();
    }
    return book.opened(visit, step, until.get());
  }

  private Message letGo(TurnContext visit, Step goes, Action action) {
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

  private Message noted(TurnContext visit, Step step) {
    Optional<Rubric> rubric = book.rubric(step);
    if (step.state() != Step.State.DONE
        || rubric.flatMap(one -> StepBook.strand(one, step)).isEmpty()) {
      return book.messages(visit).gone();
    }
    String number = String.valueOf(rubric.get().number(step.strandKey()));
    String text = visit.words().text("step.note", "step", step.words());
    return notes.add(visit, new Request.Note(Optional.of(number), Optional.of(text)));
  }

  private Message left(TurnContext visit, Step step) {
    String key =
        switch (step.state()) {
          case WRITTEN -> "step.left";
          case OPEN -> "step.left.open";
          case DONE, DROPPED -> "step.left.done";
        };
    return book.messages(visit).say(key);
  }

  private Message again(TurnContext visit, Step step) {
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
