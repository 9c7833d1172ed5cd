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

/** The one next step that a reading suggests: on what holds it, or on the lowest strand. */
public sealed interface NextStep {

  Line line(Phrases words);

  /** The step from the strand's own stage towards the next. */
  record Step(Strand strand, Answer.Scored answer) implements NextStep {
    @Override
    public Line line(Phrases words) {
      return words.line(
          "result.next", "name", strand.name(), "step", strand.at(answer.stage()).nextStep());
    }
  }

  /** Nobody was sure twice running: find out (domain.md, section 3.3). */
  record FindOut(Strand strand, Optional<String> who) implements NextStep {
    @Override
    public Line line(Phrases words) {
      return who.map(
              name ->
                  words.line("result.next.asked", "who", new Quoted(name), "name", strand.name()))
          .orElseGet(() -> words.line("result.next.ask", "name", strand.name()));
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
    Stream<Strand> held = result.heldBy().stream().map(Hold::strandKey).map(rubric::strand);
    Stream<Strand> lowest =
        rubric.strands().stream()
            .filter(strand -> checkIn.points().containsKey(strand.key()))
            .sorted(Comparator.comparing(strand -> checkIn.points().getOrDefault(strand.key(), 0)));
    return Stream.concat(held, lowest)
        .flatMap(
            strand ->
                checkIn.answer(strand.key()).stream()
                    .filter(Answer.Scored.class::isInstance)
                    .map(answer -> new Step(strand, (Answer.Scored) answer)))
        .<NextStep>map(step -> step)
        .findFirst();
  }
}
