package org.leadlearner.app;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.dialogue.Ear;
import org.leadlearner.content.Content;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.content.phrase.PhraseChecks;
import org.leadlearner.content.phrase.PhraseFolder;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.database.KnownMigrations;
import org.leadlearner.understand.interpret.Interpreter;
import org.leadlearner.understand.phrase.Learned;
import org.leadlearner.understand.phrase.PhraseBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns phrases from a content folder. What was learned from the built-in ones when the program
 * was built is read, and learned again if anything is different.
 */
public final class PhraseLearning {

  private static final Logger LOG = LoggerFactory.getLogger(PhraseLearning.class);

  private PhraseLearning() {}

  /** Interprets every line of the program; it learns while the rest starts. */
  public static Ear ear(ContentFolder folder, List<Rubric> rubrics) {
    Rubric rubric = rubrics.get(0);
    return Ear.learning(
        () ->
            new Interpreter(folder.learned(rubric).orElseGet(() -> anew(folder, rubric)), rubric));
  }

  private static Learned anew(ContentFolder folder, Rubric rubric) {
    PhraseFolder phrases = folder.phrases();
    phrases.faults().forEach(fault -> LOG.warn("A file of phrases is left out. {}", fault));
    LOG.info("The phrases are not those that were learned from before, so they are learned now.");
    return Interpreter.learned(phrases.book(), rubric);
  }

  /**
   * The interpreter with the phrases and the main rubric of a folder.
   *
   * @throws StartFailure when a file of phrases has a fault
   */
  public static Interpreter interpreter(ContentFolder folder) throws StartFailure {
    Rubric rubric = folder.read().rubrics().get(0);
    Optional<Learned> learned = folder.learned(rubric);
    return new Interpreter(
        learned.isPresent() ? learned.get() : Interpreter.learned(whole(folder), rubric), rubric);
  }

  /**
   * The faults of phrases beside each other, when lines are heard as the program hears them.
   *
   * @param book the phrases of the folder
   */
  public static List<Fault> claims(ContentFolder folder, PhraseBook book, Rubric rubric) {
    Learned learned = folder.learned(rubric).orElseGet(() -> Interpreter.learned(book, rubric));
    return PhraseChecks.faults(Interpreter.claims(book, learned, rubric));
  }

  private static PhraseBook whole(ContentFolder folder) throws StartFailure {
    PhraseFolder phrases = folder.phrases();
    if (!phrases.faults().isEmpty()) {
      throw new StartFailure(phrases.faults().stream().map(Fault::toString).toList());
    }
    return phrases.book();
  }

  /**
   * Stores the built-in content, what is learned from its phrases, and the fingerprint of the
   * migrations among the built classes; called by the build.
   *
   * @throws IllegalStateException when the built-in content has a fault
   */
  public static void main(String[] none) {
    ContentFolder folder = ContentFolder.builtIn();
    Content content = folder.read();
    if (!content.faults().isEmpty()) {
      throw new IllegalStateException("The built-in content has faults: " + content.faults());
    }
    folder.keep(content);
    Rubric rubric = content.rubrics().get(0);
    if (folder.learned(rubric).isEmpty()) {
      folder.keep(rubric, Interpreter.learned(folder.phrases().book(), rubric));
    }
    KnownMigrations.keep();
  }
}
