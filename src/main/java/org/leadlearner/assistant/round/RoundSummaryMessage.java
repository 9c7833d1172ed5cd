package org.leadlearner.assistant.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Team;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Rubric;

/**
 * Says what a closed round came to (experience.md, "The Monday summary"). Every sentence says from
 * how many answers it comes.
 */
public final class RoundSummaryMessage {

  private final Phrases words;
  private final Rubric rubric;
  private final Team team;
  private final List<Snapshot> snapshots;
  private final int least;
  private final Snapshot newest;
  private final Function<Instant, String> day;

  /**
   * What is told of.
   *
   * @param snapshots of all closed rounds, newest first; at least one
   * @param least the fewest answers that anything is shown of
   */
  record Told(Team team, List<Snapshot> snapshots, int least) {

    Told {
      snapshots = List.copyOf(snapshots);
    }
  }

  /**
   * @param rubric of the newest round
   * @param day writes a day where the reader is
   */
  RoundSummaryMessage(Phrases words, Rubric rubric, Told told, Function<Instant, String> day) {
    this.words = words;
    this.rubric = rubric;
    this.team = told.team();
    this.snapshots = told.snapshots();
    this.least = told.least();
    this.newest = snapshots.get(0);
    this.day = day;
  }

  /**
   * The newest round.
   *
   * @param more what else there is to say this week
   */
  public Message summary(List<Line> more, List<Part.Button> buttons) {
    MessageBuilder message = begun();
    if (newest.result().strands().isEmpty()) {
      few(message);
    } else {
      overall(message);
      strands(message);
    }
    message.sayAll(more).say("team.hidden", "least", least);
    if (!buttons.isEmpty()) {
      message.add(new Part.Buttons(buttons));
    }
    return message.remark("team.fixed").build();
  }

  private void strands(MessageBuilder message) {
    StrandLines lines = strandLines();
    lines.shared().ifPresent(one -> message.say(lines.line("team.shared", one)));
    lines.widest().ifPresent(one -> message.say(lines.line("team.differs", one)));
    if (newest.result().isWithoutSpread()) {
      message.say("team.spread.hidden");
    }
    noted().ifPresent(message::say);
    message.say("team.talk");
    message.add(
        new StageCountsTable(words, rubric)
            .of(newest.result())
            .orElseGet(() -> new StrandTable(words, rubric).of(newest.result())));
    chart().ifPresent(message::add);
  }

  /** The strands that are seen most differently, and what to ask each other. */
  public Message differences() {
    MessageBuilder message = begun();
    if (newest.result().strands().isEmpty()) {
      // That the answers are close would tell something of fewer than may be told of.
      return few(message).remark("team.fixed").build();
    }
    StrandLines lines = strandLines();
    List<StrandLines.Shown> wide = lines.different().toList();
    if (newest.result().isWithoutSpread()) {
      message.say("team.spread.hidden");
    } else if (wide.isEmpty()) {
      message.say("team.differs.none", "finished", newest.result().finished());
    }
    wide.forEach(one -> message.say(lines.line("team.differs", one)));
    return message.say("team.talk").remark("team.fixed").build();
  }

  private MessageBuilder few(MessageBuilder message) {
    return message.say("team.result.few", "finished", newest.result().finished(), "least", least);
  }

  private StrandLines strandLines() {
    return new StrandLines(words, rubric, newest.result());
  }

  /** Title and denominators. */
  MessageBuilder begun() {
    Participation counts = newest.participation();
    return new MessageBuilder(words)
        .heading(
            "team.result.title",
            "team",
            team.name(),
            "date",
            day.apply(newest.round().closedAt().orElseThrow()))
        .say(
            "team.counts",
            "invited",
            counts.invited(),
            "reached",
            counts.reached(),
            "blocked",
            counts.blocked(),
            "away",
            counts.away(),
            "declined",
            counts.declined(),
            "finished",
            counts.finished());
  }

  private void overall(MessageBuilder message) {
    TeamResult result = newest.result();
    result.stages().ifPresent(span -> message.say(stage(span)));
    before()
        .ifPresent(
            earlier -> {
              moved(earlier).ifPresent(message::say);
              message.sayAll(strandLines().moved(earlier.result()));
            });
    if (!result.lowest().isEmpty() && result.lowest().size() < rubric.strands().size()) {
      message.say(
          "team.lowest",
          "strands",
          words.list(result.lowest().stream().map(key -> rubric.strand(key).name()).toList()));
    }
  }

  private Line stage(StageSpan span) {
    TeamResult result = newest.result();
    String name = new SpanWords(words).middle(span);
    return result
        .score()
        .map(
            points ->
                words.line(
                    "team.stage.points",
                    "stage",
                    name,
                    "points",
                    points,
                    "count",
                    result.finished()))
        .orElseGet(() -> words.line("team.stage", "stage", name, "count", result.finished()));
  }

  private Optional<Line> moved(Snapshot earlier) {
    return newest
        .result()
        .stages()
        .flatMap(
            now ->
                earlier
                    .result()
                    .stages()
                    .filter(then -> !then.meets(now))
                    .map(
                        then ->
                            words.line(
                                now.isAbove(then) ? "team.up" : "team.down",
                                "stage",
                                new SpanWords(words).stages(then))));
  }

  /** The round before, of the same people on the same questions. */
  private Optional<Snapshot> before() {
    return snapshots.stream().skip(1).filter(newest::isComparableTo).findFirst();
  }

  /** How the stage moved over the rounds that may be compared, where there are two or more. */
  Optional<Part> chart() {
    return new TeamStageChart(words, day).of(snapshots);
  }

  /** Claimed beside evidenced: the strands with notes, where they may be counted. */
  private Optional<Line> noted() {
    TeamResult result = newest.result();
    List<String> counts =
        rubric.strands().stream()
            .filter(strand -> result.noted().containsKey(strand.key()))
            .map(
                strand ->
                    words.text(
                        "team.noted.one",
                        "strand",
                        strand.name(),
                        "count",
                        result.noted().getOrDefault(strand.key(), 0),
                        "finished",
                        result.finished()))
            .toList();
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(words.line("team.noted", "strands", String.join("; ", counts)));
  }
}
