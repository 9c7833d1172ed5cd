package org.leadlearner.assistant.meeting;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.team.ClosedRound;
import org.leadlearner.assistant.team.MeetingActions;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Member;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Meeting;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Strand;

/** Leads a facilitator through a meeting. There is at most one meeting of a round in progress. */
final class MeetingScript {

  private final TeamPorts records;

  MeetingScript(TeamPorts records) {
    this.records = records;
  }

  /** Reveals the spread and offers to start, or continues the meeting in progress. */
  Message open(TurnContext visit, ClosedRound at) {
    Optional<Meeting> meeting = records.meetings().of(at.id());
    if (meeting.isPresent()) {
      return messages(visit, at)
          .underWay(
              meeting.get(),
              nameOf(at, meeting.get()),
              visit.dayAndTime(meeting.get().startedAt()));
    }
    List<String> proposed = proposed(at);
    return proposed.isEmpty()
        ? messages(visit, at).pick(whyPick(at))
        : messages(visit, at).reveal(proposed);
  }

  private static String whyPick(ClosedRound at) {
    TeamResult result = at.snapshot().result();
    if (result.isHidden()) {
      return "meeting.pick.few";
    }
    return result.isWithoutSpread() ? "meeting.pick.hidden" : "meeting.pick.close";
  }

  private static List<String> proposed(ClosedRound at) {
    return Meeting.proposed(at.rubric(), at.snapshot().result());
  }

  private String nameOf(ClosedRound at, Meeting meeting) {
    return TeamRights.member(records, at.team(), meeting.startedBy()).map(Member::name).orElse("-");
  }

  Message strands(TurnContext visit, ClosedRound at) {
    return messages(visit, at).pick("meeting.pick");
  }

  /** Starts with the proposed strands; a meeting in progress continues instead. */
  Message start(TurnContext visit, ClosedRound at) {
    begin(visit, at, proposed(at));
    return now(visit, at, List.of());
  }

  Message pick(TurnContext visit, ClosedRound at, Action action) {
    return action
        .detail(CommonActions.VALUE)
        .flatMap(at.rubric()::find)
        .map(strand -> pick(visit, at, strand))
        .orElseGet(() -> strands(visit, at));
  }

  /** Discusses this strand next. */
  Message pick(TurnContext visit, ClosedRound at, Strand strand) {
    Meeting meeting = underWay(visit, at);
    if (!meeting.takesMore() && !meeting.strands().contains(strand.key())) {
      return now(visit, at, List.of(visit.words().line("meeting.full")));
    }
    records.meetings().keep(meeting.onto(strand));
    return now(visit, at, List.of());
  }

  /** A second press of the same button has no effect. */
  Message next(TurnContext visit, ClosedRound at, Action action) {
    records
        .meetings()
        .of(at.id())
        .filter(meeting -> MeetingActions.isFrom(action, meeting))
        .ifPresent(meeting -> records.meetings().keep(meeting.next()));
    return now(visit, at, List.of());
  }

  /** The same, typed. */
  List<Reply> next(TurnContext visit, ClosedRound at) {
    records.meetings().of(at.id()).ifPresent(some -> records.meetings().keep(some.next()));
    return List.of(Reply.below(now(visit, at, List.of())));
  }

  /** The state of the meeting; without one, how to start it. */
  Message now(TurnContext visit, ClosedRound at, List<Line> said) {
    return records
        .meetings()
        .of(at.id())
        .map(meeting -> messages(visit, at).now(said, meeting))
        .orElseGet(() -> open(visit, at));
  }

  Message stop(TurnContext visit) {
    return visit.say("meeting.stopped");
  }

  /** The meeting in progress, or a new one with everything that was agreed before. */
  Meeting underWay(TurnContext visit, ClosedRound at) {
    return records
        .meetings()
        .of(at.id())
        .orElseGet(
            () -> {
              begin(visit, at, List.of());
              return records.meetings().of(at.id()).orElseThrow();
            });
  }

  private void begin(TurnContext visit, ClosedRound at, List<String> strands) {
    Optional<Agreement> kept = records.agreements().of(at.id());
    records
        .meetings()
        .start(
            new Meeting(
                at.id(),
                visit.person().id(),
                strands,
                0,
                kept.map(Agreement::strands).orElse(List.of()),
                kept.flatMap(Agreement::action),
                visit.at()));
  }

  private static MeetingMessages messages(TurnContext visit, ClosedRound at) {
    return new MeetingMessages(visit.words(), at);
  }
}
