package org.leadlearner.assistant.dialogue;

import org.leadlearner.assistant.intent.PossibleAnswers;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.OpenQuestions;
import org.leadlearner.chat.message.Action;

/**
 * What is needed to read typed lines: the reader, and the store of open questions.
 *
 * @param ear one for the whole process, because learning takes some seconds
 */
public record DialoguePorts(Ear ear, OpenQuestions questions) {

  /** Whether the open question has a button of this kind. */
  public boolean asks(Incoming incoming, Action.Verb verb) {
    return questions
        .find(incoming.where().own(), incoming.at())
        .filter(asked -> PossibleAnswers.of(asked.message()).has(verb))
        .isPresent();
  }
}
