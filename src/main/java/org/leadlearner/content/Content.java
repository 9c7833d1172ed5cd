package org.leadlearner.content;

import java.util.List;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.rubric.Rubric;

/**
 * What a content folder holds.
 *
 * @param rubrics those that are whole: the main one first, then by title
 * @param prompts those of the files that are whole, by key
 * @param faults all that has to be mended, by file and line; empty when the content is good
 * @param notes what authors may want to know and need not mend, one line each
 */
public record Content(
    List<Rubric> rubrics, PromptLibrary prompts, List<Fault> faults, List<String> notes) {

  public Content {
    rubrics = List.copyOf(rubrics);
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /** How much there is, such as {@code 1 rubric, 128 prompts, 24 frames}. */
  public String inNumbers() {
    return String.join(
        ", ",
        counted(rubrics.size(), "rubric"),
        counted(prompts.prompts().size(), "prompt"),
        counted(prompts.frames().size(), "frame"));
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
