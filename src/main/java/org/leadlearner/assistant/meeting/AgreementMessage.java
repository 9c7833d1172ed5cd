package org.leadlearner.assistant.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.round.StrandLines;
import org.leadlearner.assistant.round.SummaryLine;
import org.leadlearner.assistant.team.ClosedRound;
import org.leadlearner.chat.message.Line;
import org.leadlearner.progress.meeting.AgreedReading;
import org.leadlearner.progress.meeting.Agreement.NextAction;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.progress.meeting.FollowUp;
import org.leadlearner.progress.meeting.LeadersAtStaging;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * Describes what a team agreed on, and what was computed from its answers. The words of the team
 * are in {@link #strands} and {@link #nextStep}; the rest contains none.
 */
record AgreementMessage(Phrases words, ClosedRound at) {

  /** The agreement on each strand, in the order of the rubric. */
  List<Line> strands(List<StrandAgreement> agreed) {
    List<Line> lines = new ArrayList<>();
    for (StrandAgreement one : ordered(agreed)) {
      Strand strand = at.rubric().strand(one.strandKey());
      lines.add(readingLine(one));
      lines.add(words.line("agreed.sentence", "sentence", strand.anchor(one.points())));
      lines.add(words.line("agreed.reason", "text", new Quoted(one.reason())));
      lines.add(words.line("agreed.evidence", "text", new Quoted(one.evidence())));
      if (!one.dissent().isEmpty()) {
        lines.add(words.line("agreed.dissent", "text", new Quoted(one.dissent())));
      }
    }
    return lines;
  }

  Line nextStep(NextAction action) {
    return step("agreed.step", action);
  }

  private Line followed(NextAction action, Optional<FollowUp.Outcome> outcome) {
    return outcome.map(said -> step(key(said), action)).orElseGet(() -> nextStep(action));
  }

  /** The agreed reading in one sentence; its basis has each strand, and what Staging needs. */
  SummaryLine summaryLine(List<StrandAgreement> agreed) {
    List<Line> lines = overall(agreed);
    List<Line> from = new ArrayList<>();
    from.add(words.line("basis.agreed"));
    ordered(agreed).forEach(one -> from.add(readingLine(one)));
    from.addAll(otherMiddles(agreed));
    from.addAll(lines.subList(1, lines.size()));
    return new SummaryLine("agreed", lines.get(0), from);
  }

  /** The same below the strands themselves: its basis has the middles that nobody replaced. */
  SummaryLine recordLine(List<StrandAgreement> agreed) {
    List<Line> from = new ArrayList<>();
    from.add(words.line("basis.agreed"));
    from.addAll(otherMiddles(agreed));
    return new SummaryLine("agreed", overall(agreed).get(0), from);
  }

  private List<Line> otherMiddles(List<StrandAgreement> agreed) {
    Set<String> keys = agreed.stream().map(StrandAgreement::strandKey).collect(Collectors.toSet());
    StrandLines lines = new StrandLines(words, at.rubric(), at.snapshot().result());
    return at.rubric().counted().stream()
        .filter(strand -> !keys.contains(strand.key()))
        .map(lines::middle)
        .toList();
  }

  /** What became of the next step, or what it is. */
  SummaryLine stepLine(NextAction action, Optional<FollowUp.Outcome> outcome) {
    return new SummaryLine(
        "step",
        followed(action, outcome),
        List.of(
            words.line("basis.step"),
            words.line(outcome.isPresent() ? "basis.step.told" : "basis.step.asks")));
  }

  /**
   * The district's stage, as far as what is shown of the round determines it, and what Staging
   * needs.
   */
  List<Line> overall(List<StrandAgreement> agreed) {
    AgreedReading reading = AgreedReading.of(at.rubric(), at.snapshot().result(), agreed);
    List<Line> lines = new ArrayList<>();
    lines.add(overall(reading));
    if (!at.snapshot().result().isOfThisRule()) {
      lines.add(words.line("agreed.rule"));
    }
    if (reading.possible().size() > 1) {
      lines.add(words.line("agreed.overall.settle"));
    }
    if (reading.possible().contains(Stage.PLANNING)) {
      lines.addAll(toStaging(reading));
    }
    return lines;
  }

  private Line overall(AgreedReading reading) {
    int count = at.snapshot().result().finished();
    List<String> names = reading.possible().stream().map(this::name).toList();
    if (names.isEmpty()) {
      return words.line("agreed.overall.few", "count", at.rubric().minimumAnswered());
    } else if (at.snapshot().result().strands().isEmpty()) {
      return words.line("agreed.overall.alone", "stage", words.list(names));
    } else if (names.size() == 1) {
      return words.line("agreed.overall", "stage", names.get(0), "count", count);
    }
    String last = names.get(names.size() - 1);
    return words.line("agreed.overall.open", "first", names.get(0), "last", last, "count", count);
  }

  private List<Line> toStaging(AgreedReading reading) {
    List<Line> lines = new ArrayList<>();
    if (!reading.missing().isEmpty()) {
      List<String> names =
          reading.missing().stream().map(key -> at.rubric().strand(key).name()).toList();
      lines.add(words.line("agreed.staging", "strands", words.list(names)));
    }
    lines.add(words.line("agreed.staging.leaders", "share", words.text(key(reading.leaders()))));
    return lines;
  }

  private Line readingLine(StrandAgreement one) {
    String strand = at.rubric().strand(one.strandKey()).name();
    String stage = new SpanWords(words).begun(one.points());
    return at.shown(one.strandKey())
        .map(
            shown ->
                words.line(
                    "agreed.strand",
                    "strand",
                    strand,
                    "stage",
                    stage,
                    "points",
                    one.points(),
                    "middle",
                    new SpanWords(words).middle(shown.middle()),
                    "count",
                    shown.answered()))
        .orElseGet(
            () ->
                words.line(
                    "agreed.strand.alone",
                    "strand",
                    strand,
                    "stage",
                    stage,
                    "points",
                    one.points()));
  }

  private Line step(String key, NextAction action) {
    return words.line(
        key,
        "what",
        new Quoted(action.what()),
        "owner",
        new Quoted(action.owner()),
        "date",
        words.day(action.until()));
  }

  private List<StrandAgreement> ordered(List<StrandAgreement> agreed) {
    return agreed.stream()
        .filter(one -> at.rubric().find(one.strandKey()).isPresent())
        .sorted(Comparator.comparing(one -> at.rubric().number(one.strandKey())))
        .toList();
  }

  private String name(Stage stage) {
    return words.text(StagePhrases.nameKey(stage));
  }

  private static String key(FollowUp.Outcome outcome) {
    return switch (outcome) {
      case DONE -> "agreed.step.done";
      case MOVED -> "agreed.step.moved";
      case NOT_YET -> "agreed.step.open";
    };
  }

  private static String key(LeadersAtStaging leaders) {
    return switch (leaders) {
      case TWO_THIRDS -> "agreed.leaders.enough";
      case FEWER -> "agreed.leaders.fewer";
      case NOT_SHOWN -> "agreed.leaders.hidden";
    };
  }
}
