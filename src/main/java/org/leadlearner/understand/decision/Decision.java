package org.leadlearner.understand.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadlearner.rubric.Stage;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.slot.SlotFiller;
import org.leadlearner.understand.text.TypedLine;
import org.leadlearner.understand.text.Value;

/** Decides whether a meaning is carried out at once, only after a yes, or offered among others. */
public record Decision(TypedLine line, Situation situation, int strands) {

  public static final float WORTH_OFFERING = 0.07f;

  /** What fills the choices up to three. */
  private static final float FILLS_CHOICES = 0.02f;

  public static final int MOST_OFFERED = 3;

  /** What is this likely is no mere word that a line shares with a request. */
  public static final float SURE = 0.9f;

  private static final float OTHERS_WORK_FOR_SURE = 0.6f;

  private static final Set<Intent> START_NOTHING =
      EnumSet.of(Intent.NO, Intent.CANCEL, Intent.OK, Intent.THANKS, Intent.SNOOZE);

  public Understanding sure(Meaning meaning) {
    if (meaning.intent() == Intent.CLARIFY) {
      return offered(meaning);
    }
    Meaning filled = filled(meaning);
    return needsYes(filled) || Thought.is(line, filled) || isOnAnotherDay(filled)
        ? new Understanding.Confirm(filled)
        : new Understanding.Act(filled);
  }

  /** "Remind them tomorrow": they would be reminded now. */
  private boolean isOnAnotherDay(Meaning meaning) {
    return meaning.intent() == Intent.TEAM_REMIND
        && line.units().stream()
            .anyMatch(
                unit ->
                    unit.is(Value.Kind.DATE)
                        || unit.is(Value.Kind.DAY)
                        || unit.is(Value.Kind.DAYS)
                        || unit.is(Value.Kind.CLOCK)
                        || unit.is(Value.Kind.PERIOD));
  }

  /**
   * The candidates that the bot offers for an ambiguous line; points are shown with their numbers.
   */
  public Understanding offered(Meaning clarify) {
    List<Meaning> candidates =
        clarify.parts().stream()
            .flatMap(this::numbered)
            .map(this::ofStrand)
            .filter(this::isPossible)
            .limit(MOST_OFFERED)
            .toList();
    return new Understanding.Ask(
        candidates.isEmpty() ? List.of(Meaning.of(Intent.HELP)) : candidates);
  }

  /**
   * Drops a strand number that does not exist: "8" may be a point, but there is no eighth strand.
   */
  private Meaning ofStrand(Meaning meaning) {
    boolean isNone =
        meaning.slot(Slot.STRAND).map(Integer::parseInt).filter(at -> at > strands).isPresent();
    return isNone ? Meaning.of(meaning.intent()) : meaning;
  }

  /** An answer can only be kept when there is one. */
  private boolean isPossible(Meaning meaning) {
    return meaning.intent() != Intent.KEEP
        || situation.place().filter(place -> !place.hasEarlier()).isEmpty();
  }

  private Stream<Meaning> numbered(Meaning part) {
    boolean isPoint = part.intent() == Intent.ANSWER_POINT;
    if (!isPoint || situation.place().isEmpty() || situation.place().get().chosen().isEmpty()) {
      return Stream.of(filled(part));
    }
    Stage chosen = situation.place().get().chosen().get();
    return IntStream.rangeClosed(chosen.lowest(), chosen.highest())
        .mapToObj(point -> Meaning.of(part.intent(), Slot.POINT, String.valueOf(point)));
  }

  /** Asks for a yes, unless a wrong guess starts nothing. */
  public Understanding confirmed(Meaning meaning) {
    boolean startsNothing =
        START_NOTHING.contains(meaning.intent()) && !situation.in(Context.PROMPT);
    return startsNothing
        ? new Understanding.Act(filled(meaning))
        : new Understanding.Confirm(filled(meaning));
  }

  /** What an uncertain line may mean, to choose from. */
  public Understanding offered(List<Candidate> candidates) {
    List<Candidate> choices =
        candidates.stream()
            .filter(candidate -> candidate.meaning().intent() != Intent.OUT_OF_SCOPE)
            .filter(candidate -> candidate.meaning().intent() != Intent.CLARIFY)
            .toList();
    boolean isAny = !choices.isEmpty() && choices.get(0).share() >= WORTH_OFFERING;
    List<Meaning> offered =
        choices.stream()
            .filter(candidate -> isAny && candidate.share() >= FILLS_CHOICES)
            .limit(MOST_OFFERED)
            .map(Candidate::meaning)
            .map(this::filled)
            .distinct()
            .toList();
    boolean isOthersWork =
        !candidates.isEmpty()
            && candidates.get(0).meaning().intent() == Intent.OUT_OF_SCOPE
            && (candidates.get(0).share() >= OTHERS_WORK_FOR_SURE || line.has("FOREIGN"));
    if (offered.isEmpty() || isOthersWork) {
      return sure(Meaning.of(Intent.OUT_OF_SCOPE));
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

  /** The meaning with every value that the line names. */
  public Meaning filled(Meaning meaning) {
    if (Thought.is(line, meaning)) {
      return Thought.kept();
    } else if (meaning.intent() == Intent.EDIT_ANSWER) {
      return EditList.of(line).orElseGet(() -> withSlots(meaning));
    } else if (Absence.of(line)) {
      return withSlots(Absence.paused(ofPlace(meaning)));
    }
    Meaning filled = ofPlace(withSlots(ofPlace(meaning)));
    boolean isAnswer = filled.intent() == Intent.YES || filled.intent() == Intent.NO;
    return isAnswer && situation.asked().isPresent()
        ? filled.with(Slot.OF, situation.asked().get().about().intent().key())
        : filled;
  }

  /**
   * In a channel its own prompts are meant, unless somebody says "mine"; a note below a prompt,
   * with no strand, is one on what became of it.
   */
  private Meaning ofPlace(Meaning meaning) {
    if (situation.in(Context.CHANNEL) && !line.has("ME")) {
      return new Meaning(meaning.intent().inChannel(), meaning.slots(), meaning.parts());
    }
    if (meaning.intent() == Intent.PRACTICE_NOTE && namesStrand()) {
      return Meaning.of(Intent.NOTE_ADD, meaning.slots());
    }
    boolean isOfPrompt =
        situation.in(Context.PROMPT)
            && meaning.intent() == Intent.NOTE_ADD
            && meaning.slot(Slot.TEXT).isPresent()
            && meaning.slot(Slot.STRAND).isEmpty();
    return isOfPrompt ? Meaning.of(Intent.PRACTICE_NOTE, meaning.slots()) : meaning;
  }

  /** "Stick this on number 5: ...": the words before the text name a strand. */
  private boolean namesStrand() {
    return TextHead.of(line.typed())
        .filter(
            head ->
                line.units().stream()
                    .anyMatch(unit -> unit.is(Value.Kind.STRAND) && unit.end() <= head.length()))
        .isPresent();
  }

  private Meaning withSlots(Meaning meaning) {
    return new SlotFiller(situation.today(), strands).fill(meaning, line);
  }

  /**
   * Whether a second yes is needed: for everything that deletes, closes, leaves, posts or shares.
   */
  static boolean needsYes(Meaning meaning) {
    boolean isPosted =
        meaning.intent() == Intent.TEAM_MONDAY
            && meaning.slot(Slot.WHERE).orElse("").equals("here");
    return meaning.intent().weight() == Intent.Weight.FINAL || isPosted;
  }
}
