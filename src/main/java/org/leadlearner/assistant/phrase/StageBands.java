package org.leadlearner.assistant.phrase;

import java.util.List;
import java.util.stream.Stream;
import org.leadlearner.chat.message.Part;
import org.leadlearner.rubric.Stage;

/** The ranges of the stages, for what is drawn over them. */
public final class StageBands {

  private StageBands() {}

  /** From the lowest to the highest. */
  public static List<Part.Band> of(Phrases words) {
    return Stream.of(Stage.values())
        .map(
            stage ->
                new Part.Band(
                    words.text(StagePhrases.nameKey(stage)), stage.lowest(), stage.highest()))
        .toList();
  }
}
