package org.leadlearner.assistant;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Incoming;
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
  private final WeekLines week;

  TeamResults(TeamRecords records, TeamRounds rounds, WeekLines week) {
    this.records = records;
    this.rounds = rounds;
    this.week = week;
  }

  Message show(Visit visit, Team team, Member member, TeamRequest request) {
    List<Snapshot> snapshots = records.rounds().snapshots(team.id());
    if (snapshots.isEmpty()) {
      return notYet(visit, team, member);
    }
    Snapshot newest = snapshots.get(0);
    records.rounds().viewed(newest.round().id(), visit.person().id(), visit.at());
    if (request instanceof TeamRequest.Changes changes) {
      ZoneId zone = records.facts().zone();
      return new TeamChanges(visit, rounds.rubric(newest), team, snapshots, zone)
          .since(changes.until());
    }
    TeamMessage message =
        new TeamMessage(visit.words(), rounds.rubric(newest), team, snapshots, visit::day);
    return request instanceof TeamRequest.Differences
        ? message.differences()
        : message.summary(
            week.frozen(visit.words(), team, visit.at()), buttons(visit.words(), team, member));
  }

  private Message notYet(Visit visit, Team team, Member member) {
    return TeamSummary.notYet(visit.words(), team, week.all(visit.words(), team, visit.at()))
        .add(new Part.Buttons(buttons(visit.words(), team, member)))
        .remark("team.fixed")
        .build();
  }

  private static List<Part.Button> buttons(Words words, Team team, Member member) {
    List<Part.Button> buttons = new ArrayList<>();
    if (member.isLead()) {
      buttons.add(button(words, "team.button.close", TeamActions.of(TeamActions.CLOSE, team)));
      buttons.add(button(words, "team.button.post", TeamActions.of(TeamActions.POST, team)));
      buttons.add(
          team.summaryTo().isEmpty()
              ? button(
                  words,
                  "team.button.monday",
                  TeamActions.monday(team, TeamRequest.Monday.Where.ME))
              : button(
                  words,
                  "team.button.monday.off",
                  TeamActions.monday(team, TeamRequest.Monday.Where.OFF)));
    }
    buttons.add(Menu.checkIn(words));
    return buttons;
  }

  private static Part.Button button(Words words, String key, Action action) {
    return Part.Button.other(words.text(key), action);
  }

  /** Posts the newest summary in the team's channels; a lead decides that. */
  List<Reply> post(Visit visit, Incoming incoming, Team team) {
    List<Snapshot> snapshots = records.rounds().snapshots(team.id());
    if (!new TeamRights(records).mayLead(visit, incoming, team)) {
      return List.of(say(visit, "team.leads.only"));
    } else if (snapshots.isEmpty() || team.homes().isEmpty()) {
      return List.of(say(visit, snapshots.isEmpty() ? "team.result.none" : "team.home.none"));
    }
    Message summary =
        new TeamMessage(visit.words(), rounds.rubric(snapshots.get(0)), team, snapshots, visit::day)
            .summary(List.of(), List.of());
    List<Reply> replies = new ArrayList<>();
    team.homes().forEach(home -> replies.add(new Reply.Post(Places.conversation(home), summary)));
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
