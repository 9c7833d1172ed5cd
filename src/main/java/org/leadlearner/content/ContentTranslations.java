package org.leadlearner.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadlearner.content.language.LanguageFolder;
import org.leadlearner.content.prompt.PromptFile;
import org.leadlearner.content.prompt.PromptFiles;
import org.leadlearner.content.prompt.PromptTranslations;
import org.leadlearner.content.rubric.RubricFile;
import org.leadlearner.content.rubric.RubricFiles;
import org.leadlearner.content.rubric.RubricTranslations;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.rubric.Rubric;

/** Combines the content in use with its translations. */
final class ContentTranslations {
  private final RubricFiles rubrics;
  private final PromptFiles daily;
  private final RubricTranslations translatedRubrics;
  private final PromptTranslations translatedPrompts;
  private final Map<String, Map<String, String>> words = new TreeMap<>();
  private final Map<String, Map<String, String>> dashboards = new TreeMap<>();
  private final Map<String, Set<String>> missing = new TreeMap<>();

  ContentTranslations(RubricFiles rubrics, PromptFiles daily) {
    this.rubrics = rubrics;
    this.daily = daily;
    this.translatedRubrics = new RubricTranslations(rubrics);
    this.translatedPrompts = new PromptTranslations(daily);
  }

  /**
   * The languages of one content folder; a later one adds to an earlier one and replaces what both
   * have.
   *
   * @param besideRubrics the rubrics that were translated
   * @param besidePrompts the files of prompts that were translated
   */
  void add(
      List<LanguageFolder> languages,
      Map<String, RubricFile> besideRubrics,
      Map<String, PromptFile> besidePrompts) {
    for (LanguageFolder language : languages) {
      String code = language.code();
      translatedRubrics.add(code, language.rubrics(), besideRubrics);
      translatedPrompts.add(code, language.daily(), besidePrompts);
      Map<String, String> said = words.computeIfAbsent(code, fresh -> new TreeMap<>());
      said.putAll(language.words());
      Map<String, String> around = dashboards.computeIfAbsent(code, fresh -> new TreeMap<>());
      around.putAll(language.dashboard());
      Set<String> silent = missing.computeIfAbsent(code, fresh -> new TreeSet<>());
      silent.addAll(language.missing());
      silent.removeAll(said.keySet());
      silent.removeAll(around.keySet());
    }
  }

  List<Rubric> rubrics() {
    return rubrics.rubrics().stream().map(translatedRubrics::of).toList();
  }

  PromptLibrary prompts() {
    return translatedPrompts.of(daily.library());
  }

  List<Content.Language> words() {
    return words.entrySet().stream()
        .map(
            one ->
                new Content.Language(
                    one.getKey(), one.getValue(), dashboards.getOrDefault(one.getKey(), Map.of())))
        .toList();
  }

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(translatedRubrics.faults());
    faults.addAll(translatedPrompts.faults());
    return faults;
  }

  /** What readers of another language get in the original language. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    missing.forEach(
        (code, keys) -> {
          if (!keys.isEmpty()) {
            notes.add(
                "languages/%s: %d of the program's words have no text there and are said in English, such as %s."
                    .formatted(code, keys.size(), keys.iterator().next()));
          }
        });
    words
        .keySet()
        .forEach(
            code -> {
              notes.addAll(translatedRubrics.notes(code));
              notes.addAll(translatedPrompts.notes(code));
            });
    return notes;
  }
}
