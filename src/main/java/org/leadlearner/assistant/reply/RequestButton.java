package org.leadlearner.assistant.reply;

import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Part;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;

/** Makes a button labeled with a request; a press does what the request says. */
@FunctionalInterface
public interface RequestButton {

  Part.Button of(Phrases words, Meaning meaning);

  default Part.Button of(Phrases words, Intent intent) {
    return of(words, Meaning.of(intent));
  }
}
