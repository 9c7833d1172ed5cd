package org.leadlearner.assistant.result;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadlearner.assistant.button.StaffButton;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.meeting.AgreementLines;
import org.leadlearner.assistant.meeting.StatusDay;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.request.ResultRequest;
import org.leadlearner.assistant.request.TeamLeadRequest;
import org.leadlearner.assistant.round.ChangesMessage;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.round.RoundSummaryMessage;
import org.leadlearner.assistant.round.StrandTable;
import org.leadlearner.assistant.round.SummaryAdditions;
import org.leadlearner.assistant.team.MeetingActions;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Rubric;

/** Shows the results of closed rounds to members of the team, and records who looked. */
public final class ResultHandler {

  private static final Duration VIEWS_KEPT_IN_SIGHT = Duration.ofDays(90);

  private final TeamPorts records;
  private final RoundHandler rounds;
  private final WeekLines week;
  private final AgreementLines agreed;

  public ResultHandler(
      TeamPorts records, RoundHandler rounds, WeekLines week, AgreementLines agreed) {
    this.records = records;
    this.rounds = rounds;
    this.week = week;
    this.agreed = agreed;
  }

  public Message show(TurnContext visit, Team team, Member member, ResultRequest request) {
    List<Snapshot> snapshots = upTo(records.rounds().snapshots(team.id()), request.round());
    if (snapshots.isEmpty()) {
      return notYet(visit, team, member);
    }
    Snapshot newest = snapshots.get(0);
    records.rounds().viewed(newest.round().id(), visit.person().id(), visit.at());
    RoundSummaryMessage message = rounds.summary(visit.words(), team, snapshots, visit::day);
    return request.accept(
        new ResultRequest.Visitor<>() {
          @Override
          public Message show() {
            return message.summary(
                beside(visit, team, snapshots), belowResult(visit, team, member));
          }

          @Override
          public Message more() {
            return message.more(beside(visit, team, snapshots));
          }

          @Override
          public Message basis(ResultRequest.Basis basis) {
            SummaryAdditions beside = beside(visit, team, snapshots);
            return basis
                .sentence()
                .map(sentence -> message.basis(beside, sentence))
                .orElseGet(() -> message.basis(beside));
          }

          @Override
          public Message changes(ResultRequest.Changes changes) {
            ZoneId zone = records.facts().zone();
            return new ChangesMessage(visit, message, snapshots, zone).since(changes.until());
          }

          @Override
          public Message differences() {
            return message.differences();
          }
        });
  }

  /** What was known when that round was the newest. */
  private static List<Snapshot> upTo(List<Snapshot> snapshots, Optional<Long> roundId) {
    List<Snapshot> known =
        snapshots.stream()
            .dropWhile(one -> roundId.filter(id -> id != one.round().id()).isPresent())
            .toList();
    return known.isEmpty() ? snapshots : known;
  }

  private SummaryAdditions beside(TurnContext visit, Team team, List<Snapshot> snapshots) {
    return new SummaryAdditions(
        agreed.forTeam(visit.words(), team, snapshots, new StatusDay(visit.at(), visit::day)),
        List.of(),
        week.frozen(visit.words(), team, visit.at()));
  }

  /** The newest result on one page, with a row for each strand; empty while there is none. */
  public Optional<Message> board(TurnContext visit, Team team, Member member) {
    List<Snapshot> snapshots = records.rounds().snapshots(team.id());
    if (snapshots.isEmpty()) {
      return Optional.empty();
    }
    Snapshot newest = snapshots.get(0);
    Rubric rubric = rounds.rubric(visit.words(), newest);
    return Optional.of(
        new BoardMessage(new StrandTable(visit.words(), rubric), newest.result())
            .of(
                show(visit, team, member, new ResultRequest.Show()),
                show(visit, team, member, new ResultRequest.More()),
                new MoveOrigins(visit.words(), rubric, records, agreed, visit::day)
                    .parts(team, snapshots)));
  }

  private Message notYet(TurnContext visit, Team team, Member member) {
    return WeeklySummary.notYet(visit.words(), team, week.all(visit.words(), team, visit.at()))
        .add(new Part.Buttons(beforeFirst(visit.words(), team, member)))
        .remark("team.fixed")
        .build();
  }

  /** While there is no result, a member's own check-in is what helps, until it is finished. */
  private List<Part.Button> beforeFirst(Phrases words, Team team, Member member) {
    List<Part.Button> buttons = new ArrayList<>();
    if (!isFinished(team, member)) {
      buttons.add(CommonActions.checkIn(words));
    }
    if (member.isLead()) {
      buttons.add(monday(words, team, Part.Button.Weight.OTHER));
      buttons.add(close(words, team, Part.Button.Weight.OTHER));
    }
    buttons.add(CommonActions.dashboard(words));
    return buttons;
  }

  /** Only they themselves learn it. */
  private boolean isFinished(Team team, Member member) {
    return records
        .rounds()
        .current(team.id())
        .map(round -> records.rounds().finished(round, Set.of(member.personId())))
        .filter(finished -> !finished.isEmpty())
        .isPresent();
  }

  /** What a lead does with a result stands first; the rest is rare. */
  private List<Part.Button> belowResult(TurnContext visit, Team team, Member member) {
    Phrases words = visit.words();
    if (!member.isLead()) {
      // Right after a round, nobody is asked for the next check-in yet.
      return rounds.mayClose(team, visit.at()) && !isFinished(team, member)
          ? List.of(CommonActions.checkIn(words), CommonActions.dashboard(words))
          : List.of(CommonActions.dashboard(words));
    }
    List<Part.Button> buttons = new ArrayList<>();
    buttons.add(MeetingActions.begin(words, team));
    buttons.add(
        Part.Button.other(words.text("team.button.post"), TeamActions.of(TeamButton.POST, team)));
    buttons.add(CommonActions.dashboard(words));
    buttons.add(monday(words, team, Part.Button.Weight.MORE));
    if (rounds.mayClose(team, visit.at())) {
      buttons.add(close(words, team, Part.Button.Weight.MORE));
    }
    buttons.add(
        Part.Button.more(words.text("staff.button.ask"), TeamActions.of(StaffButton.ASK, team)));
    return buttons;
  }

  private static Part.Button close(Phrases words, Team team, Part.Button.Weight weight) {
    return new Part.Button(
        words.text("team.button.close"), TeamActions.of(TeamButton.CLOSE, team), weight);
  }

  private static Part.Button monday(Phrases words, Team team, Part.Button.Weight weight) {
    return team.summaryTo().isEmpty()
        ? new Part.Button(
            words.text("team.button.monday"),
            TeamActions.monday(team, TeamLeadRequest.Monday.Where.ME),
            weight)
        : new Part.Button(
            words.text("team.button.monday.off"),
            TeamActions.monday(team, TeamLeadRequest.Monday.Where.OFF),
            weight);
  }

  /** Posts the newest summary in the team's channels; a lead decides that. */
  public List<Reply> post(TurnContext visit, Incoming incoming, Team team) {
    List<Snapshot> snapshots = records.rounds().snapshots(team.id());
    if (!new TeamRights(records).mayLead(visit, incoming, team)) {
      return List.of(Reply.below(visit.say("team.leads.only")));
    } else if (snapshots.isEmpty() || team.homes().isEmpty()) {
      return List.of(
          Reply.below(visit.say(snapshots.isEmpty() ? "team.result.none" : "team.home.none")));
    }
    Message summary =
        rounds
            .summary(visit.words(), team, snapshots, visit::day)
            .summary(
                new SummaryAdditions(
                    agreed.forChannel(
                        visit.words(), team, snapshots, new StatusDay(visit.at(), visit::day)),
                    List.of(),
                    List.of()),
                List.of());
    List<Reply> replies = new ArrayList<>();
    team.homes().forEach(home -> replies.add(new Reply.Post(home, summary)));
    replies.add(Reply.below(visit.say("team.posted")));
    return replies;
  }

  /** Who looked at results that may include this person's answers, once for each day. */
  public Message views(TurnContext visit) {
    Map<Long, Team> teams =
        records.teams().of(visit.person().id()).stream()
            .collect(Collectors.toMap(Team::id, Function.identity()));
    Set<Line> lines = new LinkedHashSet<>();
    for (Rounds.View view :
        records.rounds().views(teams.keySet(), visit.at().minus(VIEWS_KEPT_IN_SIGHT))) {
      Team team = Optional.ofNullable(teams.get(view.teamId())).orElseThrow();
      lines.add(
          visit
              .words()
              .line(
                  "team.views.line",
                  "date",
                  visit.day(view.at()),
                  "name",
                  new Quoted(
                      TeamRights.member(records, team, view.personId())
                          .map(Member::name)
                          .orElse("-")),
                  "team",
                  new Quoted(team.name())));
    }
    MessageBuilder message = new MessageBuilder(visit.words()).heading("team.views.title");
    return lines.isEmpty()
        ? message.say("team.views.none").build()
        : message.sayAll(List.copyOf(lines)).build();
  }
}
