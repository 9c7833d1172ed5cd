package org.leadlearner.assistant.meeting;

import java.util.List;
import java.util.Optional;
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

/** Brings what is said about a team's meetings and agreements to the desk it belongs to. */
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
        records.rounds().snapshots(team.id()).stream().findFirst().map(one -> atHand(team, one));
    if (newest.isEmpty()) {
      return List.of(Reply.below(notClosed(visit, team, member)));
    }
    ClosedRound at = newest.get();
    // It shows what the round came to, so those in it are told who looked.
    records.rounds().viewed(at.id(), visit.person().id(), visit.at());
    return member.isLead()
        ? request.accept(new Answer(visit, at))
        : List.of(Reply.below(agreements.read(visit, at)));
  }

  /** What each request of a lead is answered with. */
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
                .flatMap(text -> followUps.typed(visit, withStep(at), text))
                .orElseGet(() -> recording.stepTyped(visit, at, step.said()))));
  }

  /** The newest round that a next step was agreed on. */
  private Optional<ClosedRound> withStep(ClosedRound newest) {
    return records.rounds().snapshots(newest.team().id()).stream()
        .filter(
            one ->
                records
                    .agreements()
                    .of(one.round().id())
                    .flatMap(kept -> kept.action())
                    .isPresent())
        .findFirst()
        .map(one -> atHand(newest.team(), one));
  }

  private Message opened(TurnContext visit, ClosedRound at) {
    boolean isKept =
        records.meetings().of(at.id()).isEmpty() && records.agreements().of(at.id()).isPresent();
    return isKept ? agreements.kept(visit, at, List.of()) : talk.open(visit, at);
  }

  public List<Reply> pressed(TurnContext visit, Team team, Member member, Action action) {
    if (MeetingActions.isAboutSigning(action)) {
      return named(team, action)
          .map(at -> signing.pressed(visit, at, action))
          .orElseGet(() -> List.of(say(visit, "meeting.gone")));
    } else if (!member.isLead()) {
      return List.of(say(visit, "team.leads.only"));
    } else if (action.verb().equals(MeetingActions.BEGIN)) {
      return answer(visit, team, member, new MeetingRequest.Agree(Optional.empty()));
    }
    return named(team, action)
        .map(at -> pressed(visit, at, action))
        .orElseGet(() -> List.of(say(visit, "meeting.gone")));
  }

  private List<Reply> pressed(TurnContext visit, ClosedRound at, Action action) {
    return switch (action.verb()) {
      case MeetingActions.STRANDS -> List.of(Reply.inPlace(talk.strands(visit, at)));
      case MeetingActions.START -> List.of(Reply.inPlace(talk.start(visit, at)));
      case MeetingActions.PICK -> List.of(Reply.inPlace(talk.pick(visit, at, action)));
      case MeetingActions.NEXT -> List.of(Reply.inPlace(talk.next(visit, at, action)));
      case MeetingActions.GO_ON -> List.of(Reply.inPlace(talk.now(visit, at, List.of())));
      case MeetingActions.STOP -> List.of(Reply.below(talk.stop(visit)));
      case MeetingActions.RECORD -> List.of(recording.form(visit, at, action));
      case MeetingActions.STEP -> List.of(recording.stepForm(visit, at));
      case MeetingActions.KEEP -> agreements.keep(visit, at);
      case MeetingActions.POST -> agreements.post(visit, at, action);
      case MeetingActions.NO_POST -> List.of(Reply.inPlace(agreements.notPosted(visit)));
      case MeetingActions.CHANGE -> List.of(Reply.below(agreements.change(visit, at)));
      case MeetingActions.DONE, MeetingActions.NOT_YET, MeetingActions.MOVE ->
          List.of(followUps.pressed(visit, at, action));
      default -> List.of(Reply.below(agreements.preview(visit, at)));
    };
  }

  /** Nothing is said where a page was closed: what stands on it was not sent. */
  public List<Reply> submitted(TurnContext visit, Team team, Member member, Heard.Submitted sent) {
    if (sent.action().detail(Action.CLOSED).isPresent()) {
      return List.of();
    }
    Optional<ClosedRound> at = named(team, sent.action());
    if (at.isPresent() && MeetingActions.isAboutSigning(sent.action())) {
      return signing.sent(visit, at.get(), sent);
    } else if (!member.isLead() || at.isEmpty()) {
      return List.of(say(visit, member.isLead() ? "meeting.gone" : "team.leads.only"));
    }
    return switch (sent.action().verb()) {
      case MeetingActions.RECORD_SENT -> List.of(recording.sent(visit, at.get(), sent));
      case MeetingActions.STEP_SENT -> List.of(recording.stepSent(visit, at.get(), sent));
      default -> List.of(followUps.moved(visit, at.get(), sent));
    };
  }

  private Optional<ClosedRound> named(Team team, Action action) {
    return MeetingActions.round(action)
        .flatMap(
            id ->
                records.rounds().snapshots(team.id()).stream()
                    .filter(one -> one.round().id() == id)
                    .findFirst())
        .map(one -> atHand(team, one));
  }

  private ClosedRound atHand(Team team, Snapshot snapshot) {
    return new ClosedRound(team, snapshot, rounds.rubric(snapshot));
  }

  private static Message notClosed(TurnContext visit, Team team, Member member) {
    MessageBuilder message = new MessageBuilder(visit.words()).say("meeting.round.open");
    if (member.isLead()) {
      message.add(
          new Part.Buttons(
              List.of(
                  Part.Button.other(
                      visit.words().text("team.button.close"),
                      TeamActions.of(TeamActions.CLOSE, team)))));
    }
    return message.build();
  }

  private static Reply say(TurnContext visit, String key) {
    return Reply.below(new MessageBuilder(visit.words()).say(key).build());
  }
}
