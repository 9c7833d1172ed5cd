package org.leadlearner.app;

import java.util.List;
import org.leadlearner.assistant.hearing.Ear;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.content.phrase.PhraseFolder;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.understand.interpret.Interpreter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns what people say from the phrases of a content folder. */
public final class PhraseLearning {

  private static final Logger LOG = LoggerFactory.getLogger(PhraseLearning.class);

  private PhraseLearning() {}

  /** Hears every line of the program; it learns beside all else that starts. */
  public static Ear ear(ContentFolder folder, List<Rubric> rubrics) {
    return Ear.learning(
        () -> {
          PhraseFolder phrases = folder.phrases();
          phrases.faults().forEach(fault -> LOG.warn("A file of phrases is left out. {}", fault));
          return new Interpreter(phrases.book(), rubrics.get(0));
        });
  }

  /**
   * What hears lines, with the phrases and the main rubric of a folder.
   *
   * @throws StartFailure when a file of phrases has a fault
   */
  public static Interpreter interpreter(ContentFolder folder) throws StartFailure {
    PhraseFolder phrases = folder.phrases();
    if (!phrases.faults().isEmpty()) {
      throw new StartFailure(phrases.faults().stream().map(Fault::toString).toList());
    }
    return new Interpreter(phrases.book(), folder.read().rubrics().get(0));
  }
}
