package org.leadlearner.prompt.pick;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.practice.Today;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.Needs;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.prompt.TodaysPrompt;
import org.leadlearner.prompt.pick.SimulatedLeader.Habit;
import org.leadlearner.rubric.Stage;

/** What a year of prompts adds up to, for all and for those the library is sized for. */
final class YearFigures {

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<SimulatedLeader, Set<String>> distinct = new HashMap<>();
  private final Set<SimulatedLeader> withRepeats = new HashSet<>();
  private final Map<SimulatedLeader, int[]> onHolding = new HashMap<>();
  private final Map<String, DailyPrompt> prompts;

  YearFigures(PromptLibrary library) {
    prompts =
        library.prompts().stream().collect(Collectors.toMap(DailyPrompt::key, Function.identity()));
  }

  void count(SimulatedLeader leader, Today today, TodaysPrompt pick, boolean isRepeat) {
    if (leader.at(today.date()).needs().holding().contains(pick.strand())) {
      onHolding.computeIfAbsent(leader, one -> new int[2])[pick.action().isPresent() ? 0 : 1]++;
    }
    count("all", leader, today, pick, isRepeat);
    if (isUsual(leader)) {
      count("usual", leader, today, pick, isRepeat);
    }
  }

  /** Answers, lets staff see it, and gets a prompt on all five days. */
  private static boolean isUsual(SimulatedLeader leader) {
    return leader.habit == Habit.ALWAYS
        && leader.limit.compareTo(SeenBy.STAFF) >= 0
        && leader.days.size() == 5;
  }

  private void count(
      String who, SimulatedLeader leader, Today today, TodaysPrompt pick, boolean isRepeat) {
    Needs needs = leader.at(today.date()).needs();
    String kind = who + (pick.action().isEmpty() ? ": frames" : ": prompts");
    add(kind);
    if (isRepeat) {
      add(kind + " again within 60 school days");
    }
    if (needs.stage().isPresent()) {
      add(kind + " with a stage");
    }
    if (needs.holding().contains(pick.strand())) {
      add(kind + " on what holds the stage");
    }
    if (pick.action().isPresent()) {
      DailyPrompt prompt = Objects.requireNonNull(prompts.get(pick.key()));
      countPrompt(kind, leader, today, needs, prompt, isRepeat);
    }
  }

  private void countPrompt(
      String kind,
      SimulatedLeader leader,
      Today today,
      Needs needs,
      DailyPrompt prompt,
      boolean isRepeat) {
    distinct.computeIfAbsent(leader, one -> new HashSet<>()).add(prompt.key());
    if (isRepeat) {
      withRepeats.add(leader);
    }
    if (prompt.day() == today.date().getDayOfWeek()) {
      add(kind + " on their day of the week");
    }
    if (prompt.strand().equals("MOD")) {
      add(kind + " on own practice");
    }
    Stage own = needs.strands().get(prompt.strand());
    if (own != null) {
      add(kind + " at stage " + ahead(own.ordinal(), prompt));
    }
  }

  private static String ahead(int now, DailyPrompt prompt) {
    return String.format(Locale.ROOT, "%+d", prompt.stage().ordinal() - now);
  }

  void add(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  int of(String what) {
    return counts.getOrDefault(what, 0);
  }

  /** The part of the whole, 0 to 1. */
  double share(String part, String whole) {
    return of(part) / (double) of(whole);
  }

  /** The smallest part of actions in what one usual leader got on strands that held the stage. */
  double leastActionsOnHolding() {
    return onHolding.entrySet().stream()
        .filter(entry -> isUsual(entry.getKey()))
        .map(Map.Entry::getValue)
        .mapToDouble(counts -> counts[0] / (double) (counts[0] + counts[1]))
        .min()
        .orElseThrow();
  }

  /** How many different prompts the usual leaders had. */
  IntSummaryStatistics distinctOfUsual() {
    return distinct.entrySet().stream()
        .filter(entry -> isUsual(entry.getKey()))
        .mapToInt(entry -> entry.getValue().size())
        .summaryStatistics();
  }

  @Override
  public String toString() {
    String lines =
        counts.entrySet().stream()
            .map(count -> String.format(Locale.ROOT, "%7d %s%n", count.getValue(), count.getKey()))
            .collect(Collectors.joining());
    return lines
        + withRepeats.size()
        + " leaders had a prompt again; different prompts of the usual: "
        + distinctOfUsual()
        + "; least part of actions on what holds: "
        + leastActionsOnHolding();
  }
}
