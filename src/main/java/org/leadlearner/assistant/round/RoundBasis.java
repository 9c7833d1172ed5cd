package org.leadlearner.assistant.round;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.chat.message.Line;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.StageShare;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * The rule behind each sentence about a round, and the numbers that it stands on. Nothing is in it
 * that the frozen result does not show (domain.md, section 3.9).
 */
record RoundBasis(Phrases words, Rubric rubric, TeamResult result) {

  List<Line> overall(StageSpan span) {
    List<Line> lines = new ArrayList<>();
    lines.add(words.line(result.isOfThisRule() ? "basis.overall" : "basis.overall.older"));
    lines.add(words.line("basis.middles", "middles", middles()));
    if (!span.isOne()) {
      lines.add(words.line("basis.two.middles"));
    }
    lines.add(words.line(result.score().isPresent() ? "basis.points" : "basis.points.none"));
    return lines;
  }

  /** The district's strands, each with its middle and from how many answers that comes. */
  private String middles() {
    return result.strands().stream()
        .filter(strand -> rubric.counted().contains(rubric.strand(strand.key())))
        .map(this::middle)
        .collect(Collectors.joining("; "));
  }

  private String middle(TeamStrand strand) {
    String name = rubric.strand(strand.key()).name();
    return strand
        .shown()
        .map(
            shown ->
                words.text(
                    "basis.middle",
                    "strand",
                    name,
                    "stage",
                    spans().middle(shown.middle()),
                    "count",
                    shown.answered()))
        .orElseGet(() -> words.text("basis.middle.none", "strand", name));
  }

  List<Line> held(TeamStrand strand) {
    List<Line> lines = new ArrayList<>();
    lines.add(words.line("basis.held"));
    if (strand instanceof TeamStrand.Counted counted) {
      lines.add(words.line("basis.shares", "shares", shares(counted)));
    } else {
      lines.add(words.line("basis.shares.none"));
    }
    List<String> others =
        result.lowest().stream()
            .filter(key -> !key.equals(strand.key()))
            .map(rubric::strand)
            .map(Strand::name)
            .toList();
    if (!others.isEmpty()) {
      lines.add(words.line("basis.held.others", "strands", words.list(others)));
    }
    return lines;
  }

  private String shares(TeamStrand.Counted counted) {
    return counted.shares().stream()
        .filter(share -> share.people() > 0)
        .map(share -> share(share, counted.answered()))
        .collect(Collectors.joining(", "));
  }

  private String share(StageShare share, int answered) {
    return words.text(
        "basis.share",
        "people",
        share.people(),
        "count",
        answered,
        "stage",
        spans().stages(new StageSpan(share.lowest(), share.highest())));
  }

  List<Line> spread() {
    return List.of(words.line("basis.spread"));
  }

  List<Line> moved() {
    return List.of(words.line("basis.moved"), words.line("basis.moved.rule"));
  }

  List<Line> noted() {
    return List.of(words.line("basis.noted"));
  }

  private SpanWords spans() {
    return new SpanWords(words);
  }
}
