package org.leadlearner.assistant.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.followup.NextStepForm;
import org.leadlearner.assistant.parse.StrandFinder;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.team.ClosedRound;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.meeting.Agreement.NextAction;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.progress.meeting.Meeting;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** Records what is agreed in a meeting: in a form, or typed where no form opens. */
final class RecordingHandler {

  private static final Pattern BETWEEN = Pattern.compile("\\s*[;|\\n]\\s*");
  private static final Pattern STRAND_AND_POINTS = Pattern.compile("(.+?)\\s+(10|\\d)");

  private final TeamPorts records;
  private final MeetingScript talk;
  private final AgreementHandler agreements;

  RecordingHandler(TeamPorts records, MeetingScript talk, AgreementHandler agreements) {
    this.records = records;
    this.talk = talk;
    this.agreements = agreements;
  }

  Reply form(TurnContext visit, ClosedRound at, Action action) {
    Optional<Strand> strand = action.detail(CommonActions.VALUE).flatMap(at.rubric()::find);
    if (strand.isEmpty()) {
      return Reply.below(talk.strands(visit, at));
    }
    Optional<StrandAgreement> before = talk.underWay(visit, at).recorded(strand.get().key());
    return new Reply.Open(
        page(visit, at, strand.get()).form(before.map(AgreementForm::values).orElse(Map.of())));
  }

  Reply sent(TurnContext visit, ClosedRound at, Heard.Submitted sent) {
    Optional<Strand> strand = sent.action().detail(CommonActions.VALUE).flatMap(at.rubric()::find);
    if (strand.isEmpty()) {
      return Reply.below(talk.strands(visit, at));
    }
    AgreementForm page = page(visit, at, strand.get());
    Map<String, String> faults = page.faults(sent.values());
    return faults.isEmpty()
        ? Reply.below(record(visit, at, page.agreed(sent.values())))
        : new Reply.Mend(page.form(sent.values()), faults);
  }

  /** Only a strand: it is discussed next; with an agreement on it: that is recorded. */
  Message typed(TurnContext visit, ClosedRound at, String text) {
    List<String> pieces = pieces(text);
    Matcher points = STRAND_AND_POINTS.matcher(pieces.get(0));
    boolean isScored = points.matches();
    String name = isScored ? points.group(1) : pieces.get(0);
    Optional<Strand> strand = StrandFinder.find(at.rubric(), name);
    if (strand.isEmpty()) {
      return visit.say(
          visit
              .words()
              .line(
                  "meeting.strand.unknown",
                  "name",
                  new Quoted(name),
                  "count",
                  at.rubric().strands().size()));
    } else if (pieces.size() == 1 && !isScored) {
      return talk.pick(visit, at, strand.get());
    }
    List<String> fields = new ArrayList<>(pieces);
    fields.set(0, isScored ? points.group(2) : "");
    return typed(visit, at, strand.get(), AgreementForm.values(fields));
  }

  private Message typed(
      TurnContext visit, ClosedRound at, Strand strand, Map<String, String> values) {
    AgreementForm page = page(visit, at, strand);
    Map<String, String> faults = page.faults(values);
    if (faults.isEmpty()) {
      return record(visit, at, page.agreed(values));
    }
    Line how = visit.words().line("meeting.typed.how", "number", at.rubric().number(strand.key()));
    return faulty(visit, faults, how);
  }

  private Message record(TurnContext visit, ClosedRound at, StrandAgreement agreed) {
    Meeting meeting = talk.underWay(visit, at);
    records.meetings().record(at.id(), agreed);
    records.meetings().keep(meeting.past(agreed.strandKey()));
    Line said =
        visit
            .words()
            .line(
                "meeting.saved",
                "strand",
                at.rubric().strand(agreed.strandKey()).name(),
                "stage",
                visit.words().text(StagePhrases.nameKey(Stage.of(agreed.points()))),
                "points",
                agreed.points());
    return talk.now(visit, at, List.of(said));
  }

  Reply stepForm(TurnContext visit, ClosedRound at) {
    Map<String, String> values =
        talk.underWay(visit, at).action().map(NextStepForm::values).orElse(Map.of());
    return new Reply.Open(stepPage(visit, at).form(values));
  }

  Reply stepSent(TurnContext visit, ClosedRound at, Heard.Submitted sent) {
    NextStepForm page = stepPage(visit, at);
    Map<String, String> faults = page.faults(sent.values());
    return faults.isEmpty()
        ? Reply.below(keep(visit, at, page.action(sent.values())))
        : new Reply.Mend(page.form(sent.values()), faults);
  }

  Message stepTyped(TurnContext visit, ClosedRound at, Optional<String> text) {
    List<String> pieces = text.map(RecordingHandler::pieces).orElse(List.of());
    List<String> fields = Stream.concat(pieces.stream(), Stream.of("", "", "")).toList();
    Map<String, String> values =
        Map.of(
            NextStepForm.WHAT, fields.get(0),
            NextStepForm.OWNER, fields.get(1),
            NextStepForm.DATE, fields.get(2));
    NextStepForm page = stepPage(visit, at);
    Map<String, String> faults = page.faults(values);
    if (faults.isEmpty()) {
      return keep(visit, at, page.action(values));
    } else if (text.isPresent()) {
      return faulty(visit, faults, visit.words().line("meeting.step.typed"));
    }
    return new MessageBuilder(visit.words())
        .say("meeting.step.ask")
        .add(
            new Part.Buttons(
                List.of(
                    new MeetingMessages(visit.words(), at)
                        .main("meeting.button.step", MeetingButton.STEP))))
        .remark("meeting.step.typed")
        .build();
  }

  private Message keep(TurnContext visit, ClosedRound at, NextAction action) {
    records.meetings().keep(talk.underWay(visit, at).with(action));
    return agreements.preview(visit, at);
  }

  private static AgreementForm page(TurnContext visit, ClosedRound at, Strand strand) {
    Action sent = at.action(SentForm.RECORD).with(CommonActions.VALUE, strand.key());
    return new AgreementForm(visit.words(), sent, strand);
  }

  private static NextStepForm stepPage(TurnContext visit, ClosedRound at) {
    LocalDate today = visit.today();
    return new NextStepForm(visit.words(), at.action(SentForm.STEP), today);
  }

  private static List<String> pieces(String text) {
    return List.of(BETWEEN.split(text.strip(), -1));
  }

  private static Message faulty(TurnContext visit, Map<String, String> faults, Line how) {
    MessageBuilder message = new MessageBuilder(visit.words());
    faults.values().stream()
        .map(fault -> visit.words().line("agreed.sentence", "sentence", fault))
        .forEach(message::say);
    return message.say(how).build();
  }
}
