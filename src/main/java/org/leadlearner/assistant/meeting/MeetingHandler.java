package org.leadlearner.assistant.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.SigningButton;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.followup.FollowUpHandler;
import org.leadlearner.assistant.followup.FollowUpReminder;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.request.MeetingRequest;
import org.leadlearner.assistant.round.RoundHandler;
import org.leadlearner.assistant.team.ClosedRound;
import org.leadlearner.assistant.team.MeetingActions;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Snapshot;

/** Hands requests about a team's meetings and agreements to their handlers. */
public final class MeetingHandler {

  private final TeamPorts records;
  private final RoundHandler rounds;
  private final MeetingScript talk;
  private final RecordingHandler recording;
  private final AgreementHandler agreements;
  private final FollowUpHandler followUps;
  private final SigningHandler signing;

  public MeetingHandler(TeamPorts records, RoundHandler rounds, FollowUpReminder followUps) {
    this.records = records;
    this.rounds = rounds;
    this.talk = new MeetingScript(records);
    this.signing = new SigningHandler(records);
    this.agreements = new AgreementHandler(records, talk, followUps, signing);
    this.recording = new RecordingHandler(records, talk, agreements);
    this.followUps = new FollowUpHandler(records, followUps);
  }

  public List<Reply> answer(TurnContext visit, Team team, Member member, MeetingRequest request) {
    Optional<ClosedRound> newest =
        records.rounds().snapshots(team.id()).stream()
            .findFirst()
            .map(one -> atHand(visit, team, one));
    if (newest.isEmpty()) {
      return List.of(Reply.below(notClosed(visit, team, member)));
    }
    ClosedRound at = newest.get();
    // It shows the round's result, so members can see who looked.
    records.rounds().viewed(at.id(), visit.person().id(), visit.at());
    return member.isLead()
        ? request.accept(new Answer(visit, at))
        : List.of(Reply.below(agreements.read(visit, at)));
  }

  /** The reply to each request of a lead. */
  private final class Answer implements MeetingRequest.Visitor<List<Reply>> {

    private final TurnContext visit;
    private final ClosedRound at;

    private Answer(TurnContext visit, ClosedRound at) {
      this.visit = visit;
      this.at = at;
    }

    @Override
    public List<Reply> agree(MeetingRequest.Agree agree) {
      return List.of(
          Reply.below(
              agree
                  .said()
                  .map(text -> recording.typed(visit, at, text))
                  .orElseGet(() -> opened(visit, at))));
    }

    @Override
    public List<Reply> next() {
      return talk.next(visit, at);
    }

    @Override
    public List<Reply> stop() {
      return List.of(Reply.below(talk.stop(visit)));
    }

    @Override
    public List<Reply> see() {
      return List.of(Reply.below(agreements.preview(visit, at)));
    }

    @Override
    public List<Reply> nextStep(MeetingRequest.NextStep step) {
      return MeetingHandler.this.nextStep(visit, at, step);
    }
  }

  private List<Reply> nextStep(TurnContext visit, ClosedRound at, MeetingRequest.NextStep step) {
    return List.of(
        Reply.below(
            step.said()
                .flatMap(text -> followUps.typed(visit, withStep(visit, at), text))
                .orElseGet(() -> recording.stepTyped(visit, at, step.said()))));
  }

  /** The newest round with an agreed next step. */
  private Optional<ClosedRound> withStep(TurnContext visit, ClosedRound newest) {
    return records.rounds().snapshots(newest.team().id()).stream()
        .filter(
            one ->
                records
                    .agreements()
                    .of(one.round().id())
                    .flatMap(kept -> kept.action())
                    .isPresent())
        .findFirst()
        .map(one -> atHand(visit, newest.team(), one));
  }

  private Message opened(TurnContext visit, ClosedRound at) {
    boolean isKept =
        records.meetings().of(at.id()).isEmpty() && records.agreements().of(at.id()).isPresent();
    return isKept ? agreements.kept(visit, at, List.of()) : talk.open(visit, at);
  }

  /** A press by a member; meetings are for leads. */
  public List<Reply> pressed(
      TurnContext visit, Team team, Member member, MeetingButton button, Action action) {
    if (!member.isLead()) {
      return List.of(Reply.below(visit.say("team.leads.only")));
    } else if (button == MeetingButton.BEGIN) {
      return answer(visit, team, member, new MeetingRequest.Agree(Optional.empty()));
    }
    return named(visit, team, action)
        .map(
            at ->
                button == MeetingButton.PROJECTOR
                    ? List.of(Reply.below(projector(visit, team, member)))
                    : pressed(visit, at, button, action))
        .orElseGet(() -> List.of(Reply.below(visit.say("meeting.gone"))));
  }

  /** The way to the page that a room sees. */
  public Message projector(TurnContext visit, Team team, Member member) {
    return new ProjectorHandler(records).link(visit, team, member);
  }

  /** A press of somebody who was asked to sign a record. */
  public List<Reply> signed(TurnContext visit, Team team, SigningButton button, Action action) {
    return named(visit, team, action)
        .map(at -> signing.pressed(visit, at, button, action))
        .orElseGet(() -> List.of(Reply.below(visit.say("meeting.gone"))));
  }

  private List<Reply> pressed(
      TurnContext visit, ClosedRound at, MeetingButton button, Action action) {
    return switch (button) {
      case STRANDS -> List.of(Reply.inPlace(talk.strands(visit, at)));
      case START -> List.of(Reply.inPlace(talk.start(visit, at)));
      case PICK -> List.of(Reply.inPlace(talk.pick(visit, at, action)));
      case NEXT -> List.of(Reply.inPlace(talk.next(visit, at, action)));
      case GO_ON -> List.of(Reply.inPlace(talk.now(visit, at, List.of())));
      case STOP -> List.of(Reply.below(talk.stop(visit)));
      case RECORD -> List.of(recording.form(visit, at, action));
      case STEP -> List.of(recording.stepForm(visit, at));
      case KEEP -> agreements.keep(visit, at);
      case POST -> agreements.post(visit, at, action);
      case NO_POST -> List.of(Reply.inPlace(agreements.notPosted(visit)));
      case CHANGE -> List.of(Reply.below(agreements.change(visit, at)));
      case DONE -> List.of(followUps.answered(visit, at, action, true));
      case NOT_YET -> List.of(followUps.answered(visit, at, action, false));
      case MOVE -> List.of(followUps.openMove(visit, at, action));
      case BEGIN, SEE, PROJECTOR, OTHER -> List.of(Reply.below(agreements.preview(visit, at)));
    };
  }

  /** Handles a form of a meeting that a member submitted. */
  public interface Page {
    List<Reply> sent(TurnContext visit, Team team, Member member, Heard.Submitted sent);
  }

  public List<Reply> recordSent(TurnContext visit, Team team, Member member, Heard.Submitted sent) {
    return ofLead(visit, team, member, sent, at -> recording.sent(visit, at, sent));
  }

  public List<Reply> stepSent(TurnContext visit, Team team, Member member, Heard.Submitted sent) {
    return ofLead(visit, team, member, sent, at -> recording.stepSent(visit, at, sent));
  }

  public List<Reply> moveSent(TurnContext visit, Team team, Member member, Heard.Submitted sent) {
    return ofLead(visit, team, member, sent, at -> followUps.moved(visit, at, sent));
  }

  public List<Reply> signLineSent(
      TurnContext visit, Team team, Member member, Heard.Submitted sent) {
    return named(visit, team, sent.action())
        .map(at -> signing.sent(visit, at, sent))
        .orElseGet(
            () ->
                List.of(
                    Reply.below(visit.say(member.isLead() ? "meeting.gone" : "team.leads.only"))));
  }

  private List<Reply> ofLead(
      TurnContext visit,
      Team team,
      Member member,
      Heard.Submitted sent,
      Function<ClosedRound, Reply> answer) {
    if (!member.isLead()) {
      return List.of(Reply.below(visit.say("team.leads.only")));
    }
    return List.of(
        named(visit, team, sent.action())
            .map(answer)
            .orElseGet(() -> Reply.below(visit.say("meeting.gone"))));
  }

  private Optional<ClosedRound> named(TurnContext visit, Team team, Action action) {
    return MeetingActions.round(action)
        .flatMap(
            id ->
                records.rounds().snapshots(team.id()).stream()
                    .filter(one -> one.round().id() == id)
                    .findFirst())
        .map(one -> atHand(visit, team, one));
  }

  private ClosedRound atHand(TurnContext visit, Team team, Snapshot snapshot) {
    return new ClosedRound(team, snapshot, rounds.rubric(visit.words(), snapshot));
  }

  private static Message notClosed(TurnContext visit, Team team, Member member) {
    MessageBuilder message = new MessageBuilder(visit.words()).say("meeting.round.open");
    if (member.isLead()) {
      message.add(
          new Part.Buttons(
              List.of(
                  Part.Button.other(
                      visit.words().text("team.button.close"),
                      TeamActions.of(TeamButton.CLOSE, team)))));
    }
    return message.build();
  }
}
