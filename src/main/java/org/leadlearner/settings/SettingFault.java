package org.leadlearner.settings;

/**
 * One problem with the settings.
 *
 * @param where the key, or the line of .env
 * @param wrong the problem, a sentence without its first words: {@code "abc" is not a number.}
 * @param mend how to fix it, a whole sentence
 */
public record SettingFault(String where, String wrong, String mend) {

  public String line() {
    return where + ": " + wrong + " " + mend;
  }
}
