package org.leadlearner.assistant.followup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.team.AgreementActions;
import org.leadlearner.assistant.team.ClosedRound;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.TeamChange;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.FollowUp;

/** Handles a lead's answer about a next step: done, not yet, or another day. */
public final class FollowUpHandler {

  private final TeamPorts records;
  private final FollowUpReminder followUps;

  public FollowUpHandler(TeamPorts records, FollowUpReminder followUps) {
    this.records = records;
    this.followUps = followUps;
  }

  /** They said whether the step is done. */
  public Reply answered(TurnContext visit, ClosedRound at, Action action, boolean isDone) {
    return named(at, action)
        .map(kept -> Reply.inPlace(answered(visit, at, kept, isDone)))
        .orElseGet(() -> Reply.below(visit.say("meeting.step.changed")));
  }

  /** Opens the form for another day. */
  public Reply openMove(TurnContext visit, ClosedRound at, Action action) {
    return named(at, action)
        .<Reply>map(kept -> new Reply.Open(page(visit, at, kept).dayForm(Map.of())))
        .orElseGet(() -> Reply.below(visit.say("meeting.step.changed")));
  }

  /** The form for another day was submitted. */
  public Reply moved(TurnContext visit, ClosedRound at, Heard.Submitted sent) {
    Optional<Agreement> agreement = named(at, sent.action());
    if (agreement.isEmpty()) {
      return Reply.below(visit.say("meeting.step.changed"));
    }
    NextStepForm page = page(visit, at, agreement.get());
    Map<String, String> faults = page.dayFaults(sent.values());
    return faults.isEmpty()
        ? Reply.inPlace(moved(visit, at, agreement.get(), page.day(sent.values()).orElseThrow()))
        : new Reply.Mend(page.dayForm(sent.values()), faults);
  }

  /**
   * The same, typed after "next step".
   *
   * @return empty when it is something else, such as a new step
   */
  public Optional<Message> typed(TurnContext visit, Optional<ClosedRound> at, String text) {
    boolean isDone = says(visit, text, "hear.step.done");
    Optional<String> day = visit.words().after(text, "hear.step.moved");
    if (day.isEmpty() && !isDone && !says(visit, text, "hear.step.open")) {
      return Optional.empty();
    }
    Optional<Agreement> kept = at.flatMap(some -> records.agreements().of(some.id()));
    if (kept.isEmpty()) {
      return Optional.of(visit.say("meeting.step.none"));
    }
    return Optional.of(
        day.map(said -> movedTo(visit, at.orElseThrow(), kept.get(), said))
            .orElseGet(() -> answered(visit, at.orElseThrow(), kept.get(), isDone)));
  }

  private static boolean says(TurnContext visit, String text, String key) {
    return visit.words().heard(key).contains(TypedText.compared(text));
  }

  private Message movedTo(TurnContext visit, ClosedRound at, Agreement kept, String day) {
    NextStepForm page = page(visit, at, kept);
    Map<String, String> values = Map.of(NextStepForm.DATE, day);
    Optional<String> fault = page.dayFaults(values).values().stream().findFirst();
    return fault
        .map(text -> new MessageBuilder(visit.words()).say("agreed.sentence", "sentence", text))
        .map(MessageBuilder::build)
        .orElseGet(() -> moved(visit, at, kept, page.day(values).orElseThrow()));
  }

  private Message moved(TurnContext visit, ClosedRound at, Agreement agreement, LocalDate day) {
    keep(visit, at, agreement, FollowUp.Outcome.MOVED);
    records.agreements().move(at.id(), day);
    MessageBuilder message =
        new MessageBuilder(visit.words()).say("meeting.step.moved", "date", visit.words().day(day));
    followUps.schoolDayHint(visit.words(), day).ifPresent(message::say);
    return message.build();
  }

  private Message answered(TurnContext visit, ClosedRound at, Agreement agreement, boolean isDone) {
    keep(visit, at, agreement, isDone ? FollowUp.Outcome.DONE : FollowUp.Outcome.NOT_YET);
    return visit.say(isDone ? "meeting.step.done" : "meeting.step.open");
  }

  private void keep(
      TurnContext visit, ClosedRound at, Agreement agreement, FollowUp.Outcome outcome) {
    LocalDate due = agreement.action().orElseThrow().until();
    records.agreements().answer(at.id(), new FollowUp(due, outcome, visit.at()));
    Optional<Long> by = Optional.of(visit.person().id());
    TeamChange.Kind kind = TeamChange.Kind.STEP_ANSWERED;
    records
        .teams()
        .audit(
            at.team().id(), new TeamChange(kind, by, Optional.empty(), outcome.name(), visit.at()));
  }

  private Optional<Agreement> named(ClosedRound at, Action action) {
    return records
        .agreements()
        .of(at.id())
        .filter(kept -> kept.action().isPresent() && AgreementActions.isAbout(action, kept));
  }

  private static NextStepForm page(TurnContext visit, ClosedRound at, Agreement agreement) {
    Action sent = AgreementActions.of(SentForm.MOVED, at.team(), agreement);
    return new NextStepForm(visit.words(), sent, visit.today());
  }
}
