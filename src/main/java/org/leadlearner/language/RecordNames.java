package org.leadlearner.language;

import java.util.Locale;
import java.util.Map;

/** The names of kinds of stored records, in any language. */
public final class RecordNames {

  /** The prefix of a kind's key. */
  private static final String KEY = "kept.";

  private RecordNames() {}

  /**
   * @param name in English, as in exported files, such as {@code stage changes}
   * @return the same name without a translation
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
