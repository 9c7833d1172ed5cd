package org.leadlearner.prompt.pick;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.practice.Stride;
import org.leadlearner.practice.Today;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.prompt.TodaysPrompt;
import org.leadlearner.rubric.Stage;
import org.leadlearner.schedule.Season;

/** The rules of domain.md, section 4.4, once more and in the plainest way, to hold a year to. */
final class YearRules {

  private final SampleYear year;
  private final Map<String, DailyPrompt> prompts;
  private final List<String> broken = new ArrayList<>();

  YearRules(PromptLibrary library, SampleYear year) {
    this.year = year;
    this.prompts =
        library.prompts().stream().collect(Collectors.toMap(DailyPrompt::key, Function.identity()));
  }

  List<String> broken() {
    return broken;
  }

  /** Looks at one pick, before it is added to what the leader was given. */
  void check(SimulatedLeader leader, Today today, TodaysPrompt pick) {
    Recipient recipient = leader.at(today.date());
    if (pick.action().isEmpty()) {
      checkFrame(leader, today, pick);
      return;
    }
    DailyPrompt prompt = Objects.requireNonNull(prompts.get(pick.key()));
    rule(isAllowed(leader, today, prompt), "beyond a limit: " + pick, recipient, today);
    rule(fits(recipient, prompt), "far from its strand's stage: " + pick, recipient, today);
    rule(!isSecondRunning(leader, prompt), "same action twice running", recipient, today);
    rule(timesThisWeek(leader, today, prompt) < 2, "strand three times", recipient, today);
    if (isRepeat(leader, today, pick.key())) {
      Predicate<DailyPrompt> wanted =
          isOwed(leader, today) ? one -> one.strand().equals("MOD") : one -> true;
      rule(nothingElse(leader, today, wanted), "needless repeat " + pick, recipient, today);
    }
  }

  private void checkFrame(SimulatedLeader leader, Today today, TodaysPrompt pick) {
    Recipient recipient = leader.at(today.date());
    LocalDate last = leader.lastGiven.get(pick.key());
    boolean isSoon = last != null && year.between(last, today.date()) <= 20;
    rule(!isSoon, "frame within 20 school days " + pick, recipient, today);
    if (pick.key().startsWith("NOTE")) {
      boolean isMissing = recipient.needs().unnoted().contains(pick.strand());
      rule(isMissing, "a note that nothing waits for " + pick, recipient, today);
    } else {
      rule(opensOrCloses(today.date()), "frame in the middle of a week", recipient, today);
    }
  }

  /** Looks at a full week of one leader when it is over. */
  void checkWeek(SimulatedLeader leader, List<LocalDate> week) {
    List<Practice> given =
        thisWeek(leader, week.get(0)).stream().filter(one -> week.contains(one.day())).toList();
    boolean own = given.stream().anyMatch(practice -> practice.strand().equals("MOD"));
    boolean daily = given.size() == week.size();
    rule(!daily || own, "no own practice", leader.at(week.get(0)), year.today(week.get(0)));
  }

  boolean isRepeat(SimulatedLeader leader, Today today, String key) {
    LocalDate last = leader.lastGiven.get(key);
    return last != null && year.between(last, today.date()) <= 60;
  }

  private boolean nothingElse(SimulatedLeader leader, Today today, Predicate<DailyPrompt> wanted) {
    return prompts.values().stream()
        .filter(wanted)
        .filter(prompt -> isAllowed(leader, today, prompt))
        .filter(prompt -> fits(leader.at(today.date()), prompt))
        .filter(prompt -> !isSecondRunning(leader, prompt))
        .filter(prompt -> timesThisWeek(leader, today, prompt) < 2)
        .allMatch(prompt -> isRepeat(leader, today, prompt.key()));
  }

  private static boolean isAllowed(SimulatedLeader leader, Today today, DailyPrompt prompt) {
    if (today.season() == Season.TESTING
        && (prompt.minutes() > 10 || prompt.seenBy() != SeenBy.PRIVATE)) {
      return false;
    }
    return prompt.seasons().contains(today.season())
        && prompt.seenBy().ordinal() <= mostSeen(leader, today.date());
  }

  /** The stage of its own strand, or the next; without an answer, one of the first two. */
  private static boolean fits(Recipient recipient, DailyPrompt prompt) {
    Stage own = recipient.needs().strands().get(prompt.strand());
    int first = own == null ? 0 : own.ordinal();
    return prompt.stage().ordinal() == first || prompt.stage().ordinal() == first + 1;
  }

  private static int mostSeen(SimulatedLeader leader, LocalDate date) {
    int most = leader.limit.ordinal();
    if (leader.limit == SeenBy.PUBLIC && !leader.policyAcknowledged) {
      most = SeenBy.STAFF.ordinal();
    }
    if (leader.at(date).needs().stage().isEmpty()) {
      most = Math.min(most, SeenBy.TEAM.ordinal());
    }
    int usual = Math.min(most, SeenBy.STAFF.ordinal());
    return switch (Stride.of(leader.history)) {
      case SMALLER -> Math.max(0, usual - 1);
      case USUAL -> usual;
      case LARGER -> Math.min(most, usual + 1);
    };
  }

  private static boolean isSecondRunning(SimulatedLeader leader, DailyPrompt prompt) {
    List<Practice> history = leader.history;
    return !history.isEmpty()
        && history.get(history.size() - 1).action().equals(Optional.of(prompt.action()));
  }

  private static long timesThisWeek(SimulatedLeader leader, Today today, DailyPrompt prompt) {
    return thisWeek(leader, today.date()).stream()
        .filter(Practice::isAction)
        .filter(practice -> practice.strand().equals(prompt.strand()))
        .count();
  }

  private boolean isOwed(SimulatedLeader leader, Today today) {
    boolean later =
        today
            .date()
            .plusDays(1)
            .datesUntil(today.date().with(TemporalAdjusters.next(DayOfWeek.SUNDAY)))
            .anyMatch(date -> leader.days.contains(date.getDayOfWeek()) && year.has(date));
    return !later
        && thisWeek(leader, today.date()).stream().noneMatch(one -> one.strand().equals("MOD"));
  }

  private static List<Practice> thisWeek(SimulatedLeader leader, LocalDate date) {
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<Practice> latest =
        leader.history.subList(Math.max(0, leader.history.size() - 7), leader.history.size());
    return latest.stream().filter(one -> !one.day().isBefore(monday)).toList();
  }

  private static boolean opensOrCloses(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.MONDAY || date.getDayOfWeek() == DayOfWeek.FRIDAY;
  }

  private void rule(boolean holds, String rule, Recipient recipient, Today today) {
    if (!holds) {
      broken.add(today.date() + " " + recipient.addressee().key() + ": " + rule);
    }
  }
}
