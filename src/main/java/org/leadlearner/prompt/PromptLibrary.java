package org.leadlearner.prompt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.rubric.Strand;

/**
 * All prompts that there are to choose from, in the order of their keys.
 *
 * @param focuses a strand in plain words that fit after "about", such as {@code how policy counts
 *     learning}, by strand key; a strand without is called by its name
 * @param translations the same prompts and frames in other languages, by the code of the language,
 *     such as {@code es}; what nobody translated stands there as it is
 */
public record PromptLibrary(
    List<DailyPrompt> prompts,
    List<PromptFrame> frames,
    Map<String, String> focuses,
    Map<String, PromptLibrary> translations) {

  public PromptLibrary {
    prompts = List.copyOf(prompts);
    frames = List.copyOf(frames);
    focuses = Map.copyOf(focuses);
    translations = Map.copyOf(translations);
  }

  /** A library in one language. */
  public PromptLibrary(
      List<DailyPrompt> prompts, List<PromptFrame> frames, Map<String, String> focuses) {
    this(prompts, frames, focuses, Map.of());
  }

  /** A library whose frames call every strand by its name. */
  public PromptLibrary(List<DailyPrompt> prompts, List<PromptFrame> frames) {
    this(prompts, frames, Map.of());
  }

  /** The same in a locale's language, or as it is where nobody translated it. */
  public PromptLibrary in(Locale locale) {
    return translations.getOrDefault(locale.getLanguage(), this);
  }

  /**
   * What a prompt asks, or a frame that was filled for a strand; empty when the library has it no
   * more.
   */
  public Optional<String> text(String key, Strand strand) {
    return prompts.stream()
        .filter(prompt -> prompt.key().equals(key))
        .map(DailyPrompt::text)
        .findFirst()
        .or(
            () ->
                frames.stream()
                    .filter(frame -> frame.key().equals(key))
                    .map(frame -> frame.text(strand.key(), focus(strand)))
                    .findFirst());
  }

  /** The words that stand for a strand in a frame. */
  public String focus(Strand strand) {
    return focuses.getOrDefault(strand.key(), strand.name());
  }
}
