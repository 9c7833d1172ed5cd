package org.leadlearner.assistant.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.phrase.StageBands;
import org.leadlearner.assistant.reading.StageMovePhrases;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.StageMove;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** A person's own readings and stage moves as a chart, a table and sentences. */
final class HistoryMessage {

  private final TurnContext visit;
  private final Phrases words;
  private final SpanWords spans;
  private final Rubric rubric;
  private final List<Reading> readings;
  private final List<StageMove> moves;

  /**
   * @param readings of one rubric, oldest first; the latest twelve are shown
   */
  HistoryMessage(TurnContext visit, Rubric rubric, List<Reading> readings, List<StageMove> moves) {
    this.visit = visit;
    this.words = visit.words();
    this.spans = new SpanWords(words);
    this.rubric = rubric;
    this.readings = readings.subList(Math.max(0, readings.size() - 12), readings.size());
    this.moves = moves;
  }

  /**
   * @param aboutTheSame the line about a slightly lower latest reading that changes nothing
   * @param evidence which answers have a note
   */
  Message build(Optional<Line> aboutTheSame, List<Line> evidence) {
    MessageBuilder message =
        new MessageBuilder(words).heading("history.title", "title", rubric.title());
    if (readings.isEmpty()) {
      sayThatThereIsNone(message);
      return message.add(new Part.Buttons(List.of(CommonActions.checkIn(words)))).build();
    }
    addTo(message);
    aboutTheSame.ifPresent(message::say);
    if (!evidence.isEmpty()) {
      message.heading("history.evidence").sayAll(evidence);
    }
    return message
        .add(
            new Part.Buttons(
                List.of(
                    CommonActions.basis(words, readings.get(readings.size() - 1)),
                    CommonActions.dashboard(words))))
        .remark("history.self")
        .build();
  }

  /** A confirmed stage stays when the check-ins are deleted for their age. */
  private void sayThatThereIsNone(MessageBuilder message) {
    if (moves.isEmpty()) {
      message.say("history.none");
      return;
    }
    message.say("history.deleted", "stage", name(moves.get(moves.size() - 1).to()));
    addMoves(message);
  }

  /** Adds the picture alone, with its words; there is at least one reading. */
  void addPictureTo(MessageBuilder message) {
    message.add(chart());
  }

  /** Adds picture, table and moves, where there is at least one reading. */
  void addTo(MessageBuilder message) {
    message.add(chart()).add(table());
    ruleChanged().ifPresent(message::say);
    addMoves(message);
    readings.stream().flatMap(this::lookBack).forEach(message::say);
  }

  private void addMoves(MessageBuilder message) {
    if (!moves.isEmpty()) {
      message.heading("history.moves");
      for (int place = 0; place < moves.size(); place++) {
        message.say(StageMovePhrases.listed(visit, moves.get(place), place == 0));
      }
    }
  }

  /** When the rule of readings changed, if readings under both are shown. */
  private Optional<Line> ruleChanged() {
    return readings.stream()
        .filter(Reading::isOfThisRule)
        .findFirst()
        .filter(first -> !readings.get(0).isOfThisRule())
        .map(first -> words.line("history.rule", "date", visit.day(first.at())));
  }

  private Stream<Line> lookBack(Reading reading) {
    return reading.lookBack().stream()
        .map(
            then ->
                words.line(
                    "history.lookback", "date", visit.day(reading.at()), "stage", name(then)));
  }

  private Part.StageChart chart() {
    List<Part.Series> series = new ArrayList<>();
    List<Ground> grounds = readings.stream().map(Ground::of).distinct().toList();
    grounds.forEach(ground -> series.add(new Part.Series(name(ground, grounds), points(ground))));
    boolean hasPoint =
        series.stream().flatMap(one -> one.points().stream()).anyMatch(Double::isFinite);
    if (hasPoint) {
      // A stage alone, where a platform draws no ranges, would look like a reading.
      series.add(new Part.Series(words.text("history.series.standing"), standing(), true));
    }
    return new Part.StageChart(
        words.text("history.chart"),
        readings.stream().map(reading -> visit.day(reading.at())).toList(),
        series,
        ranges(),
        StageBands.of(words),
        inWords());
  }

  /** A reading with unanswered strands: the whole range of possible results. */
  private Part.Ranges ranges() {
    List<Part.Range> each = new ArrayList<>();
    for (int place = 0; place < readings.size(); place++) {
      Reading reading = readings.get(place);
      int moment = place;
      reading
          .result()
          .score()
          .filter(score -> reading.isRange())
          .ifPresent(score -> each.add(new Part.Range(moment, score.lowest(), score.highest())));
    }
    return each.isEmpty() ? Part.Ranges.NONE : new Part.Ranges(words.text("history.ranges"), each);
  }

  /** No line connects two versions of a rubric, or of the rule (domain.md, section 3.5). */
  private record Ground(Rubric.Edition edition, boolean isOfThisRule) {
    static Ground of(Reading reading) {
      return new Ground(reading.edition(), reading.isOfThisRule());
    }
  }

  private String name(Ground ground, List<Ground> all) {
    boolean isOneVersion = all.stream().map(Ground::edition).distinct().count() == 1;
    String version = ground.edition().version();
    if (ground.isOfThisRule() || all.stream().noneMatch(Ground::isOfThisRule)) {
      return isOneVersion
          ? words.text("history.series")
          : words.text("history.series.version", "version", version);
    }
    return isOneVersion
        ? words.text("history.series.before")
        : words.text("history.series.version.before", "version", version);
  }

  /** The averages; a reading with unanswered strands is not a point. */
  private List<Double> points(Ground ground) {
    return readings.stream()
        .map(
            reading ->
                Ground.of(reading).equals(ground) && reading.result().score().isPresent()
                    ? reading
                        .averageInTenths()
                        .filter(tenths -> reading.result().open() == 0)
                        .map(tenths -> tenths / 10.0)
                        .orElse(Double.NaN)
                    : Double.valueOf(Double.NaN))
        .toList();
  }

  /** The middle of the confirmed stage's range, at each reading. */
  private List<Double> standing() {
    return IntStream.range(0, readings.size())
        .mapToObj(
            place ->
                stageAfter(place)
                    .map(stage -> (stage.lowest() + stage.highest()) / 2.0)
                    .orElse(Double.NaN))
        .toList();
  }

  private Optional<Stage> stageAfter(int place) {
    Instant end = place + 1 < readings.size() ? readings.get(place + 1).at() : Instant.MAX;
    return moves.stream()
        .filter(move -> move.at().isBefore(end))
        .reduce((one, later) -> later)
        .map(StageMove::to);
  }

  private String inWords() {
    Stream<String> each = readings.stream().map(this::inWords);
    Stream<String> now =
        stageAfter(readings.size() - 1).stream()
            .map(stage -> words.text("history.words.now", "stage", name(stage)));
    return Stream.concat(each, now).collect(Collectors.joining(" "));
  }

  private String inWords(Reading reading) {
    String date = visit.day(reading.at());
    if (reading.result().score().isEmpty()) {
      return words.text("history.words.none", "date", date);
    }
    if (reading.isRange()) {
      return words.text(
          "history.words.range",
          "date",
          date,
          "reading",
          spans.ranged(reading.result()),
          "average",
          average(reading),
          "answered",
          reading.result().answered());
    }
    return words.text(
        "history.words.reading",
        "date",
        date,
        "reading",
        spans.scored(reading.result()),
        "average",
        average(reading));
  }

  private Part.Table table() {
    List<Reading> newestFirst = new ArrayList<>(readings);
    Collections.reverse(newestFirst);
    return new Part.Table(
        words.text("history.table"),
        Stream.of(
                "history.column.date",
                "history.column.reading",
                "history.column.average",
                "history.column.answered",
                "history.column.notes",
                "history.column.own")
            .map(words::text)
            .toList(),
        newestFirst.stream().map(this::row).toList());
  }

  private List<Line> row(Reading reading) {
    String none = words.text("history.value.none");
    return Stream.of(
            visit.day(reading.at()),
            reading.result().score().isPresent() ? spans.cell(reading.result()) : none,
            average(reading),
            String.valueOf(reading.basis().points().size()),
            String.valueOf(reading.result().noted()),
            reading.ownView().map(this::name).orElse(none))
        .map(Line::plain)
        .toList();
  }

  private String average(Reading reading) {
    return reading
        .averageInTenths()
        .map(SpanWords::average)
        .orElseGet(() -> words.text("history.value.none"));
  }

  private String name(Stage stage) {
    return spans.name(stage);
  }
}
