package org.leadlearner.assistant.parse;

import java.util.Optional;
import org.leadlearner.chat.TypedText;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/** Finds a strand by its number, its key, or words of its name. */
public final class StrandFinder {

  private StrandFinder() {}

  public static Optional<Strand> find(Rubric rubric, String name) {
    String said = TypedText.compared(name).replaceFirst("[:,]$", "");
    return rubric.strands().stream()
        .filter(strand -> isExactly(rubric, strand, said))
        .findFirst()
        .or(
            () ->
                rubric.strands().stream()
                    .filter(strand -> said.length() > 2)
                    .filter(strand -> TypedText.compared(strand.name()).contains(said))
                    .findFirst());
  }

  private static boolean isExactly(Rubric rubric, Strand strand, String said) {
    return said.equals(String.valueOf(rubric.number(strand.key())))
        || said.equalsIgnoreCase(strand.key())
        || said.equals(TypedText.compared(strand.name()));
  }
}
