package org.leadlearner.assistant.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PracticeMinutes;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.PracticeAnswer;

/** The buttons of a person's own prompts. */
final class PersonalPromptActions {

  private PersonalPromptActions() {}

  /** The three answers, and rare actions in a menu. */
  static Part.Buttons answers(Phrases words, LocalDate day, boolean isToday) {
    List<Part.Button> buttons = new ArrayList<>();
    buttons.add(
        Part.Button.main(
            words.text("practice.button.did"),
            PromptActions.answering(PracticeButton.ANSWER, day, PracticeAnswer.DID_IT)));
    buttons.add(answer(words, "practice.button.changed", day, PracticeAnswer.CHANGED_IT));
    buttons.add(answer(words, "practice.button.not", day, PracticeAnswer.NOT_TODAY));
    if (isToday) {
      buttons.addAll(instead(words, day));
    }
    buttons.addAll(thumbs(words, day));
    return new Part.Buttons(buttons);
  }

  /** A prompt that takes longer than its day has no answers on that day. */
  static Part.Buttons waiting(Phrases words, LocalDate day, boolean isToday) {
    List<Part.Button> buttons = new ArrayList<>();
    buttons.add(answer(words, "practice.button.already", day, PracticeAnswer.DID_IT));
    buttons.add(answer(words, "practice.button.notthis", day, PracticeAnswer.NOT_TODAY));
    if (isToday) {
      buttons.addAll(instead(words, day));
    }
    buttons.addAll(thumbs(words, day));
    return new Part.Buttons(buttons);
  }

  /** The two answers that mean it was done. */
  static Part.Buttons done(Phrases words, LocalDate day) {
    return new Part.Buttons(
        List.of(
            answer(words, "practice.button.did", day, PracticeAnswer.DID_IT),
            answer(words, "practice.button.changed", day, PracticeAnswer.CHANGED_IT)));
  }

  private static List<Part.Button> instead(Phrases words, LocalDate day) {
    return List.of(
        more(words, "practice.button.another", PracticeButton.ANOTHER, day),
        more(words, "practice.button.later", PracticeButton.LATER, day));
  }

  private static List<Part.Button> thumbs(Phrases words, LocalDate day) {
    return List.of(
        thumb(words, "practice.button.liked", PracticeButton.LIKED, day),
        thumb(words, "practice.button.disliked", PracticeButton.DISLIKED, day));
  }

  private static Part.Button thumb(Phrases words, String key, PracticeButton verb, LocalDate day) {
    return Part.Button.thumb(
        words.text(key), PromptActions.on(verb, day), verb == PracticeButton.LIKED);
  }

  /** How long it took. */
  static List<Part.Button> minutes(Phrases words, LocalDate day) {
    return PracticeMinutes.OFFERED.stream()
        .map(
            minutes ->
                PracticeMinutes.button(words, PromptActions.on(PracticeButton.TOOK, day), minutes))
        .toList();
  }

  /** Takes back how long it took. */
  static Part.Button untold(Phrases words, LocalDate day) {
    Action undo = PromptActions.on(PracticeButton.TOOK, day).undoing();
    return Part.Button.other(words.text("practice.took.undo"), undo);
  }

  static Part.Buttons note(Phrases words, Action action) {
    return new Part.Buttons(List.of(Part.Button.other(words.text("practice.button.note"), action)));
  }

  /** When it is to come again today. */
  static Part.Button later(String label, LocalDate day, Object when) {
    return Part.Button.other(
        label, PromptActions.on(PracticeButton.LATER, day).with(CommonActions.VALUE, when));
  }

  static Part.Button more(Phrases words, String key, Action.Verb verb, LocalDate day) {
    return Part.Button.more(words.text(key), PromptActions.on(verb, day));
  }

  static Part.Button on(Phrases words, String key, Action.Verb verb, LocalDate day) {
    return Part.Button.other(words.text(key), PromptActions.on(verb, day));
  }

  private static Part.Button answer(
      Phrases words, String key, LocalDate day, PracticeAnswer answer) {
    return Part.Button.other(
        words.text(key), PromptActions.answering(PracticeButton.ANSWER, day, answer));
  }
}
