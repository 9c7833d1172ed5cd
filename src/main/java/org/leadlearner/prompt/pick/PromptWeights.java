package org.leadlearner.prompt.pick;

import java.util.Optional;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.rubric.Stage;

/**
 * How likely a prompt is drawn (domain.md, section 4.4): first by how it fits the stage of its own
 * strand, so that seven of nine are for the current stage, however many the library has of each;
 * then by need and freshness.
 */
record PromptWeights(PickInput input) {

  /** How a prompt fits the stage of its own strand (domain.md, section 4.4). */
  enum Fit {
    NOW(70),
    NEXT(20),
    FAR(1);

    private final int weight;

    Fit(int weight) {
      this.weight = weight;
    }
  }

  private static final int HOLDING = 6;
  private static final int BELOW = 2;
  private static final int NEVER_SEEN = 3;
  private static final int SEEN = 2;

  /** Among the prompts that fit equally. */
  int of(DailyPrompt prompt) {
    boolean isNew = input.past().isNew(prompt.key());
    int weight = need(prompt.strand()) * (isNew ? NEVER_SEEN : SEEN);
    int taste = input.past().taste(prompt.action());
    return taste < 0 ? weight / 2 : weight * (1 + taste);
  }

  /** Among the ways to fit. */
  int of(Fit fit) {
    return fit.weight;
  }

  Fit fit(DailyPrompt prompt) {
    Optional<Stage> now =
        Optional.ofNullable(input.recipient().needs().strands().get(prompt.strand()));
    return now.map(stage -> known(prompt.stage().ordinal() - stage.ordinal()))
        .orElseGet(() -> unknown(prompt.stage()));
  }

  private static Fit known(int ahead) {
    return switch (ahead) {
      case 0 -> Fit.NOW;
      case 1 -> Fit.NEXT;
      default -> Fit.FAR;
    };
  }

  /** A leader without a stage for a strand starts at its beginning. */
  private static Fit unknown(Stage stage) {
    return stage.isBelow(Stage.PLANNING) ? Fit.NOW : Fit.FAR;
  }

  private int need(String strand) {
    boolean isOwed = input.owesOwnPractice() && input.ownPractice().contains(strand);
    if (isOwed || input.foremost().contains(strand)) {
      return HOLDING;
    }
    return input.recipient().needs().below().contains(strand) ? BELOW : 1;
  }
}
