package org.leadlearner.assistant;

import org.leadlearner.assistant.plan.GrowthPlanHandler;
import org.leadlearner.assistant.step.StepHandler;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Message;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Does what is said of one's own steps and growth plan. */
record StepMeanings(StepHandler steps, GrowthPlanHandler plans) {

  Message answer(MeaningRouter.Said said, Meaning meaning) {
    TurnContext visit = said.visit();
    return switch (meaning.intent()) {
      case STEP_MAKE -> steps.make(visit, said.incoming().where().own());
      case STEP_LIST -> steps.list(visit);
      case STEP_DONE -> steps.done(visit, said.line());
      case STEP_LATER -> steps.later(visit, said.line());
      case STEP_DROP -> steps.drop(visit, said.line());
      case GROWTH_PLAN -> plans.numbered(visit, meaning.slot(Slot.STRAND));
      default -> steps.suggest(visit);
    };
  }
}
