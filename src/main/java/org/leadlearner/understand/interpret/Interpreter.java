package org.leadlearner.understand.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.leadlearner.chat.TypedText;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.answer.AnswerReader;
import org.leadlearner.understand.answer.OwnWords;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.decision.Candidates;
import org.leadlearner.understand.decision.Decision;
import org.leadlearner.understand.decision.Several;
import org.leadlearner.understand.decision.TextHead;
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
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.value.Annotator;

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

  private static final int MOST = 12;
  private static final int MOST_CLAUSES = 4;
  private static final int SHORTEST_THOUGHT = 4;

  /** What is this likely asks something. */
  private static final float ASKS = 0.45f;

  private final LineReader reader;
  private final PhraseMatcher phrases;
  private final AnswerReader answers;
  private final Map<Rubric.Edition, OwnWords> ownWords = new ConcurrentHashMap<>();
  private final FamiliarLines familiar = new FamiliarLines();
  private final Asked asked;
  private final AnswerAmongWords answerAmongWords;
  private final Rubric rubric;

  /**
   * @param learned the learned phrases, read with the words of this rubric
   */
  public Interpreter(Learned learned, Rubric rubric) {
    this.reader = reader(learned.lexicon(), rubric);
    this.phrases = new PhraseMatcher(learned);
    this.asked = new Asked(phrases);
    this.answers = new AnswerReader(rubric.strands().size());
    this.answerAmongWords = new AnswerAmongWords(answers, this::read);
    this.rubric = rubric;
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
            fresh -> read(fresh.line(), situation),
            line -> nearest(line, situation));
    TypedLine line = read.line();
    if (line.units().isEmpty()) {
      return new Understanding.None();
    }
    List<Candidate> nearest = read.nearest();
    OwnWords ownWords = ownWords(rubric(situation));
    Decision decision = decision(line, situation);
    return Asked.labeled(line, situation)
        .filter(pressed -> !Distress.isNamed(line))
        .or(() -> Distress.in(line, nearest))
        .or(() -> asked.answer(line, situation, decision))
        .or(() -> answers.read(line, situation))
        .or(() -> thought(line, situation, nearest))
        .or(() -> ownWords.said(line, situation))
        .or(() -> late(line, situation))
        .or(() -> phrases.exactly(line, situation.contexts()).map(decision::sure))
        .or(() -> ReminderRequest.in(line, situation, decision))
        .or(() -> elsewhere(line, situation, decision))
        .or(() -> textBehindHead(line, situation, decision))
        .or(() -> several(line, situation))
        .or(() -> answerAmongWords.in(line, situation, nearest))
        .or(() -> behindGreeting(line, situation))
        .or(() -> asked(line, situation, nearest))
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
    TypedLine line = reader.read(TypedText.line(typed));
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
        ? phrases.exactly(line, WHERE_ALL_IS_HEARD).filter(Interpreter::isAsked).map(decision::sure)
        : Optional.empty();
  }

  /** Requests that nobody would write as an answer. */
  private static boolean isAsked(Meaning meaning) {
    return !meaning.intent().area().isAnswer() && meaning.intent() != Intent.CLARIFY;
  }

  private Rubric rubric(Situation situation) {
    return situation.place().flatMap(Situation.Place::other).orElse(rubric);
  }

  private OwnWords ownWords(Rubric asked) {
    return ownWords.computeIfAbsent(asked.edition(), none -> new OwnWords(asked, reader));
  }

  private Decision decision(TypedLine line, Situation situation) {
    return new Decision(line, situation, rubric(situation).strands().size());
  }

  private List<Candidate> nearest(TypedLine line, Situation situation) {
    return Distress.calmed(line, Candidates.of(phrases.nearest(line, situation.contexts(), MOST)));
  }

  private TypedLine read(String typed, Situation situation) {
    boolean hearsLetters = situation.inCheckIn();
    return Distress.calmed(
        new Annotator(situation.today(), hearsLetters).annotate(reader.read(typed)));
  }

  /**
   * "share: ..." is recognized by the words before the colon; the text after it can be about
   * anything.
   */
  private Optional<Understanding> textBehindHead(
      TypedLine line, Situation situation, Decision decision) {
    return TextHead.of(line.typed())
        .map(head -> read(head, situation))
        .flatMap(head -> meaning(head, situation, TextHead.SURE))
        .filter(TextHead::takesText)
        .map(decision::sure);
  }

  /** "Hello, I would like to begin", "ok back": a request, with a word or two before it. */
  private Optional<Understanding> behindGreeting(TypedLine line, Situation situation) {
    List<Unit> units = line.units();
    int at = 0;
    while (at < units.size() && (isGreeting(units.get(at)) || at > 0 && isBut(units.get(at)))) {
      at++;
    }
    // "I do not want to": what begins like a yes is none.
    if (at == 0 || at == units.size() || isDenied(units.get(at))) {
      return Optional.empty();
    }
    TypedLine rest = read(line.between(units.get(at).start(), line.typed().length()), situation);
    return meaning(rest, situation, Several.SURE)
        .filter(Several::isRequest)
        .map(meaning -> decision(rest, situation).sure(meaning));
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

  private Optional<Understanding> several(TypedLine line, Situation situation) {
    List<Clauses.Clause> clauses = Clauses.of(line);
    if (clauses.size() < 2 || clauses.size() > MOST_CLAUSES) {
      return Optional.empty();
    }
    List<Meaning> parts = new ArrayList<>();
    for (Clauses.Clause clause : clauses) {
      TypedLine part = read(clause.text(), situation);
      // "... and pick it up on Thursday" is still about the same thing.
      boolean standsAlone = clause.isJoined() && (parts.isEmpty() || !part.has("THIS"));
      Optional<Meaning> meaning =
          meaning(part, situation, standsAlone ? Several.SURE : Several.SURER);
      if (meaning.isEmpty()
          || isAskedAbout(line, meaning.get())
          || isBesidePoint(meaning.get(), clause, situation)
          || NearestMeaning.isSkipWithValue(meaning.get(), part)) {
        return Optional.empty();
      }
      parts.add(decision(part, situation).filled(meaning.get()));
    }
    return Several.of(parts);
  }

  /** "How much time do I need, I have a board packet at 9": what is asked, beside its reason. */
  private Optional<Understanding> asked(
      TypedLine line, Situation situation, List<Candidate> nearest) {
    boolean isUnknown = nearest.get(0).meaning().intent() == Intent.OUT_OF_SCOPE;
    List<Clauses.Clause> clauses = Clauses.of(line);
    if (!isUnknown || clauses.size() != 2) {
      return Optional.empty();
    }
    TypedLine first = read(clauses.get(0).text(), situation);
    return behindGreeting(first, situation)
        .flatMap(Understanding::oneMeaning)
        .or(() -> meaning(first, situation, Several.SURER))
        .filter(Interpreter::isAnsweredInWords)
        .map(meaning -> decision(first, situation).sure(meaning));
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

  /** What a part of a line means, if that is sure enough. */
  private Optional<Meaning> meaning(TypedLine part, Situation situation, float sure) {
    Optional<Meaning> answer = answers.read(part, situation).flatMap(Understanding::oneMeaning);
    return answer
        .or(() -> phrases.exactly(part, situation.contexts()))
        .or(
            () ->
                nearest(part, situation).stream()
                    .findFirst()
                    .filter(near -> near.share() >= sure)
                    .map(Candidate::meaning));
  }
}
