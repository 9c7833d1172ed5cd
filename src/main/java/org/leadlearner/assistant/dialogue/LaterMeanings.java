package org.leadlearner.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.assistant.intent.PromptMeanings;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.TypedText;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Applies a line that puts something off: today's prompt, or the check-in. */
record LaterMeanings(PersonalHandlers handlers) {

  /** Who says this wants to hear of it again; others put it off themselves. */
  private static final Pattern REMINDS =
      Pattern.compile(
          "\\b(?:remind|ping|nudge|poke|bug|ask|catch|text|message) me\\b"
              + "|\\b(?:recu[eé]rd|av[ií]s|preg[uú]nt)[ea]\\w*");

  /** Empty where nothing comes again, and no check-in waits. */
  Optional<List<Reply>> later(TypedTurn said, Meaning meaning, MeaningRouter router) {
    boolean isPrompt =
        handlers.prompts().mayComeAgain(said.visit()) && meaning.slot(Slot.WHAT).isEmpty();
    boolean isAnotherDay = meaning.slot(Slot.DAY).isPresent();
    if (isPrompt && isAnotherDay) {
      // "Can I do it tomorrow instead": not today, and tomorrow has a prompt of its own.
      return Optional.of(
          new PromptIntents(handlers.prompts()).practice(said, meaning, PracticeAnswer.NOT_TODAY));
    }
    Optional<PromptRequest> later = isPrompt ? PromptMeanings.later(meaning) : Optional.empty();
    return later.map(request -> router.prompts(said, request)).or(() -> reminded(said, meaning));
  }

  /** "Remind me tomorrow", in a check-in or before one. */
  private Optional<List<Reply>> reminded(TypedTurn said, Meaning meaning) {
    boolean isOpen = handlers.checkIn().isAnyOpen(said.visit());
    boolean isNamed = PromptMeanings.isNamed(meaning);
    return (isOpen || isNamed) && REMINDS.matcher(TypedText.compared(said.line())).find()
        ? Optional.of(
            List.of(
                Reply.below(
                    handlers
                        .prompts()
                        .reminders()
                        .keep(
                            said.visit(),
                            said.incoming().where().own(),
                            PromptMeanings.date(meaning, Slot.DAY),
                            PromptMeanings.laterAt(meaning)))))
        : Optional.empty();
  }
}
