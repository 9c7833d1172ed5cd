package org.leadlearner.assistant.dialogue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.assistant.intent.PromptMeanings;
import org.leadlearner.assistant.request.PersonalRequest;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.assistant.route.PromptRouter;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Turns intents about a person's own prompts into requests. */
record PromptIntents(PromptRouter prompts) {

  List<Reply> time(TypedTurn said, Meaning meaning) {
    return when(said, meaning, new PersonalRequest.AskTime());
  }

  List<Reply> days(TypedTurn said, Meaning meaning) {
    boolean hasPrompts = prompts.brief().hasPrompts(said.visit());
    return when(
        said, meaning, hasPrompts ? new PersonalRequest.AskDays() : new ScheduleChange.Show());
  }

  /** Naming a time or days does not start prompts. */
  private List<Reply> when(TypedTurn said, Meaning meaning, PersonalRequest unnamed) {
    boolean hasPrompts = prompts.brief().hasPrompts(said.visit());
    Optional<PersonalRequest> named =
        hasPrompts
            ? PromptMeanings.when(meaning).map(PersonalRequest.class::cast)
            : PromptMeanings.time(meaning)
                .map(time -> new PersonalRequest.Offer(time, namedDays(meaning)));
    return answer(said, named.orElse(unnamed));
  }

  List<Reply> start(TypedTurn said, Meaning meaning) {
    Optional<LocalTime> time = PromptMeanings.time(meaning);
    if (time.isPresent()) {
      return answer(
          said,
          new PersonalRequest.Enroll(time.get(), namedDays(meaning), PromptMeanings.zone(meaning)));
    }
    List<Reply> started = answer(said, new ScheduleChange.Start());
    return PromptMeanings.days(meaning)
        .map(days -> answer(said, new ScheduleChange.On(days)))
        .orElse(started);
  }

  /** Who never had prompts is asked first. */
  List<Reply> resume(TypedTurn said) {
    boolean hasPrompts = prompts.brief().hasPrompts(said.visit());
    return answer(said, hasPrompts ? new ScheduleChange.Resume() : new ScheduleChange.Show());
  }

  private static Set<DayOfWeek> namedDays(Meaning meaning) {
    return PromptMeanings.days(meaning).orElse(Set.of());
  }

  List<Reply> practice(TypedTurn said, Meaning meaning, PracticeAnswer answer) {
    List<Reply> answered = answer(said, new PracticeRequest.Answer(answer));
    Optional<String> note = said.text(meaning, Slot.NOTE);
    return note.isPresent() ? answer(said, new PracticeRequest.Note(note)) : answered;
  }

  List<Reply> note(TypedTurn said, Meaning meaning) {
    return answer(said, new PracticeRequest.Note(said.text(meaning, Slot.TEXT)));
  }

  /** What a meaning is here: with no prompt to answer, a line for the log is a note on a strand. */
  Meaning here(TypedTurn said, Meaning meaning) {
    return meaning.intent() == Intent.PRACTICE_NOTE
            && meaning.slot(Slot.TEXT).isPresent()
            && !hasPrompt(said)
        ? Meaning.of(Intent.NOTE_ADD, meaning.slots())
        : meaning;
  }

  boolean hasPrompt(TypedTurn said) {
    return said.incoming().where().setting() == Where.Setting.CHANNEL
        || prompts.person().hasRecent(said.visit());
  }

  List<Reply> share(TypedTurn said, Meaning meaning) {
    return answer(said, new PracticeRequest.Share(said.text(meaning, Slot.TEXT)));
  }

  private List<Reply> answer(TypedTurn said, PromptRequest request) {
    return prompts.answer(said.visit(), said.incoming(), request);
  }
}
