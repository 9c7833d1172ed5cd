package org.leadlearner.understand.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.decision.Decision;
import org.leadlearner.understand.decision.Several;
import org.leadlearner.understand.decision.TextHead;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;

/** The meaning of a line of which a part alone has one: a clause, or what is behind a greeting. */
record CompoundLine(LineAnalysis analysis) {

  private static final int MOST_CLAUSES = 4;

  /**
   * "share: ..." is recognized by the words before the colon; the text after it can be about
   * anything.
   */
  Optional<Understanding> textBehindHead(TypedLine line, Situation situation, Decision decision) {
    return TextHead.of(line.typed())
        .map(head -> analysis.read(head, situation))
        .flatMap(head -> analysis.meaning(head, situation, TextHead.SURE))
        .filter(TextHead::takesText)
        .map(decision::sure);
  }

  /** "Hello, I would like to begin", "ok back": a request, with a word or two before it. */
  Optional<Understanding> behindGreeting(TypedLine line, Situation situation) {
    List<Unit> units = line.units();
    int at = 0;
    while (at < units.size() && (isGreeting(units.get(at)) || at > 0 && isBut(units.get(at)))) {
      at++;
    }
    // "I do not want to": what begins like a yes is none.
    if (at == 0 || at == units.size() || isDenied(units.get(at))) {
      return Optional.empty();
    }
    TypedLine rest =
        analysis.read(line.between(units.get(at).start(), line.typed().length()), situation);
    return analysis
        .meaning(rest, situation, Several.SURE)
        .filter(Several::isRequest)
        .map(meaning -> analysis.decision(rest, situation).sure(meaning));
  }

  private static boolean isDenied(Unit unit) {
    return unit.is("NEG") || unit.word().matches("(?:not|no|never)\\b.*");
  }

  /** "Ok but who sees it". */
  private static boolean isBut(Unit unit) {
    return unit.word().matches("but|pero|and|y");
  }

  private static boolean isGreeting(Unit unit) {
    boolean isSaid = unit.is("HELLO") || unit.is("OKX") || unit.is("YESX");
    return unit.value().isEmpty() && isSaid && !unit.is("KEEP") && !unit.is("frame");
  }

  /** Several requests, or several answers, in one line. */
  Optional<Understanding> several(TypedLine line, Situation situation) {
    List<Clauses.Clause> clauses = Clauses.of(line);
    if (clauses.size() < 2 || clauses.size() > MOST_CLAUSES) {
      return Optional.empty();
    }
    List<Meaning> parts = new ArrayList<>();
    for (Clauses.Clause clause : clauses) {
      TypedLine part = analysis.read(clause.text(), situation);
      // "... and pick it up on Thursday" is still about the same thing.
      boolean standsAlone = clause.isJoined() && (parts.isEmpty() || !part.has("THIS"));
      Optional<Meaning> meaning =
          analysis.meaning(part, situation, standsAlone ? Several.SURE : Several.SURER);
      if (meaning.isEmpty()
          || isAskedAbout(line, meaning.get())
          || isBesidePoint(meaning.get(), clause, situation)
          || NearestMeaning.isSkipWithValue(meaning.get(), part)) {
        return Optional.empty();
      }
      parts.add(analysis.decision(part, situation).filled(meaning.get()));
    }
    return Several.of(parts);
  }

  /** "How much time do I need, I have a board packet at 9": what is asked, beside its reason. */
  Optional<Understanding> asked(TypedLine line, Situation situation, List<Candidate> nearest) {
    boolean isUnknown = nearest.get(0).meaning().intent() == Intent.OUT_OF_SCOPE;
    List<Clauses.Clause> clauses = Clauses.of(line);
    if (!isUnknown || clauses.size() != 2) {
      return Optional.empty();
    }
    TypedLine first = analysis.read(clauses.get(0).text(), situation);
    return behindGreeting(first, situation)
        .flatMap(Understanding::oneMeaning)
        .or(() -> analysis.meaning(first, situation, Several.SURER))
        .filter(CompoundLine::isAnsweredInWords)
        .map(meaning -> analysis.decision(first, situation).sure(meaning));
  }

  private static boolean isAnsweredInWords(Meaning meaning) {
    return Several.isRequest(meaning) && meaning.intent().weight() == Intent.Weight.WORDS;
  }

  /** "Why planning and not envisioning" asks about stages, and answers nothing. */
  private static boolean isAskedAbout(TypedLine line, Meaning meaning) {
    return line.has("WHY") && Several.isAnswer(meaning);
  }

  /** "..., mine or the school" behind a question of a check-in asks nothing of prompts or teams. */
  private static boolean isBesidePoint(
      Meaning meaning, Clauses.Clause clause, Situation situation) {
    return situation.inCheckIn()
        && !clause.isJoined()
        && meaning.intent().area().isFarFromCheckIn();
  }
}
