package org.leadlearner.assistant.explain;

import java.util.Optional;
import org.leadlearner.assistant.button.CommonButton;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Question;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** The button that explains a question: converts the question to an action and back. */
public final class ExplainActions {

  private static final String STRAND = "s";
  private static final String STAGE = "at";
  private static final String NOTE = "note";
  private static final String OWN_VIEW = "own";

  private ExplainActions() {}

  public static Action of(CheckIn checkIn, Question question) {
    Action action = Action.of(CommonButton.EXPLAIN).with(CommonActions.ID, checkIn.id());
    return question.accept(new About(action));
  }

  /** Adds what the button explains; without it, whatever is asked when it is pressed. */
  private record About(Action action) implements Question.Visitor<Action> {

    @Override
    public Action whichStage(Question.WhichStage which) {
      return action.with(STRAND, which.strand().key());
    }

    @Override
    public Action whichPoint(Question.WhichPoint which) {
      return action.with(STRAND, which.strand().key()).with(STAGE, which.stage().name());
    }

    @Override
    public Action whoMightKnow(Question.WhoMightKnow who) {
      return action;
    }

    @Override
    public Action whatToShow(Question.WhatToShow what) {
      return action.with(CommonActions.VALUE, NOTE);
    }

    @Override
    public Action ownView(Question.OwnView own) {
      return action.with(CommonActions.VALUE, OWN_VIEW);
    }

    @Override
    public Action review(Question.Review review) {
      return action;
    }

    @Override
    public Action nothing(Question.Nothing nothing) {
      return action;
    }
  }

  /** The question that a button belonged to; empty when that cannot be read. */
  public static Optional<Question> question(Action action, Rubric rubric) {
    String value = action.detail(CommonActions.VALUE).orElse("");
    return switch (value) {
      case NOTE -> Optional.of(new Question.WhatToShow());
      case OWN_VIEW -> Optional.of(new Question.OwnView());
      default -> action.detail(STRAND).flatMap(rubric::find).map(strand -> of(strand, action));
    };
  }

  private static Question of(Strand strand, Action action) {
    for (Stage stage : Stage.values()) {
      if (action.detail(STAGE).equals(Optional.of(stage.name()))) {
        return new Question.WhichPoint(strand, stage);
      }
    }
    return new Question.WhichStage(strand);
  }
}
