package org.leadlearner.content;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.content.language.LanguageFolder;
import org.leadlearner.content.phrase.LearnedFile;
import org.leadlearner.content.phrase.PhraseFolder;
import org.leadlearner.content.prompt.PromptFiles;
import org.leadlearner.content.prompt.PromptFolder;
import org.leadlearner.content.rubric.RubricFiles;
import org.leadlearner.content.rubric.RubricFolder;
import org.leadlearner.content.yaml.BuiltFile;
import org.leadlearner.content.yaml.BuiltInContent;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.understand.phrase.Learned;

/** A folder with content. Each {@link #read} reads the files again. */
public final class ContentFolder {

  /** The built-in content as the build has read and checked it; parsing takes half a second. */
  private static final BuiltFile CHECKED =
      new BuiltFile(
          "org/leadlearner/content/checked-content",
          List.of(RubricFolder.NAME, PromptFolder.NAME, LanguageFolder.NAME),
          List.of(
              "words",
              "org/leadlearner/content",
              "org/leadlearner/language",
              "org/leadlearner/practice",
              "org/leadlearner/prompt",
              "org/leadlearner/rubric",
              "org/leadlearner/schedule"));

  private final Optional<URL> builtIn;
  private final Optional<Path> folder;

  private ContentFolder(Optional<URL> builtIn, Optional<Path> folder) {
    this.builtIn = builtIn;
    this.folder = folder;
  }

  /** The content that ships with the program. */
  public static ContentFolder builtIn() {
    return new ContentFolder(Optional.of(landmark()), Optional.empty());
  }

  /**
   * The built-in content and a folder with {@code rubrics/}, {@code daily/}, {@code phrases/},
   * {@code languages/} or several of them. A rubric there replaces the built-in one with the same
   * key, a file of daily prompts replaces the built-in one with the same name; other files, and
   * phrases that are not built in, are added. While a file there has faults, the built-in one
   * stays.
   */
  public static ContentFolder at(Path folder) {
    return new ContentFolder(Optional.of(landmark()), Optional.of(folder));
  }

  /** Only a folder, without the built-in content. */
  public static ContentFolder only(Path folder) {
    return new ContentFolder(Optional.empty(), Optional.of(folder));
  }

  /** Reads everything; what cannot be read is among the faults. */
  public Content read() {
    SourceFolder shipped =
        builtIn
            .map(url -> BuiltInContent.read(url, path -> SourceFolder.read(path, "prompts")))
            .orElse(SourceFolder.NONE);
    SourceFolder written =
        folder.map(path -> SourceFolder.read(path, path.toString())).orElse(SourceFolder.NONE);
    RubricFiles rubrics = new RubricFiles();
    rubrics.add(shipped.rubrics());
    rubrics.add(written.rubrics());
    PromptFiles daily = new PromptFiles(shipped.daily().sheets(), written.daily().sheets());
    ContentTranslations languages = new ContentTranslations(rubrics, daily);
    languages.add(shipped.languages(), shipped.rubrics().sheets(), shipped.daily().sheets());
    languages.add(written.languages(), rubrics.whole(), daily.inUse());
    List<Fault> faults = new ArrayList<>(shipped.faults());
    faults.addAll(written.faults());
    faults.addAll(rubrics.faults());
    faults.addAll(daily.faults(rubrics.strands()));
    faults.addAll(languages.faults());
    faults.sort(Fault.IN_READING_ORDER);
    List<String> notes = new ArrayList<>(daily.notes(rubrics.strands()));
    notes.addAll(languages.notes());
    return new Content(languages.rubrics(), languages.prompts(), languages.words(), faults, notes);
  }

  /**
   * The content for a program that starts, without notes: what the build has checked when there is
   * no other and it is still the same, or else what {@link #read} gives.
   */
  public Content checked() {
    return kept().orElseGet(this::read);
  }

  Optional<Content> kept() {
    return folder.isPresent()
        ? Optional.empty()
        : builtIn.flatMap(url -> CHECKED.read(url, List.of(), ContentBytes::read));
  }

  /** Stores the built-in content, which must have no faults, for {@link #checked}. */
  public void keep(Content content) {
    byte[] bytes = ContentBytes.of(content);
    builtIn.ifPresent(
        url -> BuiltInContent.read(url, path -> CHECKED.write(path, List.of(), bytes)));
  }

  /** Reads the phrases separately, because few callers need them. */
  public PhraseFolder phrases() {
    PhraseFolder shipped = shippedPhrases();
    return shipped.and(writtenPhrases().without(shipped.book()));
  }

  private PhraseFolder shippedPhrases() {
    return builtIn
        .map(url -> BuiltInContent.read(url, PhraseFolder::read))
        .orElse(PhraseFolder.NONE);
  }

  private PhraseFolder writtenPhrases() {
    return folder.map(PhraseFolder::read).orElse(PhraseFolder.NONE);
  }

  /**
   * What was learned from the phrases when the program was built, if they are still the same.
   *
   * @param rubric whose strands can be named
   */
  public Optional<Learned> learned(Rubric rubric) {
    PhraseFolder written = writtenPhrases();
    boolean hasOwn = !written.isEmpty() && !written.without(shippedPhrases().book()).isEmpty();
    return hasOwn ? Optional.empty() : builtIn.flatMap(url -> LearnedFile.read(url, rubric));
  }

  /** Stores what was learned from the built-in phrases, for {@link #learned}. */
  public void keep(Rubric rubric, Learned learned) {
    builtIn.ifPresent(
        url -> BuiltInContent.read(url, path -> LearnedFile.write(path, rubric, learned)));
  }

  private static URL landmark() {
    return BuiltInContent.resource("rubrics/rubric.schema.json");
  }
}
