package org.leadlearner.assistant;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.chat.Line;
import org.leadlearner.chat.Message;
import org.leadlearner.chat.Part;
import org.leadlearner.people.Team;
import org.leadlearner.progress.Participation;
import org.leadlearner.progress.Snapshot;
import org.leadlearner.progress.Spread;
import org.leadlearner.progress.StageShare;
import org.leadlearner.progress.TeamResult;
import org.leadlearner.progress.TeamStrand;
import org.leadlearner.rubric.Rubric;

/**
 * Says what a closed round came to (experience.md, "The Monday summary"). Every sentence says from
 * how many answers it comes.
 */
final class TeamMessage {

  private final Words words;
  private final Rubric rubric;
  private final Team team;
  private final Snapshot snapshot;
  private final Optional<Snapshot> before;

  /**
   * @param before an earlier round of the same people on the same questions
   */
  TeamMessage(Words words, Rubric rubric, Team team, Snapshot snapshot, Optional<Snapshot> before) {
    this.words = words;
    this.rubric = rubric;
    this.team = team;
    this.snapshot = snapshot;
    this.before = before;
  }

  Message closed(String day) {
    return summary(day, List.of(), List.of(MeetingActions.begin(words, team)));
  }

  /**
   * @param agreed what the team agreed on, to stand beside what was worked out
   */
  Message summary(String day, List<Line> agreed, List<Part.Button> buttons) {
    MessageBuilder message = begun(day);
    if (snapshot.result().strands().isEmpty()) {
      message.say("team.result.few", "finished", snapshot.result().finished());
    } else {
      overall(message);
      shared().ifPresent(one -> message.say(strandLine("team.shared", one)));
      widest().ifPresent(one -> message.say(strandLine("team.differs", one)));
      message.say("team.talk");
      new TeamPicture(words, rubric).of(snapshot.result()).ifPresent(message::add);
    }
    message.sayAll(agreed).say("team.hidden");
    if (!buttons.isEmpty()) {
      message.add(new Part.Buttons(buttons));
    }
    return message.remark("team.fixed").build();
  }

  /** The strands that are seen most differently, and what to ask each other. */
  Message differences(String day) {
    MessageBuilder message = begun(day);
    if (snapshot.result().strands().isEmpty()) {
      // That the answers are close would tell something of fewer than may be told of.
      return message
          .say("team.result.few", "finished", snapshot.result().finished())
          .remark("team.fixed")
          .build();
    }
    List<Shown> wide = shown().filter(one -> one.spread() != Spread.CLOSE).toList();
    if (wide.isEmpty()) {
      message.say("team.differs.none", "finished", snapshot.result().finished());
    }
    wide.forEach(one -> message.say(strandLine("team.differs", one)));
    return message.say("team.talk").remark("team.fixed").build();
  }

  /** What changed over the rounds of the same people. */
  Message changes(Visit visit, List<Snapshot> snapshots) {
    MessageBuilder message = begun(visit.day(snapshot.round().closedAt().orElseThrow()));
    List<Snapshot> same = snapshots.stream().filter(snapshot::isComparableTo).toList();
    if (same.size() < 2) {
      return message.say("team.changes.none").remark("team.fixed").build();
    }
    for (Snapshot one : same.subList(0, Math.min(4, same.size()))) {
      message.say(
          "team.changes.line",
          "date",
          visit.day(one.round().closedAt().orElseThrow()),
          "stage",
          one.result()
              .stage()
              .map(stage -> words.text(StageWords.nameKey(stage)))
              .orElse(words.text("history.value.none")),
          "finished",
          one.result().finished());
    }
    return message.remark("team.fixed").build();
  }

  private MessageBuilder begun(String day) {
    MessageBuilder message =
        new MessageBuilder(words).heading("team.result.title", "team", team.name(), "date", day);
    Participation counts = snapshot.participation();
    return message.say(
        "team.counts",
        "invited",
        counts.invited(),
        "declined",
        counts.declined(),
        "joined",
        counts.reached(),
        "away",
        counts.away(),
        "finished",
        counts.finished());
  }

  private void overall(MessageBuilder message) {
    TeamResult result = snapshot.result();
    result
        .stage()
        .ifPresent(
            stage -> {
              String name = words.text(StageWords.nameKey(stage));
              if (result.score().isPresent()) {
                message.say(
                    "team.stage.points",
                    "stage",
                    name,
                    "points",
                    result.score().get(),
                    "count",
                    result.finished());
              } else {
                message.say("team.stage", "stage", name, "count", result.finished());
              }
              before
                  .flatMap(earlier -> earlier.result().stage())
                  .filter(earlier -> earlier != stage)
                  .ifPresent(
                      earlier ->
                          message.say(
                              stage.isAbove(earlier) ? "team.up" : "team.down",
                              "stage",
                              words.text(StageWords.nameKey(earlier))));
            });
    if (!result.lowest().isEmpty() && result.lowest().size() < rubric.strands().size()) {
      message.say(
          "team.lowest",
          "strands",
          words.list(result.lowest().stream().map(key -> rubric.strand(key).name()).toList()));
    }
  }

  private Optional<Shown> shared() {
    return shown().filter(one -> one.spread() == Spread.CLOSE).findFirst();
  }

  private Optional<Shown> widest() {
    return shown()
        .filter(one -> one.spread() != Spread.CLOSE)
        .max(Comparator.comparing(Shown::spread));
  }

  /** A strand that may be shown. */
  private record Shown(
      String key, int answered, String stage, Spread spread, List<StageShare> shares) {}

  private Stream<Shown> shown() {
    return snapshot.result().strands().stream().flatMap(strand -> shown(strand).stream());
  }

  private Optional<Shown> shown(TeamStrand strand) {
    if (strand instanceof TeamStrand.Counted counted) {
      return Optional.of(
          new Shown(
              counted.key(),
              counted.answered(),
              words.text(StageWords.nameKey(counted.stage())),
              counted.spread(),
              counted.shares()));
    } else if (strand instanceof TeamStrand.Middle middle) {
      return Optional.of(
          new Shown(
              middle.key(),
              middle.answered(),
              words.text(StageWords.nameKey(middle.stage())),
              middle.spread(),
              List.of()));
    }
    return Optional.empty();
  }

  private Line strandLine(String key, Shown one) {
    return words.line(
        key,
        "strand",
        rubric.strand(one.key()).name(),
        "stage",
        one.stage(),
        "spread",
        words.text(spreadKey(one.spread())),
        "count",
        one.answered());
  }

  static String spreadKey(Spread spread) {
    return switch (spread) {
      case CLOSE -> "team.spread.close";
      case MIXED -> "team.spread.mixed";
      case WIDE -> "team.spread.wide";
    };
  }
}
