package org.leadlearner.understand.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.answer.OwnWords;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.decision.Decision;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/**
 * A line that tells something and asks for nothing: an answer in one's own words, a note, what
 * became of a prompt, what was done.
 */
public record Report(TypedLine line, Situation situation, Decision decision, OwnWords ownWords) {

  private static final float UNSURE = 0.55f;

  /** What is this likely beside a note is asked about. */
  private static final float AS_WELL = 0.1f;

  /** Beside an answer in own words, only what is at least this likely is offered. */
  private static final float COULD_WELL_BE = 0.2f;

  /** What is at least this likely is asked about beside a note: "The poll of May" is a note. */
  private static final float LIKE_A_REQUEST = 0.3f;

  /** What asks for something else, where a note is asked for. */
  private static final Set<Intent> NO_NOTE =
      EnumSet.of(
          Intent.SKIP_NOTE,
          Intent.CHECKIN_START,
          Intent.CHECKIN_RESUME,
          Intent.BACK,
          Intent.UNDO,
          Intent.CANCEL,
          Intent.REPEAT,
          Intent.CHECKIN_STOP,
          Intent.SNOOZE,
          Intent.EDIT_ANSWER,
          Intent.NOTE_REMOVE,
          Intent.EXPLAIN_QUESTION,
          Intent.EXAMPLE,
          Intent.WHO_SEES,
          Intent.HOW_LONG,
          Intent.THANKS,
          Intent.PROMPTS_STOP,
          Intent.FORGET_ME,
          Intent.COMPLAINT);

  /** What asks for something else is offered when it is this likely altogether. */
  private static final double HALF = 0.5;

  private static final int MOST_WITH_LETTER = 6;

  private static final int SHORTEST_THING = 3;

  /** What is no choice of its own. */
  private static final Set<Intent> NO_CHOICE =
      EnumSet.of(
          Intent.OUT_OF_SCOPE,
          Intent.CLARIFY,
          Intent.DESCRIBED_LEVEL,
          Intent.NEGATED,
          Intent.BETWEEN,
          Intent.DISTRESS);

  /** A note needs at least three words. */
  private static final int MOST_OF_NO_NOTE = 2;

  /** Requests that are allowed while a question is open, besides its answer. */
  private static final Set<Intent> BESIDES_ANSWERS =
      EnumSet.of(
          Intent.NOT_SURE,
          Intent.EXPLAIN_QUESTION,
          Intent.EXAMPLE,
          Intent.SKIP,
          Intent.KEEP,
          Intent.BACK,
          Intent.REPEAT,
          Intent.CHECKIN_STOP,
          Intent.WHO_SEES,
          Intent.HOW_LONG);

  private static final Set<Intent> OF_PROMPT =
      EnumSet.of(Intent.PRACTICE_DID, Intent.PRACTICE_CHANGED, Intent.PRACTICE_NOT, Intent.SNOOZE);

  /** What is told; empty where the line asks for something. */
  public Optional<Understanding> of(List<Candidate> candidates) {
    return reported(candidates).or(() -> told(candidates));
  }

  /**
   * "We met with 3 schools and wrote the draft rule": what was done is a note, where no meeting and
   * nothing that was agreed is named, and so is a link with a few words, also the first of
   * somebody.
   */
  private Optional<Understanding> told(List<Candidate> candidates) {
    boolean isOfMeeting =
        line.has("AGREE") || line.has("MEETING") || line.has("RECORD") || line.has("TEAM");
    boolean isDeed =
        candidates.get(0).meaning().intent() == Intent.MEETING_RECORD
            && !isOfMeeting
            && line.has("WE")
            && Tone.isStatement(line);
    boolean isLink = line.typed().startsWith("http") && line.units().size() > 1;
    boolean isIdle = situation.in(Context.IDLE);
    return isDeed && isIdle || isLink && (isIdle || situation.in(Context.COLD))
        ? Optional.of(new Understanding.Confirm(Meaning.of(Intent.PRACTICE_NOTE, Slot.TEXT, "*")))
        : Optional.empty();
  }

  /** A report, where the bot asked for words or a prompt waits for its outcome. */
  private Optional<Understanding> reported(List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    Intent intent = best.meaning().intent();
    boolean isOther = intent == Intent.OUT_OF_SCOPE || best.share() < UNSURE;
    boolean isStatement = Tone.isStatement(line);
    Optional<Understanding> letter =
        inStrand() && (isOther || beginsWithLetter()) ? letter() : Optional.empty();
    if (letter.isPresent()) {
      return letter;
    } else if (inStrand() && (intent == Intent.DESCRIBED_LEVEL || isOther && isStatement)) {
      return Optional.of(described(candidates));
    } else if (situation.in(Context.NOTE) && intent == Intent.NOTE_TEXT && !isStatement) {
      return Optional.of(Tone.isQuestion(line) ? asked(candidates) : note());
    } else if (situation.in(Context.NOTE) && isStatement && namesThing(best)) {
      return Optional.of(note());
    } else if (situation.in(Context.NOTE)
        && (isOther || intent == Intent.NOTE_TEXT)
        && isStatement) {
      return Optional.of(noteOrElse(candidates));
    } else if (situation.in(Context.PROMPT) && isOther && !Tone.isQuestion(line)) {
      return candidates.stream()
          .filter(candidate -> OF_PROMPT.contains(candidate.meaning().intent()))
          .filter(candidate -> candidate.share() >= Decision.WORTH_OFFERING)
          .findFirst()
          .map(candidate -> decision.confirmed(candidate.meaning()));
    }
    return Optional.empty();
  }

  /** "Going with D for dog", "A all day": one letter in a few words is asked about. */
  private Optional<Understanding> letter() {
    List<Unit> units = line.units();
    List<Unit> letters = units.stream().filter(unit -> unit.is(Value.Kind.LEVEL)).toList();
    boolean isFew =
        (beginsWithLetter() || units.size() <= MOST_WITH_LETTER) && !Tone.isQuestion(line);
    return letters.size() == 1 && isFew && !isOfThing(letters.get(0))
        ? Optional.of(
            new Understanding.Confirm(
                Meaning.of(
                    Intent.ANSWER_LEVEL, Slot.LEVEL, letters.get(0).value().orElseThrow().text())))
        : Optional.empty();
  }

  /** "A, we have not done a thing." */
  private boolean beginsWithLetter() {
    List<Unit> units = line.units();
    return units.size() > 1 && units.get(0).is(Value.Kind.LEVEL) && units.get(1).afterBreak();
  }

  /**
   * "The poll of May", "our PD calendar": something to show, which shares a word with a request and
   * asks for nothing.
   */
  private boolean namesThing(Candidate best) {
    boolean isAsked =
        best.share() >= Decision.SURE
            || NO_NOTE.contains(best.meaning().intent()) && best.share() >= HALF;
    return line.units().size() >= SHORTEST_THING
        && line.units().get(0).is("opens-thing")
        && !isAsked
        && !Denial.saysNot(line)
        && !Denial.saysNone(line)
        && !line.has("FIX")
        && !line.has("MOVE");
  }

  /** "Building C", "the D wing". */
  private boolean isOfThing(Unit letter) {
    int at = line.units().indexOf(letter);
    return at > 0 && isThing(line.units().get(at - 1))
        || at + 1 < line.units().size() && isThing(line.units().get(at + 1));
  }

  private static boolean isThing(Unit unit) {
    return unit.value().isEmpty() && !unit.is("common") && unit.concepts().isEmpty();
  }

  /**
   * A note, unless the line could as well say that there is none, or change an answer: "I do not
   * have anything to point to right now".
   */
  private Understanding noteOrElse(List<Candidate> candidates) {
    boolean namesAnswer =
        line.units().stream()
            .anyMatch(
                unit ->
                    unit.is(Value.Kind.STRAND)
                        || unit.is(Value.Kind.LEVEL)
                        || unit.word().equals("answer"));
    // "Rules are on page 4" names a strand and changes nothing.
    boolean isChange = line.has("FIX") || line.has("MOVE") || line.has("would-have");
    Stream<Meaning> others =
        candidates.stream()
            .filter(candidate -> candidate.share() >= AS_WELL)
            .map(Candidate::meaning)
            .filter(
                meaning ->
                    meaning.intent() == Intent.SKIP_NOTE && Denial.saysNone(line)
                        || meaning.intent() == Intent.EDIT_ANSWER && namesAnswer && isChange);
    boolean hasValue =
        line.units().stream()
            .anyMatch(unit -> unit.is(Value.Kind.NUMBER) || unit.is(Value.Kind.LEVEL));
    if (namesAnswer && isChange && hasValue) {
      // "Bump that answer to a 7".
      others = Stream.concat(Stream.of(Meaning.of(Intent.EDIT_ANSWER)), others).distinct();
    }
    List<Candidate> noNotes =
        candidates.stream()
            .filter(candidate -> NO_NOTE.contains(candidate.meaning().intent()))
            .filter(candidate -> candidate.share() >= AS_WELL)
            .toList();
    double noNote = noNotes.stream().mapToDouble(Candidate::share).sum();
    Candidate best = candidates.get(0);
    if (noNote >= HALF
        || best.share() >= LIKE_A_REQUEST && NO_NOTE.contains(best.meaning().intent())) {
      // "Move on please and thank you", "ok next question please".
      others = Stream.concat(noNotes.stream().map(Candidate::meaning), others).distinct();
    }
    List<Meaning> either =
        Stream.concat(
                others.limit(Decision.MOST_OFFERED - 1), Stream.of(Meaning.of(Intent.NOTE_TEXT)))
            .map(decision::filled)
            .toList();
    return either.size() == 1 ? note() : new Understanding.Ask(either);
  }

  private Understanding note() {
    return decision.sure(Meaning.of(Intent.NOTE_TEXT));
  }

  /** A question is never stored as a note. */
  private Understanding asked(List<Candidate> candidates) {
    return decision.offered(
        candidates.stream()
            .filter(candidate -> candidate.meaning().intent() != Intent.NOTE_TEXT)
            .toList());
  }

  /**
   * One or two words without another meaning count as a note; the reply says that it is too short.
   */
  public Optional<Understanding> ofShortNote() {
    boolean isShort =
        situation.in(Context.NOTE)
            && line.units().size() <= MOST_OF_NO_NOTE
            && !Tone.isQuestion(line);
    return isShort ? Optional.of(note()) : Optional.empty();
  }

  private boolean inStrand() {
    return situation.in(Context.QUESTION) || situation.in(Context.POINTS);
  }

  /**
   * The answer that is most similar to the person's own words; otherwise the choices for this
   * question.
   */
  private Understanding described(List<Candidate> candidates) {
    return ownWords
        .nearest(line, situation.place().orElseThrow().strand())
        .map(answer -> answerOrElse(answer, candidates))
        .orElseGet(() -> besides(candidates));
  }

  /** The answer, with what else the line could well be: "I do not catch this sentence". */
  private Understanding answerOrElse(Meaning answer, List<Candidate> candidates) {
    List<Meaning> others =
        candidates.stream()
            .filter(candidate -> candidate.share() >= COULD_WELL_BE)
            .map(Candidate::meaning)
            .filter(meaning -> !NO_CHOICE.contains(meaning.intent()))
            .limit(Decision.MOST_OFFERED - 1)
            .map(decision::filled)
            .toList();
    return others.isEmpty()
        ? new Understanding.Confirm(answer)
        : new Understanding.Ask(
            Stream.concat(others.stream(), Stream.of(answer)).distinct().toList());
  }

  private Understanding besides(List<Candidate> candidates) {
    Stream<Meaning> near =
        candidates.stream()
            .filter(candidate -> candidate.share() >= Decision.WORTH_OFFERING)
            .map(Candidate::meaning)
            .filter(meaning -> BESIDES_ANSWERS.contains(meaning.intent()));
    Stream<Meaning> usual =
        Stream.of(Intent.NOT_SURE, Intent.EXPLAIN_QUESTION, Intent.SKIP).map(Meaning::of);
    return new Understanding.Ask(
        Stream.concat(near, usual)
            .distinct()
            .limit(Decision.MOST_OFFERED)
            .map(decision::filled)
            .toList());
  }
}
