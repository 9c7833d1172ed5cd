package org.leadlearner.dashboard.html;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What stands around the messages, in one language: the file {@code dashboard/phrases.properties}.
 */
public final class Phrases {

  private static final Control ENGLISH_FOR_OTHERS =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle patterns;

  private Phrases(ResourceBundle patterns) {
    this.patterns = patterns;
  }

  /** The words of a locale's language; the file without a language in its name is English. */
  public static Phrases in(Locale locale) {
    return new Phrases(ResourceBundle.getBundle("dashboard.phrases", locale, ENGLISH_FOR_OTHERS));
  }

  /** Throws for a key that the file does not have. */
  public String text(String key, Object... values) {
    return new MessageFormat(patterns.getString(key), locale()).format(values);
  }

  public Locale locale() {
    return patterns.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : patterns.getLocale();
  }
}
