package org.leadlearner.prompt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.rubric.Strand;

/**
 * All available prompts, in the order of their keys.
 *
 * @param focuses a strand in plain words that fit after "about", such as {@code how policy counts
 *     learning}, by strand key; other strands are called by their name
 * @param translations the same prompts and frames in other languages, by language code, such as
 *     {@code es}; those without a translation stay as they are
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

  /** The same in a locale's language, or the original without a translation. */
  public PromptLibrary in(Locale locale) {
    return translations.getOrDefault(locale.getLanguage(), this);
  }

  /**
   * The text of a prompt, or of a frame filled in for a strand; empty when it is no longer in the
   * library.
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

  /** The words for a strand in a frame. */
  public String focus(Strand strand) {
    return focuses.getOrDefault(strand.key(), strand.name());
  }
}
