package org.leadlearner.content.prompt;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.SpellingSuggestion;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.prompt.PromptLibrary;

/**
 * The built-in files of daily prompts, and those of a district. A district's file replaces the
 * built-in one with the same name; while it has faults, the built-in one stays.
 */
public record PromptFiles(Map<String, PromptFile> builtIn, Map<String, PromptFile> own) {

  public PromptLibrary library() {
    Map<String, DailyPrompt> prompts = new TreeMap<>();
    Map<String, PromptFrame> frames = new TreeMap<>();
    Map<String, String> focuses = new TreeMap<>();
    for (PromptFile sheet : inUse().values()) {
      sheet.prompts().forEach(prompt -> prompts.putIfAbsent(prompt.key(), prompt));
      sheet.frames().forEach(frame -> frames.putIfAbsent(frame.key(), frame));
      // The district's files come last, so its words count.
      sheet.focus().ifPresent(focus -> focuses.put(sheet.strand(), focus));
    }
    return new PromptLibrary(List.copyOf(prompts.values()), List.copyOf(frames.values()), focuses);
  }

  /**
   * The faults between the files, and between them and the rubrics.
   *
   * @param strands the keys of the strands in the rubrics; empty when they are not known
   */
  public List<Fault> faults(Set<String> strands) {
    DuplicatePrompts twins = new DuplicatePrompts();
    builtIn.forEach(
        (name, sheet) -> {
          if (!own.containsKey(name)) {
            twins.add(sheet, "the built-in " + name);
          }
        });
    own.forEach((name, sheet) -> twins.add(sheet, name));
    List<Fault> faults = twins.faults();
    strangers(own.values(), strands)
        .forEach(
            sheet ->
                faults.add(
                    sheet.ofStrand(
                        "is " + sheet.strand() + ", which no rubric asks about",
                        mend(sheet.strand(), strands))));
    own.values().forEach(sheet -> faults.addAll(unknownStrandTexts(sheet, strands)));
    return faults;
  }

  /** With a misspelled key its strand would silently get the general sentence. */
  private static List<Fault> unknownStrandTexts(PromptFile sheet, Set<String> strands) {
    return sheet.strandTexts().stream()
        .filter(at -> !strands.isEmpty() && !strands.contains(at.last().getMatchingProperty()))
        .map(
            at -> {
              String key = at.last().getMatchingProperty();
              return sheet
                  .file()
                  .fault(at, "is for " + key + ", which no rubric asks about", mend(key, strands));
            })
        .toList();
  }

  /** A district that replaces a rubric need not change the built-in prompts for its strands. */
  public List<String> notes(Set<String> strands) {
    return strangers(builtIn.values(), strands).stream()
        .filter(sheet -> inUse().containsValue(sheet))
        .map(
            sheet ->
                "%s: no rubric asks about %s, so its %d prompts are never given."
                    .formatted(sheet.file().name(), sheet.strand(), sheet.prompts().size()))
        .toList();
  }

  /** By file name, the built-in files first. */
  public Map<String, PromptFile> inUse() {
    Map<String, PromptFile> sheets = new LinkedHashMap<>(builtIn);
    own.forEach(
        (name, sheet) -> {
          if (sheet.isWhole()) {
            sheets.put(name, sheet);
          }
        });
    return sheets;
  }

  private static List<PromptFile> strangers(Collection<PromptFile> sheets, Set<String> strands) {
    return sheets.stream()
        .filter(sheet -> !sheet.prompts().isEmpty())
        .filter(sheet -> !strands.isEmpty() && !strands.contains(sheet.strand()))
        .sorted(Comparator.comparing(sheet -> sheet.file().name()))
        .toList();
  }

  private static String mend(String strand, Set<String> strands) {
    return SpellingSuggestion.nearest(strand, strands)
        .map(meant -> "Did you mean \"" + meant + "\"?")
        .orElse("Write one of: " + String.join(", ", new TreeSet<>(strands)) + ".");
  }
}
