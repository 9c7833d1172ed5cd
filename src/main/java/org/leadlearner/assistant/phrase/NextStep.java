package org.leadlearner.assistant.phrase;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.chat.message.Line;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.progress.Hold;
import org.leadlearner.progress.Result;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * The next step that a reading suggests: for what holds it down or leaves it open, or for the
 * lowest strand.
 */
public sealed interface NextStep {

  Line line(Phrases words);

  /** The strand that it is for. */
  Strand strand();

  /** The step as one sentence, for a person who plans to do it. */
  String step(Phrases words);

  /** The step from the strand's own points towards the next stage. */
  record Step(Strand strand, Answer.Scored answer) implements NextStep {
    @Override
    public Line line(Phrases words) {
      return words.line(
          "result.next", "name", strand.name(), "step", strand.nextStep(answer.points()));
    }

    @Override
    public String step(Phrases words) {
      return strand.nextStep(answer.points());
    }
  }

  /** The answer was "not sure" twice in a row: find out (domain.md, section 3.3). */
  record FindOut(Strand strand, Optional<String> who) implements NextStep {
    @Override
    public Line line(Phrases words) {
      return who.map(
              name ->
                  words.line("result.next.asked", "who", new Quoted(name), "name", strand.name()))
          .orElseGet(() -> words.line("result.next.ask", "name", strand.name()));
    }

    @Override
    public String step(Phrases words) {
      return who.map(name -> words.text("step.proposed.asked", "who", name, "name", strand.name()))
          .orElseGet(() -> words.text("step.proposed.ask", "name", strand.name()));
    }
  }

  /** Staging needs a note here. */
  record Note(Strand strand) implements NextStep {
    @Override
    public Line line(Phrases words) {
      return words.line("result.next.note", "name", strand.name(), "question", strand.evidence());
    }

    @Override
    public String step(Phrases words) {
      return words.text("step.proposed.note", "name", strand.name());
    }
  }

  /** It has no answer, and the stage depends on it. */
  record Settle(Strand strand) implements NextStep {
    @Override
    public Line line(Phrases words) {
      return words.line("result.next.settle", "name", strand.name());
    }

    @Override
    public String step(Phrases words) {
      return words.text("step.proposed.settle", "name", strand.name());
    }
  }

  static Optional<NextStep> of(
      Rubric rubric, CheckIn checkIn, Optional<CheckIn> before, Result result) {
    Optional<NextStep> unsureTwice =
        rubric.strands().stream()
            .filter(
                strand ->
                    before
                        .flatMap(b -> b.answer(strand.key()))
                        .filter(NextStep::isUnsure)
                        .isPresent())
            .flatMap(strand -> findOut(checkIn, strand))
            .findFirst();
    return unsureTwice.or(() -> step(rubric, checkIn, result));
  }

  private static boolean isUnsure(Answer answer) {
    return answer instanceof Answer.NotSure;
  }

  private static Stream<NextStep> findOut(CheckIn checkIn, Strand strand) {
    return checkIn.answer(strand.key()).stream()
        .filter(Answer.NotSure.class::isInstance)
        .map(Answer.NotSure.class::cast)
        .map(unsure -> new FindOut(strand, unsure.whoMightKnow()));
  }

  private static Optional<NextStep> step(Rubric rubric, CheckIn checkIn, Result result) {
    Stream<NextStep> open =
        rubric.counted().stream()
            .filter(strand -> !checkIn.points().containsKey(strand.key()))
            .filter(strand -> result.stages().filter(span -> !span.isOne()).isPresent())
            .map(Settle::new);
    Stream<NextStep> held =
        result.heldBy().stream()
            .sorted(Comparator.comparing(Hold::reason))
            .map(hold -> step(rubric.strand(hold.strandKey()), hold.reason(), checkIn));
    Stream<NextStep> lowest =
        rubric.counted().stream()
            .filter(strand -> checkIn.points().containsKey(strand.key()))
            .sorted(Comparator.comparing(strand -> points(checkIn, strand)))
            .map(strand -> new Step(strand, new Answer.Scored(points(checkIn, strand))));
    return Stream.of(open, held, lowest).flatMap(steps -> steps).findFirst();
  }

  private static NextStep step(Strand strand, Hold.Reason reason, CheckIn checkIn) {
    return switch (reason) {
      case LOWEST_STAGE, NOT_YET_PLANNING, NOT_YET_STAGING ->
          new Step(strand, new Answer.Scored(points(checkIn, strand)));
      case NOT_ANSWERED -> new Settle(strand);
      case NO_NOTE -> new Note(strand);
    };
  }

  private static int points(CheckIn checkIn, Strand strand) {
    return checkIn.points().getOrDefault(strand.key(), 0);
  }
}
