package org.leadlearner.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.button.StepButton;
import org.leadlearner.assistant.intent.PossibleAnswers;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.chat.OpenQuestions.Asked;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.slot.SlotFiller;

/** Presses a button of the open question when a typed line answers it. */
record OpenQuestionPress(LineRouter.Presses presses) {

  /** The button that a meaning presses; empty when it answers no question that is open. */
  static Optional<Action> action(Optional<Asked> asked, Meaning meaning) {
    Optional<PossibleAnswers> ways = asked.map(Asked::message).map(PossibleAnswers::of);
    return switch (IntentRule.of(meaning.intent()).press()) {
      case NONE -> Optional.empty();
      case YES -> ways.flatMap(PossibleAnswers::yes).map(PossibleAnswers.Way::action);
      case NO -> ways.flatMap(PossibleAnswers::no).map(PossibleAnswers.Way::action);
      case UNDO -> ways.flatMap(PossibleAnswers::undo).map(PossibleAnswers.Way::action);
      case CHOICE -> ways.flatMap(some -> some.chosen(meaning));
      case TIME -> ways.flatMap(some -> time(some, meaning));
      case DID_IT ->
          practice(asked, PracticeAnswer.DID_IT)
              .or(() -> only(ways, StepButton.DONE, MeetingButton.DONE));
      case CHANGED_IT -> practice(asked, PracticeAnswer.CHANGED_IT);
      case NOT_TODAY ->
          practice(asked, PracticeAnswer.NOT_TODAY)
              .or(() -> only(ways, StepButton.LATER, MeetingButton.NOT_YET));
    };
  }

  /** The time that was asked for; with days behind it, more was said. */
  private static Optional<Action> time(PossibleAnswers ways, Meaning meaning) {
    return ways.has(ScheduleButton.TIME) && meaning.slots().keySet().equals(Set.of(Slot.TIME))
        ? Optional.of(meaning)
            .filter(named -> !named.slot(Slot.TIME).equals(Optional.of(SlotFiller.ASK)))
            .flatMap(ways::chosen)
        : Optional.empty();
  }

  /** The one button of these below a question of how a step went. */
  private static Optional<Action> only(Optional<PossibleAnswers> ways, Action.Verb... verbs) {
    List<Action> found =
        ways.stream()
            .flatMap(some -> some.ways().stream())
            .map(PossibleAnswers.Way::action)
            .filter(action -> Stream.of(verbs).anyMatch(action::is))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The answer below a prompt, if the person typed words that wait for this answer, or a channel's
   * prompt came to its lead.
   */
  private static Optional<Action> practice(Optional<Asked> asked, PracticeAnswer answer) {
    boolean hasWords = asked.flatMap(Asked::typed).isPresent();
    return asked.map(Asked::message).map(PossibleAnswers::of).stream()
        .flatMap(ways -> ways.ways().stream())
        .map(PossibleAnswers.Way::action)
        .filter(
            action ->
                action.is(ChannelButton.ANSWER) || hasWords && action.is(PracticeButton.ANSWER))
        .filter(action -> PromptActions.answer(action).equals(Optional.of(answer)))
        .findFirst();
  }

  /**
   * Presses the button. A form opens only on a real press: where the platform opens no form for a
   * typed line, the button is offered instead.
   */
  List<Reply> press(TypedTurn said, Action action) {
    if (!action.opensForm() || said.incoming().opensForms()) {
      return presses.pressed(said.visit(), said.incoming(), action);
    }
    Phrases words = said.visit().words();
    return List.of(
        Reply.below(
            new MessageBuilder(words)
                .say(action.is(PracticeButton.LINE) ? "form.offer.line" : "form.offer.other")
                .add(
                    new Part.Buttons(
                        List.of(Part.Button.main(words.text("heard.button.open"), action))))
                .build()));
  }
}
