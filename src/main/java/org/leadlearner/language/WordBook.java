package org.leadlearner.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one part of the program, by language and key. */
public enum WordBook {
  /** What is said in chat; the patterns are ICU's. */
  CHAT("/words/words_en.properties", "words.properties"),
  /** What stands around the messages of the dashboard; the patterns are Java's. */
  DASHBOARD("/dashboard/phrases.properties", "dashboard.properties");

  private static final String ENGLISH = Locale.ENGLISH.getLanguage();

  private final String englishFile;
  private final String fileName;

  /** What a district says in languages of its own, or in place of what the program says. */
  private final Map<String, Map<String, String>> own = new ConcurrentHashMap<>();

  /** What was read, also that there is nothing: people of any language speak in every turn. */
  private final Map<String, Optional<Map<String, String>>> read = new ConcurrentHashMap<>();

  /** The English words, which are read once; none before. */
  private volatile Map<String, String> english = Map.of();

  WordBook(String englishFile, String fileName) {
    this.englishFile = englishFile;
    this.fileName = fileName;
  }

  /** The name of the file in a language's folder below {@code languages/}. */
  public String fileName() {
    return fileName;
  }

  public Map<String, String> english() {
    if (english.isEmpty()) {
      english = Map.copyOf(file(englishFile));
    }
    return english;
  }

  /**
   * The words in a language, such as {@code es}; what it has no words for stands there in English.
   * Empty for a language that nobody wrote words in.
   */
  public Optional<Map<String, String>> in(String language) {
    return read.computeIfAbsent(language, this::joined);
  }

  private Optional<Map<String, String>> joined(String language) {
    Map<String, String> ours =
        language.equals(ENGLISH)
            ? english()
            : file("/prompts/languages/" + language + "/" + fileName);
    Map<String, String> added = own.getOrDefault(language, Map.of());
    if (ours.isEmpty() && added.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> words = new HashMap<>(english());
    words.putAll(ours);
    words.putAll(added);
    return Optional.of(Map.copyOf(words));
  }

  /** Adds what a district says in a language, before anybody is spoken to. */
  public void add(String language, Map<String, String> words) {
    own.put(language, Map.copyOf(words));
    read.remove(language);
  }

  /** The words of a text in the form of a properties file, by key. */
  public static Map<String, String> parsed(String text) {
    return loaded(new StringReader(text));
  }

  /** The words of a file on the class path; none when it is not there. */
  private static Map<String, String> file(String path) {
    InputStream stream = WordBook.class.getResourceAsStream(path);
    return stream == null
        ? Map.of()
        : loaded(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  private static Map<String, String> loaded(Reader text) {
    Properties properties = new Properties();
    try (text) {
      properties.load(text);
    } catch (IOException exception) {
      throw new UncheckedIOException("words cannot be read", exception);
    }
    Map<String, String> words = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
