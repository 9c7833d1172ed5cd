package org.leadlearner.assistant.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffQuestions;
import org.leadlearner.progress.staff.StaffResult;

/** Decides when staff may be asked, about which round, and how many answers a result needs. */
record StaffRules(TeamPorts records, RoundHandler rounds) {

  int least() {
    return StaffResult.least(records.suppression().minimum());
  }

  LocalDate day(Instant at) {
    return at.atZone(records.facts().zone()).toLocalDate();
  }

  /** Why the team cannot ask staff now. */
  Optional<Line> refusal(TurnContext visit, Team team) {
    Phrases words = visit.words();
    if (records.people().data().isHeld()) {
      return Optional.of(words.line("staff.held"));
    } else if (!records.staff().door().isReachable()) {
      return Optional.of(words.line("staff.unreachable"));
    } else if (newest(words, team).isEmpty()) {
      return Optional.of(words.line("staff.no.round", "least", records.suppression().minimum()));
    }
    return soonest(team)
        .filter(day(visit.at())::isBefore)
        .map(
            date ->
                words.line("staff.soon", "days", StaffMirror.DAYS_APART, "date", words.day(date)));
  }

  private Optional<LocalDate> soonest(Team team) {
    return records.staff().mirrors().newest(team.id()).flatMap(StaffMirror::soonestNext);
  }

  /** The newest closed round that the answers of staff can be compared with. */
  Optional<AskedRound> newest(Phrases words, Team team) {
    return records.rounds().snapshots(team.id()).stream()
        .findFirst()
        .map(snapshot -> round(words, team, snapshot))
        .filter(round -> StaffQuestions.canStandBeside(round.rubric(), round.snapshot()));
  }

  /** The round that a survey is compared with. */
  AskedRound round(Phrases words, Team team, StaffMirror mirror) {
    return records.rounds().snapshots(team.id()).stream()
        .filter(snapshot -> snapshot.round().id() == mirror.roundId())
        .findFirst()
        .map(snapshot -> round(words, team, snapshot))
        .orElseThrow();
  }

  private AskedRound round(Phrases words, Team team, Snapshot snapshot) {
    return new AskedRound(team, snapshot, rounds.rubric(words, snapshot));
  }

  LocalDate closedOn(AskedRound round) {
    return day(round.snapshot().round().closedAt().orElseThrow());
  }

  /** The last day for answers to a survey that is opened now. */
  LocalDate lastDay(Instant at) {
    return day(at).plusDays(StaffMirror.OPEN_DAYS);
  }

  StaffMessages messages(Phrases words, Team team) {
    return new StaffMessages(words, team, least());
  }

  boolean hasEnough(StaffMirror mirror) {
    return records.staff().mirrors().answered(mirror.id()) >= least();
  }

  /** The result of a closed survey. */
  StaffPicture picture(Phrases words, Team team, StaffMirror mirror) {
    AskedRound round = round(words, team, mirror);
    return new StaffPicture(
        words,
        round,
        closedOn(round),
        mirror,
        records.staff().mirrors().result(mirror.id()).orElseThrow(),
        least());
  }
}
