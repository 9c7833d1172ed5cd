package org.leadlearner.assistant.plan;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.PlanButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.NextStep;
import org.leadlearner.assistant.reading.ReadingRecorder;
import org.leadlearner.assistant.step.StepHandler;
import org.leadlearner.assistant.turn.PlanActions;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.progress.Reading;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/** Shows people their own way from their current points on a strand to the next stage. */
public final class GrowthPlanHandler {

  private final RubricChoice rubrics;
  private final CheckIns checkIns;
  private final ProgressRecord progress;
  private final ReadingRecorder readings;
  private final StepHandler steps;

  public GrowthPlanHandler(
      RubricChoice rubrics,
      CheckIns checkIns,
      ProgressRecord progress,
      ReadingRecorder readings,
      StepHandler steps) {
    this.rubrics = rubrics;
    this.checkIns = checkIns;
    this.progress = progress;
    this.readings = readings;
    this.steps = steps;
  }

  public Message pressed(TurnContext visit, PlanButton button, Action action) {
    Rubric rubric = rubric(visit);
    return switch (button) {
      case STRANDS -> choose(visit, rubric);
      case SHOW, OTHER -> show(visit, PlanActions.strand(action).flatMap(rubric::find));
    };
  }

  /**
   * The plan of the strand with this number, from 1; otherwise of the one that comes first, because
   * the suggested next step is about it.
   */
  public Message numbered(TurnContext visit, Optional<String> number) {
    List<Strand> strands = rubric(visit).strands();
    return show(
        visit,
        number
            .filter(text -> text.matches("\\d{1,2}"))
            .map(Integer::parseInt)
            .filter(place -> place >= 1 && place <= strands.size())
            .map(place -> strands.get(place - 1)));
  }

  /** The plan of this strand, or of the one that comes first. */
  public Message show(TurnContext visit, Optional<Strand> wanted) {
    Rubric rubric = rubric(visit);
    Strand strand =
        wanted
            .or(() -> readings.nextStep(visit, rubric).map(NextStep::strand))
            .orElseGet(() -> rubric.strands().get(0));
    long person = visit.person().id();
    String key = rubric.edition().key();
    List<Reading> all = progress.readings(person, key);
    GrowthPlan plan = GrowthPlan.of(rubric, strand, all, checkIns.notes(person, key));
    return new GrowthPlanMessage(visit, plan).build(steps.linesOn(visit, strand));
  }

  /** The rubric of growth plans. */
  public Rubric rubric(TurnContext visit) {
    return rubrics.lastUsed(visit);
  }

  private static Message choose(TurnContext visit, Rubric rubric) {
    return new MessageBuilder(visit.words())
        .say("plan.which")
        .add(PlanActions.choices(rubric))
        .build();
  }
}
