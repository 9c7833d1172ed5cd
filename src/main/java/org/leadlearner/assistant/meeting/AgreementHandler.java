package org.leadlearner.assistant.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.followup.FollowUpReminder;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.PlatformName;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.round.SummaryLine;
import org.leadlearner.assistant.team.ClosedRound;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.team.TeamRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.TeamChange;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Meeting;

/**
 * Shows a draft of the agreement, stores it, and posts it where a lead chooses. An agreement is for
 * members of the team.
 */
final class AgreementHandler {

  private final TeamPorts records;
  private final MeetingScript talk;
  private final FollowUpReminder followUps;
  private final SigningHandler signing;

  AgreementHandler(
      TeamPorts records, MeetingScript talk, FollowUpReminder followUps, SigningHandler signing) {
    this.signing = signing;
    this.records = records;
    this.talk = talk;
    this.followUps = followUps;
  }

  /** For members who are not leads. */
  Message read(TurnContext visit, ClosedRound at) {
    return records
        .agreements()
        .of(at.id())
        .map(
            kept -> {
              MessageBuilder message = record(visit, at, kept);
              addSigning(message, visit, at, kept);
              return message.remark("team.fixed").build();
            })
        .orElseGet(() -> visit.say("meeting.leads"));
  }

  /** A person who was asked to sign and has not answered can sign here as well. */
  private void addSigning(
      MessageBuilder message, TurnContext visit, ClosedRound at, Agreement kept) {
    if (signing.isOpen(visit, kept)) {
      message.say("sign.ask").add(SigningHandler.buttons(visit.words(), at, kept));
    }
  }

  /** The draft from the meeting; nothing of it is stored before a press. */
  Message preview(TurnContext visit, ClosedRound at) {
    Optional<Meeting> meeting = records.meetings().of(at.id());
    if (meeting.isEmpty()) {
      return records
          .agreements()
          .of(at.id())
          .map(kept -> kept(visit, at, List.of()))
          .orElseGet(() -> talk.open(visit, at));
    } else if (meeting.get().recorded().isEmpty()) {
      return talk.now(visit, at, List.of(visit.words().line("meeting.nothing")));
    }
    Agreement draft = agreement(visit, meeting.get());
    MessageBuilder message = begun(visit, at);
    lines(visit.words(), at, draft).forEach(message::say);
    draft
        .action()
        .flatMap(action -> followUps.schoolDayHint(visit.words(), action.until()))
        .ifPresent(message::say);
    return message
        .add(new Part.Buttons(previewButtons(visit.words(), at, meeting.get())))
        .remark("meeting.preview.who")
        .build();
  }

  private static List<Part.Button> previewButtons(Phrases words, ClosedRound at, Meeting meeting) {
    MeetingMessages messages = new MeetingMessages(words, at);
    List<Part.Button> buttons = new ArrayList<>();
    buttons.add(messages.main("meeting.button.keep", MeetingButton.KEEP));
    meeting.recorded().stream()
        .flatMap(one -> at.rubric().find(one.strandKey()).stream())
        .forEach(strand -> buttons.add(messages.record("meeting.button.change.strand", strand)));
    buttons.add(messages.other(stepKey(meeting), MeetingButton.STEP));
    if (meeting.takesMore()) {
      buttons.add(messages.other("meeting.button.more", MeetingButton.STRANDS));
    }
    return buttons;
  }

  private static String stepKey(Meeting meeting) {
    return meeting.action().isPresent() ? "meeting.button.change.step" : "meeting.button.step";
  }

  /**
   * Stores it as the team's reading of that round, ends the meeting, and asks all members to sign.
   */
  List<Reply> keep(TurnContext visit, ClosedRound at) {
    Optional<Meeting> meeting = records.meetings().of(at.id());
    if (meeting.isEmpty() || meeting.get().recorded().isEmpty()) {
      return List.of(Reply.inPlace(preview(visit, at)));
    }
    Agreement agreement = agreement(visit, meeting.get());
    records.agreements().keep(agreement);
    records.meetings().end(at.id());
    audit(visit, at, TeamChange.Kind.AGREED, "");
    List<Reply> asked =
        signing.ask(visit, at, agreement, words -> lines(words, at.in(words), agreement));
    String said = asked.isEmpty() ? "meeting.kept" : "meeting.kept.draft";
    List<Reply> replies = new ArrayList<>();
    replies.add(Reply.inPlace(kept(visit, at, List.of(visit.words().line(said)))));
    replies.addAll(asked);
    return replies;
  }

  private static Agreement agreement(TurnContext visit, Meeting meeting) {
    return new Agreement(
        meeting.roundId(), visit.person().id(), meeting.recorded(), meeting.action(), visit.at());
  }

  /** The stored agreement, with buttons for what a lead can do. */
  Message kept(TurnContext visit, ClosedRound at, List<Line> said) {
    Agreement kept = records.agreements().of(at.id()).orElseThrow();
    Phrases words = visit.words();
    MessageBuilder message = new MessageBuilder(words).sayAll(said);
    begun(message, at);
    addRecord(message, words, at, kept, new StatusDay(visit.at(), visit::day));
    return message
        .say("meeting.post.ask")
        .add(new Part.Buttons(keptButtons(words, at)))
        .remark("meeting.post.who")
        .build();
  }

  private static List<Part.Button> keptButtons(Phrases words, ClosedRound at) {
    MeetingMessages messages = new MeetingMessages(words, at);
    List<Part.Button> buttons = new ArrayList<>();
    for (Conversation home : at.team().homes()) {
      buttons.add(
          Part.Button.other(
              words.text(
                  "meeting.button.post", "platform", PlatformName.of(words, home.platform())),
              at.action(MeetingButton.POST).with(CommonActions.VALUE, home.platform())));
    }
    buttons.add(messages.no("meeting.button.post.not", MeetingButton.NO_POST));
    buttons.add(messages.other("meeting.button.change", MeetingButton.CHANGE));
    return buttons;
  }

  /** Posts it in the team's channel on one platform, once. */
  List<Reply> post(TurnContext visit, ClosedRound at, Action action) {
    Optional<Agreement> kept = records.agreements().of(at.id());
    Optional<Conversation> home =
        at.team().homes().stream()
            .filter(one -> action.detail(CommonActions.VALUE).equals(Optional.of(one.platform())))
            .findFirst();
    if (kept.isEmpty() || home.isEmpty()) {
      return List.of(Reply.below(visit.say("meeting.gone")));
    }
    String platform = home.get().platform();
    if (!records.agreements().posted(at.id(), kept.get().at(), platform)) {
      return List.of(Reply.below(visit.say("meeting.posted.before")));
    }
    audit(visit, at, TeamChange.Kind.AGREEMENT_POSTED, platform);
    return List.of(
        new Reply.Post(home.get(), posted(visit, at, kept.get(), home.get())),
        Reply.below(visit.say("meeting.posted")));
  }

  /** What everyone in the channel reads. */
  private Message posted(TurnContext visit, ClosedRound at, Agreement kept, Conversation channel) {
    Phrases words = records.readers().of(channel);
    MessageBuilder message = begun(new MessageBuilder(words), at);
    StatusDay day = new StatusDay(visit.at(), one -> words.day(one, records.facts().zone()));
    addRecord(message, words, at.in(words), kept, day);
    return message.remark("team.fixed").build();
  }

  /**
   * What was agreed, in the team's words, and what it comes to with the source of each sentence.
   */
  private void addRecord(
      MessageBuilder message, Phrases words, ClosedRound at, Agreement kept, StatusDay day) {
    AgreementMessage agreed = new AgreementMessage(words, at);
    message.sayAll(agreed.strands(kept.strands()));
    add(message, words, at, agreed.recordLine(kept.strands()));
    agreed.overall(kept.strands()).stream().skip(1).forEach(message::say);
    kept.action()
        .map(action -> agreed.stepLine(action, followUps.outcome(kept)))
        .ifPresent(line -> add(message, words, at, line));
    add(
        message,
        words,
        at,
        SigningHandler.statusLine(words, kept, records.agreements().signatures().of(kept), day));
  }

  private static void add(MessageBuilder message, Phrases words, ClosedRound at, SummaryLine line) {
    line.addTo(message, words, at.team(), at.snapshot().round());
  }

  Message notPosted(TurnContext visit) {
    return visit.say("meeting.posted.not");
  }

  /** Opens it again; the stored agreement stays until a new one is stored. */
  Message change(TurnContext visit, ClosedRound at) {
    talk.underWay(visit, at);
    return preview(visit, at);
  }

  private MessageBuilder record(TurnContext visit, ClosedRound at, Agreement kept) {
    MessageBuilder message = begun(visit, at);
    addRecord(message, visit.words(), at, kept, new StatusDay(visit.at(), visit::day));
    String name =
        TeamRights.member(records, at.team(), kept.recordedBy()).map(Member::name).orElse("-");
    return message.say("agreed.by", "name", new Quoted(name), "date", visit.day(kept.at()));
  }

  private static List<Line> lines(Phrases words, ClosedRound at, Agreement kept) {
    AgreementMessage message = new AgreementMessage(words, at);
    List<Line> lines = new ArrayList<>(message.strands(kept.strands()));
    lines.addAll(message.overall(kept.strands()));
    kept.action().ifPresent(action -> lines.add(message.nextStep(action)));
    return lines;
  }

  private static MessageBuilder begun(TurnContext visit, ClosedRound at) {
    return begun(new MessageBuilder(visit.words()), at);
  }

  private static MessageBuilder begun(MessageBuilder message, ClosedRound at) {
    return message.heading("agreed.title", "team", at.team().name());
  }

  private void audit(TurnContext visit, ClosedRound at, TeamChange.Kind kind, String detail) {
    Optional<Long> by = Optional.of(visit.person().id());
    records
        .teams()
        .audit(at.team().id(), new TeamChange(kind, by, Optional.empty(), detail, visit.at()));
  }
}
