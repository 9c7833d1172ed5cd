package org.leadlearner.assistant.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Result;
import org.leadlearner.progress.Score;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The rule behind a person's own reading and its numbers, so that it can be worked out by hand
 * (domain.md, section 3.9). For its owner alone.
 */
record ReadingBasis(TurnContext visit, Rubric rubric, Reading reading) {

  Message message() {
    MessageBuilder message = new MessageBuilder(words()).heading("basis.own.title", "date", date());
    message.add(table());
    if (reading.isOfThisRule()) {
      message.sayAll(byHand());
    } else {
      message.say("basis.own.older", "sum", result().sum(), "answered", result().answered());
    }
    return message
        .say("basis.own.standing")
        .say("basis.own.standing.note")
        .say("basis.rule", "version", reading.ruleVersion())
        .remark("result.self")
        .build();
  }

  private List<Line> byHand() {
    List<Line> lines = new ArrayList<>();
    result().averageInTenths().ifPresent(tenths -> lines.add(average(tenths)));
    if (result().score().isEmpty()) {
      lines.add(words().line("basis.own.few", "least", rubric.leastAnswered()));
      return lines;
    }
    Score score = result().score().get();
    lowest().ifPresent(lines::add);
    if (result().isCloseToStaging() || Stage.of(score.highest()) == Stage.STAGING) {
      lines.add(words().line("basis.own.staging", "strands", names(needed())));
    }
    if (reading.isRange()) {
      lines.add(words().line("basis.own.range", "low", score.lowest(), "high", score.highest()));
    }
    lines.add(words().line("basis.own.so", "reading", new SpanWords(words()).scored(result())));
    return lines;
  }

  private Line average(int tenths) {
    String sum =
        counted().map(strand -> String.valueOf(points(strand))).collect(Collectors.joining(" + "));
    return words()
        .line(
            "basis.own.average",
            "points",
            sum,
            "sum",
            result().sum(),
            "answered",
            result().answered(),
            "average",
            SpanWords.average(tenths),
            "base",
            tenths / 10);
  }

  private Optional<Line> lowest() {
    return counted()
        .min(Comparator.comparingInt(this::points))
        .map(
            strand ->
                words()
                    .line(
                        "basis.own.lowest",
                        "name",
                        strand.name(),
                        "points",
                        points(strand),
                        "stage",
                        name(Stage.of(points(strand))),
                        "most",
                        name(most(Stage.of(points(strand))))));
  }

  private static Stage most(Stage lowest) {
    return lowest == Stage.STAGING ? Stage.STAGING : lowest.next();
  }

  private Part.Table table() {
    return new Part.Table(
        words().text("basis.own.table"),
        Stream.of("result.column.strand", "result.column.points", "history.column.notes")
            .map(words()::text)
            .toList(),
        rubric.strands().stream().map(this::row).toList());
  }

  private List<Line> row(Strand strand) {
    String none = words().text("history.value.none");
    String name =
        rubric.counted().contains(strand)
            ? strand.name()
            : words().text("basis.own.beside", "name", strand.name());
    return List.of(
        Line.plain(name),
        Line.plain(Optional.ofNullable(said().get(strand.key())).map(String::valueOf).orElse(none)),
        Line.plain(
            reading.basis().noted().contains(strand.key())
                ? words().text("basis.own.noted")
                : none));
  }

  private Stream<Strand> counted() {
    return rubric.counted().stream().filter(strand -> said().containsKey(strand.key()));
  }

  private List<Strand> needed() {
    return rubric.strands().stream().filter(Strand::neededForStaging).toList();
  }

  private String names(List<Strand> strands) {
    return words().list(strands.stream().map(Strand::name).toList());
  }

  private Map<String, Integer> said() {
    return reading.basis().points();
  }

  private int points(Strand strand) {
    return said().getOrDefault(strand.key(), 0);
  }

  private Result result() {
    return reading.result();
  }

  private String name(Stage stage) {
    return new SpanWords(words()).name(stage);
  }

  private String date() {
    return visit.day(reading.at());
  }

  private Phrases words() {
    return visit.words();
  }
}
