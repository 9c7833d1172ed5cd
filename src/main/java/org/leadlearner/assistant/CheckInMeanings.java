package org.leadlearner.assistant;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.answer.AnswerHandler;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.checkin.EditHandler;
import org.leadlearner.assistant.note.NotesHandler;
import org.leadlearner.assistant.parse.NoteParser;
import org.leadlearner.assistant.prompt.PromptOverview;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.turn.HelpMessage;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Input;
import org.leadlearner.checkin.NoteText;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Does in a check-in what was understood. */
record CheckInMeanings(
    CheckIns checkIns,
    CheckInHandler desk,
    EditHandler changes,
    NotesHandler notes,
    PromptOverview prompts,
    HelpMessage guide) {

  Message answer(TurnContext visit, Meaning meaning, String line) {
    return switch (meaning.intent()) {
      case EDIT_ANSWER -> edit(visit, meaning);
      case NOTE_ADD -> notes.add(visit, note(meaning));
      case NOTE_REMOVE -> notes.takeBack(visit, meaning.slot(Slot.STRAND));
      case NOTE_LIST -> notes.list(visit);
      default ->
          desk.listening(visit)
              .map(checkIn -> inCheckIn(visit, checkIn, meaning, line))
              .orElseGet(() -> guide.say(visit, "refused.edit.nothing"));
    };
  }

  private Message inCheckIn(TurnContext visit, CheckIn checkIn, Meaning meaning, String line) {
    AnswerHandler answers = new AnswerHandler(desk);
    return switch (meaning.intent()) {
      case ANSWER_POINT, APPROX_NUMBER -> answers.point(visit, checkIn, meaning);
      case ANSWER_LEVEL, STAGE_BY_NAME, ORDINAL -> answers.level(visit, checkIn, meaning);
      case BETWEEN -> answers.between(visit, checkIn, meaning, true);
      case DESCRIBED_LEVEL -> answers.described(visit, checkIn, meaning);
      case CORRECTION -> answers.correction(visit, checkIn, meaning);
      case NOT_SURE -> desk.turn(visit, checkIn, new Input.NotSure());
      case SKIP -> desk.turn(visit, checkIn, new Input.Skip());
      case SKIP_NOTE -> skipNote(visit, checkIn, line);
      case BACK -> desk.turn(visit, checkIn, new Input.Back());
      case KEEP -> desk.turn(visit, checkIn, new Input.Keep());
      case FINISH -> desk.turn(visit, checkIn, new Input.Finish());
      default -> desk.heard(visit, checkIn, line);
    };
  }

  /** That there is nothing to show is told back; a skip needs no words. */
  private Message skipNote(TurnContext visit, CheckIn checkIn, String line) {
    boolean isNothing = new NoteParser(visit.words()).kind(line) == NoteText.Kind.NOTHING;
    return desk.turn(
        visit,
        checkIn,
        desk.noteStrand(visit, checkIn)
            .filter(strand -> isNothing)
            .<Input>map(strand -> new Input.NoNote(strand.key()))
            .orElseGet(Input.Skip::new));
  }

  /** With a point it is changed at once, while it can be; without one the question is asked. */
  private Message edit(TurnContext visit, Meaning meaning) {
    Optional<CheckIn> last = checkIns.lastTouched(visit.person().id());
    boolean hasAnswer =
        meaning.slot(Slot.POINT).isPresent() || meaning.slot(Slot.LEVEL).isPresent();
    return last.isPresent() && hasAnswer && meaning.slot(Slot.STRAND).isPresent()
        ? new AnswerHandler(desk).correction(visit, last.get(), meaning)
        : changes.edit(visit, meaning.slot(Slot.STRAND));
  }

  private static Request.Note note(Meaning meaning) {
    return new Request.Note(meaning.slot(Slot.STRAND), meaning.slot(Slot.TEXT));
  }

  /** A check-in that is under way; where none is, prompts that rest. */
  List<Reply> resume(MeaningRouter.Said said, MeaningRouter router) {
    return either(said, router, new Request.Resume());
  }

  /** Leaves a check-in; where none is under way, it is asked what else is to stop. */
  List<Reply> stop(MeaningRouter.Said said, MeaningRouter router) {
    return either(said, router, new Request.Stop());
  }

  private List<Reply> either(MeaningRouter.Said said, MeaningRouter router, Request request) {
    boolean isUnderWay =
        desk.listening(said.visit()).isPresent()
            || !checkIns.open(said.visit().person().id()).isEmpty();
    Optional<PromptRequest> meant =
        isUnderWay ? Optional.empty() : prompts.meant(said.visit(), request);
    return meant
        .map(about -> router.prompts(said, about))
        .orElseGet(() -> router.asked(said, request));
  }
}
