package org.leadlearner.understand.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.answer.AnswerReader;
import org.leadlearner.understand.answer.OwnWords;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.decision.Candidates;
import org.leadlearner.understand.decision.Decision;
import org.leadlearner.understand.phrase.PhraseMatcher;
import org.leadlearner.understand.text.LineReader;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.value.Annotator;

/**
 * What a line is by itself, or a part of one: its words and values, the phrases that it is or is
 * like, and the answer that it gives.
 */
record LineAnalysis(
    LineReader reader,
    PhraseMatcher phrases,
    AnswerReader answers,
    Rubric rubric,
    Map<Rubric.Edition, OwnWords> ownWords) {

  private static final int MOST = 12;

  LineAnalysis(LineReader reader, PhraseMatcher phrases, Rubric rubric) {
    this(
        reader,
        phrases,
        new AnswerReader(rubric.strands().size()),
        rubric,
        new ConcurrentHashMap<>());
  }

  private Rubric rubric(Situation situation) {
    return situation.place().flatMap(Situation.Place::other).orElse(rubric);
  }

  /** What the rubric of the open question calls its answers. */
  OwnWords ownWords(Situation situation) {
    Rubric asked = rubric(situation);
    return ownWords.computeIfAbsent(asked.edition(), none -> new OwnWords(asked, reader));
  }

  Decision decision(TypedLine line, Situation situation) {
    return new Decision(line, situation, rubric(situation).strands().size());
  }

  /** The nearest meanings, at least one. */
  List<Candidate> nearest(TypedLine line, Situation situation) {
    return Distress.calmed(line, Candidates.of(phrases.nearest(line, situation.contexts(), MOST)));
  }

  TypedLine read(String typed, Situation situation) {
    boolean hearsLetters = situation.inCheckIn();
    return Distress.calmed(
        new Annotator(situation.today(), hearsLetters).annotate(reader.read(typed)));
  }

  /** The meaning of the phrase that a line is. */
  Optional<Meaning> exactly(TypedLine line, Set<Context> contexts) {
    return phrases.exactly(line, contexts);
  }

  /** What a part of a line means, if that is sure enough. */
  Optional<Meaning> meaning(TypedLine part, Situation situation, float sure) {
    Optional<Meaning> answer = answers.read(part, situation).flatMap(Understanding::oneMeaning);
    return answer
        .or(() -> exactly(part, situation.contexts()))
        .or(
            () ->
                nearest(part, situation).stream()
                    .findFirst()
                    .filter(near -> near.share() >= sure)
                    .map(Candidate::meaning));
  }
}
