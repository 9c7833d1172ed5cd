package org.leadlearner.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckInConversation;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.checkin.Input;
import org.leadlearner.checkin.NoteText;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Applies an understood line to a check-in. */
public record CheckInMeanings(
    CheckIns checkIns,
    CheckInHandler checkInHandler,
    EditHandler changes,
    NotesHandler notes,
    PromptOverview prompts,
    HelpMessage guide) {

  /** In the open check-in; without one, the reply says so. */
  Message inCheckIn(TurnContext visit, BiFunction<AnswerHandler, CheckIn, Message> answer) {
    return checkInHandler
        .listening(visit)
        .map(checkIn -> answer.apply(new AnswerHandler(checkInHandler), checkIn))
        .orElseGet(() -> guide.say(visit, "refused.edit.nothing"));
  }

  Message input(TurnContext visit, Input input) {
    return inCheckIn(visit, (answers, checkIn) -> checkInHandler.turn(visit, checkIn, input));
  }

  Message heard(TypedTurn said, CheckIn checkIn) {
    return checkInHandler.heard(said.visit(), checkIn, said.line());
  }

  Message addNote(TypedTurn said, Meaning meaning) {
    Optional<String> text = said.text(meaning, Slot.TEXT);
    return notes.add(said.visit(), new Request.Note(meaning.slot(Slot.STRAND), text));
  }

  Message removeNote(TurnContext visit, Meaning meaning) {
    return notes.takeBack(visit, meaning.slot(Slot.STRAND));
  }

  /** "Nothing to show" is confirmed; a skip needs no words. */
  Message skipNote(TypedTurn said, CheckIn checkIn) {
    TurnContext visit = said.visit();
    boolean isNothing = new NoteParser(visit.words()).kind(said.line()) == NoteText.Kind.NOTHING;
    return checkInHandler.turn(
        visit,
        checkIn,
        checkInHandler
            .noteStrand(visit, checkIn)
            .filter(strand -> isNothing)
            .<Input>map(strand -> new Input.NoNote(strand.key()))
            .orElseGet(Input.Skip::new));
  }

  /**
   * With a point the answer is changed at once, while it can be; without one the question is asked.
   */
  Message edit(TurnContext visit, Meaning meaning) {
    Optional<CheckIn> last = checkIns.lastTouched(visit.person().id());
    boolean hasAnswer =
        meaning.slot(Slot.POINT).isPresent() || meaning.slot(Slot.LEVEL).isPresent();
    return last.isPresent() && hasAnswer && meaning.slot(Slot.STRAND).isPresent()
        ? new AnswerHandler(checkInHandler).correction(visit, last.get(), meaning)
        : changes.edit(visit, meaning.slot(Slot.STRAND));
  }

  /** Several answers, or several to change; empty for anything else. */
  Optional<Message> several(TurnContext visit, List<Meaning> parts) {
    boolean isEdits = parts.stream().allMatch(part -> part.intent() == Intent.EDIT_ANSWER);
    boolean isAnswers =
        parts.stream()
            .allMatch(
                part ->
                    part.slot(Slot.STRAND).isPresent()
                        && (part.slot(Slot.POINT).isPresent()
                            || part.slot(Slot.LEVEL).isPresent()));
    boolean isCorrected =
        isAnswers
            && (isEdits || parts.stream().allMatch(part -> part.intent() == Intent.CORRECTION));
    if (isCorrected) {
      return Optional.of(answers(visit, parts));
    }
    boolean isNamedAlone = parts.stream().noneMatch(part -> part.slot(Slot.POINT).isPresent());
    return isEdits && isNamedAlone ? Optional.of(editFirst(visit, parts)) : Optional.empty();
  }

  /** Several answers at once, in the check-in that was touched last, while they can be changed. */
  private Message answers(TurnContext visit, List<Meaning> several) {
    return checkIns
        .lastTouched(visit.person().id())
        .filter(checkIn -> CheckInConversation.canChange(checkIn, visit.at()))
        .map(checkIn -> new AnswerHandler(checkInHandler).listed(visit, checkIn, several))
        .orElseGet(() -> edit(visit, several.get(0)));
  }

  /** The first of several; the others are named below it, with what to type for them. */
  private Message editFirst(TurnContext visit, List<Meaning> several) {
    Message first = edit(visit, several.get(0));
    List<String> others =
        several.stream().skip(1).flatMap(one -> one.slot(Slot.STRAND).stream()).toList();
    if (others.isEmpty()) {
      return first;
    }
    Line next =
        visit
            .words()
            .line(
                "heard.edit.next", "numbers", visit.words().list(others), "number", others.get(0));
    return first.with(
        Stream.concat(first.parts().stream(), Stream.of(new Part.Remark(next))).toList());
  }

  /** Resumes an open check-in; without one, paused prompts. */
  public List<Reply> resume(TypedTurn said, MeaningRouter router) {
    return either(said, router, new Request.Resume());
  }

  /** Leaves an open check-in; without one, the person is asked what else to stop. */
  public List<Reply> stop(TypedTurn said, MeaningRouter router) {
    return either(said, router, new Request.Stop());
  }

  private List<Reply> either(TypedTurn said, MeaningRouter router, Request request) {
    boolean isUnderWay =
        checkInHandler.listening(said.visit()).isPresent()
            || !checkIns.open(said.visit().person().id()).isEmpty();
    Optional<PromptRequest> meant =
        isUnderWay ? Optional.empty() : prompts.meant(said.visit(), request);
    return meant
        .map(about -> router.prompts(said, about))
        .orElseGet(() -> router.asked(said, request));
  }
}
