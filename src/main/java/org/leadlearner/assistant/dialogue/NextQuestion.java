package org.leadlearner.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.phrase.AnswerPhrases;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.OpenQuestions.Asked;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;

/**
 * "Next", typed right after an answer or below something else, asks for the question that is open
 * and does not leave it out.
 */
record NextQuestion(CheckInHandler checkInHandler) {

  private static final Pattern NEXT =
      Pattern.compile(
          "(?:ok(?:ay)? |and |y |on to |onto )?(?:the |la |el )?"
              + "(?:next|siguiente|pr[oó]xim[oa])"
              + "(?: one| question| pregunta)?(?: please| pls| por favor)?");

  /** The question again; empty for all else. */
  Optional<Message> shown(TypedTurn said, Meaning meaning, Optional<Asked> asked) {
    TurnContext visit = said.visit();
    return meaning.intent() == Intent.SKIP && isNext(said.line())
        ? checkInHandler
            .listening(visit)
            .filter(checkIn -> asked.filter(one -> isFresh(visit, checkIn, one)).isPresent())
            .map(checkIn -> checkInHandler.ask(visit, checkIn, List.of()))
        : Optional.empty();
  }

  private static boolean isNext(String line) {
    return NEXT.matcher(TypedText.compared(line)).matches();
  }

  /** Whether the person has not seen the question yet, or has something else before their eyes. */
  private boolean isFresh(TurnContext visit, CheckIn checkIn, Asked asked) {
    return tellsAnswer(visit, checkIn, asked) || !asks(visit, checkIn, asked);
  }

  private boolean asks(TurnContext visit, CheckIn checkIn, Asked asked) {
    List<Part> question = checkInHandler.ask(visit, checkIn, List.of()).parts();
    return question.stream()
        .filter(Part.Heading.class::isInstance)
        .allMatch(asked.message().parts()::contains);
  }

  /** Whether the question came with the answer that was just saved. */
  private boolean tellsAnswer(TurnContext visit, CheckIn checkIn, Asked asked) {
    List<Line> said =
        asked.message().parts().stream()
            .filter(Part.Text.class::isInstance)
            .flatMap(part -> ((Part.Text) part).lines().stream())
            .toList();
    Rubric rubric = checkInHandler.rubric(visit, checkIn);
    return rubric.strands().stream().anyMatch(strand -> tells(visit, said, strand, checkIn));
  }

  private static boolean tells(TurnContext visit, List<Line> said, Strand strand, CheckIn checkIn) {
    return checkIn
        .answer(strand.key())
        .filter(Answer.Scored.class::isInstance)
        .filter(
            answer ->
                said.contains(AnswerPhrases.saved(visit.words(), strand, answer, false))
                    || said.contains(AnswerPhrases.saved(visit.words(), strand, answer, true)))
        .isPresent();
  }
}
