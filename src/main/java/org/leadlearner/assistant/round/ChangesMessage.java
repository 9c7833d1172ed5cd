package org.leadlearner.assistant.round;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Message;
import org.leadlearner.progress.round.Snapshot;

/**
 * What changed between rounds of the same people on the same questions, and if rounds may not be
 * compared, why.
 *
 * @param message of the same rounds
 * @param zone of the district
 */
public record ChangesMessage(
    TurnContext visit, RoundSummaryMessage message, List<Snapshot> snapshots, ZoneId zone) {

  /**
   * Over the last rounds, or since the newest round that had closed by a day.
   *
   * @param until the last day of the named time, such as May 31 for "since May"
   */
  public Message since(Optional<LocalDate> until) {
    MessageBuilder said = message.begun();
    Optional<String> why = until.flatMap(this::incomparable);
    Optional<Snapshot> others = until.flatMap(this::otherPeople);
    if (others.isPresent()) {
      message.tellBeside(said, others.get());
    } else if (why.isPresent()) {
      said.say(why.get(), "date", visit.words().day(until.orElseThrow()));
    } else {
      compared(said, until.isPresent() ? sinceThen(until.get()) : overall());
    }
    message.chart().ifPresent(said::add);
    return said.remark("team.fixed").build();
  }

  private void compared(MessageBuilder said, List<Snapshot> rounds) {
    if (rounds.size() < 2) {
      beside(said);
      return;
    }
    message.tellThen(said, rounds.get(0));
  }

  /** Without a round of the same people, the previous round is shown beside the newest. */
  private void beside(MessageBuilder said) {
    Optional<Snapshot> before = SideBySide.before(snapshots);
    before.ifPresentOrElse(
        then -> message.tellBeside(said, then), () -> said.say("team.changes.none"));
  }

  private Snapshot newest() {
    return snapshots.get(0);
  }

  private List<Snapshot> overall() {
    return TeamStageChart.comparable(snapshots);
  }

  private List<Snapshot> sinceThen(LocalDate until) {
    return snapshots.stream()
        .filter(one -> isOverBy(one, until) && isComparable(one))
        .findFirst()
        .map(then -> List.of(then, newest()))
        .orElse(List.of());
  }

  private boolean isOverBy(Snapshot one, LocalDate until) {
    return !one.day(zone).isAfter(until);
  }

  private boolean isComparable(Snapshot one) {
    return newest().isComparableTo(one) && one.result().stages().isPresent();
  }

  /** Why nothing can be compared; empty when something can. */
  private Optional<String> incomparable(LocalDate until) {
    List<Snapshot> then = snapshots.stream().filter(one -> isOverBy(one, until)).toList();
    if (then.isEmpty()) {
      return Optional.of("team.since.none");
    } else if (then.get(0).equals(newest())) {
      return Optional.of("team.since.newest");
    } else if (newest().result().stages().isEmpty()) {
      return Optional.of("team.since.few");
    }
    return then.stream().anyMatch(this::isComparable)
        ? Optional.empty()
        : Optional.of(why(then.get(0)));
  }

  private String why(Snapshot then) {
    return then.round().edition().equals(newest().round().edition())
        ? "team.since.few"
        : "team.since.questions";
  }

  /** The round of other people that is meant, if there is none of the same people. */
  private Optional<Snapshot> otherPeople(LocalDate until) {
    List<Snapshot> then = snapshots.stream().filter(one -> isOverBy(one, until)).toList();
    return then.stream().anyMatch(this::isComparable)
        ? Optional.empty()
        : then.stream()
            .findFirst()
            .filter(one -> !one.equals(newest()) && SideBySide.isPossible(one, newest()));
  }
}
