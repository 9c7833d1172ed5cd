package org.leadlearner.assistant.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.prompt.PromptOverview;
import org.leadlearner.assistant.reading.LatestReading;
import org.leadlearner.assistant.reading.ReadingRecorder;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.progress.Comparison;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.progress.Reading;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** Shows people their own readings over time; nobody can ask for anybody else's. */
public final class HistoryHandler {

  private final RubricChoice rubrics;
  private final CheckIns checkIns;
  private final ProgressRecord progress;
  private final ReadingRecorder readings;

  public HistoryHandler(
      RubricChoice rubrics, CheckIns checkIns, ProgressRecord progress, ReadingRecorder readings) {
    this.rubrics = rubrics;
    this.checkIns = checkIns;
    this.progress = progress;
    this.readings = readings;
  }

  /** The history on the rubric with this name, or on the last used one. */
  public Message history(TurnContext visit, Optional<String> name) {
    Rubric rubric =
        name.flatMap(said -> rubrics.named(visit, said)).orElseGet(() -> rubrics.lastUsed(visit));
    long person = visit.person().id();
    String key = rubric.edition().key();
    List<Reading> all = progress.readings(person, key);
    return new HistoryMessage(visit, rubric, all, progress.moves(person, key))
        .build(aboutTheSame(visit, all), new EvidenceLines(checkIns).of(visit, rubric, all));
  }

  /** Why a slightly lower latest reading does not change the stage. */
  private Optional<Line> aboutTheSame(TurnContext visit, List<Reading> all) {
    return all.stream()
        .reduce((one, later) -> later)
        .map(latest -> readings.outcome(visit, latest))
        .filter(outcome -> outcome.against().equals(Optional.of(Comparison.ABOUT_THE_SAME)))
        .map(outcome -> aboutTheSame(visit, outcome));
  }

  private static Line aboutTheSame(TurnContext visit, ReadingRecorder.Outcome outcome) {
    Phrases words = visit.words();
    Stage confirmed = outcome.standing().orElseThrow();
    int average = outcome.reading().averageInTenths().orElseThrow();
    int edge = 10 * confirmed.lowest();
    return words.line(
        average < edge ? "history.same" : "history.same.held",
        "date",
        visit.day(outcome.reading().at()),
        "average",
        SpanWords.average(average),
        "edge",
        SpanWords.average(edge),
        "stage",
        new SpanWords(words).name(confirmed));
  }

  /** The latest reading on the current rubric; without one, what the history says. */
  public Message result(TurnContext visit) {
    return latest(visit)
        .flatMap(latest -> latest.result(visit))
        .orElseGet(() -> history(visit, Optional.empty()));
  }

  /**
   * What changed up to the latest reading; without one, what the history says.
   *
   * @param since the day whose reading it is compared with; the reading before when empty
   */
  public Message changes(TurnContext visit, Optional<LocalDate> since) {
    return latest(visit)
        .map(latest -> latest.changes(visit, since))
        .orElseGet(() -> history(visit, Optional.empty()));
  }

  private Optional<LatestReading> latest(TurnContext visit) {
    Rubric rubric = rubrics.lastUsed(visit);
    List<Reading> all =
        progress.readings(visit.person().id(), rubric.edition().key()).stream()
            .filter(reading -> reading.edition().equals(rubric.edition()))
            .toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new LatestReading(checkIns, readings, rubric, all));
  }

  /** The rule and the numbers behind a reading. */
  public Message basis(TurnContext visit, Rubric rubric, Reading reading) {
    return new ReadingBasis(visit, rubric, reading).message();
  }

  /** The same for the latest reading, if it is on the current rubric. */
  public Optional<Message> basis(TurnContext visit) {
    Rubric rubric = rubrics.lastUsed(visit);
    return progress.readings(visit.person().id(), rubric.edition().key()).stream()
        .reduce((one, later) -> later)
        .filter(latest -> latest.edition().equals(rubric.edition()))
        .map(latest -> basis(visit, rubric, latest));
  }

  /** A person's home tab. */
  public Message home(TurnContext visit, PromptOverview prompts, List<Part.Button> more) {
    Rubric rubric = rubrics.lastUsed(visit);
    long person = visit.person().id();
    String key = rubric.edition().key();
    return new HomeMessage(visit)
        .build(
            rubric,
            checkIns.open(person).stream()
                .filter(open -> open.edition().key().equals(key) && open.isBegun())
                .findFirst(),
            readings.standing(visit, key).stage(),
            readings.nextStep(visit, rubric),
            progress.readings(person, key),
            progress.moves(person, key),
            prompts.lines(visit),
            more);
  }
}
