package org.leadlearner.understand.interpret;

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
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Value;

/**
 * Decides what to do with a line that is not an exact phrase: act, ask, or say what is possible
 * here.
 */
final class Judgement {

  private static final float CONFIRM = 0.30f;
  private static final float UNSURE = 0.55f;
  private static final float DISTRESSED = 0.4f;
  private static final float SURE = 0.9f;
  private static final float OTHERS_WORK = 0.04f;
  private static final float OTHERS_WORK_FOR_SURE = 0.6f;
  private static final float WORTH_OFFERING = 0.07f;

  /** What is this likely beside a note is asked about. */
  private static final float AS_WELL = 0.1f;

  private static final int MOST_OFFERED = 3;

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

  private static final Set<Intent> WHEN_PROMPTS_COME =
      EnumSet.of(Intent.PROMPTS_START, Intent.PROMPTS_TIME, Intent.PROMPTS_DAYS);

  private static final Set<Intent> START_NOTHING =
      EnumSet.of(Intent.NO, Intent.CANCEL, Intent.OK, Intent.THANKS, Intent.SNOOZE);

  private final TypedLine line;
  private final Situation situation;
  private final Decision decision;
  private final OwnWords ownWords;

  Judgement(TypedLine line, Situation situation, Decision decision, OwnWords ownWords) {
    this.line = line;
    this.situation = situation;
    this.decision = decision;
    this.ownWords = ownWords;
  }

  Understanding of(List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    if (best.meaning().intent() == Intent.DISTRESS && best.share() >= DISTRESSED) {
      // A person in distress is not asked whether they meant it.
      return decision.sure(best.meaning());
    } else if (best.meaning().intent() == Intent.CLARIFY && best.share() > CONFIRM) {
      return decision.offered(best.meaning());
    }
    return changed()
        .or(() -> reported(candidates))
        .or(() -> told(best.meaning().intent()))
        .orElseGet(() -> requested(best, candidates));
  }

  /** "Redo the one about credit" names an answer, where otherwise every line could be an answer. */
  private Optional<Understanding> changed() {
    return situation.inCheckIn() && NamedAnswer.isToChange(line)
        ? Optional.of(decision.sure(Meaning.of(Intent.EDIT_ANSWER)))
        : Optional.empty();
  }

  /**
   * "We met with 3 schools and wrote the draft rule": what was done is a note, where no meeting and
   * nothing that was agreed is named, and so is a link with a few words.
   */
  private Optional<Understanding> told(Intent nearest) {
    boolean isOfMeeting =
        line.has("AGREE") || line.has("MEETING") || line.has("RECORD") || line.has("TEAM");
    boolean isDeed =
        nearest == Intent.MEETING_RECORD
            && !isOfMeeting
            && line.has("WE")
            && Tone.isStatement(line);
    boolean isLink = line.typed().startsWith("http") && line.units().size() > 1;
    return (isDeed || isLink) && situation.in(Context.IDLE)
        ? Optional.of(new Understanding.Confirm(Meaning.of(Intent.PRACTICE_NOTE, Slot.TEXT, "*")))
        : Optional.empty();
  }

  /** A report, where the bot asked for words or a prompt waits for its outcome. */
  private Optional<Understanding> reported(List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    Intent intent = best.meaning().intent();
    boolean isOther = intent == Intent.OUT_OF_SCOPE || best.share() < UNSURE;
    boolean isStatement = Tone.isStatement(line);
    if (inStrand() && (intent == Intent.DESCRIBED_LEVEL || isOther && isStatement)) {
      return Optional.of(described(candidates));
    } else if (situation.in(Context.NOTE) && intent == Intent.NOTE_TEXT && !isStatement) {
      return Optional.of(Tone.isQuestion(line) ? asked(candidates) : note());
    } else if (situation.in(Context.NOTE)
        && (isOther || intent == Intent.NOTE_TEXT)
        && isStatement) {
      return Optional.of(noteOrElse(candidates));
    } else if (situation.in(Context.PROMPT) && isOther && !Tone.isQuestion(line)) {
      return candidates.stream()
          .filter(candidate -> OF_PROMPT.contains(candidate.meaning().intent()))
          .filter(candidate -> candidate.share() >= WORTH_OFFERING)
          .findFirst()
          .map(candidate -> confirmed(candidate.meaning()));
    }
    return Optional.empty();
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
    List<Meaning> either =
        Stream.concat(others, Stream.of(Meaning.of(Intent.NOTE_TEXT)))
            .map(decision::filled)
            .toList();
    return either.size() == 1 ? note() : new Understanding.Ask(either);
  }

  private Understanding note() {
    return decision.sure(Meaning.of(Intent.NOTE_TEXT));
  }

  /** A question is never stored as a note. */
  private Understanding asked(List<Candidate> candidates) {
    return offered(
        candidates.stream()
            .filter(candidate -> candidate.meaning().intent() != Intent.NOTE_TEXT)
            .toList());
  }

  /**
   * One or two words without another meaning count as a note; the reply says that it is too short.
   */
  private boolean isTooShortForNote() {
    return situation.in(Context.NOTE)
        && line.units().size() <= MOST_OF_NO_NOTE
        && !Tone.isQuestion(line);
  }

  private Understanding requested(Candidate best, List<Candidate> candidates) {
    Intent intent = best.meaning().intent();
    if (best.share() >= CONFIRM && Denial.of(line, intent)) {
      return decision.sure(Meaning.of(Intent.NEGATED, Slot.OF, intent.key()));
    } else if (shareOfKin(candidates) >= needed(intent)) {
      return isRisky(candidates) ? confirmed(best.meaning()) : decision.sure(best.meaning());
    }
    if (isTooShortForNote()) {
      return note();
    }
    boolean isAhead = best.share() > 1.6f * second(candidates);
    return best.share() >= CONFIRM && isAhead && intent != Intent.OUT_OF_SCOPE
        ? confirmed(best.meaning())
        : offered(candidates);
  }

  /**
   * The share of the best candidate, together with those that do the same with the time and the
   * days in the line: "send me prompts at 7:30 on Mondays" starts them or changes them.
   */
  private float shareOfKin(List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    boolean isNamed =
        WHEN_PROMPTS_COME.contains(best.meaning().intent())
            && line.units().stream()
                .anyMatch(unit -> unit.is(Value.Kind.CLOCK) || unit.is(Value.Kind.DAYS));
    float share = 0;
    for (Candidate candidate : candidates) {
      boolean isKin =
          candidate == best || isNamed && WHEN_PROMPTS_COME.contains(candidate.meaning().intent());
      share += isKin ? candidate.share() : 0;
    }
    return share;
  }

  /** The certainty that an intent needs: a wrong change costs more than a wrong reply. */
  private static float needed(Intent intent) {
    return switch (intent.weight()) {
      case WORDS -> 0.45f;
      case CHANGE, OFFER -> 0.7f;
      case STOP -> 0.8f;
      case FINAL -> UNSURE;
    };
  }

  /**
   * Whether the line may be about other people's work or says what must not happen; then nothing is
   * done.
   */
  private boolean isRisky(List<Candidate> candidates) {
    Intent intent = candidates.get(0).meaning().intent();
    if (intent == Intent.OUT_OF_SCOPE) {
      return false;
    }
    boolean isAskedAbout =
        line.has("WHATIF") || Denial.saysNot(line) || Tone.isQuestion(line) && !saysStop();
    boolean isVague = !saysStop() && candidates.get(0).share() < SURE;
    if (intent.weight() == Intent.Weight.STOP && (isAskedAbout || isVague)) {
      return true;
    }
    float others = 0;
    for (Candidate candidate : candidates) {
      others += candidate.meaning().intent() == Intent.OUT_OF_SCOPE ? candidate.share() : 0;
    }
    boolean isOthersWork = line.has("FOREIGN") && candidates.get(0).share() < SURE;
    boolean changes = intent.weight() != Intent.Weight.WORDS;
    boolean isDenied = changes && (Tone.isDenied(line) || line.has("WHATIF"));
    return others > OTHERS_WORK || isOthersWork || isDenied && candidates.get(0).share() < SURE;
  }

  /**
   * Whether it names the prompts, or who sends them: "no more of these messages", "stop texting
   * me".
   */
  private boolean saysStop() {
    return line.has("STOP") && (line.has("PROMPT") || line.has("SEND") || line.has("ME"));
  }

  private boolean inStrand() {
    return situation.in(Context.QUESTION) || situation.in(Context.POINTS);
  }

  private Understanding confirmed(Meaning meaning) {
    boolean startsNothing =
        START_NOTHING.contains(meaning.intent()) && !situation.in(Context.PROMPT);
    return startsNothing
        ? new Understanding.Act(decision.filled(meaning))
        : new Understanding.Confirm(decision.filled(meaning));
  }

  /**
   * The answer that is most similar to the person's own words; otherwise the choices for this
   * question.
   */
  private Understanding described(List<Candidate> candidates) {
    return ownWords
        .nearest(line, situation.place().orElseThrow().strand())
        .<Understanding>map(Understanding.Confirm::new)
        .orElseGet(() -> besides(candidates));
  }

  private Understanding besides(List<Candidate> candidates) {
    Stream<Meaning> near =
        candidates.stream()
            .filter(candidate -> candidate.share() >= WORTH_OFFERING)
            .map(Candidate::meaning)
            .filter(meaning -> BESIDES_ANSWERS.contains(meaning.intent()));
    Stream<Meaning> usual =
        Stream.of(Intent.NOT_SURE, Intent.EXPLAIN_QUESTION, Intent.SKIP).map(Meaning::of);
    return new Understanding.Ask(
        Stream.concat(near, usual).distinct().limit(MOST_OFFERED).map(decision::filled).toList());
  }

  private static float second(List<Candidate> candidates) {
    return candidates.size() > 1 ? candidates.get(1).share() : 0;
  }

  private Understanding offered(List<Candidate> candidates) {
    List<Meaning> offered =
        candidates.stream()
            .filter(candidate -> candidate.share() >= WORTH_OFFERING)
            .map(Candidate::meaning)
            .filter(meaning -> meaning.intent() != Intent.OUT_OF_SCOPE)
            .filter(meaning -> meaning.intent() != Intent.CLARIFY)
            .limit(MOST_OFFERED)
            .map(decision::filled)
            .distinct()
            .toList();
    boolean isOthersWork =
        !candidates.isEmpty()
            && candidates.get(0).meaning().intent() == Intent.OUT_OF_SCOPE
            && (candidates.get(0).share() >= OTHERS_WORK_FOR_SURE || line.has("FOREIGN"));
    if (offered.isEmpty() || isOthersWork) {
      return decision.sure(Meaning.of(Intent.OUT_OF_SCOPE));
    }
    boolean startsNothing =
        !situation.in(Context.PROMPT)
            && offered.stream().allMatch(meaning -> START_NOTHING.contains(meaning.intent()));
    if (startsNothing) {
      // "Not right now, I am in a meeting": which of them it is makes no difference.
      return new Understanding.Act(offered.get(0));
    }
    return offered.size() == 1
        ? new Understanding.Confirm(offered.get(0))
        : new Understanding.Ask(offered);
  }
}
