package org.leadlearner.command.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.app.PhraseLearning;
import org.leadlearner.command.CheckContentCommand;
import org.leadlearner.content.Content;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.content.phrase.PhraseFolder;
import org.leadlearner.content.yaml.Fault;

/** Validates the authored content for the command line. */
public final class ContentActions {

  private ContentActions() {}

  /**
   * What is wrong with the content.
   *
   * @param added a folder of a district's own, checked together with what is built in
   */
  public static CheckContentCommand.Result check(Optional<Path> added) {
    ContentFolder folder = added.map(ContentFolder::at).orElseGet(ContentFolder::builtIn);
    Content content = folder.read();
    PhraseFolder phrases = folder.phrases();
    List<String> faults =
        Stream.of(
                content.faults(),
                phrases.faults(),
                PhraseLearning.claims(folder, phrases.book(), content.rubrics().get(0)))
            .flatMap(List::stream)
            .map(Fault::toString)
            .toList();
    String inNumbers = content.inNumbers() + ", " + phrases.book().size() + " phrases";
    return new CheckContentCommand.Result(faults, content.notes(), inNumbers);
  }
}
