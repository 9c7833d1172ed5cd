package org.leadlearner.assistant.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.button.StepButton;
import org.leadlearner.assistant.note.NotesHandler;
import org.leadlearner.assistant.phrase.NextStep;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Readers;
import org.leadlearner.assistant.reading.ReadingRecorder;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;
import org.leadlearner.step.Step;
import org.leadlearner.step.Steps;

/** Creates, lists and closes a person's own steps, only at their own request. */
public final class StepHandler {

  private final StepBook book;
  private final Steps steps;
  private final RubricChoice rubrics;
  private final ReadingRecorder readings;
  private final StepButtonHandler presses;
  private final PeopleDirectory people;

  public StepHandler(
      PromptPorts records,
      RubricChoice rubrics,
      ReadingRecorder readings,
      NotesHandler notes,
      PeopleDirectory people) {
    this.book = new StepBook(records, rubrics);
    this.steps = records.steps();
    this.rubrics = rubrics;
    this.readings = readings;
    this.presses = new StepButtonHandler(book, notes);
    this.people = people;
  }

  /** Takes the step that the latest reading suggests, and asks for its day. */
  public Message make(TurnContext visit, Conversation place) {
    return readings
        .nextStep(visit, rubrics.lastUsed(visit))
        .map(step -> made(visit, place, step.strand(), step.step(visit.words())))
        .orElseGet(() -> book.messages(visit).write("step.nothing"));
  }

  /** The same for the step for their current points on a strand. */
  private Message make(TurnContext visit, Conversation place, Strand strand) {
    int points = readings.points(visit, rubrics.lastUsed(visit), strand).orElse(0);
    return made(visit, place, strand, strand.nextStep(points));
  }

  private Message made(TurnContext visit, Conversation place, Strand strand, String words) {
    Optional<Step> same =
        steps.open(visit.person().id()).stream()
            .filter(one -> one.strandKey().equals(strand.key()) && one.words().equals(words))
            .findFirst();
    return same.map(
            step ->
                book.messages(visit).when(step, book.days(visit), visit.words().line("step.same")))
        .orElseGet(() -> written(visit, place, rubrics.lastUsed(visit), strand, words));
  }

  /** Offers the step that the latest reading suggests. */
  public Message suggest(TurnContext visit) {
    Rubric rubric = rubrics.lastUsed(visit);
    return readings
        .nextStep(visit, rubric)
        .map(step -> book.messages(visit).suggestion(step.line(visit.words())))
        .orElseGet(() -> book.messages(visit).write("step.nothing"));
  }

  /**
   * A step in the person's own words. Without a strand it gets that of the suggested step, which
   * the reply names.
   */
  public Message own(
      TurnContext visit, Conversation place, String words, Optional<LocalDate> until) {
    Optional<String> fault = StepForm.fault(words);
    if (fault.isPresent()) {
      return book.messages(visit).write(fault.get(), "most", Step.LONGEST);
    }
    Rubric rubric = rubrics.lastUsed(visit);
    Strand strand =
        readings
            .nextStep(visit, rubric)
            .map(NextStep::strand)
            .orElseGet(() -> rubric.strands().get(0));
    Step step = write(visit, place, rubric, strand, words);
    return until.isPresent()
        ? book.opened(visit, step, until.get())
        : book.messages(visit).when(step, book.days(visit));
  }

  private Message written(
      TurnContext visit, Conversation place, Rubric rubric, Strand strand, String words) {
    return book.messages(visit).when(write(visit, place, rubric, strand, words), book.days(visit));
  }

  private Step write(
      TurnContext visit, Conversation place, Rubric rubric, Strand strand, String words) {
    return steps.write(
        visit.person().id(),
        new Step.Written(
            rubric.edition().key(), strand.key(), words, visit.person().profile().zone(), place),
        visit.at());
  }

  /** All open steps, each with its buttons. */
  public Message list(TurnContext visit) {
    return book.list(visit);
  }

  /** The open steps on a strand. */
  public List<Line> linesOn(TurnContext visit, Strand strand) {
    return book.lines(visit, step -> step.strandKey().equals(strand.key()));
  }

  /** The named step, or the only one, is done; otherwise they are listed. */
  public Message done(TurnContext visit, String line) {
    return named(visit, line).map(step -> book.done(visit, step)).orElseGet(() -> list(visit));
  }

  /** The named step, or the only one, is dropped; otherwise they are listed. */
  public Message drop(TurnContext visit, String line) {
    return named(visit, line).map(step -> book.dropped(visit, step)).orElseGet(() -> list(visit));
  }

  /** The named step, or the only one, gets another day; otherwise they are listed. */
  public Message later(TurnContext visit, String line) {
    return named(visit, line)
        .map(step -> book.messages(visit).when(step, book.days(visit)))
        .orElseGet(() -> list(visit));
  }

  private Optional<Step> named(TurnContext visit, String line) {
    return new NamedStep(steps.open(visit.person().id()), book.messages(visit).names()).in(line);
  }

  public Reply pressed(TurnContext visit, Conversation place, StepButton button, Action action) {
    return switch (button) {
      case MAKE ->
          Reply.below(
              action
                  .detail(CommonActions.VALUE)
                  .flatMap(rubrics.lastUsed(visit)::find)
                  .map(strand -> make(visit, place, strand))
                  .orElseGet(() -> make(visit, place)));
      case MINE -> Reply.below(list(visit));
      case WRITE -> new Reply.Open(page(visit).form(page(visit).first(proposedStrand(visit))));
      case WHEN -> presses.inPlace(visit, action, step -> presses.dated(visit, step, action));
      case LET_GO -> presses.inPlace(visit, action, step -> presses.letGo(visit, step, action));
      case NOTE -> presses.inPlace(visit, action, step -> presses.noted(visit, step));
      case LEAVE -> presses.inPlace(visit, action, step -> presses.left(visit, step));
      case AGAIN -> presses.inPlace(visit, action, step -> presses.again(visit, step));
      case DONE -> presses.whileOpen(visit, action, step -> book.done(visit, step));
      case DROP -> presses.whileOpen(visit, action, step -> book.dropped(visit, step));
      case LATER ->
          presses.whileOpen(
              visit, action, step -> book.messages(visit).when(step, book.days(visit)));
      case OTHER -> presses.whileOpen(visit, action, step -> book.list(visit));
    };
  }

  /** The form for a step was submitted. */
  public List<Reply> submitted(TurnContext visit, Conversation place, Heard.Submitted sent) {
    if (sent.action().detail(Action.CLOSED).isPresent()) {
      return List.of();
    }
    StepForm page = page(visit);
    Map<String, String> faults = page.faults(sent.values());
    if (!faults.isEmpty()) {
      return List.of(new Reply.Mend(page.form(sent.values()), faults));
    }
    Rubric rubric = rubrics.lastUsed(visit);
    Strand strand = rubric.strand(page.strand(sent.values()));
    Step step = write(visit, place, rubric, strand, page.what(sent.values()));
    return List.of(Reply.below(book.opened(visit, step, page.day(sent.values()).orElseThrow())));
  }

  /** The question on the day of a step, in the person's own conversation. */
  public Reply.Post question(Step step) {
    Phrases words = new Readers(people).of(step.personId());
    LocalDate made = step.madeAt().atZone(step.zone()).toLocalDate();
    return new Reply.Post(step.place(), book.messages(words).question(step, made));
  }

  private StepForm page(TurnContext visit) {
    return new StepForm(visit.words(), rubrics.lastUsed(visit), book.days(visit));
  }

  private Optional<String> proposedStrand(TurnContext visit) {
    return readings.nextStep(visit, rubrics.lastUsed(visit)).map(step -> step.strand().key());
  }
}
