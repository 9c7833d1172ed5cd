package org.leadlearner.prompt;

import java.util.Optional;
import org.leadlearner.rubric.Stage;

/**
 * How likely a prompt is drawn (domain.md, section 4.4): first its stage, so that seven of ten are
 * of the stage now however many the library has of each, then the prompt by need and freshness.
 */
record Weights(Situation situation) {

  private static final int NEAR = 10;
  private static final int NEVER_SEEN = 3;
  private static final int SEEN = 2;

  /** Among the prompts of one stage. */
  int of(DailyPrompt prompt) {
    boolean isNew = situation.past().isNew(prompt.key());
    return need(prompt.strand()) * (isNew ? NEVER_SEEN : SEEN);
  }

  /** Among the stages. */
  int of(Stage stage) {
    Optional<Stage> now = situation.recipient().needs().stage();
    return now.map(own -> known(stage.ordinal() - own.ordinal())).orElseGet(() -> unknown(stage));
  }

  /** Whether the stage is the addressee's, the next or the one before. */
  boolean isNear(Stage stage) {
    return of(stage) >= NEAR;
  }

  private static int known(int ahead) {
    return switch (ahead) {
      case 0 -> 70;
      case 1 -> 20;
      case -1 -> NEAR;
      case 2, -2 -> 4;
      default -> 1;
    };
  }

  private static int unknown(Stage stage) {
    return switch (stage) {
      case INVESTIGATING, ENVISIONING -> 50;
      case PLANNING -> 4;
      case STAGING -> 1;
    };
  }

  private int need(String strand) {
    boolean isOwed = situation.owesOwnPractice() && situation.ownPractice().contains(strand);
    if (isOwed || situation.foremost().contains(strand)) {
      return 3;
    }
    return situation.recipient().needs().below().contains(strand) ? 2 : 1;
  }
}
