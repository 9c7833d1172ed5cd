package org.leadlearner.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.content.language.LanguageFolder;
import org.leadlearner.content.phrase.PhraseFolder;
import org.leadlearner.content.prompt.PromptFolder;
import org.leadlearner.content.rubric.RubricFolder;
import org.leadlearner.content.yaml.Disk;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.UnreadableException;

/**
 * One content folder of an author: {@code rubrics/}, {@code daily/} or both, and the same in other
 * languages.
 */
record SourceFolder(
    RubricFolder rubrics, PromptFolder daily, List<LanguageFolder> languages, List<Fault> faults) {
  static final SourceFolder NONE =
      new SourceFolder(RubricFolder.NONE, PromptFolder.NONE, List.of(), List.of());

  /** Reads a content folder; faults call it {@code name}. */
  static SourceFolder read(Path content, String name) {
    List<String> names;
    try {
      names = Disk.names(content);
    } catch (UnreadableException exception) {
      return empty(exception.fault(name));
    }
    boolean hasRubrics = names.contains(RubricFolder.NAME);
    boolean hasDaily = names.contains(PromptFolder.NAME);
    if (!hasRubrics
        && !hasDaily
        && !names.contains(PhraseFolder.NAME)
        && !names.contains(LanguageFolder.NAME)) {
      return empty(
          Fault.ofFile(
              name,
              "holds neither rubrics nor daily nor phrases nor languages",
              "Put a folder there with one of these names, with the YAML files in it."));
    }
    return of(
        hasRubrics ? RubricFolder.read(content, "") : RubricFolder.NONE,
        hasDaily ? PromptFolder.read(content, "") : PromptFolder.NONE,
        LanguageFolder.readAll(content));
  }

  private static SourceFolder of(
      RubricFolder rubrics, PromptFolder daily, LanguageFolder.All languages) {
    List<Fault> faults = new ArrayList<>(rubrics.faults());
    faults.addAll(daily.faults());
    daily.sheets().values().forEach(sheet -> faults.addAll(sheet.faults()));
    faults.addAll(languages.faults());
    languages.languages().forEach(language -> faults.addAll(language.faults()));
    return new SourceFolder(rubrics, daily, languages.languages(), faults);
  }

  private static SourceFolder empty(Fault fault) {
    return new SourceFolder(RubricFolder.NONE, PromptFolder.NONE, List.of(), List.of(fault));
  }
}
