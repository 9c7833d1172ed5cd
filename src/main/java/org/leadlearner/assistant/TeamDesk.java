package org.leadlearner.assistant;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;

/** Brings what is said about teams to the desk it belongs to. */
final class TeamDesk {

  private final TeamRecords records;
  private final TeamSetup setup;
  private final TeamRounds rounds;
  private final OpenRound open;
  private final TeamResults results;
  private final MeetingDesk meetings;

  TeamDesk(
      TeamRecords records,
      TeamSetup setup,
      TeamRounds rounds,
      OpenRound open,
      TeamResults results,
      MeetingDesk meetings) {
    this.records = records;
    this.setup = setup;
    this.rounds = rounds;
    this.open = open;
    this.results = results;
    this.meetings = meetings;
  }

  List<Reply> answer(Visit visit, Incoming incoming, TeamRequest request) {
    if (request instanceof TeamRequest.SetUp wanted) {
      return setup.setUp(visit, incoming, wanted.name());
    } else if (request instanceof TeamRequest.Views) {
      return List.of(Reply.below(results.views(visit)));
    }
    Optional<Team> team = meant(visit, incoming);
    return team.map(found -> about(visit, incoming, found, request))
        .orElseGet(() -> List.of(say(visit, "team.none")));
  }

  private List<Reply> about(Visit visit, Incoming incoming, Team team, TeamRequest request) {
    Optional<Member> member = member(visit, team);
    if (member.isEmpty() || !member.get().seesResults()) {
      return List.of(say(visit, "team.not.member", "team", new Quoted(team.name())));
    } else if (request instanceof TeamRequest.Members) {
      return List.of(Reply.below(setup.members(visit, team, member.get())));
    } else if (request instanceof TeamRequest.Leave) {
      return List.of(Reply.below(setup.leave(visit, team, member.get())));
    } else if (request instanceof TeamRequest.Log) {
      return List.of(Reply.below(new TeamLog(records).of(visit, team)));
    } else if (request instanceof TeamRequest.Meeting meeting) {
      return meetings.answer(visit, team, member.get(), meeting.request());
    } else if (request instanceof TeamRequest.CloseRound) {
      return rounds.close(visit, team, member.get());
    } else if (request instanceof TeamRequest.Unfinished) {
      return List.of(Reply.below(open.unfinished(visit, team)));
    }
    return List.of(Reply.below(results.show(visit, team, member.get(), request)));
  }

  List<Reply> pressed(Visit visit, Incoming incoming, Action action) {
    Optional<Team> found = Menu.number(action).flatMap(records.teams()::find);
    if (found.isEmpty()) {
      return List.of(say(visit, "team.none"));
    }
    Team team = found.get();
    if (MeetingActions.isOurs(action)) {
      return inMeeting(visit, team, member -> meetings.pressed(visit, team, member, action));
    }
    return switch (action.verb()) {
      case TeamActions.JOIN -> setup.join(visit, incoming, team, Member.Role.MEMBER);
      case TeamActions.OBSERVE -> setup.join(visit, incoming, team, Member.Role.OBSERVER);
      case TeamActions.DECLINE -> setup.decline(visit, incoming, team);
      case TeamActions.ROLE -> setup.role(visit, team, action);
      case TeamActions.REMIND -> open.remind(visit, team);
      case TeamActions.POST -> results.post(visit, team);
      case TeamActions.CLOSE -> about(visit, incoming, team, new TeamRequest.CloseRound());
      default -> about(visit, incoming, team, new TeamRequest.Show());
    };
  }

  /** A page of a meeting was sent in. */
  List<Reply> submitted(Visit visit, Heard.Submitted sent) {
    return Menu.number(sent.action())
        .flatMap(records.teams()::find)
        .map(
            team -> inMeeting(visit, team, member -> meetings.submitted(visit, team, member, sent)))
        .orElseGet(() -> List.of(say(visit, "team.none")));
  }

  private List<Reply> inMeeting(Visit visit, Team team, Function<Member, List<Reply>> answer) {
    return member(visit, team)
        .filter(Member::seesResults)
        .map(answer)
        .orElseGet(() -> List.of(say(visit, "team.not.member", "team", new Quoted(team.name()))));
  }

  /** The team of the channel; else the one that the person belongs to, the newest of several. */
  private Optional<Team> meant(Visit visit, Incoming incoming) {
    return incoming
        .channel()
        .flatMap(channel -> records.teams().ofHome(Places.of(channel)))
        .or(
            () ->
                records.teams().of(visit.person().id()).stream()
                    .filter(team -> member(visit, team).filter(Member::seesResults).isPresent())
                    .reduce((one, later) -> later));
  }

  private Optional<Member> member(Visit visit, Team team) {
    return TeamSetup.member(records, team, visit.person().id());
  }

  private static Reply say(Visit visit, String key, Object... namesAndValues) {
    return Reply.below(new MessageBuilder(visit.words()).say(key, namesAndValues).build());
  }
}
