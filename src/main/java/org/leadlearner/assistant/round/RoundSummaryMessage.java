package org.leadlearner.assistant.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Rubric;

/**
 * Says what a closed round came to (experience.md, "The Monday summary"): the picture first, a few
 * sentences below it, and the rest where it is asked for (domain.md, section 3.9).
 */
public final class RoundSummaryMessage {

  /** The most sentences that stand before <i>More</i>. */
  static final int MOST = 5;

  private final Phrases words;
  private final Rubric rubric;
  private final Team team;
  private final List<Snapshot> snapshots;
  private final int least;
  private final Optional<String> district;
  private final Snapshot newest;
  private final Function<Instant, String> day;

  /**
   * What is told of.
   *
   * @param snapshots of all closed rounds, newest first; at least one
   * @param least the fewest answers that anything is shown of
   * @param district what people call it, where they set that
   */
  record Closed(Team team, List<Snapshot> snapshots, int least, Optional<String> district) {

    Closed {
      snapshots = List.copyOf(snapshots);
    }
  }

  /**
   * @param rubric of the newest round
   * @param day writes a day where the reader is
   */
  RoundSummaryMessage(Phrases words, Rubric rubric, Closed closed, Function<Instant, String> day) {
    this.words = words;
    this.rubric = rubric;
    this.team = closed.team();
    this.snapshots = closed.snapshots();
    this.least = closed.least();
    this.district = closed.district();
    this.newest = snapshots.get(0);
    this.day = day;
  }

  /** The picture, at most {@value #MOST} sentences, and the ways to the rest. */
  public Message summary(Beside beside, List<Part.Button> buttons) {
    MessageBuilder message = heading("team.result.title");
    if (isHidden()) {
      few(message);
      summaryLines(beside).stream().limit(MOST - 1).map(SummaryLine::line).forEach(message::say);
    } else {
      message.add(picture());
      summaryLines(beside).stream().limit(MOST).map(SummaryLine::line).forEach(message::say);
    }
    List<Part.Button> all = new ArrayList<>(ways());
    all.addAll(buttons);
    return message.add(new Part.Buttons(all)).remark("team.fixed").build();
  }

  private boolean isHidden() {
    return newest.result().isHidden();
  }

  private List<SummaryLine> summaryLines(Beside beside) {
    return new RoundSentences(words, rubric, snapshots).all(beside);
  }

  private Part picture() {
    return new StageCountsTable(words, rubric)
        .of(newest.result())
        .orElseGet(() -> new StrandTable(words, rubric).of(newest.result()));
  }

  private List<Part.Button> ways() {
    List<Part.Button> ways = new ArrayList<>();
    ways.add(
        Part.Button.other(words.text("team.button.more"), TeamActions.of(TeamButton.MORE, team)));
    if (!isHidden()) {
      ways.add(
          Part.Button.other(
              words.text("team.button.basis"), TeamActions.of(TeamButton.BASIS, team)));
    }
    return ways;
  }

  /** What stands behind <i>More</i>: the other sentences, the counts, the rounds before. */
  public Message more(Beside beside) {
    MessageBuilder message = begun();
    summaryLines(beside).stream()
        .skip(isHidden() ? MOST - 1 : MOST)
        .map(SummaryLine::line)
        .forEach(message::say);
    if (!isHidden()) {
      strandLines()
          .widest()
          .ifPresent(
              widest -> message.say("team.talk.on", "strand", rubric.strand(widest.key()).name()));
      SideBySide.before(snapshots)
          .ifPresent(then -> new SideBySide(words, rubric, day).addTo(message, then, newest));
      chart().ifPresent(message::add);
    }
    return message.say("team.hidden", "least", least).remark("team.fixed").build();
  }

  /**
   * The sentences with the rule and the numbers that they stand on. What stands behind several is
   * said once, below all of them.
   */
  public Message basis(Beside beside) {
    MessageBuilder message = heading("basis.title");
    if (isHidden()) {
      few(message);
    }
    Map<List<Line>, List<Line>> behind = new LinkedHashMap<>();
    summaryLines(beside).stream()
        .filter(one -> !one.basis().isEmpty())
        .forEach(
            one -> behind.computeIfAbsent(one.basis(), basis -> new ArrayList<>()).add(one.line()));
    behind.forEach(
        (basis, said) -> {
          message.add(new Part.Text(said));
          basis.forEach(line -> message.add(new Part.Remark(line)));
        });
    return message
        .say("basis.rule", "version", newest.result().ruleVersion())
        .say("team.hidden", "least", least)
        .remark("team.fixed")
        .build();
  }

  /** The strands that are seen most differently, and what to ask each other. */
  public Message differences() {
    MessageBuilder message = begun();
    if (isHidden()) {
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
    wide.forEach(one -> message.say(lines.line("team.differs.also", one)));
    return message.say("team.talk").remark("team.fixed").build();
  }

  private MessageBuilder few(MessageBuilder message) {
    return message.say("team.result.few", "finished", newest.result().finished(), "least", least);
  }

  private StrandLines strandLines() {
    return new StrandLines(words, rubric, newest.result());
  }

  private MessageBuilder heading(String key) {
    String date = day.apply(newest.round().closedAt().orElseThrow());
    String title = words.text(key, "team", team.name(), "date", date);
    return new MessageBuilder(words)
        .add(
            new Part.Heading(
                district
                    .map(name -> words.text("team.of.district", "district", name, "title", title))
                    .orElse(title)));
  }

  /** Title and denominators. */
  MessageBuilder begun() {
    Participation counts = newest.participation();
    return heading("team.result.title")
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

  /** How the stage moved over the rounds that may be compared, where there are two or more. */
  Optional<Part> chart() {
    return new TeamStageChart(words, day).of(snapshots);
  }
}
