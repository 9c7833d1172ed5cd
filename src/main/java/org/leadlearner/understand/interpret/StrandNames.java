package org.leadlearner.understand.interpret;

import org.leadlearner.rubric.Rubric;
import org.leadlearner.understand.text.Lexicon;

/** Finds strands by their full names and by the usual short names. */
final class StrandNames {

  private StrandNames() {}

  static void addTo(Lexicon lexicon, Rubric rubric) {
    for (int index = 0; index < rubric.strands().size(); index++) {
      String concept = "strand-n-" + (index + 1);
      lexicon.add(concept, "en", rubric.strands().get(index).name());
      lexicon.alias("strand-key-" + rubric.strands().get(index).key(), concept);
    }
  }
}
