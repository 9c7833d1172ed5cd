package org.leadlearner.assistant.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.SigningButton;
import org.leadlearner.assistant.button.StaffButton;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.meeting.MeetingHandler;
import org.leadlearner.assistant.membership.TeamForm;
import org.leadlearner.assistant.membership.TeamHomes;
import org.leadlearner.assistant.membership.TeamInvitations;
import org.leadlearner.assistant.membership.TeamLeadHandler;
import org.leadlearner.assistant.membership.TeamMembers;
import org.leadlearner.assistant.membership.TeamSetup;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.request.ResultRequest;
import org.leadlearner.assistant.request.TeamLeadRequest;
import org.leadlearner.assistant.request.TeamRequest;
import org.leadlearner.assistant.result.ResultHandler;
import org.leadlearner.assistant.round.OpenRoundHandler;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.staff.StaffHandler;
import org.leadlearner.assistant.staff.StaffPresses;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamLog;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;

/** Hands requests about teams to their handlers. */
public final class TeamRouter {

  private final TeamPorts records;
  private final TeamSetup setup;
  private final RoundHandler rounds;
  private final OpenRoundHandler open;
  private final ResultHandler results;
  private final MeetingHandler meetings;
  private final TeamMembers people;
  private final TeamHomes homes;
  private final TeamInvitations invitations;
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
    this.invitations = invitations;
    this.leads = new TeamLeadHandler(records, invitations, homes, people);
    this.staff = staff;
  }

  public MeetingHandler meetings() {
    return meetings;
  }

  public List<Reply> answer(TurnContext visit, Incoming incoming, TeamRequest request) {
    Optional<Reply> refusal = refusal(visit);
    return refusal.isPresent() && !(request instanceof TeamRequest.Leave)
        ? List.of(refusal.get())
        : request.accept(new Answer(visit, incoming));
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
    public List<Reply> views() {
      return List.of(Reply.below(results.views(visit)));
    }

    @Override
    public List<Reply> named(TeamRequest.Named named) {
      return TeamRouter.this.named(visit, incoming, named.name());
    }

    @Override
    public List<Reply> ofTeam(TeamRequest.OfTeam request) {
      return meant(visit, incoming)
          .map(found -> about(visit, incoming, found, request))
          .orElseGet(() -> List.of(Reply.below(visit.say("team.none"))));
    }
  }

  private List<Reply> named(TurnContext visit, Incoming incoming, String name) {
    List<Team> own = own(visit);
    Optional<Team> meant =
        own.stream().filter(team -> team.name().equalsIgnoreCase(name)).findFirst();
    if (meant.isPresent()) {
      return about(visit, incoming, meant.get(), new ResultRequest.Show());
    } else if (own.isEmpty()) {
      return List.of(Reply.below(visit.say("team.none")));
    } else if (own.size() == 1) {
      return about(visit, incoming, own.get(0), new ResultRequest.Show());
    }
    List<String> names = own.stream().map(Team::name).toList();
    return List.of(
        Reply.below(visit.say("team.which", "teams", new Quoted(visit.words().list(names)))));
  }

  private List<Reply> about(
      TurnContext visit, Incoming incoming, Team team, TeamRequest.OfTeam request) {
    TeamRights rights = new TeamRights(records);
    Optional<Member> member = rights.member(visit, team).filter(Member::seesResults);
    boolean mayLead = rights.mayLead(visit, incoming, team);
    return member.isEmpty() && !mayLead
        ? notMember(visit, team)
        : request.accept(new AboutTeam(visit, incoming, team, member, mayLead));
  }

  private static List<Reply> notMember(TurnContext visit, Team team) {
    return List.of(Reply.below(visit.say("team.not.member", "team", new Quoted(team.name()))));
  }

  /** What each request about a team is answered with, for those who may ask. */
  private final class AboutTeam implements TeamRequest.OfTeam.Visitor<List<Reply>> {

    private final TurnContext visit;
    private final Incoming incoming;
    private final Team team;
    private final Optional<Member> member;
    private final boolean mayLead;

    private AboutTeam(
        TurnContext visit, Incoming incoming, Team team, Optional<Member> member, boolean mayLead) {
      this.visit = visit;
      this.incoming = incoming;
      this.team = team;
      this.member = member;
      this.mayLead = mayLead;
    }

    @Override
    public List<Reply> leads(TeamLeadRequest request) {
      return leads.answer(visit, incoming, team, request);
    }

    @Override
    public List<Reply> members() {
      return List.of(Reply.below(people.list(visit, incoming, team)));
    }

    @Override
    public List<Reply> log() {
      return List.of(Reply.below(new TeamLog(records).of(visit, team)));
    }

    @Override
    public List<Reply> meeting(TeamRequest.Meeting meeting) {
      return inMeeting(
          visit, team, joined -> meetings.answer(visit, team, joined, meeting.request()));
    }

    @Override
    public List<Reply> closeRound() {
      return List.of(Reply.below(rounds.askToClose(visit, incoming, team, open)));
    }

    @Override
    public List<Reply> remind() {
      return open.remind(visit, incoming, team);
    }

    @Override
    public List<Reply> post() {
      return results.post(visit, incoming, team);
    }

    @Override
    public List<Reply> unfinished() {
      return List.of(Reply.below(open.unfinished(visit, team, mayLead)));
    }

    @Override
    public List<Reply> leave() {
      return ifMember(joined -> setup.leave(visit, team, joined));
    }

    @Override
    public List<Reply> staff(TeamRequest.Staff wanted) {
      return switch (wanted.what()) {
        case ASK -> staff.ask(visit, incoming, team);
        case CLOSE -> staff.askToClose(visit, incoming, team);
        case SEE -> ifMember(joined -> staff.see(visit, incoming, team));
      };
    }

    @Override
    public List<Reply> projector() {
      return ifMember(joined -> meetings.projector(visit, team, joined));
    }

    @Override
    public List<Reply> result(ResultRequest request) {
      return ifMember(joined -> results.show(visit, team, joined, request));
    }

    private List<Reply> ifMember(Function<Member, Message> answer) {
      return member
          .map(joined -> List.of(Reply.below(answer.apply(joined))))
          .orElseGet(() -> notMember(visit, team));
    }
  }

  /** What a person's own page offers: their team, or to set one up. */
  public Part.Button onOwnPage(TurnContext visit) {
    List<Team> own = own(visit);
    return own.isEmpty()
        ? Part.Button.other(visit.words().text("team.button.new"), Action.of(TeamButton.NEW))
        : Part.Button.other(
            visit.words().text("team.button.mine"),
            TeamActions.of(TeamButton.SHOW, own.get(own.size() - 1)));
  }

  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, TeamButton button, Action action) {
    return switch (button) {
      case NEW ->
          ifMember(
              visit,
              () ->
                  incoming.opensForms()
                      ? new Reply.Open(new TeamForm(visit.words()).form())
                      : Reply.below(visit.say("team.setup.where")));
      case DECLINE -> onTeam(visit, incoming, action, it -> setup.decline(visit, incoming, it));
      case JOIN ->
          inTeam(
              visit, incoming, action, it -> setup.join(visit, incoming, it, Member.Role.MEMBER));
      case OBSERVE ->
          inTeam(
              visit, incoming, action, it -> setup.join(visit, incoming, it, Member.Role.OBSERVER));
      case ROLE -> inTeam(visit, incoming, action, it -> people.role(visit, incoming, it, action));
      case REMIND -> inTeam(visit, incoming, action, it -> open.remind(visit, incoming, it));
      case POST -> inTeam(visit, incoming, action, it -> results.post(visit, incoming, it));
      case MONDAY ->
          inTeam(visit, incoming, action, it -> leads.monday(visit, incoming, it, action));
      case WITHDRAW ->
          inTeam(visit, incoming, action, it -> leads.withdraw(visit, incoming, it, action));
      case HOME -> inTeam(visit, incoming, action, it -> leads.home(visit, incoming, it, action));
      case CLOSE ->
          inTeam(
              visit,
              incoming,
              action,
              it -> List.of(Reply.below(rounds.askToClose(visit, incoming, it, open))));
      case CLOSE_NOW -> inTeam(visit, incoming, action, it -> rounds.close(visit, incoming, it));
      case MORE -> ask(visit, incoming, action, new ResultRequest.More());
      case BASIS -> ask(visit, incoming, action, TeamActions.basis(action));
      case SHOW, OTHER -> ask(visit, incoming, action, new ResultRequest.Show());
    };
  }

  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, MeetingButton button, Action action) {
    return inTeam(
        visit,
        incoming,
        action,
        team ->
            inMeeting(
                visit, team, member -> meetings.pressed(visit, team, member, button, action)));
  }

  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, SigningButton button, Action action) {
    return inTeam(
        visit,
        incoming,
        action,
        team -> inMeeting(visit, team, member -> meetings.signed(visit, team, button, action)));
  }

  public List<Reply> pressed(
      TurnContext visit, Incoming incoming, StaffButton button, Action action) {
    return new StaffPresses(records, staff).pressed(visit, incoming, button, action);
  }

  private List<Reply> ask(
      TurnContext visit, Incoming incoming, Action action, TeamRequest.OfTeam request) {
    return inTeam(visit, incoming, action, team -> about(visit, incoming, team, request));
  }

  private List<Reply> ifMember(TurnContext visit, Supplier<Reply> answer) {
    return List.of(refusal(visit).orElseGet(answer));
  }

  /** For members of the district: in the team that a button names. */
  private List<Reply> inTeam(
      TurnContext visit, Incoming incoming, Action action, Function<Team, List<Reply>> answer) {
    return refusal(visit).map(List::of).orElseGet(() -> onTeam(visit, incoming, action, answer));
  }

  private List<Reply> onTeam(
      TurnContext visit, Incoming incoming, Action action, Function<Team, List<Reply>> answer) {
    Optional<Team> team = found(visit, incoming, action);
    if (team.isEmpty()) {
      return List.of(Reply.below(visit.say("team.none")));
    }
    return invitations.isWithdrawn(visit, team.get(), action)
        ? List.of(Reply.below(visit.say("team.invite.withdrawn")))
        : answer.apply(team.get());
  }

  /** The page of a new team was sent in. */
  public List<Reply> teamSent(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    return unlessRefused(visit, sent, () -> made(visit, incoming, sent));
  }

  /** A page of a meeting was sent in. */
  public List<Reply> meetingSent(
      TurnContext visit, Incoming incoming, Heard.Submitted sent, MeetingHandler.Page page) {
    return unlessRefused(visit, sent, () -> inMeeting(visit, incoming, sent, page));
  }

  /** Nothing is said where a page was closed: what stands on it was not sent. */
  private static List<Reply> unlessRefused(
      TurnContext visit, Heard.Submitted sent, Supplier<List<Reply>> answer) {
    boolean isClosed = sent.action().detail(Action.CLOSED).isPresent();
    return isClosed ? List.of() : refusal(visit).map(List::of).orElseGet(answer);
  }

  private List<Reply> made(TurnContext visit, Incoming incoming, Heard.Submitted sent) {
    TeamForm form = new TeamForm(visit.words());
    Map<String, String> faults = form.faults(sent.values());
    return faults.isEmpty()
        ? setup.setUp(visit, incoming, Optional.of(TeamForm.name(sent.values())))
        : List.of(new Reply.Mend(form.form(), faults));
  }

  /** What a button names is looked for among the teams that they can find. */
  private Optional<Team> found(TurnContext visit, Incoming incoming, Action action) {
    return CommonActions.number(action)
        .flatMap(records.teams()::find)
        .filter(team -> new TeamRights(records).finds(visit, incoming, team));
  }

  private List<Reply> inMeeting(
      TurnContext visit, Incoming incoming, Heard.Submitted sent, MeetingHandler.Page page) {
    return found(visit, incoming, sent.action())
        .map(team -> inMeeting(visit, team, member -> page.sent(visit, team, member, sent)))
        .orElseGet(() -> List.of(Reply.below(visit.say("team.none"))));
  }

  private List<Reply> inMeeting(
      TurnContext visit, Team team, Function<Member, List<Reply>> answer) {
    return new TeamRights(records)
        .member(visit, team)
        .filter(Member::seesResults)
        .map(answer)
        .orElseGet(() -> notMember(visit, team));
  }

  /** The team of the channel; else the one that the person belongs to, the newest of several. */
  private Optional<Team> meant(TurnContext visit, Incoming incoming) {
    return incoming
        .where()
        .channel()
        .flatMap(channel -> records.teams().ofHome(channel))
        .or(() -> own(visit).stream().reduce((one, later) -> later));
  }

  public List<Team> own(TurnContext visit) {
    TeamRights rights = new TeamRights(records);
    return records.teams().of(visit.person().id()).stream()
        .filter(team -> rights.isIn(visit, team))
        .toList();
  }

  /** What all hear but members of the district, who may not leave a team or say no to it alone. */
  private static Optional<Reply> refusal(TurnContext visit) {
    return MembersOnly.refusal(visit.person().profile(), "team.setup.guest")
        .map(key -> Reply.below(visit.say(key)));
  }
}
