package org.leadlearner.assistant;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.Line;

/**
 * Everything the assistant says in one language, and the words it listens for: the file {@code
 * words/<language>.properties}. English is the language of those for whom there is no file.
 */
final class Words {

  private static final Map<String, Words> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final ULocale locale;
  private final Map<String, String> patterns;

  private Words(ULocale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
  }

  /** The words of a locale's language, or English. */
  static Words in(Locale locale) {
    String language = file(locale.getLanguage()) == null ? "en" : locale.getLanguage();
    return BY_LANGUAGE.computeIfAbsent(language, Words::load);
  }

  Set<String> keys() {
    return patterns.keySet();
  }

  /** The pattern as it stands in the file; throws for a key that no file has. */
  String pattern(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return pattern;
  }

  /**
   * A phrase as a line.
   *
   * @param namesAndValues name, value, name, value: a String or a {@link Quoted} is put in as it
   *     is, and nothing in it is read as a pattern or as markup; a number can also pick a plural
   */
  Line line(String key, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    Markup markup = new Markup();
    for (int place = 0; place < namesAndValues.length; place += 2) {
      values.put((String) namesAndValues[place], markup.hidden(namesAndValues[place + 1]));
    }
    return markup.line(new MessageFormat(pattern(key), locale).format(values));
  }

  /** A phrase as text without any style. */
  String text(String key, Object... namesAndValues) {
    return line(key, namesAndValues).text();
  }

  /** The things a person may type for this key, in small letters. */
  List<String> heard(String key) {
    return List.of(pattern(key).split("\\|"));
  }

  /** A day as people write it, in their time zone. */
  String day(Instant at, ZoneId zone) {
    return format(DateFormat.getInstanceForSkeleton("yMMMd", locale), at, zone);
  }

  /** A day and a time as people write it, in their time zone. */
  String dayAndTime(Instant at, ZoneId zone) {
    return format(DateFormat.getInstanceForSkeleton("MMMdjm", locale), at, zone);
  }

  /** Several names in one sentence: "one, two and three". */
  String list(Collection<String> names) {
    return ListFormatter.getInstance(locale).format(names);
  }

  private static String format(DateFormat format, Instant at, ZoneId zone) {
    format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
    // Some languages put a narrow no-break space before AM, which few fonts and no keyboard have.
    return format.format(Date.from(at)).replace('\u202f', ' ');
  }

  private static Words load(String language) {
    URL file = Objects.requireNonNull(file(language), "no words for the language " + language);
    try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      Map<String, String> patterns = new HashMap<>();
      properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
      return new Words(ULocale.forLanguageTag(language), Map.copyOf(patterns));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static @Nullable URL file(String language) {
    return language.matches("[a-z]{2,3}")
        ? Words.class.getResource("/words/" + language + ".properties")
        : null;
  }
}
