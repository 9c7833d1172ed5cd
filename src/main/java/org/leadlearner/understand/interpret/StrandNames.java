package org.leadlearner.understand.interpret;

import org.leadlearner.rubric.Rubric;
import org.leadlearner.understand.text.Lexicon;

/** Lets strands be named: by their whole name and by what people call them for short. */
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
