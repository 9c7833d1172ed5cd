package org.leadlearner.dashboard.html;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.leadlearner.language.WordBook;

/**
 * The words around the messages, in one language: for English from {@code
 * dashboard/phrases.properties}, for another language from {@code dashboard.properties} in its
 * folder below {@code prompts/languages/}. A missing text is taken from English.
 */
public final class PagePhrases {

  private static final Map<String, PagePhrases> LANGUAGES = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, String> patterns;

  private PagePhrases(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = Map.copyOf(patterns);
  }

  /** The words of a locale's language, or English. */
  public static PagePhrases in(Locale locale) {
    PagePhrases known = LANGUAGES.get(locale.getLanguage());
    return known == null ? learned(locale.getLanguage()) : known;
  }

  private static PagePhrases learned(String language) {
    Optional<Map<String, String>> words = WordBook.DASHBOARD.in(language);
    return words.isEmpty()
        ? in(Locale.ENGLISH)
        : LANGUAGES.computeIfAbsent(
            language, fresh -> new PagePhrases(Locale.forLanguageTag(fresh), words.get()));
  }

  /** Throws for an unknown key. */
  public String text(String key, Object... values) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no phrase " + key);
    }
    return new MessageFormat(pattern, locale).format(values);
  }

  public Locale locale() {
    return locale;
  }
}
