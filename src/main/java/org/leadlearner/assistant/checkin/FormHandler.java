package org.leadlearner.assistant.checkin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Turn;
import org.leadlearner.rubric.Rubric;

/** Opens the form of a check-in and handles its submission. */
public final class FormHandler {

  private final CheckIns checkIns;
  private final CheckInHandler checkInHandler;
  private final RubricChoice rubrics;

  public FormHandler(CheckIns checkIns, CheckInHandler checkInHandler, RubricChoice rubrics) {
    this.checkIns = checkIns;
    this.checkInHandler = checkInHandler;
    this.rubrics = rubrics;
  }

  /** The form of the open check-in, or of a new one. */
  public Reply open(TurnContext visit) {
    CheckIn checkIn =
        checkIns.open(visit.person().id()).stream()
            .findFirst()
            .orElseGet(() -> beginQuietly(visit));
    return new Reply.Open(
        new CheckInForm(visit.words(), checkIn, checkInHandler.rubric(visit, checkIn)).form());
  }

  /** Nothing was asked in the conversation, so plain words are not taken as answers yet. */
  private CheckIn beginQuietly(TurnContext visit) {
    CheckIn quiet = checkInHandler.begin(visit, rubrics.lastUsed(visit)).stopped(true);
    checkIns.save(quiet, visit.at());
    return quiet;
  }

  /** Empty when there is no reply: a form was closed, and nothing in it is to be stored. */
  public Optional<Reply> submitted(TurnContext visit, Heard.Submitted sent) {
    Optional<CheckIn> found =
        CommonActions.number(sent.action()).flatMap(id -> checkIns.find(visit.person().id(), id));
    if (found.isEmpty()) {
      return Optional.of(Reply.below(visit.say("refused.missing")));
    } else if (found.get().status() != CheckIn.Status.OPEN) {
      return Optional.of(Reply.below(visit.say("refused.finished")));
    }
    Rubric rubric = checkInHandler.rubric(visit, found.get());
    CheckInForm form = new CheckInForm(visit.words(), found.get(), rubric);
    CheckIn filled =
        CheckInConversation.fill(
            found.get(),
            form.answers(sent.values()),
            form.notes(sent.values()),
            form.ownView(sent.values()));
    Map<String, String> faults = form.faults(sent.values());
    boolean isClosed = isClosed(sent.action());
    if (isClosed && filled.equals(found.get())) {
      return Optional.empty();
    } else if (isClosed || !faults.isEmpty()) {
      // Existing answers are stored; closing the form does not finish the check-in.
      checkIns.save(filled, visit.at());
      return Optional.of(
          isClosed ? Reply.below(visit.say("form.saved")) : new Reply.Mend(form.form(), faults));
    }
    List<Line> said =
        form.isNone(sent.values()) ? List.of(visit.words().line("saved.note.none")) : List.of();
    return Optional.of(Reply.below(finish(visit, filled, rubric, said)));
  }

  private Message finish(TurnContext visit, CheckIn filled, Rubric rubric, List<Line> said) {
    Turn turn = CheckInConversation.close(filled, rubric, visit.at());
    checkInHandler.noteFirst(visit, filled, turn.checkIn());
    checkIns.save(turn.checkIn(), visit.at());
    return checkInHandler.result(visit, turn.checkIn(), rubric, said);
  }

  /** A form that was closed and not submitted. */
  private static boolean isClosed(Action action) {
    return action.detail(Action.CLOSED).isPresent();
  }
}
