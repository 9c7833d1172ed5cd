package org.leadlearner.assistant.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;
import org.leadlearner.step.Step;
import org.leadlearner.step.Steps;

/** Opens and closes steps, with the replies. */
record StepBook(PromptPorts records, RubricChoice rubrics) {

  Steps steps() {
    return records.steps();
  }

  /** Opens a step until a day, while there is room; an open one gets the day. */
  Message opened(TurnContext visit, Step step, LocalDate until) {
    StepDays days = days(visit);
    Optional<String> fault = days.fault(until);
    if (fault.isPresent()) {
      return messages(visit).when(step, days, line(visit, fault.get()));
    }
    List<Step> open = steps().open(visit.person().id());
    if (!step.isOpen() && open.size() >= Step.MOST_OPEN) {
      return messages(visit).tooMany(step, until, open);
    }
    Instant ask = days.askAt(until);
    steps().open(step, until, ask);
    return messages(visit).kept(step, until, days.asked(until), step.isOpen());
  }

  /** It is done, and can be stored as a note. */
  Message done(TurnContext visit, Step step) {
    steps().close(step, Step.State.DONE, visit.at());
    return messages(visit).done(step);
  }

  /** It is removed from the list. */
  Message dropped(TurnContext visit, Step step) {
    steps().close(step, Step.State.DROPPED, visit.at());
    return messages(visit).dropped(step);
  }

  /** All open steps, each with its buttons. */
  Message list(TurnContext visit) {
    return listMessage(visit).message(steps().open(visit.person().id()));
  }

  List<Line> lines(TurnContext visit, Predicate<Step> wanted) {
    return listMessage(visit).lines(steps().open(visit.person().id()), wanted);
  }

  private StepListMessage listMessage(TurnContext visit) {
    return new StepListMessage(visit.words(), messages(visit).names(), days(visit));
  }

  StepDays days(TurnContext visit) {
    return StepDays.of(records, visit);
  }

  StepMessages messages(TurnContext visit) {
    return messages(visit.words());
  }

  StepMessages messages(Phrases words) {
    return new StepMessages(
        words, step -> rubric(words, step).flatMap(one -> strand(one, step)).map(Strand::name));
  }

  /** The current rubric of a step; empty when the district no longer uses it. */
  Optional<Rubric> rubric(Phrases words, Step step) {
    return rubrics.all(words).stream()
        .filter(one -> one.edition().key().equals(step.rubricKey()))
        .findFirst();
  }

  static Optional<Strand> strand(Rubric rubric, Step step) {
    return rubric.find(step.strandKey());
  }

  private static Line line(TurnContext visit, String key) {
    return visit.words().line(key);
  }
}
