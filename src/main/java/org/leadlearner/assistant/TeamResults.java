package org.leadlearner.assistant;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.chat.Message;
import org.leadlearner.chat.Part;
import org.leadlearner.chat.Reply;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.progress.Rounds;
import org.leadlearner.progress.Snapshot;

/** Shows what closed rounds came to, to those who belong to the team, and keeps who looked. */
final class TeamResults {

  private static final Duration VIEWS_KEPT_IN_SIGHT = Duration.ofDays(90);

  private final TeamRecords records;
  private final TeamRounds rounds;
  private final OpenRound open;
  private final AgreedLines agreed;

  TeamResults(TeamRecords records, TeamRounds rounds, OpenRound open, AgreedLines agreed) {
    this.records = records;
    this.rounds = rounds;
    this.open = open;
    this.agreed = agreed;
  }

  Message show(Visit visit, Team team, Member member, TeamRequest request) {
    List<Snapshot> snapshots = records.rounds().snapshots(team.id());
    if (snapshots.isEmpty()) {
      return notYet(visit, team, member);
    }
    Snapshot newest = snapshots.get(0);
    records.rounds().viewed(newest.round().id(), visit.person().id(), visit.at());
    TeamMessage message = message(visit.words(), team, snapshots);
    String day = visit.day(newest.round().closedAt().orElseThrow());
    if (request instanceof TeamRequest.Changes) {
      return message.changes(visit, snapshots);
    } else if (request instanceof TeamRequest.Differences) {
      return message.differences(day);
    }
    List<Part.Button> buttons = new ArrayList<>(buttons(visit.words(), team, member));
    if (member.isLead()) {
      buttons.add(MeetingActions.begin(visit.words(), team));
    }
    return message.summary(day, agreed.forTeam(visit.words(), team, snapshots), buttons);
  }

  /** The newest result with a row for each strand; empty while there is none. */
  Optional<Message> board(Visit visit, Team team, Member member) {
    return records.rounds().snapshots(team.id()).stream()
        .findFirst()
        .map(
            newest ->
                new BoardMessage(visit.words(), rounds.rubric(newest), newest.result())
                    .with(show(visit, team, member, new TeamRequest.Show())));
  }

  private TeamMessage message(Words words, Team team, List<Snapshot> snapshots) {
    Snapshot newest = snapshots.get(0);
    Optional<Snapshot> before =
        snapshots.stream().skip(1).filter(newest::isComparableTo).findFirst();
    return new TeamMessage(words, rounds.rubric(newest), team, newest, before);
  }

  private Message notYet(Visit visit, Team team, Member member) {
    MessageBuilder message =
        new MessageBuilder(visit.words())
            .heading("team.title", "team", team.name())
            .say("team.result.none");
    return open.say(message, visit.words(), team)
        .add(new Part.Buttons(buttons(visit.words(), team, member)))
        .remark("team.fixed")
        .build();
  }

  private static List<Part.Button> buttons(Words words, Team team, Member member) {
    List<Part.Button> buttons = new ArrayList<>();
    if (member.isLead()) {
      buttons.add(
          Part.Button.other(
              words.text("team.button.close"), TeamActions.of(TeamActions.CLOSE, team)));
      buttons.add(
          Part.Button.other(
              words.text("team.button.post"), TeamActions.of(TeamActions.POST, team)));
    }
    buttons.add(Menu.checkIn(words));
    buttons.add(Menu.dashboard(words));
    return buttons;
  }

  /** Posts the newest summary in the team's channels; a lead decides that. */
  List<Reply> post(Visit visit, Team team) {
    Optional<Member> member = TeamSetup.member(records, team, visit.person().id());
    List<Snapshot> snapshots = records.rounds().snapshots(team.id());
    if (member.filter(Member::isLead).isEmpty() || snapshots.isEmpty()) {
      return List.of(say(visit, member.isEmpty() ? "team.none" : "team.leads.only"));
    }
    List<Reply> replies = new ArrayList<>();
    team.homes()
        .forEach(
            home ->
                replies.add(
                    new Reply.Post(
                        Places.conversation(home),
                        message(visit.words(), team, snapshots)
                            .summary(
                                visit.day(snapshots.get(0).round().closedAt().orElseThrow()),
                                agreed.forChannel(visit.words(), team, snapshots),
                                List.of()))));
    replies.add(say(visit, "team.posted"));
    return replies;
  }

  /** Who looked at results that this person's answers may be part of. */
  Message views(Visit visit) {
    List<Team> teams = records.teams().of(visit.person().id());
    Set<Long> ids = teams.stream().map(Team::id).collect(Collectors.toSet());
    List<Rounds.View> views = records.rounds().views(ids, visit.at().minus(VIEWS_KEPT_IN_SIGHT));
    MessageBuilder message = new MessageBuilder(visit.words()).heading("team.views.title");
    if (views.isEmpty()) {
      return message.say("team.views.none").build();
    }
    for (Rounds.View view : views) {
      Team team = teams.stream().filter(one -> one.id() == view.teamId()).findFirst().orElseThrow();
      message.say(
          "team.views.line",
          "date",
          visit.dayAndTime(view.at()),
          "name",
          new Quoted(
              TeamSetup.member(records, team, view.personId()).map(Member::name).orElse("-")),
          "team",
          new Quoted(team.name()));
    }
    return message.build();
  }

  private static Reply say(Visit visit, String key) {
    return Reply.below(new MessageBuilder(visit.words()).say(key).build());
  }
}
