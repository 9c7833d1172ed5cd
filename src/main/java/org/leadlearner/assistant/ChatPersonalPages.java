package org.leadlearner.assistant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.history.HistoryHandler;
import org.leadlearner.assistant.meeting.ProjectorPage;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.plan.GrowthPlanHandler;
import org.leadlearner.assistant.prompt.LogMessage;
import org.leadlearner.assistant.prompt.PromptOverview;
import org.leadlearner.assistant.request.ResultRequest;
import org.leadlearner.assistant.result.ResultHandler;
import org.leadlearner.assistant.schedule.ScheduleHandler;
import org.leadlearner.assistant.staff.StaffHandler;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.PersonalPages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Member;
import org.leadlearner.people.Person;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.rubric.Strand;

/**
 * Builds pages from the replies of the chat's handlers, so that a page can show nothing that its
 * reader could not ask for in chat.
 */
final class ChatPersonalPages implements PersonalPages {

  private final HistoryHandler progress;
  private final GrowthPlanHandler plans;
  private final PromptPorts prompts;
  private final TeamPorts teams;
  private final ResultHandler results;
  private final StaffHandler staff;
  private final ProjectorPage projector;

  ChatPersonalPages(
      HistoryHandler progress,
      GrowthPlanHandler plans,
      PromptPorts prompts,
      TeamPorts teams,
      ResultHandler results,
      StaffHandler staff,
      ProjectorPage projector) {
    this.progress = progress;
    this.plans = plans;
    this.prompts = prompts;
    this.teams = teams;
    this.results = results;
    this.staff = staff;
    this.projector = projector;
  }

  @Override
  public Message overview(Person person, Instant at) {
    return silent(progress.home(visit(person, at), new PromptOverview(prompts), List.of()));
  }

  @Override
  public Message history(Person person, Instant at) {
    TurnContext visit = visit(person, at);
    List<Part> parts = new ArrayList<>(progress.history(visit, Optional.empty()).parts());
    progress.basis(visit).ifPresent(basis -> parts.addAll(basis.parts()));
    return silent(visit.words().message(parts));
  }

  @Override
  public Map<String, String> planStrands(Person person, Instant at) {
    Map<String, String> strands = new LinkedHashMap<>();
    plans
        .rubric(visit(person, at))
        .strands()
        .forEach(strand -> strands.put(strand.key(), strand.name()));
    return strands;
  }

  @Override
  public Message plan(Person person, Optional<String> strandKey, Instant at) {
    TurnContext visit = visit(person, at);
    Optional<Strand> strand = strandKey.flatMap(plans.rubric(visit)::find);
    return silent(plans.show(visit, strand));
  }

  @Override
  public Message practice(Person person, Instant at) {
    return silent(LogMessage.of(visit(person, at), prompts));
  }

  @Override
  public Message settings(Person person, Instant at) {
    return silent(new ScheduleHandler(prompts).show(visit(person, at)));
  }

  @Override
  public List<Team> teams(Person person) {
    return teams.teams().of(person.id()).stream()
        .filter(team -> member(person, team).isPresent())
        .toList();
  }

  @Override
  public Optional<TeamPage> team(Person person, long teamId, Instant at) {
    TurnContext visit = visit(person, at);
    return find(person, teamId).map(team -> page(visit, team));
  }

  /** Changes are shown when two rounds may be compared. */
  private TeamPage page(TurnContext visit, Team team) {
    List<Snapshot> snapshots = teams.rounds().snapshots(team.id());
    PageOfMessages page = new PageOfMessages();
    page.add(shown(visit, team, new ResultRequest.Show()));
    if (!snapshots.isEmpty()) {
      page.add(shown(visit, team, new ResultRequest.More()));
    }
    if (snapshots.stream().skip(1).anyMatch(one -> one.isComparableTo(snapshots.get(0)))) {
      page.add(
          visit.words().text("team.changes.title"),
          shown(visit, team, new ResultRequest.Changes()));
    }
    return new TeamPage(
        List.of(page.message()),
        !snapshots.isEmpty(),
        member(visit.person(), team).filter(Member::isLead).isPresent());
  }

  @Override
  public Optional<Message> board(Person person, long teamId, Instant at) {
    TurnContext visit = visit(person, at);
    return find(person, teamId)
        .flatMap(team -> results.board(visit, team, member(person, team).orElseThrow()))
        .map(ChatPersonalPages::silent);
  }

  @Override
  public Optional<Message> sources(Person person, long teamId, Instant at) {
    TurnContext visit = visit(person, at);
    return find(person, teamId)
        .filter(team -> !teams.rounds().snapshots(team.id()).isEmpty())
        .map(team -> shown(visit, team, new ResultRequest.Basis()));
  }

  @Override
  public Optional<Message> onWall(Person person, long roundId, Instant at) {
    return projector.of(visit(person, at), roundId);
  }

  @Override
  public Optional<StaffPage> staff(Person person, long teamId, Instant at) {
    TurnContext visit = visit(person, at);
    return find(person, teamId)
        .filter(team -> member(person, team).filter(Member::isLead).isPresent())
        .map(
            team ->
                new StaffPage(
                    silent(staff.see(visit, team, true)),
                    teams
                        .staff()
                        .mirrors()
                        .newest(teamId)
                        .filter(StaffMirror::isOpen)
                        .map(StaffMirror::id)));
  }

  private Optional<Team> find(Person person, long teamId) {
    return teams(person).stream().filter(team -> team.id() == teamId).findFirst();
  }

  private Message shown(TurnContext visit, Team team, ResultRequest request) {
    Member member = member(visit.person(), team).orElseThrow();
    return silent(results.show(visit, team, member, request));
  }

  private Optional<Member> member(Person person, Team team) {
    return TeamRights.member(teams, team, person.id())
        .filter(member -> MembersOnly.isMember(person.profile()) && member.seesResults());
  }

  private static TurnContext visit(Person person, Instant at) {
    return new TurnContext(person, Phrases.in(person.profile().locale()), at);
  }

  /** The message without buttons. */
  private static Message silent(Message message) {
    return message.with(
        message.parts().stream()
            .filter(part -> !(part instanceof Part.Buttons) && !(part instanceof Part.Choices))
            .toList());
  }
}
