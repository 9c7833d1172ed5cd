package org.leadlearner.understand.interpret;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadlearner.chat.TypedText;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.answer.OwnWords;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.decision.Decision;
import org.leadlearner.understand.decision.Thought;
import org.leadlearner.understand.phrase.Claims;
import org.leadlearner.understand.phrase.Learned;
import org.leadlearner.understand.phrase.PhraseBook;
import org.leadlearner.understand.phrase.PhraseMatcher;
import org.leadlearner.understand.report.Report;
import org.leadlearner.understand.text.Lexicon;
import org.leadlearner.understand.text.LineReader;
import org.leadlearner.understand.text.StudentName;
import org.leadlearner.understand.text.TypedLine;

/** Finds the meaning of a typed line in its situation. */
public final class Interpreter {

  private static final Set<Context> WHERE_ALL_IS_HEARD =
      EnumSet.of(Context.IDLE, Context.TEAM_LEAD);

  /**
   * Characters and short words that occur in Spanish and not in English, except in names with a
   * capital letter.
   */
  private static final Pattern SPANISH =
      Pattern.compile(
          "[¿¡]|(?<![\\p{L}])\\p{Ll}*[áéíóúñ]\\p{Ll}*|\\b(?:que|lo|los|las|mi|por|para|una|quiero|interesa|nada|gracias)\\b");

  /** A letter, perhaps with a point, or what is said to be an answer. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:MINE )?[a-d](?:\\W{0,2}(?:10|\\d))?|MINE (?:an? |un )?(?:10|\\d)|GUESS (?:an? |un )?(?:10|\\d)|(?:10|\\d) i (?:think|guess)"
              .replace(
                  "GUESS",
                  "(?:maybe|probably|i think|i guess|id say|i would say|quiz[aá]s|tal vez|creo"
                      + " que)")
              .replace("MINE", "m(?:y answer(?: is|:| would be)?|i respuesta(?: es|:)?)"));

  private static final int SHORTEST_THOUGHT = 4;

  /** What is this likely asks something. */
  private static final float ASKS = 0.45f;

  private final LineAnalysis analysis;
  private final FamiliarLines familiar = new FamiliarLines();
  private final Asked asked;
  private final CompoundLine compound;
  private final AnswerAmongWords answerAmongWords;

  /**
   * @param learned the learned phrases, read with the words of this rubric
   */
  public Interpreter(Learned learned, Rubric rubric) {
    PhraseMatcher phrases = new PhraseMatcher(learned);
    this.analysis = new LineAnalysis(reader(learned.lexicon(), rubric), phrases, rubric);
    this.asked = new Asked(phrases);
    this.compound = new CompoundLine(analysis);
    this.answerAmongWords = new AnswerAmongWords(analysis);
  }

  /** Learns from a book of phrases, which may use the names of strands. */
  public static Learned learned(PhraseBook book, Rubric rubric) {
    return PhraseMatcher.learned(book, reader(PhraseMatcher.lexicon(book), rubric));
  }

  /** The conflicts among the phrases of a book, when they are read as typed lines are. */
  public static List<Claims.Clash> claims(PhraseBook book, Learned learned, Rubric rubric) {
    return Claims.of(book, learned, reader(learned.lexicon(), rubric));
  }

  private static LineReader reader(Lexicon lexicon, Rubric rubric) {
    StrandNames.addTo(lexicon, rubric);
    return new LineReader(lexicon);
  }

  public Understanding interpret(String typed, Situation situation) {
    FamiliarLines.Read read =
        familiar.read(
            FamiliarLines.Typed.of(TypedText.line(typed), situation),
            fresh -> analysis.read(fresh.line(), situation),
            line -> analysis.nearest(line, situation));
    TypedLine line = read.line();
    if (line.units().isEmpty()) {
      return new Understanding.None();
    }
    List<Candidate> nearest = read.nearest();
    OwnWords ownWords = analysis.ownWords(situation);
    Decision decision = analysis.decision(line, situation);
    return Asked.labeled(line, situation)
        .filter(pressed -> !Distress.isNamed(line))
        .or(() -> Distress.in(line, nearest))
        .or(() -> asked.answer(line, situation, decision))
        .or(() -> analysis.answers().read(line, situation))
        .or(() -> thought(line, situation, nearest))
        .or(() -> ownWords.said(line, situation))
        .or(() -> late(line, situation))
        .or(() -> analysis.exactly(line, situation.contexts()).map(decision::sure))
        .or(() -> ReminderRequest.in(line, situation, decision))
        .or(() -> elsewhere(line, situation, decision))
        .or(() -> compound.textBehindHead(line, situation, decision))
        .or(() -> compound.several(line, situation))
        .or(() -> answerAmongWords.in(line, situation, nearest))
        .or(() -> compound.behindGreeting(line, situation))
        .or(() -> compound.asked(line, situation, nearest))
        .orElseGet(() -> nearestMeaning(line, situation, ownWords, decision).of(nearest));
  }

  private static NearestMeaning nearestMeaning(
      TypedLine line, Situation situation, OwnWords ownWords, Decision decision) {
    Report report = new Report(line, situation, decision, ownWords);
    return new NearestMeaning(line, situation, decision, report);
  }

  /** Whether a line seems to name a student. */
  public static boolean namesStudent(String typed) {
    return StudentName.isIn(TypedText.line(typed));
  }

  /** Whether a line is Spanish, or has more Spanish than English in it. */
  public boolean isSpanish(String typed) {
    // A "y" alone is a yes.
    return typed.strip().length() > 1 && familiar.isSpanish(typed, this::seemsSpanish);
  }

  private boolean seemsSpanish(String typed) {
    TypedLine line = analysis.reader().read(TypedText.line(typed));
    return switch (line.tongue()) {
      case SPANISH -> true;
      case ANY -> SPANISH.matcher(typed).find();
      case ENGLISH -> false;
    };
  }

  /** "B 5" after the check-in: the answer came too late, or another check-in is wanted. */
  private static Optional<Understanding> late(TypedLine line, Situation situation) {
    boolean isLate = !situation.inCheckIn() && situation.in(Context.IDLE);
    boolean isLead = !situation.inCheckIn() && situation.in(Context.TEAM_LEAD);
    boolean isAnswer = ANSWER.matcher(TypedText.compared(line.typed())).matches();
    if ((isLate || isLead) && (isAnswer || Distress.isNumbered(line))) {
      return Optional.of(
          new Understanding.Ask(
              List.of(Meaning.of(Intent.EDIT_ANSWER), Meaning.of(Intent.CHECKIN_START))));
    }
    return situation.in(Context.COLD) && Distress.isNumbered(line)
        ? Optional.of(new Understanding.Confirm(Meaning.of(Intent.CHECKIN_START)))
        : Optional.empty();
  }

  /**
   * "Just thinking out loud, but nobody asks them": what somebody thinks beside the question is no
   * answer, and may be kept as a note on it.
   */
  private static Optional<Understanding> thought(
      TypedLine line, Situation situation, List<Candidate> nearest) {
    Candidate best = nearest.get(0);
    boolean asks =
        best.meaning().intent() != Intent.OUT_OF_SCOPE
            && best.meaning().intent().weight() == Intent.Weight.WORDS
            && best.share() >= ASKS;
    boolean isStrand = situation.contexts().stream().anyMatch(Context::isStrand);
    return isStrand && !asks && Thought.isTold(line) && line.units().size() >= SHORTEST_THOUGHT
        ? situation.place().map(place -> new Understanding.Confirm(Thought.on(place.strand())))
        : Optional.empty();
  }

  /** An exact command also works during a check-in and for a person who is new. */
  private Optional<Understanding> elsewhere(
      TypedLine line, Situation situation, Decision decision) {
    boolean isLong = line.units().size() > 1 || line.typed().indexOf(' ') > 0;
    boolean isMet = situation.in(Context.IDLE) || situation.in(Context.CHANNEL);
    return isLong && !isMet
        ? analysis
            .exactly(line, WHERE_ALL_IS_HEARD)
            .filter(Interpreter::isAsked)
            .map(decision::sure)
        : Optional.empty();
  }

  /** Requests that nobody would write as an answer. */
  private static boolean isAsked(Meaning meaning) {
    return !meaning.intent().area().isAnswer() && meaning.intent() != Intent.CLARIFY;
  }
}
