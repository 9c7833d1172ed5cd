package org.leadlearner.content.rubric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.TranslationChecks;
import org.leadlearner.rubric.Rubric;

/** Combines each rubric in use with its translations. */
public final class RubricTranslations {
  private final Map<String, RubricFile> originals;
  private final Map<String, Map<String, Rubric>> byRubric = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param rubrics those in use
   */
  public RubricTranslations(RubricFiles rubrics) {
    this.originals = rubrics.whole();
  }

  /**
   * The rubrics of a language, built-in or of a district. Built-in translations count while their
   * original is in use: a district's replacement has other words.
   *
   * @param language its code, such as {@code es}
   * @param beside the originals that were translated; those in use if any are possible
   */
  public void add(String language, RubricFolder translated, Map<String, RubricFile> beside) {
    faults.addAll(translated.faults());
    translated.sheets().values().stream()
        .filter(RubricFile::isWhole)
        .filter(sheet -> beside.get(sheet.key()) == originals.get(sheet.key()))
        .forEach(sheet -> add(language, sheet));
  }

  private void add(String language, RubricFile sheet) {
    RubricFile original = originals.get(sheet.key());
    if (original == null) {
      faults.add(sheet.withoutOriginal());
      return;
    }
    List<Fault> against = TranslationChecks.faults(sheet.file(), original.file());
    faults.addAll(against);
    if (against.isEmpty()) {
      sheet
          .rubric()
          .ifPresent(
              rubric ->
                  byRubric
                      .computeIfAbsent(sheet.key(), fresh -> new LinkedHashMap<>())
                      .put(language, rubric));
    }
  }

  /** A rubric with its translations. */
  public Rubric of(Rubric original) {
    return original.translated(byRubric.getOrDefault(original.edition().key(), Map.of()));
  }

  /** Which rubrics readers of a language get in the original. */
  public List<String> notes(String language) {
    return originals.values().stream()
        .filter(sheet -> !byRubric.getOrDefault(sheet.key(), Map.of()).containsKey(language))
        .map(
            sheet ->
                "languages/%s: the rubric %s is not translated, and everybody reads it as it is."
                    .formatted(language, sheet.key()))
        .toList();
  }

  public List<Fault> faults() {
    return faults;
  }
}
