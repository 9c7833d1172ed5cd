package org.leadlearner.understand.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.OpenQuestion;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.answer.OwnWords;
import org.leadlearner.understand.decision.Candidate;
import org.leadlearner.understand.decision.Decision;
import org.leadlearner.understand.decision.Thought;
import org.leadlearner.understand.text.TypedLine;

/**
 * A line that tells something and asks for nothing: an answer in one's own words, a note, what
 * became of a prompt, what was done.
 */
public record Report(TypedLine line, Situation situation, Decision decision, OwnWords ownWords) {

  private static final float UNSURE = 0.55f;

  private static final Set<Intent> OF_PROMPT =
      EnumSet.of(Intent.PRACTICE_DID, Intent.PRACTICE_CHANGED, Intent.PRACTICE_NOT, Intent.SNOOZE);

  /** What is told; empty where the line asks for something. */
  public Optional<Understanding> of(List<Candidate> candidates) {
    return reported(candidates).or(() -> told(candidates));
  }

  /**
   * "We met with 3 schools and wrote the draft rule": what was done is a note, where no meeting and
   * nothing that was agreed is named, and so is what was done about a prompt that was answered, or
   * a link with a few words, also the first of somebody.
   */
  private Optional<Understanding> told(List<Candidate> candidates) {
    boolean isOfMeeting =
        line.has("AGREE") || line.has("MEETING") || line.has("RECORD") || line.has("TEAM");
    boolean isDeed =
        candidates.get(0).meaning().intent() == Intent.MEETING_RECORD
            && !isOfMeeting
            && line.has("WE")
            && Tone.isStatement(line);
    boolean isOfAnswer =
        situation.asked().filter(asked -> asked.takes(OpenQuestion.Takes.WORDS)).isPresent()
            && (candidates.get(0).share() < Decision.SURE
                || candidates.get(0).meaning().intent() == Intent.OUT_OF_SCOPE)
            && Tone.tellsDeed(line);
    boolean isLink = line.typed().startsWith("http") && line.units().size() > 1;
    boolean isIdle = situation.in(Context.IDLE);
    if (isThought(candidates.get(0))) {
      return Optional.of(new Understanding.Confirm(Thought.kept()));
    }
    return isOfAnswer || isDeed && isIdle || isLink && (isIdle || situation.in(Context.COLD))
        ? Optional.of(new Understanding.Confirm(Meaning.of(Intent.PRACTICE_NOTE, Slot.TEXT, "*")))
        : Optional.empty();
  }

  /**
   * "That reminds me of what we tried last year", where no question of a check-in waits; "I wonder
   * what a PLN is" may ask something.
   */
  private boolean isThought(Candidate best) {
    boolean isPlace =
        situation.in(Context.PROMPT) || situation.in(Context.IDLE) || situation.in(Context.COLD);
    Intent intent = best.meaning().intent();
    boolean asks = intent != Intent.OUT_OF_SCOPE && intent.weight() == Intent.Weight.WORDS;
    return isPlace && !situation.inCheckIn() && isOther(best) && !asks && Thought.isTold(line);
  }

  /** A report, where the bot asked for words or a prompt waits for its outcome. */
  private Optional<Understanding> reported(List<Candidate> candidates) {
    return new OwnAnswer(line, situation, decision, ownWords)
        .of(candidates)
        .or(() -> note().of(candidates))
        .or(() -> outcome(candidates));
  }

  /** What became of a prompt, where one waits for it. */
  private Optional<Understanding> outcome(List<Candidate> candidates) {
    boolean isTold =
        situation.in(Context.PROMPT)
            && isOther(candidates.get(0))
            && !Tone.isQuestion(line)
            && line.units().stream().anyMatch(unit -> unit.isKnown() || unit.value().isPresent());
    return candidates.stream()
        .filter(candidate -> isTold && OF_PROMPT.contains(candidate.meaning().intent()))
        .filter(candidate -> candidate.share() >= Decision.WORTH_OFFERING)
        .findFirst()
        .map(candidate -> decision.confirmed(candidate.meaning()));
  }

  /**
   * One or two words without another meaning count as a note; the reply says that it is too short.
   */
  public Optional<Understanding> ofShortNote() {
    return note().ofFewWords();
  }

  private Note note() {
    return new Note(line, situation, decision);
  }

  /** Whether even the most likely meaning is no request that is known here. */
  static boolean isOther(Candidate best) {
    return best.meaning().intent() == Intent.OUT_OF_SCOPE || best.share() < UNSURE;
  }
}
