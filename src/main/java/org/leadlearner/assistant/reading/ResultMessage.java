package org.leadlearner.assistant.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.AnswerPhrases;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.NextStep;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.phrase.StageBands;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.StepActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.progress.Comparison;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Reading.WhyLower;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The message with a result: the stage and what holds it down, the strands, one next step
 * (experience.md, "The first five minutes", and domain.md, section 5).
 */
public final class ResultMessage {

  private final TurnContext visit;
  private final Phrases words;
  private final CheckIn checkIn;
  private final Rubric rubric;
  private final ReadingRecorder.Outcome outcome;
  private final Result result;

  public ResultMessage(
      TurnContext visit, CheckIn checkIn, Rubric rubric, ReadingRecorder.Outcome outcome) {
    this.visit = visit;
    this.words = visit.words();
    this.checkIn = checkIn;
    this.rubric = rubric;
    this.outcome = outcome;
    this.result = outcome.reading().result();
  }

  /**
   * @param before the check-in finished before this one, for strands answered with "not sure" twice
   */
  public Message build(List<Line> said, Optional<CheckIn> before) {
    MessageBuilder message = new MessageBuilder(words).heading("result.title");
    message.add(reading(said)).add(strands());
    Optional<NextStep> next = NextStep.of(rubric, checkIn, before, result);
    next.ifPresent(step -> message.say(step.line(words)));
    message.add(facts());
    outcome
        .before()
        .ifPresent(last -> new ChangeTable(words, rubric).addTo(message, last, outcome.reading()));
    if (outcome.isLower() && outcome.reading().whyLower().isEmpty()) {
      askWhyLower(message);
    }
    message.add(new Part.Buttons(buttons(next.isPresent())));
    checkIn
        .finishedAt()
        .map(end -> end.plus(CheckInConversation.EDITABLE))
        .filter(end -> end.isAfter(visit.at()))
        .map(visit::dayAndTime)
        .ifPresent(until -> message.remark("result.edit", "date", until));
    return message.remark("result.self").build();
  }

  /** A range is not on a gauge, and neither is a reading that the confirmed stage stands before. */
  private Part reading(List<Line> said) {
    List<Line> lines = new ArrayList<>(said);
    lines.addAll(new ReadingLines(words, rubric, outcome).all());
    outcome
        .move()
        .map(move -> StageMovePhrases.line(words, rubric, move, outcome.reading()))
        .ifPresent(lines::add);
    Part.Text text = new Part.Text(lines);
    return result
        .score()
        .filter(score -> score.isOne() && !isAboutTheSame())
        .<Part>map(score -> new Part.Gauge(text, score.lowest(), StageBands.of(words)))
        .orElse(text);
  }

  private boolean isAboutTheSame() {
    return outcome.against().equals(Optional.of(Comparison.ABOUT_THE_SAME));
  }

  private List<Part.Button> buttons(boolean hasNext) {
    List<Part.Button> buttons = new ArrayList<>();
    if (hasNext) {
      buttons.add(StepActions.make(words));
    }
    buttons.add(CommonActions.edit(words, checkIn));
    buttons.add(note());
    buttons.add(CommonActions.basis(words, outcome.reading()));
    buttons.add(CommonActions.history(words, rubric.edition()));
    return buttons;
  }

  private Part strands() {
    return new Part.Table(
        words.text("result.strands"),
        List.of(
            words.text("result.column.strand"),
            words.text("result.column.stage"),
            words.text("result.column.points")),
        rubric.strands().stream().map(this::row).toList());
  }

  private List<Line> row(Strand strand) {
    Optional<Answer> answer = checkIn.answer(strand.key());
    if (answer.isPresent() && answer.get() instanceof Answer.Scored scored) {
      return List.of(
          Line.plain(strand.name()),
          Line.plain(new SpanWords(words).begun(scored.points())),
          Line.plain(String.valueOf(scored.points())));
    }
    return List.of(
        Line.plain(strand.name()),
        Line.plain(AnswerPhrases.value(words, answer)),
        words.line("history.value.none"));
  }

  private Part facts() {
    List<Part.Fact> facts = new ArrayList<>();
    facts.add(
        fact(
            "result.answers",
            words.line(
                "result.answers.value",
                "answered",
                checkIn.points().size(),
                "count",
                rubric.strands().size(),
                "noted",
                result.noted())));
    rubric.beside().forEach(strand -> facts.add(new Part.Fact(ownLabel(strand), own(strand))));
    facts.add(
        new Part.Fact(words.text("result.standing"), standing(), outcome.standing().isPresent()));
    ownView().ifPresent(own -> facts.add(fact("result.own", own)));
    return new Part.Facts(facts);
  }

  /** One's own practice does not count for the stage of the district. */
  private String ownLabel(Strand strand) {
    return rubric.beside().size() == 1 ? words.text("result.practice") : strand.name();
  }

  private Line own(Strand strand) {
    return checkIn.answer(strand.key()).filter(Answer.Scored.class::isInstance).stream()
        .map(Answer.Scored.class::cast)
        .map(
            scored ->
                words.line(
                    "span.scored",
                    "stage",
                    new SpanWords(words).begun(scored.points()),
                    "points",
                    scored.points()))
        .findFirst()
        .orElseGet(() -> Line.plain(AnswerPhrases.value(words, checkIn.answer(strand.key()))));
  }

  private Line standing() {
    return outcome
        .standing()
        .map(stage -> words.line("result.standing.value", "stage", name(stage)))
        .orElseGet(() -> words.line("result.standing.none"));
  }

  private Optional<Line> ownView() {
    Reading reading = outcome.reading();
    return reading
        .ownView()
        .map(own -> result.stages().map(read -> ownView(own, read)).orElse(Line.plain(name(own))));
  }

  private Line ownView(Stage own, StageSpan read) {
    StageSpan said = StageSpan.of(own);
    if (read.equals(said)) {
      return words.line("result.own.same", "stage", name(own));
    }
    return words.line(
        read.meets(said) ? "result.own.within" : "result.own.different",
        "stage",
        name(own),
        "read",
        new SpanWords(words).stages(read));
  }

  private void askWhyLower(MessageBuilder message) {
    message.say(
        "lower.ask",
        "read",
        new SpanWords(words).stages(result.stages().orElseThrow()),
        "stage",
        name(outcome.standing().orElseThrow()));
    message.add(
        new Part.Choices(
            List.of(
                why("1", "lower.things", WhyLower.THINGS_CHANGED),
                why("2", "lower.differently", WhyLower.SEE_IT_DIFFERENTLY),
                why("3", "lower.guessed", WhyLower.GUESSED_BEFORE),
                why("4", "lower.newjob", WhyLower.NEW_JOB),
                why("5", "lower.unclear", WhyLower.QUESTION_UNCLEAR))));
  }

  private Part.Option why(String key, String sentence, WhyLower why) {
    return new Part.Option(
        key, words.text(sentence), CommonActions.whyLower(outcome.reading(), why), false);
  }

  private Part.Button note() {
    return Part.Button.other(words.text("button.note"), CommonActions.otherStrand(checkIn));
  }

  private Part.Fact fact(String nameKey, Line value) {
    return new Part.Fact(words.text(nameKey), value);
  }

  private String name(Stage stage) {
    return words.text(StagePhrases.nameKey(stage));
  }
}
