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

/** The texts of one part of the program, by language and key. */
public enum WordBook {
  /** The texts of the chat, with ICU patterns. */
  CHAT("/words/words_en.properties", "words.properties"),
  /** The texts around the messages of the dashboard, with Java patterns. */
  DASHBOARD("/dashboard/phrases.properties", "dashboard.properties");

  private static final String ENGLISH = Locale.ENGLISH.getLanguage();

  private final String englishFile;
  private final String fileName;

  /** A district's texts in its own languages, or in place of built-in ones. */
  private final Map<String, Map<String, String>> own = new ConcurrentHashMap<>();

  /** What was read, including that there is nothing, because every turn asks for a language. */
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
   * The texts in a language, such as {@code es}; missing ones are in English. Empty for a language
   * without any texts.
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

  /** Adds a district's texts in a language; must be called before the first message. */
  public void add(String language, Map<String, String> words) {
    own.put(language, Map.copyOf(words));
    read.remove(language);
  }

  /** The texts in a properties file, by key. */
  public static Map<String, String> parsed(String text) {
    return loaded(new StringReader(text));
  }

  /** The texts in a file on the class path; none when it does not exist. */
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
