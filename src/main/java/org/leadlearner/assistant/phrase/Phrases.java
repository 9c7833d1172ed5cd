package org.leadlearner.assistant.phrase;

import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.language.WordBook;

/**
 * The texts of the program in one language, and the words that it recognizes: for English the file
 * {@code words/words_en.properties}, for another language {@code words.properties} in its folder
 * below {@code prompts/languages/}. Texts that a language does not have are in English.
 */
public final class Phrases {

  /** One for each language, whatever locales people have. */
  private static final Map<String, Phrases> LANGUAGES = new ConcurrentHashMap<>();

  private final ULocale locale;
  private final Map<String, String> patterns;
  private final CompiledFormats formats;
  private final Map<String, Line> plain = new ConcurrentHashMap<>();
  private final Map<String, List<String>> heard = new ConcurrentHashMap<>();

  private Phrases(String language, Map<String, String> patterns) {
    // Dates and times are in United States format, whatever the language.
    this.locale = new ULocale(language, "US");
    this.patterns = Map.copyOf(patterns);
    this.formats = new CompiledFormats(locale);
  }

  /** The texts of a locale's language, or English. */
  public static Phrases in(Locale locale) {
    Phrases known = LANGUAGES.get(locale.getLanguage());
    return known == null ? learned(locale.getLanguage()) : known;
  }

  private static Phrases learned(String language) {
    Optional<Map<String, String>> words = WordBook.CHAT.in(language);
    return words.isEmpty()
        ? in(Locale.ENGLISH)
        : LANGUAGES.computeIfAbsent(language, fresh -> new Phrases(fresh, words.get()));
  }

  /** Whether its texts are Spanish, as far as they exist. */
  public boolean isSpanish() {
    return locale.getLanguage().equals("es");
  }

  public Set<String> keys() {
    return patterns.keySet();
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** The pattern of a key; throws for a key that the file does not have. */
  public String pattern(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no phrase " + key);
    }
    return pattern;
  }

  /**
   * A phrase as a line.
   *
   * @param namesAndValues name, value, name, value: a String or a {@link Quoted} is inserted as it
   *     is, and nothing in it is parsed as a pattern or as markup; a number can also choose a
   *     plural
   */
  public Line line(String key, Object... namesAndValues) {
    return namesAndValues.length == 0
        ? plain.computeIfAbsent(key, fresh -> filled(fresh))
        : filled(key, namesAndValues);
  }

  private Line filled(String key, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    Markup markup = new Markup();
    for (int place = 0; place < namesAndValues.length; place += 2) {
      values.put((String) namesAndValues[place], markup.hidden(namesAndValues[place + 1]));
    }
    return markup.line(formats.phrase(pattern(key), values));
  }

  /** A phrase as text without styles. */
  public String text(String key, Object... namesAndValues) {
    return line(key, namesAndValues).text();
  }

  /** What a person may type for this key, in lower case. */
  public List<String> heard(String key) {
    return heard.computeIfAbsent(key, fresh -> List.of(pattern(fresh).split("\\|")));
  }

  /** What follows one of the key's phrases, as it was typed; the empty text when nothing does. */
  public Optional<String> after(String text, String key) {
    return TypedText.after(text, heard(key));
  }

  /** A day in the person's time zone. */
  public String day(Instant at, ZoneId zone) {
    return formats.time("yMMMd", at, zone);
  }

  /** A day and a time in the person's time zone. */
  public String dayAndTime(Instant at, ZoneId zone) {
    return formats.time("MMMdjm", at, zone);
  }

  /** A day with its weekday, such as Monday, November 30. */
  public String weekdayAndDay(LocalDate date) {
    return format("EEEEMMMMd", date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** A day with its year, such as Nov 30, 2026. */
  public String day(LocalDate date) {
    return format("yMMMd", date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** A day of this year or the last in a short form, such as Nov 30. */
  public String shortDay(LocalDate date) {
    return format("MMMd", date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  public String month(YearMonth month) {
    return format("yMMMM", month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** A time of day. */
  public String time(LocalTime time) {
    return format("jm", time.atDate(LocalDate.EPOCH).toInstant(ZoneOffset.UTC));
  }

  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, locale());
  }

  /** The common name of a time zone, such as Central Time. */
  public String zone(ZoneId zone) {
    return zone.getDisplayName(TextStyle.FULL, locale());
  }

  /** The language of these texts. */
  public Locale locale() {
    return locale.toLocale();
  }

  /** A message of these parts, which are in this language. */
  public Message message(List<Part> parts) {
    return new Message(
        parts,
        Optional.of(locale.getLanguage())
            .filter(language -> !language.equals(Locale.ENGLISH.getLanguage())));
  }

  /** Several names in one sentence: "one, two and three". */
  public String list(Collection<String> names) {
    return formats.list(names);
  }

  private String format(String skeleton, Instant at) {
    return formats.time(skeleton, at, ZoneOffset.UTC);
  }
}
