package org.leadlearner.assistant.dialogue;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadlearner.assistant.intent.MeaningActions;
import org.leadlearner.assistant.intent.MeaningPhrases;
import org.leadlearner.assistant.intent.PromptMeanings;
import org.leadlearner.assistant.request.PracticeRequest;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.route.PersonalHandlers;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Applies a line that puts something off: today's prompt, or the check-in. */
record LaterMeanings(PersonalHandlers handlers) {

  /** Who says this wants to hear of it again; others put it off themselves. */
  private static final Pattern REMINDS =
      Pattern.compile(
          "\\b(?:remind|remember|ping|nudge|poke|bug|ask|catch|text|message) me\\b"
              + "|\\b(?:recu[eé]rd|av[ií]s|preg[uú]nt)[ea]\\w*");

  /** What is put off, where a button asks to be reminded of it. */
  private static final String REMINDER = "reminder";

  private static final LocalTime AFTERNOON = LocalTime.of(15, 30);

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

  /** Stops a check-in, with the reminder that "later today" and "tomorrow" do not ask for. */
  List<Reply> stopped(TypedTurn said, Meaning meaning, List<Reply> replies) {
    boolean isBelow =
        replies.size() == 1
            && replies.get(0) instanceof Reply.Say say
            && say.place() == Reply.Place.BELOW;
    boolean isWhen = PromptMeanings.isNamed(meaning) || meaning.slot(Slot.WHEN).isPresent();
    if (!isBelow || !isWhen) {
      return replies;
    }
    Part.Button remind =
        Part.Button.other(
            new MeaningPhrases(said.visit().words()).label(reminder(said.visit(), meaning)),
            MeaningActions.of(reminder(said.visit(), meaning)));
    return List.of(Reply.below(with(((Reply.Say) replies.get(0)).message(), remind)));
  }

  private static Message with(Message message, Part.Button more) {
    return message.with(
        message.parts().stream()
            .map(
                part ->
                    part instanceof Part.Buttons buttons
                        ? new Part.Buttons(
                            Stream.concat(buttons.buttons().stream(), Stream.of(more)).toList())
                        : part)
            .toList());
  }

  /** "Later today" is in the afternoon, or in an hour where that is over. */
  private static Meaning reminder(TurnContext visit, Meaning meaning) {
    Meaning asked = meaning.with(Slot.WHAT, REMINDER);
    LocalTime now = visit.at().atZone(visit.person().profile().zone()).toLocalTime();
    if (meaning.slot(Slot.DAY).isPresent()) {
      return asked;
    }
    PracticeRequest.Later later = PromptMeanings.laterAt(meaning);
    LocalTime at =
        later
            .at()
            .or(() -> later.in().map(now::plus))
            .orElseGet(() -> now.isBefore(AFTERNOON) ? AFTERNOON : now.plusHours(1));
    return Meaning.of(Intent.SNOOZE, Slot.WHAT, REMINDER)
        .with(Slot.AT, at.truncatedTo(ChronoUnit.MINUTES).toString());
  }

  /** "Remind me tomorrow", in a check-in or before one. */
  private Optional<List<Reply>> reminded(TypedTurn said, Meaning meaning) {
    boolean isOpen = handlers.checkIn().isAnyOpen(said.visit());
    boolean isNamed = PromptMeanings.isNamed(meaning);
    boolean isAsked =
        meaning.slot(Slot.WHAT).equals(Optional.of(REMINDER))
            || REMINDS.matcher(TypedText.compared(said.line())).find();
    return (isOpen || isNamed) && isAsked
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
