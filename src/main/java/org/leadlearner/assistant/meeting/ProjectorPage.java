package org.leadlearner.assistant.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.round.OpenRoundHandler;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.team.ClosedRound;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Meeting;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Snapshot;

/**
 * What a room sees of a round on its wall, from one moment to the next: whether enough have
 * answered, the picture, what is discussed, the line and its signatures. There is no name on it and
 * none of the team's own words, and nothing that the chat would not show the team at that moment.
 */
public final class ProjectorPage {

  private final TeamPorts records;
  private final RoundHandler rounds;
  private final OpenRoundHandler open;

  public ProjectorPage(TeamPorts records, RoundHandler rounds, OpenRoundHandler open) {
    this.records = records;
    this.rounds = rounds;
    this.open = open;
  }

  /** Empty for those who do not lead the team at this moment. */
  public Optional<Message> of(TurnContext visit, long roundId) {
    return records
        .rounds()
        .find(roundId)
        .flatMap(
            round ->
                records
                    .teams()
                    .find(round.teamId())
                    .filter(team -> leads(visit, team))
                    .map(team -> page(visit, team, round)));
  }

  private boolean leads(TurnContext visit, Team team) {
    return MembersOnly.isMember(visit.person().profile())
        && new TeamRights(records)
            .member(visit, team)
            .filter(Member::seesResults)
            .filter(Member::isLead)
            .isPresent();
  }

  private Message page(TurnContext visit, Team team, Round round) {
    return records.rounds().snapshots(team.id()).stream()
        .filter(one -> one.round().id() == round.id())
        .findFirst()
        .map(snapshot -> closed(visit, team, snapshot))
        .orElseGet(() -> waiting(visit.words(), team));
  }

  /** As long as the round is open, no number is shown: two of them tell who finished between. */
  private Message waiting(Phrases words, Team team) {
    return new MessageBuilder(words)
        .heading("team.title", "team", team.name())
        .say(open.line(words, team))
        .say("wall.answer")
        .remark("team.fixed")
        .build();
  }

  private Message closed(TurnContext visit, Team team, Snapshot snapshot) {
    Phrases words = visit.words();
    ClosedRound at = new ClosedRound(team, snapshot, rounds.rubric(words, snapshot));
    Optional<Meeting> meeting = records.meetings().of(at.id());
    Optional<Agreement> agreed = records.agreements().of(at.id());
    if (meeting.isPresent()) {
      return discussed(words, at, meeting.get());
    }
    return agreed
        .map(kept -> signed(visit, at, kept))
        .orElseGet(() -> rounds.summary(words, team, List.of(snapshot), visit::day).pictureAlone());
  }

  private static Message discussed(Phrases words, ClosedRound at, Meeting meeting) {
    List<Line> recorded = lines(words, at, meeting.recorded());
    return new MeetingMessages(words, at).onWall(meeting, recorded);
  }

  private Message signed(TurnContext visit, ClosedRound at, Agreement kept) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .heading("agreed.title", "team", at.team().name())
        .sayAll(lines(words, at, kept.strands()))
        .say(
            SigningHandler.status(
                words,
                kept,
                records.agreements().signatures().of(kept),
                new StatusDay(visit.at(), visit::day)))
        .remark("team.fixed")
        .build();
  }

  /** The sentence of each strand that all would sign. */
  private static List<Line> lines(
      Phrases words, ClosedRound at, List<Agreement.StrandAgreement> agreed) {
    List<Line> lines = new ArrayList<>();
    at.rubric()
        .strands()
        .forEach(
            strand ->
                agreed.stream()
                    .filter(one -> one.strandKey().equals(strand.key()))
                    .map(
                        one ->
                            words.line(
                                "wall.line",
                                "strand",
                                strand.name(),
                                "sentence",
                                strand.anchor(one.points())))
                    .forEach(lines::add));
    return lines;
  }
}
