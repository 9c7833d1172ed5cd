package org.leadlearner.content.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.TranslationChecks;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.prompt.PromptLibrary;

/** Combines the prompts in use with their translations. */
public final class PromptTranslations {
  private final Map<String, PromptFile> originals;
  private final Map<String, Map<String, PromptFile>> byLanguage = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param prompts those in use
   */
  public PromptTranslations(PromptFiles prompts) {
    this.originals = prompts.inUse();
  }

  /**
   * The files of a language, built-in or of a district. Built-in translations count while their
   * original is in use: a district's replacement has other words.
   *
   * @param language its code, such as {@code es}
   * @param beside the originals that were translated; those in use if any are possible
   */
  public void add(String language, PromptFolder translated, Map<String, PromptFile> beside) {
    faults.addAll(translated.faults());
    translated.sheets().values().forEach(sheet -> faults.addAll(sheet.faults()));
    translated
        .sheets()
        .forEach(
            (name, sheet) -> {
              if (sheet.isWhole() && beside.get(name) == originals.get(name)) {
                add(language, name, sheet);
              }
            });
  }

  private void add(String language, String name, PromptFile sheet) {
    PromptFile original = originals.get(name);
    if (original == null) {
      faults.add(
          Fault.ofFile(
              sheet.file().name(),
              "translates " + name + ", which is not there",
              "Give it the name of the file that it translates."));
      return;
    }
    List<Fault> against = TranslationChecks.faults(sheet.file(), original.file());
    faults.addAll(against);
    if (against.isEmpty()) {
      byLanguage.computeIfAbsent(language, fresh -> new LinkedHashMap<>()).put(name, sheet);
    }
  }

  /** The library with its translations; prompts without one stay as they are. */
  public PromptLibrary of(PromptLibrary library) {
    Map<String, PromptLibrary> translations = new LinkedHashMap<>();
    byLanguage.forEach((code, sheets) -> translations.put(code, translated(library, sheets)));
    return new PromptLibrary(library.prompts(), library.frames(), library.focuses(), translations);
  }

  private static PromptLibrary translated(
      PromptLibrary library, Map<String, PromptFile> translations) {
    Map<String, DailyPrompt> prompts =
        translations.values().stream()
            .flatMap(sheet -> sheet.prompts().stream())
            .collect(Collectors.toMap(DailyPrompt::key, Function.identity()));
    Map<String, PromptFrame> frames =
        translations.values().stream()
            .flatMap(sheet -> sheet.frames().stream())
            .collect(Collectors.toMap(PromptFrame::key, Function.identity()));
    Map<String, String> focuses = new LinkedHashMap<>(library.focuses());
    translations
        .values()
        .forEach(sheet -> sheet.focus().ifPresent(focus -> focuses.put(sheet.strand(), focus)));
    return new PromptLibrary(
        library.prompts().stream().map(one -> prompts.getOrDefault(one.key(), one)).toList(),
        library.frames().stream().map(one -> frames.getOrDefault(one.key(), one)).toList(),
        focuses);
  }

  /** Which files readers of a language get in the original. */
  public List<String> notes(String language) {
    Map<String, PromptFile> translated = byLanguage.getOrDefault(language, Map.of());
    return originals.keySet().stream()
        .filter(name -> !translated.containsKey(name))
        .map(
            name ->
                "languages/%s: %s is not translated, and everybody reads it as it is."
                    .formatted(language, name))
        .toList();
  }

  public List<Fault> faults() {
    return faults;
  }
}
