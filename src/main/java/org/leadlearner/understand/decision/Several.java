package org.leadlearner.understand.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Understanding;

/** Two or more requests in one line. */
public final class Several {

  public static final float SURE = 0.75f;
  public static final float SURER = 0.93f;

  /** Intents that can come with a request and are no requests themselves. */
  private static final Set<Intent> BESIDES =
      EnumSet.of(
          Intent.HELLO,
          Intent.OK,
          Intent.THANKS,
          Intent.REPEAT,
          Intent.PROMPT_FEEDBACK,
          Intent.YES,
          Intent.NO,
          Intent.CLARIFY,
          Intent.COMPLAINT,
          Intent.NEGATED,
          Intent.CANCEL);

  private static final Set<Intent> NEVER =
      EnumSet.of(
          Intent.OUT_OF_SCOPE,
          Intent.NOTE_TEXT,
          Intent.DISTRESS,
          Intent.BOUNDARY,
          Intent.DESCRIBED_LEVEL);

  private Several() {}

  public static Optional<Understanding> of(List<Meaning> all) {
    List<Meaning> parts = new ArrayList<>();
    boolean isSkipped = all.stream().anyMatch(part -> part.intent() == Intent.SKIP);
    if (all.stream().filter(part -> part.intent().isAnswer()).count() > 1) {
      return Optional.empty();
    }
    for (Meaning part : all) {
      if (NEVER.contains(part.intent())) {
        return Optional.empty();
      } else if (isSkipped && part.intent() == Intent.NOT_SURE) {
        // "No idea, skip it" is one wish.
        continue;
      }
      boolean isSame = !parts.isEmpty() && parts.get(parts.size() - 1).intent() == part.intent();
      if (!BESIDES.contains(part.intent()) && !isSame) {
        parts.add(part);
      }
    }
    boolean isInstead = parts.size() == 1 && all.get(0).intent() == Intent.NEGATED;
    if (isInstead) {
      // "Do not delete anything, I just want to see it."
      return Optional.of(new Understanding.Confirm(parts.get(0)));
    } else if (parts.size() == 1 && all.size() > 1 && parts.get(0).intent() == Intent.SKIP) {
      return Optional.of(new Understanding.Act(parts.get(0)));
    } else if (parts.size() < 2) {
      return Optional.empty();
    }
    boolean isFinal =
        parts.stream()
            .anyMatch(
                part -> Decision.needsYes(part) || part.intent().weight() == Intent.Weight.STOP);
    Meaning several = Meaning.several(parts);
    return Optional.of(
        isFinal ? new Understanding.Confirm(several) : new Understanding.Act(several));
  }

  /** Whether it answers the question of a check-in, or corrects an answer. */
  public static boolean isAnswer(Meaning meaning) {
    return meaning.intent().isAnswer() || meaning.intent() == Intent.CORRECTION;
  }

  /** Whether something is wanted that can stand behind a greeting. */
  public static boolean isRequest(Meaning meaning) {
    Intent intent = meaning.intent();
    return !BESIDES.contains(intent) && !NEVER.contains(intent) && !intent.area().isAnswer();
  }
}
