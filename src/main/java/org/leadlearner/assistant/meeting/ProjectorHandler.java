package org.leadlearner.assistant.meeting;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Span;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Snapshot;

/** Gives a lead the link to the page that a room sees of a round, and nobody else. */
public final class ProjectorHandler {

  /** A round that was closed longer ago is not what a meeting of today is about. */
  private static final Duration RECENT = Duration.ofDays(14);

  private final TeamPorts records;

  public ProjectorHandler(TeamPorts records) {
    this.records = records;
  }

  public Message link(TurnContext visit, Team team, Member member) {
    if (!member.isLead()) {
      return visit.say("team.leads.only");
    }
    Optional<Long> round = round(visit, team);
    Optional<URI> address =
        round.flatMap(id -> records.projector().addressFor(visit.person().id(), id, visit.at()));
    if (address.isEmpty()) {
      return visit.say("wall.closed");
    }
    records
        .rounds()
        .find(round.get())
        .filter(one -> !one.isOpen())
        // It shows what the round came to, so those in it are told who looked.
        .ifPresent(one -> records.rounds().viewed(one.id(), visit.person().id(), visit.at()));
    return new MessageBuilder(visit.words())
        .say("wall.link")
        .say(new Line(List.of(Span.link(address.get()))))
        .say("wall.shows")
        .remark("wall.once")
        .build();
  }

  /** The one that a meeting is under way on or that was just closed; else the open one. */
  private Optional<Long> round(TurnContext visit, Team team) {
    return records.rounds().snapshots(team.id()).stream()
        .findFirst()
        .map(Snapshot::round)
        .filter(
            newest ->
                records.meetings().of(newest.id()).isPresent()
                    || newest.closedAt().orElseThrow().plus(RECENT).isAfter(visit.at()))
        .or(() -> records.rounds().current(team.id()))
        .map(Round::id);
  }
}
