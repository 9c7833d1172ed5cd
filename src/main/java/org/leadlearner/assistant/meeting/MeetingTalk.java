package org.leadlearner.assistant.meeting;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.team.MeetingActions;
import org.leadlearner.assistant.team.RoundAtHand;
import org.leadlearner.assistant.team.TeamRecords;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.Menu;
import org.leadlearner.assistant.turn.Visit;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Member;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Meeting;
import org.leadlearner.rubric.Strand;

/** Walks a facilitator through a meeting. One meeting of a round is under way at most. */
final class MeetingTalk {

  private final TeamRecords records;

  MeetingTalk(TeamRecords records) {
    this.records = records;
  }

  /** Reveals the spread and offers to start; or goes on with the meeting that is under way. */
  Message open(Visit visit, RoundAtHand at) {
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

  private static String whyPick(RoundAtHand at) {
    return at.snapshot().result().strands().isEmpty() ? "meeting.pick.few" : "meeting.pick.close";
  }

  private static List<String> proposed(RoundAtHand at) {
    return Meeting.proposed(at.rubric(), at.snapshot().result());
  }

  private String nameOf(RoundAtHand at, Meeting meeting) {
    return TeamRights.member(records, at.team(), meeting.startedBy()).map(Member::name).orElse("-");
  }

  Message strands(Visit visit, RoundAtHand at) {
    return messages(visit, at).pick("meeting.pick");
  }

  /** Starts with what is proposed; a meeting that is under way goes on instead. */
  Message start(Visit visit, RoundAtHand at) {
    begin(visit, at, proposed(at));
    return now(visit, at, List.of());
  }

  Message pick(Visit visit, RoundAtHand at, Action action) {
    return action
        .detail(Menu.VALUE)
        .flatMap(at.rubric()::find)
        .map(strand -> pick(visit, at, strand))
        .orElseGet(() -> strands(visit, at));
  }

  /** Talks about this strand next. */
  Message pick(Visit visit, RoundAtHand at, Strand strand) {
    Meeting meeting = underWay(visit, at);
    if (!meeting.takesMore() && !meeting.strands().contains(strand.key())) {
      return now(visit, at, List.of(visit.words().line("meeting.full")));
    }
    records.meetings().keep(meeting.onto(strand));
    return now(visit, at, List.of());
  }

  /** A second press of the same button changes nothing more. */
  Message next(Visit visit, RoundAtHand at, Action action) {
    records
        .meetings()
        .of(at.id())
        .filter(meeting -> MeetingActions.isFrom(action, meeting))
        .ifPresent(meeting -> records.meetings().keep(meeting.next()));
    return now(visit, at, List.of());
  }

  /** The same, typed. */
  List<Reply> next(Visit visit, RoundAtHand at) {
    records.meetings().of(at.id()).ifPresent(some -> records.meetings().keep(some.next()));
    return List.of(Reply.below(now(visit, at, List.of())));
  }

  /** Where the meeting stands; without one, how to start it. */
  Message now(Visit visit, RoundAtHand at, List<Line> said) {
    return records
        .meetings()
        .of(at.id())
        .map(meeting -> messages(visit, at).now(said, meeting))
        .orElseGet(() -> open(visit, at));
  }

  Message stop(Visit visit) {
    return new MessageBuilder(visit.words()).say("meeting.stopped").build();
  }

  /** The meeting that is under way, or a new one with all that was agreed before. */
  Meeting underWay(Visit visit, RoundAtHand at) {
    return records
        .meetings()
        .of(at.id())
        .orElseGet(
            () -> {
              begin(visit, at, List.of());
              return records.meetings().of(at.id()).orElseThrow();
            });
  }

  private void begin(Visit visit, RoundAtHand at, List<String> strands) {
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

  private static MeetingMessages messages(Visit visit, RoundAtHand at) {
    return new MeetingMessages(visit.words(), at);
  }
}
