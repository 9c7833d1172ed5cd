package org.leadlearner.assistant.phrase;

import java.util.function.Function;
import java.util.function.Predicate;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/** The strands of a rubric as numbered options to choose from. */
public final class StrandChoices {

  private StrandChoices() {}

  /**
   * @param action what is done when a strand is chosen
   */
  public static Part.Choices of(Rubric rubric, Function<Strand, Action> action) {
    return of(rubric, action, strand -> false);
  }

  /**
   * @param action what is done when a strand is chosen
   * @param isChosen whether a strand is marked as chosen before
   */
  public static Part.Choices of(
      Rubric rubric, Function<Strand, Action> action, Predicate<Strand> isChosen) {
    return new Part.Choices(
        rubric.strands().stream()
            .map(
                strand ->
                    new Part.Option(
                        String.valueOf(rubric.number(strand.key())),
                        strand.name(),
                        action.apply(strand),
                        isChosen.test(strand)))
            .toList());
  }
}
