package org.leadlearner.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.rubric.Rubric;

/**
 * The content of a folder.
 *
 * @param rubrics those without faults: the main one first, then by title
 * @param prompts those of files without faults, by key
 * @param languages the program's own texts in other languages than English, by language
 * @param faults everything that must be fixed, by file and line; empty when the content is good
 * @param notes what authors may want to know and need not fix, one line each
 */
public record Content(
    List<Rubric> rubrics,
    PromptLibrary prompts,
    List<Language> languages,
    List<Fault> faults,
    List<String> notes) {

  /**
   * The program's own texts in one language; missing texts are shown in English.
   *
   * @param code of the language, such as {@code es}
   * @param words the texts of the chat, by key
   * @param dashboard the texts around the messages of the dashboard, by key
   */
  public record Language(String code, Map<String, String> words, Map<String, String> dashboard) {}

  public Content {
    languages = List.copyOf(languages);
    rubrics = List.copyOf(rubrics);
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /** The size, such as {@code 1 rubric, 128 prompts, 24 frames, 2 languages}. */
  public String inNumbers() {
    List<String> numbers =
        new ArrayList<>(
            List.of(
                counted(rubrics.size(), "rubric"),
                counted(prompts.prompts().size(), "prompt"),
                counted(prompts.frames().size(), "frame")));
    if (!languages.isEmpty()) {
      numbers.add(counted(languages.size() + 1, "language"));
    }
    return String.join(", ", numbers);
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
