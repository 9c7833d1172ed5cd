package org.leadlearner.language;

import java.util.Locale;
import java.util.Map;

/** What the kinds of records that are kept of people are called, in any language. */
public final class RecordNames {

  /** Before the letters of a kind's name. */
  private static final String KEY = "kept.";

  private RecordNames() {}

  /**
   * @param name in English, as in files that people take along, such as {@code stage changes}
   * @return the same name where nobody wrote another
   */
  public static String in(Locale locale, String name) {
    Map<String, String> words =
        WordBook.CHAT.in(locale.getLanguage()).orElseGet(WordBook.CHAT::english);
    return words.getOrDefault(key(name), name);
  }

  public static String key(String name) {
    return KEY + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
