package org.leadlearner.assistant.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.team.MeetingActions;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.progress.round.Crossings;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;

/**
 * Opens and closes the rounds of teams. While one is open, only whether enough have finished is
 * shown (domain.md, section 3.7); when it closes, its result is frozen.
 */
public final class RoundHandler {

  private final TeamPorts records;
  private final RubricShelf rubrics;
  private final OpenRoundHandler.Absence absence;
  private final RoundDates dates;

  public RoundHandler(TeamPorts records, RubricShelf rubrics, OpenRoundHandler.Absence absence) {
    this.records = records;
    this.rubrics = rubrics;
    this.absence = absence;
    this.dates = new RoundDates(records.rounds(), records.facts().zone());
  }

  public Round open(TurnContext visit, Team team) {
    return open(team, visit.at());
  }

  private Round open(Team team, Instant at) {
    Rubric rubric = rubrics.current().get(0);
    return records.rounds().open(team.id(), rubric.edition(), at, dates.lastDay(team.id(), at));
  }

  /** Asks whether to close the open round; for leads. */
  public Message askToClose(
      TurnContext visit, Incoming incoming, Team team, OpenRoundHandler open) {
    return refusal(visit, incoming, team).orElseGet(() -> open.askToClose(visit, team));
  }

  /** Why this person cannot close a round of the team now. */
  private Optional<Message> refusal(TurnContext visit, Incoming incoming, Team team) {
    if (!new TeamRights(records).mayLead(visit, incoming, team)) {
      return Optional.of(visit.say("team.leads.only"));
    }
    return dates
        .tooSoon(team.id(), visit.at())
        .map(wait -> visit.say(wait.line(visit.words(), "team.round.soon")));
  }

  /** Whether the last round was closed long enough ago to close another. */
  public boolean mayClose(Team team, Instant at) {
    return dates.tooSoon(team.id(), at).isEmpty();
  }

  /** Closes the open round and opens the next one; for leads. */
  public List<Reply> close(TurnContext visit, Incoming incoming, Team team) {
    Optional<Message> refused = refusal(visit, incoming, team);
    if (refused.isPresent()) {
      return List.of(Reply.below(refused.get()));
    }
    Optional<Round> current = records.rounds().current(team.id());
    if (current.isEmpty()) {
      open(visit, team);
      return List.of(Reply.below(visit.say("team.round.opened")));
    }
    TeamRights rights = new TeamRights(records);
    Snapshot snapshot = close(team, current.get(), visit.at());
    audit(team, Optional.of(visit.person().id()), visit.at());
    if (!rights.seesResults(visit, team)) {
      return List.of(Reply.below(visit.say("team.round.closed")));
    }
    // The result is shown at once, and that counts as a look.
    records.rounds().viewed(snapshot.round().id(), visit.person().id(), visit.at());
    return List.of(
        Reply.below(
            summary(visit.words(), team, records.rounds().snapshots(team.id()), visit::day)
                .summary(
                    SummaryAdditions.NOTHING, List.of(MeetingActions.begin(visit.words(), team)))));
  }

  /** Closes the rounds whose last day has passed, and notifies the leads. */
  public List<Reply.Post> closeOver(Instant now) {
    List<Reply.Post> posts = new ArrayList<>();
    for (Round round : records.rounds().over(dates.day(now))) {
      records
          .teams()
          .find(round.teamId())
          .filter(team -> dates.tooSoon(team.id(), now).isEmpty())
          .ifPresent(
              team -> {
                close(team, round, now);
                audit(team, Optional.empty(), now);
                posts.addAll(notifiedLeads(team));
              });
    }
    return posts;
  }

  private List<Reply.Post> notifiedLeads(Team team) {
    return records.teams().members(team.id()).stream()
        .filter(Member::isLead)
        .map(lead -> new Reply.Post(lead.own(), over(records.readers().of(lead.personId()), team)))
        .toList();
  }

  private static Message over(Phrases words, Team team) {
    return new MessageBuilder(words)
        .say("team.round.over", "team", new Quoted(team.name()))
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.main(
                        words.text("team.button.show"), TeamActions.of(TeamButton.SHOW, team)))))
        .build();
  }

  /**
   * Computes and freezes the result of a round. All of it is about people who have finished at this
   * moment and is stored in one transaction, so that a person who finishes meanwhile is in all of
   * it or in none.
   */
  private Snapshot close(Team team, Round round, Instant at) {
    List<Member> members = records.teams().members(team.id());
    Round closed = round.closed(at);
    Set<Long> finished = records.rounds().finished(closed, OpenRoundHandler.counted(members));
    TeamResult result =
        TeamResult.of(
                rubrics.find(round.edition()).orElseThrow(),
                records.rounds().answers(closed, finished),
                records.suppression())
            .noting(records.rounds().noted(closed, finished, at), records.suppression());
    Map<Long, Integer> alsoIn = records.rounds().alsoIn(closed, finished);
    Snapshot snapshot =
        new Snapshot(
                closed,
                new ParticipationCount(records.facts().reach(), absence)
                    .of(members, finished.size(), at),
                result,
                records.rounds().cohort(team.id(), finished))
            .after(records.rounds().snapshotsOf(alsoIn.keySet()), alsoIn);
    snapshot = counted(snapshot, finished);
    records.rounds().close(snapshot, finished);
    open(team, at);
    return snapshot;
  }

  /**
   * The summary of a team's closed rounds.
   *
   * @param snapshots newest first, at least one
   * @param day formats a day in the reader's time zone
   */
  public RoundSummaryMessage summary(
      Phrases words, Team team, List<Snapshot> snapshots, Function<Instant, String> day) {
    return new RoundSummaryMessage(
        words,
        rubric(words, snapshots.get(0)),
        new RoundSummaryMessage.Closed(
            team, snapshots, records.suppression().minimum(), records.facts().profile().name()),
        day);
  }

  /** With how many of the same people crossed a stage since their previous round. */
  private Snapshot counted(Snapshot snapshot, Set<Long> people) {
    Optional<Snapshot> before =
        records.rounds().snapshots(snapshot.round().teamId()).stream()
            .filter(snapshot::isComparableTo)
            .findFirst();
    List<Crossings.Pair> pairs =
        before
            .map(one -> records.rounds().pairs(one.round(), snapshot.round(), people))
            .orElse(List.of());
    return pairs.isEmpty()
        ? snapshot
        : snapshot.with(
            Crossings.of(
                rubric(snapshot), before.orElseThrow().result(), snapshot.result(), pairs));
  }

  /** The rubric of a closed round, in the language of these texts. */
  public Rubric rubric(Phrases words, Snapshot snapshot) {
    return rubric(snapshot).in(words.locale());
  }

  private Rubric rubric(Snapshot snapshot) {
    return rubrics.find(snapshot.round().edition()).orElseThrow();
  }

  private void audit(Team team, Optional<Long> by, Instant at) {
    records
        .teams()
        .audit(
            team.id(), new TeamChange(TeamChange.Kind.ROUND_CLOSED, by, Optional.empty(), "", at));
  }
}
