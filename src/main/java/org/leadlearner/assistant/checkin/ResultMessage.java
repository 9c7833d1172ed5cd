package org.leadlearner.assistant.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.AnswerPhrases;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.NextStep;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.progress.Hold;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Reading.WhyLower;
import org.leadlearner.progress.Result;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * Puts a reading into words: the stage and what holds it, the strands, one next step
 * (experience.md, "The first five minutes", and domain.md, section 5).
 */
final class ResultMessage {

  private final TurnContext visit;
  private final Phrases words;
  private final CheckIn checkIn;
  private final Rubric rubric;
  private final ReadingRecorder.Outcome outcome;
  private final Result result;

  ResultMessage(
      TurnContext visit, CheckIn checkIn, Rubric rubric, ReadingRecorder.Outcome outcome) {
    this.visit = visit;
    this.words = visit.words();
    this.checkIn = checkIn;
    this.rubric = rubric;
    this.outcome = outcome;
    this.result = outcome.reading().result();
  }

  /**
   * @param before the check-in finished before this one, for strands that nobody is sure about
   *     twice
   */
  Message build(List<Line> said, Optional<CheckIn> before) {
    MessageBuilder message = new MessageBuilder(words).heading("result.title").sayAll(said);
    overall(message);
    outcome.move().ifPresent(move -> message.say(StageMovePhrases.told(words, move)));
    message.add(strands());
    NextStep.of(rubric, checkIn, before, result).ifPresent(step -> message.say(step.line(words)));
    message.add(facts());
    if (outcome.isLower() && outcome.reading().whyLower().isEmpty()) {
      askWhyLower(message);
    }
    message.add(
        new Part.Buttons(
            List.of(
                CommonActions.edit(words, checkIn),
                note(),
                CommonActions.history(words, rubric.edition()))));
    checkIn
        .finishedAt()
        .map(end -> visit.dayAndTime(end.plus(CheckInConversation.EDITABLE)))
        .ifPresent(until -> message.remark("result.edit", "date", until));
    return message.remark("result.self").build();
  }

  private void overall(MessageBuilder message) {
    if (result.stage().isEmpty()) {
      message.say("result.none", "minimum", rubric.minimumAnswered(), "count", result.answered());
      return;
    }
    Stage stage = result.stage().get();
    message.say(
        "result.stage",
        "stage",
        name(stage),
        "points",
        result.score().orElseThrow(),
        "work",
        words.text(StagePhrases.workKey(stage)));
    if (result.isCloseToStaging()) {
      List<String> missing = result.heldBy().stream().map(this::missing).toList();
      message.say("result.close", "missing", words.list(missing));
    } else if (!result.heldBy().isEmpty()) {
      List<String> names =
          result.heldBy().stream().map(hold -> rubric.strand(hold.strandKey()).name()).toList();
      message.say("result.held", "names", words.list(names));
    }
    if (result.provisional()) {
      message.say("result.provisional");
    }
  }

  private String missing(Hold hold) {
    String name = rubric.strand(hold.strandKey()).name();
    return switch (hold.reason()) {
      case NOT_ANSWERED -> words.text("result.missing.answer", "name", name);
      case NO_NOTE -> words.text("result.missing.note", "name", name);
      case NOT_YET_STAGING, LOWEST_STAGE -> words.text("result.missing.stage", "name", name);
    };
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
          Line.plain(name(scored.stage())),
          Line.plain(String.valueOf(scored.points())));
    }
    return List.of(
        Line.plain(strand.name()),
        Line.plain(AnswerPhrases.value(words, answer)),
        words.line("history.value.none"));
  }

  private Part facts() {
    List<Part.Fact> facts = new ArrayList<>();
    result
        .averageInTenths()
        .ifPresent(
            tenths ->
                facts.add(
                    fact(
                        "result.average",
                        words.line(
                            "result.average.value",
                            "average",
                            tenths / 10.0,
                            "answered",
                            result.answered(),
                            "count",
                            rubric.strands().size()))));
    result.confidence().ifPresent(some -> facts.add(fact("result.confidence", confidence())));
    facts.add(fact("result.standing", standing()));
    ownView().ifPresent(own -> facts.add(fact("result.own", own)));
    return new Part.Facts(facts);
  }

  private Line confidence() {
    int left = rubric.strands().size() - result.answered();
    return switch (result.confidence().orElseThrow()) {
      case SOLID -> words.line("result.confidence.solid");
      case FAIR -> words.line("result.confidence.fair", "left", left);
      case THIN -> words.line("result.confidence.thin", "left", left);
    };
  }

  private Line standing() {
    return outcome
        .standing()
        .map(stage -> words.line("result.standing.value", "stage", name(stage)))
        .orElseGet(() -> words.line("result.standing.none"));
  }

  private Optional<Line> ownView() {
    Reading reading = outcome.reading();
    if (reading.ownView().isEmpty() || result.stage().isEmpty()) {
      return reading.ownView().map(own -> Line.plain(name(own)));
    }
    Stage own = reading.ownView().get();
    return Optional.of(
        own == result.stage().get()
            ? words.line("result.own.same", "stage", name(own))
            : words.line(
                "result.own.different", "stage", name(own), "read", name(result.stage().get())));
  }

  private void askWhyLower(MessageBuilder message) {
    message.say(
        "lower.ask",
        "read",
        name(result.stage().orElseThrow()),
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
