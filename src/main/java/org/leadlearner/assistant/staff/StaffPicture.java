package org.leadlearner.assistant.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffQuestions;
import org.leadlearner.progress.staff.StaffResult;
import org.leadlearner.rubric.Strand;

/**
 * The middle answer of staff next to the leaders'. Leaders and staff see the same: only frozen
 * results, and nothing calculated from the two together (domain.md, section 3.10).
 *
 * @param roundDay the day on which the round was closed
 * @param least the fewest answers of staff for which anything is shown
 */
record StaffPicture(
    Phrases words,
    AskedRound round,
    LocalDate roundDay,
    StaffMirror mirror,
    StaffResult result,
    int least) {

  /** One strand with results of both. */
  private record Both(Strand strand, StageSpan leaders, StageSpan staff) {

    boolean isAlike() {
      return leaders.meets(staff);
    }

    /** The number of stages between the two. */
    int apart() {
      return Math.max(
          leaders.lowest().ordinal() - staff.highest().ordinal(),
          staff.lowest().ordinal() - leaders.highest().ordinal());
    }
  }

  /** The result, without buttons. */
  MessageBuilder message() {
    MessageBuilder message =
        new MessageBuilder(words).heading("staff.title", "team", round.team().name());
    if (result.isHidden()) {
      return message.say("staff.few", "count", result.answered(), "least", least);
    }
    message.add(table());
    sentences().forEach(message::say);
    return message;
  }

  private Part.Table table() {
    return new Part.Table(
        words.text("staff.table"),
        List.of(
            words.text("board.strand"),
            words.text("staff.table.leaders"),
            words.text("staff.table.staff")),
        asked().stream().map(this::row).toList());
  }

  private List<Strand> asked() {
    return StaffQuestions.of(round.rubric());
  }

  private List<Line> row(Strand strand) {
    String leaders =
        round.snapshot().result().strands().stream()
            .filter(one -> one.key().equals(strand.key()))
            .flatMap(one -> one.shown().stream())
            .findFirst()
            .map(shown -> cell(shown.middle(), shown.answered()))
            .orElseGet(() -> words.text("staff.table.hidden"));
    String staff =
        result
            .shown(strand.key())
            .map(shown -> cell(shown.stages(), shown.answered()))
            .orElseGet(() -> words.text("staff.table.few", "least", least));
    return List.of(Line.plain(strand.name()), Line.plain(leaders), Line.plain(staff));
  }

  private String cell(StageSpan span, int count) {
    return words.text(
        "staff.table.cell", "stage", new SpanWords(words).middle(span), "count", count);
  }

  private List<Line> sentences() {
    List<Both> both =
        asked().stream()
            .flatMap(
                strand ->
                    round.snapshot().middle(strand.key()).stream()
                        .flatMap(
                            leaders ->
                                result.shown(strand.key()).stream()
                                    .map(staff -> new Both(strand, leaders, staff.stages()))))
            .toList();
    List<Line> lines = new ArrayList<>();
    both.stream().filter(one -> !one.isAlike()).map(this::different).forEach(lines::add);
    List<String> alike =
        both.stream().filter(Both::isAlike).map(one -> one.strand().name()).toList();
    if (!alike.isEmpty()) {
      lines.add(words.line("staff.alike", "strands", words.list(alike)));
    }
    lines.add(basis());
    if (mirror.codes() > 0) {
      lines.add(words.line("staff.codes", "count", mirror.codes()));
    }
    lines.add(words.line("staff.means"));
    widest(both).ifPresent(strand -> lines.add(words.line("staff.talk", "strand", strand)));
    return lines;
  }

  private Line different(Both one) {
    SpanWords spans = new SpanWords(words);
    return words.line(
        "staff.differs",
        "strand",
        one.strand().name(),
        "leaders",
        spans.middle(one.leaders()),
        "staff",
        spans.middle(one.staff()));
  }

  private Line basis() {
    return words.line(
        "staff.basis",
        "leaders",
        round.snapshot().result().finished(),
        "date",
        words.day(roundDay),
        "count",
        result.answered(),
        "links",
        result.links());
  }

  private static Optional<String> widest(List<Both> both) {
    return both.stream()
        .filter(one -> !one.isAlike())
        .max(Comparator.comparing(Both::apart))
        .map(one -> one.strand().name());
  }
}
