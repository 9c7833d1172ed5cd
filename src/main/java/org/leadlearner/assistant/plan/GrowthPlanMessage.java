package org.leadlearner.assistant.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.assistant.note.NoteLines;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PlanActions;
import org.leadlearner.assistant.turn.StepActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.rubric.Stage;

/** A growth plan on one page: what was said and what can be shown, side by side. */
record GrowthPlanMessage(TurnContext visit, GrowthPlan plan) {

  /** The newest notes of each line; all of them are in the list of notes. */
  private static final int MOST_NOTES = 3;

  /**
   * @param steps the open steps on this strand, a line each
   */
  Message build(List<Line> steps) {
    MessageBuilder message =
        new MessageBuilder(words()).heading("plan.title", "name", plan.strand().name());
    message.say(here());
    if (!plan.isAtTheTop()) {
      message.say(
          "plan.next",
          "stage",
          name(plan.next()),
          "work",
          words().text(StagePhrases.workKey(plan.next())));
    }
    message.add(table());
    message.say(
        "plan.pointto",
        "stage",
        name(plan.next()),
        "indicator",
        plan.strand().at(plan.next()).indicator());
    notes(message);
    if (!steps.isEmpty()) {
      message.heading("plan.steps").sayAll(steps);
    }
    return message
        .say("plan.step", "step", plan.strand().nextStep(plan.points().orElse(0)))
        .add(new Part.Buttons(buttons()))
        .remark("plan.who")
        .build();
  }

  private Line here() {
    String date = plan.saidAt().map(visit::day).orElse("");
    return plan.points()
        .map(
            points ->
                words()
                    .line("plan.here", "date", date, "stage", name(plan.here()), "points", points))
        .orElseGet(
            () ->
                plan.saidAt().isPresent()
                    ? words().line("plan.unanswered", "date", date)
                    : words().line("plan.unread"));
  }

  private Part.Table table() {
    return new Part.Table(
        words().text("plan.table"),
        Stream.of("plan.column.line", "plan.column.said", "plan.column.shown")
            .map(words()::text)
            .toList(),
        plan.lines().stream().map(this::row).toList());
  }

  private List<Line> row(int point) {
    return List.of(
        words()
            .line(
                "plan.line",
                "stage",
                name(Stage.of(point)),
                "point",
                point,
                "line",
                plan.strand().anchor(point)),
        words().line(plan.isSaid(point) ? "plan.said" : "plan.unsaid"),
        shown(plan.under(point)));
  }

  /** Notes with a link can be opened by others; those without are the person's word. */
  private Line shown(List<GrowthPlan.Noted> notes) {
    long links = notes.stream().filter(GrowthPlan.Noted::hasLink).count();
    return notes.isEmpty()
        ? words().line("history.value.none")
        : words().line("plan.shown", "links", links, "notes", notes.size() - links);
  }

  private void notes(MessageBuilder message) {
    List<Line> lines = new ArrayList<>();
    for (int point : plan.lines()) {
      lines.addAll(listed(plan.under(point), "plan.note", point));
    }
    lines.addAll(listed(plan.elsewhere(), "plan.note.before", 0));
    if (!lines.isEmpty()) {
      message.heading("plan.notes").sayAll(lines);
    }
  }

  private List<Line> listed(List<GrowthPlan.Noted> notes, String key, int point) {
    return notes.subList(Math.max(0, notes.size() - MOST_NOTES), notes.size()).stream()
        .flatMap(
            one ->
                new NoteLines(words())
                        .of(one.note(), key, "point", point, "date", visit.day(one.note().at()))
                        .stream())
        .toList();
  }

  private List<Part.Button> buttons() {
    return List.of(
        StepActions.make(words(), plan.strand()),
        StepActions.write(words()),
        PlanActions.strands(words()),
        CommonActions.dashboard(words()));
  }

  private String name(Stage stage) {
    return words().text(StagePhrases.nameKey(stage));
  }

  private Phrases words() {
    return visit.words();
  }
}
