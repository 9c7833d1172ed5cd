package org.leadlearner.assistant.prompt;

import java.time.LocalDate;
import java.util.List;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.PracticeAnswer;

/** The buttons of a person's own prompts. */
final class PersonalPromptActions {

  static final String ANSWER = "pln-answer";
  static final String CHANGE = "pln-change";
  static final String LINE = "form-pln-line";
  static final String LINE_SENT = "pln-line-sent";
  static final String SHARE = "form-pln-share";
  static final String SHARE_SENT = "pln-share-sent";
  static final String PREVIEW = "pln-preview";
  static final String POST = "pln-post";
  static final String DECLINE = "pln-decline";
  static final String UNPOSTED = "pln-unposted";

  private PersonalPromptActions() {}

  static Part.Buttons answers(Phrases words, LocalDate day) {
    return new Part.Buttons(
        List.of(
            Part.Button.main(
                words.text("practice.button.did"),
                PromptActions.answering(ANSWER, day, PracticeAnswer.DID_IT)),
            answer(words, "practice.button.changed", day, PracticeAnswer.CHANGED_IT),
            answer(words, "practice.button.not", day, PracticeAnswer.NOT_TODAY)));
  }

  static Part.Button on(Phrases words, String key, String verb, LocalDate day) {
    return Part.Button.other(words.text(key), PromptActions.on(verb, day));
  }

  private static Part.Button answer(
      Phrases words, String key, LocalDate day, PracticeAnswer answer) {
    return Part.Button.other(words.text(key), PromptActions.answering(ANSWER, day, answer));
  }
}
