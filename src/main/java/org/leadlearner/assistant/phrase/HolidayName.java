package org.leadlearner.assistant.phrase;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a public holiday in the reader's language. Only those that a calendar of the United
 * States has are known; any other name stays as it was entered.
 */
public final class HolidayName {

  private HolidayName() {}

  public static String in(Phrases words, String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ENGLISH);
    String key = "holiday." + plain.replaceAll("[^a-z]", "");
    return words.has(key) ? words.text(key) : name;
  }
}
