package org.leadlearner.prompt.pick;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.Needs;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.rubric.Stage;

/** A made-up leader: where they stand in each quarter, what they allow, and how they answer. */
final class SimulatedLeader {

  enum Habit {
    ALWAYS,
    SOMETIMES,
    NEVER,
    MOSTLY_NOT_TODAY,
    NOT_TODAY
  }

  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  final Habit habit;
  final Set<DayOfWeek> days;
  final SeenBy limit;
  final boolean policyAcknowledged;
  final List<Practice> history = new ArrayList<>();
  final Map<String, LocalDate> lastGiven = new HashMap<>();
  Optional<LocalDate> heard = Optional.empty();
  Optional<LocalDate> asked = Optional.empty();

  private final Addressee addressee;
  private final Random random;
  private final List<Needs> quarters = new ArrayList<>();

  SimulatedLeader(int number) {
    addressee = Addressee.person(number);
    random = new Random(number * 7919L);
    habit = Habit.values()[number % Habit.values().length];
    days = days(random.nextInt(10));
    limit = limit(random.nextInt(10));
    policyAcknowledged = random.nextBoolean();
    int start = random.nextInt(5) - 1;
    for (int quarter = 0; quarter < 4; quarter++) {
      quarters.add(needs(start));
      start = Math.min(3, start + (random.nextInt(3) == 0 ? 1 : 0));
    }
  }

  Recipient at(LocalDate date) {
    int quarter = (int) Math.min(3, (date.toEpochDay() - SampleYear.FIRST.toEpochDay()) / 74);
    return new Recipient(addressee, quarters.get(quarter), limit, policyAcknowledged, days);
  }

  /** Keeps what was given, and what this leader makes of it. */
  void take(Practice practice) {
    Optional<PracticeAnswer> answer = answer();
    lastGiven.put(practice.prompt(), practice.day());
    history.add(
        answer.map(one -> practice.with(PracticeReply.of(one, practice.day()))).orElse(practice));
  }

  /** Half of those who sometimes answer want to keep their prompts. */
  void ask(LocalDate date) {
    asked = Optional.of(date);
    if (habit == Habit.SOMETIMES && random.nextBoolean()) {
      heard = Optional.of(date);
    }
  }

  private Optional<PracticeAnswer> answer() {
    int chance = random.nextInt(100);
    return switch (habit) {
      case ALWAYS -> Optional.of(chance < 85 ? PracticeAnswer.DID_IT : rarely(chance));
      case SOMETIMES -> chance < 50 ? Optional.of(rarely(80 + chance / 3)) : Optional.empty();
      case NEVER -> Optional.empty();
      case MOSTLY_NOT_TODAY ->
          Optional.of(chance < 70 ? PracticeAnswer.NOT_TODAY : PracticeAnswer.DID_IT);
      case NOT_TODAY -> Optional.of(PracticeAnswer.NOT_TODAY);
    };
  }

  private static PracticeAnswer rarely(int chance) {
    if (chance < 90) {
      return PracticeAnswer.DID_IT;
    }
    return chance < 95 ? PracticeAnswer.CHANGED_IT : PracticeAnswer.NOT_TODAY;
  }

  private Needs needs(int stage) {
    if (stage < 0) {
      return Needs.UNKNOWN;
    }
    Set<String> holding = new HashSet<>(Set.of(strand()));
    if (random.nextInt(3) == 0) {
      holding.add(strand());
    }
    Map<String, Stage> strands = new HashMap<>();
    SamplePrompts.STRANDS.forEach(strand -> strands.put(strand, near(stage)));
    holding.forEach(strand -> strands.put(strand, Stage.values()[Math.max(0, stage - 1)]));
    boolean isWritten = stage < 3 || random.nextBoolean();
    return new Needs(
        Optional.of(Stage.values()[stage]), strands, holding, isWritten ? Set.of() : holding);
  }

  private Stage near(int stage) {
    return Stage.values()[Math.min(3, Math.max(0, stage + random.nextInt(3) - 1))];
  }

  private String strand() {
    return SamplePrompts.STRANDS.get(random.nextInt(SamplePrompts.STRANDS.size()));
  }

  private static Set<DayOfWeek> days(int chance) {
    return switch (chance) {
      case 0 -> EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
      case 1 -> EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
      case 2 -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
      default -> WEEKDAYS;
    };
  }

  private static SeenBy limit(int chance) {
    return switch (chance) {
      case 0 -> SeenBy.PRIVATE;
      case 1, 2 -> SeenBy.TEAM;
      case 3, 4 -> SeenBy.PUBLIC;
      default -> SeenBy.STAFF;
    };
  }
}
