package org.leadlearner.understand.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.decision.Decision;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Unit;
import org.leadlearner.understand.text.Value;

/** A note on the answer just given, or what could be one. */
record Note(TypedLine line, Situation situation, Decision decision) {

  /** What is this likely beside a note is asked about. */
  private static final float AS_WELL = 0.1f;

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

  private static final Set<Intent> OF_PROMPTS =
      EnumSet.of(Intent.PROMPTS_START, Intent.PROMPTS_TIME, Intent.PROMPTS_DAYS);

  /** What asks for something else is offered when it is this likely altogether. */
  private static final double HALF = 0.5;

  private static final int SHORTEST_THING = 3;

  /** A note needs at least three words. */
  private static final int MOST_OF_NO_NOTE = 2;

  /** A note, what else it may be, or nothing where no note is asked for. */
  Optional<Understanding> of(List<Candidate> candidates) {
    if (!situation.in(Context.NOTE)) {
      return Optional.empty();
    }
    Optional<Understanding> wanted = promptsAsWell(candidates);
    if (wanted.isPresent()) {
      return wanted;
    }
    Candidate best = candidates.get(0);
    boolean isText = best.meaning().intent() == Intent.NOTE_TEXT;
    if (!Tone.isStatement(line)) {
      return isText ? Optional.of(textOfNoStatement(candidates)) : unknown(best);
    } else if (namesThing(best)) {
      return Optional.of(note());
    } else if (isText || Report.isOther(best)) {
      return Optional.of(noteOrElse(candidates));
    }
    return best.share() < Decision.SURE ? Optional.of(either(best)) : Optional.empty();
  }

  /** "Send me that stuff at 6:45" may be a note, and sounds like a wish for prompts. */
  private Optional<Understanding> promptsAsWell(List<Candidate> candidates) {
    List<Unit> units = line.units();
    boolean isSent =
        IntStream.range(1, units.size())
                .anyMatch(at -> units.get(at).is("ME") && units.get(at - 1).is("SEND"))
            || units.stream().anyMatch(unit -> unit.word().matches("m[aá]nd[ae]me.*|env[ií]eme.*"));
    boolean isTimed = line.has(Value.Kind.CLOCK) || line.has(Value.Kind.DAYS);
    if (!isSent || !isTimed || Tone.isQuestion(line)) {
      return Optional.empty();
    }
    Meaning wish =
        candidates.stream()
            .map(Candidate::meaning)
            .filter(meaning -> OF_PROMPTS.contains(meaning.intent()))
            .findFirst()
            .orElseGet(() -> Meaning.of(Intent.PROMPTS_START));
    return Optional.of(
        new Understanding.Ask(
            Stream.of(Meaning.of(Intent.NOTE_TEXT), wish).map(decision::filled).toList()));
  }

  /** "How-to guides that teachers made" begins like a question, so it is asked about. */
  private Understanding textOfNoStatement(List<Candidate> candidates) {
    if (!Tone.isQuestion(line)) {
      return note();
    }
    return line.isQuestion() ? asked(candidates) : confirmed();
  }

  /** "Test scores review protocol": no request, and no question, may be a note. */
  private Optional<Understanding> unknown(Candidate best) {
    boolean mayBeNote =
        best.meaning().intent() == Intent.OUT_OF_SCOPE
            && line.units().size() > MOST_OF_NO_NOTE
            && line.units().stream().anyMatch(Unit::isKnown)
            && !Tone.isQuestion(line);
    return mayBeNote ? Optional.of(confirmed()) : Optional.empty();
  }

  /** "Later start on Wednesdays for PLC time": a request that is near, or a note. */
  private Understanding either(Candidate best) {
    return new Understanding.Ask(
        Stream.of(best.meaning(), Meaning.of(Intent.NOTE_TEXT)).map(decision::filled).toList());
  }

  private Understanding confirmed() {
    return decision.confirmed(Meaning.of(Intent.NOTE_TEXT));
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

  /** One or two words without another meaning. */
  Optional<Understanding> ofFewWords() {
    boolean isShort =
        situation.in(Context.NOTE)
            && line.units().size() <= MOST_OF_NO_NOTE
            && !Tone.isQuestion(line);
    return isShort ? Optional.of(note()) : Optional.empty();
  }
}
