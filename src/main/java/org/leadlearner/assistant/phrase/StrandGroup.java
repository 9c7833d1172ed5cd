package org.leadlearner.assistant.phrase;

import org.leadlearner.chat.message.Form;
import org.leadlearner.rubric.Rubric;

/** The strands as a list to choose from in a form. */
public final class StrandGroup {

  private StrandGroup() {}

  public static Form.Group of(Phrases words, Rubric rubric) {
    return new Form.Group(
        words.text("evidence.group"),
        rubric.strands().stream()
            .map(strand -> new Form.Value(strand.key(), strand.name()))
            .toList());
  }
}
