package org.leadlearner.assistant.route;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.SigningButton;
import org.leadlearner.assistant.button.StaffButton;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.meeting.MeetingHandler;
import org.leadlearner.assistant.membership.TeamHomes;
import org.leadlearner.assistant.membership.TeamInvitations;
import org.leadlearner.assistant.membership.TeamLeadHandler;
import org.leadlearner.assistant.membership.TeamMembers;
import org.leadlearner.assistant.membership.TeamSetup;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.request.ResultRequest;
import org.leadlearner.assistant.request.TeamRequest;
import org.leadlearner.assistant.result.ResultHandler;
import org.leadlearner.assistant.round.OpenRoundHandler;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.staff.StaffButtonHandler;
import org.leadlearner.assistant.staff.StaffHandler;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;

/** Hands requests about teams to their handlers. */
public final class TeamRouter {

  private final TeamPorts records;
  private final TeamAccess access;
  private final TeamFormRouter forms;
  private final OneTeamRouter oneTeam;
  private final TeamSetup setup;
  private final RoundHandler rounds;
  private final OpenRoundHandler open;
  private final ResultHandler results;
  private final MeetingHandler meetings;
  private final TeamMembers people;
  private final TeamHomes homes;
  private final TeamLeadHandler leads;
  private final StaffHandler staff;

  public TeamRouter(
      TeamPorts records,
      TeamSetup setup,
      RoundHandler rounds,
      OpenRoundHandler open,
      ResultHandler results,
      MeetingHandler meetings,
      TeamInvitations invitations,
      StaffHandler staff) {
    this.records = records;
    this.setup = setup;
    this.rounds = rounds;
    this.open = open;
    this.results = results;
    this.meetings = meetings;
    this.people = new TeamMembers(records);
    this.homes = new TeamHomes(records);
    this.access = new TeamAccess(records, invitations);
    this.forms = new TeamFormRouter(access, setup, meetings);
    this.leads = new TeamLeadHandler(records, invitations, homes, people);
    this.staff = staff;
    this.oneTeam =
        new OneTeamRouter(
            records, access, setup, rounds, open, results, meetings, people, leads, staff);
  }

  /** The forms of teams and meetings that were sent in. */
  public TeamFormRouter forms() {
    return forms;
  }

  public List<Reply> answer(TurnContext visit, Incoming incoming, TeamRequest request) {
    Optional<Reply> refusal = TeamAccess.refusal(visit);
    return refusal.isPresent() && !(request instanceof TeamRequest.Leave)
        ? List.of(refusal.get())
        : request.accept(new Answer(visit, incoming));
  }

  /**
   * Whether a request that others are asked to confirm is refused to this person. Apart from
   * setting up a team and leaving one, these are requests of leads.
   */
  public boolean refuses(TurnContext visit, Incoming incoming, TeamRequest request) {
    TeamRights rights = new TeamRights(records);
    Optional<Team> meant = access.meant(visit, incoming);
    if (request instanceof TeamRequest.Leave) {
      return meant
          .filter(
              team ->
                  rights
                      .member(visit, team)
                      .filter(Member::seesResults)
                      .filter(member -> !setup.isLastLead(team, member))
                      .isPresent())
          .isEmpty();
    } else if (TeamAccess.refusal(visit).isPresent()) {
      return true;
    }
    return request instanceof TeamRequest.SetUp wanted
        ? setup.refusal(visit, incoming, wanted.name()).isPresent()
        : meant.filter(team -> rights.mayLead(visit, incoming, team)).isEmpty();
  }

  /** What each request is answered with. */
  private final class Answer implements TeamRequest.Visitor<List<Reply>> {

    private final TurnContext visit;
    private final Incoming incoming;

    private Answer(TurnContext visit, Incoming incoming) {
      this.visit = visit;
      this.incoming = incoming;
    }

    @Override
    public List<Reply> setUp(TeamRequest.SetUp wanted) {
      return setup.setUp(visit, incoming, wanted.name());
    }

    @Override
    public List<Reply> alsoHome(TeamRequest.AlsoHome home) {
      return homes.ask(visit, incoming, home.name());
    }

    @Override
    public List<Reply> join() {
      return incoming
          .where()
          .channel()
          .flatMap(records.teams()::ofHome)
          .map(team -> setup.join(visit, incoming, team, Member.Role.MEMBER))
          .orElseGet(() -> List.of(Reply.below(visit.say("team.join.where"))));
    }

    @Override
    public List<Reply> views() {
      return List.of(Reply.below(results.views(visit)));
    }

    @Override
    public List<Reply> named(TeamRequest.Named named) {
      return TeamRouter.this.named(visit, incoming, named.name());
    }

    @Override
    public List<Reply> ofTeam(TeamRequest.OfTeam request) {
      return access
          .meant(visit, incoming)
          .map(found -> oneTeam.answer(visit, incoming, found, request))
          .orElseGet(() -> List.of(Reply.below(visit.say("team.none"))));
    }
  }

  private List<Reply> named(TurnContext visit, Incoming incoming, String name) {
    List<Team> own = access.own(visit);
    Optional<Team> meant =
        own.stream().filter(team -> team.name().equalsIgnoreCase(name)).findFirst();
    if (meant.isPresent()) {
      return oneTeam.answer(visit, incoming, meant.get(), new ResultRequest.Show());
    } else if (own.isEmpty()) {
      return List.of(Reply.below(visit.say("team.none")));
    } else if (own.size() == 1) {
      return oneTeam.answer(visit, incoming, own.get(0), new ResultRequest.Show());
    }
    List<String> names = own.stream().map(Team::name).toList();
    return List.of(
        Reply.below(visit.say("team.which", "teams", new Quoted(visit.words().list(names)))));
  }

  /** What a person's own page offers: their team, or to set one up. */
  public Part.Button onOwnPage(TurnContext visit) {
    List<Team> own = access.own(visit);
    return own.isEmpty()
        ? Part.Button.other(visit.words().text("team.button.new"), Action.of(TeamButton.NEW))
        : Part.Button.other(
            visit.words().text("team.button.mine"),
            TeamActions.of(TeamButton.SHOW, own.get(own.size() - 1)));
  }

  /** Whether a name is the name of one of the person's teams. */
  public boolean isNameOfOwn(TurnContext visit, String name) {
    return access.own(visit).stream().map(Team::name).anyMatch(name::equalsIgnoreCase);
  }

  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, TeamButton button, Action action) {
    return switch (button) {
      case NEW -> List.of(forms.newTeam(visit, incoming));
      case DECLINE ->
          access.onTeam(visit, incoming, action, it -> setup.decline(visit, incoming, it));
      case JOIN ->
          access.inTeam(
              visit, incoming, action, it -> setup.join(visit, incoming, it, Member.Role.MEMBER));
      case OBSERVE ->
          access.inTeam(
              visit, incoming, action, it -> setup.join(visit, incoming, it, Member.Role.OBSERVER));
      case ROLE ->
          access.inTeam(visit, incoming, action, it -> people.role(visit, incoming, it, action));
      case REMIND -> access.inTeam(visit, incoming, action, it -> open.remind(visit, incoming, it));
      case POST -> access.inTeam(visit, incoming, action, it -> results.post(visit, incoming, it));
      case MONDAY ->
          access.inTeam(visit, incoming, action, it -> leads.monday(visit, incoming, it, action));
      case WITHDRAW ->
          access.inTeam(visit, incoming, action, it -> leads.withdraw(visit, incoming, it, action));
      case HOME ->
          access.inTeam(visit, incoming, action, it -> leads.home(visit, incoming, it, action));
      case CLOSE ->
          access.inTeam(
              visit,
              incoming,
              action,
              it -> List.of(Reply.below(rounds.askToClose(visit, incoming, it, open))));
      case CLOSE_NOW ->
          access.inTeam(visit, incoming, action, it -> rounds.close(visit, incoming, it));
      case MORE -> ask(visit, incoming, action, new ResultRequest.More());
      case BASIS -> ask(visit, incoming, action, TeamActions.basis(action));
      case SHOW, OTHER -> ask(visit, incoming, action, new ResultRequest.Show());
    };
  }

  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, MeetingButton button, Action action) {
    return access.inTeam(
        visit,
        incoming,
        action,
        team ->
            access.inMeeting(
                visit, team, member -> meetings.pressed(visit, team, member, button, action)));
  }

  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, SigningButton button, Action action) {
    return access.inTeam(
        visit,
        incoming,
        action,
        team ->
            access.inMeeting(visit, team, member -> meetings.signed(visit, team, button, action)));
  }

  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, StaffButton button, Action action) {
    return new StaffButtonHandler(records, staff).pressed(visit, incoming, button, action);
  }

  private List<Reply> ask(
      TurnContext visit, Incoming incoming, Action action, TeamRequest.OfTeam request) {
    return access.inTeam(
        visit, incoming, action, team -> oneTeam.answer(visit, incoming, team, request));
  }
}
