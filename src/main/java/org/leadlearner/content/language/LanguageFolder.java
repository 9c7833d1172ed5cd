package org.leadlearner.content.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadlearner.content.prompt.PromptFolder;
import org.leadlearner.content.rubric.RubricFolder;
import org.leadlearner.content.yaml.Disk;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.content.yaml.UnreadableException;
import org.leadlearner.language.WordBook;

/**
 * The content of one content folder in one other language.
 *
 * @param code of the language, such as {@code es}
 * @param words the texts of the chat, by key
 * @param dashboard the texts around the messages of the dashboard, by key
 * @param missing the keys of both that have no text in this language
 * @param faults of its texts; the files of rubrics and prompts have their own
 */
public record LanguageFolder(
    String code,
    RubricFolder rubrics,
    PromptFolder daily,
    Map<String, String> words,
    Map<String, String> dashboard,
    Set<String> missing,
    List<Fault> faults) {

  public static final String NAME = "languages";

  /**
   * The languages of one content folder.
   *
   * @param faults of the folder that contains them
   */
  public record All(List<LanguageFolder> languages, List<Fault> faults) {
    public static final All NONE = new All(List.of(), List.of());
  }

  /** Reads {@code languages/} below a content folder; empty when there is none. */
  public static All readAll(Path content) {
    List<LanguageFolder> languages = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    try {
      if (!Disk.names(content).contains(NAME)) {
        return All.NONE;
      }
      for (String code : Disk.names(content.resolve(NAME))) {
        if (code.matches("[a-z]{2,3}") && !code.equals("en")) {
          languages.add(read(content.resolve(NAME).resolve(code), code));
        } else {
          faults.add(
              Fault.ofFile(
                  NAME + "/" + code,
                  "is not the code of another language",
                  "Name the folder by the code of its language, such as es. English stands in the"
                      + " folders beside this one."));
        }
      }
    } catch (UnreadableException exception) {
      faults.add(exception.fault(NAME));
    }
    return new All(languages, faults);
  }

  private static LanguageFolder read(Path folder, String code) throws UnreadableException {
    String below = NAME + "/" + code + "/";
    List<String> names = Disk.names(folder);
    Map<String, String> words = new TreeMap<>();
    Map<String, String> dashboard = new TreeMap<>();
    Set<String> missing = new TreeSet<>();
    List<Fault> faults = new ArrayList<>();
    for (WordBook book : WordBook.values()) {
      if (names.contains(book.fileName())) {
        WordFile file = WordFile.read(book, folder, below + book.fileName());
        (book == WordBook.CHAT ? words : dashboard).putAll(file.words());
        missing.addAll(file.missing());
        faults.addAll(file.faults());
      } else {
        missing.addAll(book.english().keySet());
      }
    }
    return new LanguageFolder(
        code,
        names.contains(RubricFolder.NAME) ? RubricFolder.read(folder, below) : RubricFolder.NONE,
        names.contains(PromptFolder.NAME) ? PromptFolder.read(folder, below) : PromptFolder.NONE,
        words,
        dashboard,
        missing,
        faults);
  }
}
