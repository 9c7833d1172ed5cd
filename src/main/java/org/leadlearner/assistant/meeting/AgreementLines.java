package org.leadlearner.assistant.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.followup.FollowUpReminder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.round.SummaryLine;
import org.leadlearner.assistant.team.ClosedRound;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.people.Team;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.round.Snapshot;

/** The lines about a team's agreement in the summary of a closed round. */
public record AgreementLines(TeamPorts records, RoundHandler rounds, FollowUpReminder followUps) {

  /**
   * For members of the team: the agreed reading of the newest round, and the state of the next
   * step; without an agreement on that round, the step of the newest agreement before it.
   *
   * @param snapshots the results of the team's rounds, newest first
   */
  public List<SummaryLine> forTeam(
      Phrases words, Team team, List<Snapshot> snapshots, StatusDay day) {
    List<SummaryLine> lines = new ArrayList<>(forChannel(words, team, snapshots, day));
    for (Snapshot snapshot : snapshots) {
      Optional<Agreement> agreement = records.agreements().of(snapshot.round().id());
      if (agreement.isPresent()) {
        AgreementMessage message = message(words, team, snapshot);
        agreement
            .get()
            .action()
            .map(action -> message.stepLine(action, followUps.outcome(agreement.get())))
            .ifPresent(lines::add);
        return lines;
      }
    }
    return lines;
  }

  /**
   * When the newest step was agreed on after one of these rounds, and what became of it, without
   * the team's own words and without who takes it on.
   *
   * @param rounds newest first
   * @param strand one that the agreement must be about; empty for any
   */
  public String origin(
      Phrases words,
      List<Snapshot> rounds,
      Optional<String> strand,
      Function<Instant, String> day) {
    return rounds.stream()
        .flatMap(round -> records.agreements().of(round.round().id()).stream())
        .filter(kept -> kept.action().isPresent())
        .filter(kept -> strand.isEmpty() || isAbout(kept, strand.get()))
        .findFirst()
        .map(kept -> words.text(originKey(kept), "date", day.apply(kept.at())))
        .orElseGet(() -> words.text("moves.step.none"));
  }

  private static boolean isAbout(Agreement kept, String strand) {
    return kept.strands().stream().anyMatch(one -> one.strandKey().equals(strand));
  }

  private String originKey(Agreement kept) {
    return followUps
        .outcome(kept)
        .map(
            outcome ->
                switch (outcome) {
                  case DONE -> "moves.step.done";
                  case MOVED -> "moves.step.moved";
                  case NOT_YET -> "moves.step.open";
                })
        .orElse("moves.step");
  }

  /** For a channel, where others may read: nothing in the team's own words. */
  public List<SummaryLine> forChannel(
      Phrases words, Team team, List<Snapshot> snapshots, StatusDay day) {
    Snapshot newest = snapshots.get(0);
    return records
        .agreements()
        .of(newest.round().id())
        .map(
            kept ->
                List.of(
                    message(words, team, newest).summaryLine(kept.strands()),
                    status(words, kept, day)))
        .orElse(List.of());
  }

  private SummaryLine status(Phrases words, Agreement kept, StatusDay day) {
    return SigningHandler.statusLine(words, kept, records.agreements().signatures().of(kept), day);
  }

  private AgreementMessage message(Phrases words, Team team, Snapshot snapshot) {
    return new AgreementMessage(
        words, new ClosedRound(team, snapshot, rounds.rubric(words, snapshot)));
  }
}
