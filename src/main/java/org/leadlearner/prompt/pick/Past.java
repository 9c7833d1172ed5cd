package org.leadlearner.prompt.pick;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.Stride;
import org.leadlearner.practice.Today;
import org.leadlearner.prompt.Wishes;

/** What was given before today. Today's own practice is left out, so that a retry sees the same. */
final class Past {

  /** How many school days a prompt rests (domain.md, section 4.3, first release). */
  static final int REST = 60;

  /** For how many school days a frame never comes again (domain.md, section 4.4). */
  private static final int FRAME_REST = 20;

  /** A frame on Monday brings one on Friday. */
  private static final int FRAMES_OF_A_WEEK = 2;

  /** How many prompts of a week may work on the same strand. */
  private static final int MOST_OF_A_STRAND = 2;

  private final Today today;
  private final List<Practice> practices;
  private final List<Practice> thisWeek;
  private final Map<String, LocalDate> lastSeen = new HashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final Set<String> passedToday;
  private final Wishes wishes;

  /**
   * @param history oldest first
   */
  Past(List<Practice> history, Wishes wishes, Today today) {
    this.today = today;
    this.wishes = wishes;
    this.passedToday = wishes.passedOn(today.date());
    this.practices = history.subList(0, countBefore(today.date(), history));
    LocalDate monday = today.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    this.thisWeek = practices.subList(countBefore(monday, practices), practices.size());
    for (Practice practice : practices) {
      lastSeen.put(practice.prompt(), practice.day());
      if (practice.isRefused()) {
        refused.add(practice.prompt());
      }
    }
    refused.addAll(wishes.disliked());
    wishes.passed().stream()
        .filter(passed -> passed.day().isBefore(today.date()))
        .forEach(passed -> lastSeen.merge(passed.prompt(), passed.day(), Past::later));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static int countBefore(LocalDate date, List<Practice> oldestFirst) {
    int count = oldestFirst.size();
    while (count > 0 && !oldestFirst.get(count - 1).day().isBefore(date)) {
      count--;
    }
    return count;
  }

  Stride stride() {
    return Stride.of(practices);
  }

  /** What the prompt before this one asked for; empty after a frame. */
  Optional<PromptAction> lastAction() {
    return practices.isEmpty() ? Optional.empty() : practices.get(practices.size() - 1).action();
  }

  /**
   * The strands that had all prompts they may have in a week. Frames do not count: they are the
   * week's bracket.
   */
  Set<String> fullStrands() {
    Map<String, Integer> prompts = new HashMap<>();
    thisWeek.stream()
        .filter(Practice::isAction)
        .forEach(practice -> prompts.merge(practice.strand(), 1, Integer::sum));
    prompts.values().removeIf(count -> count < MOST_OF_A_STRAND);
    return prompts.keySet();
  }

  /** Whether a prompt or a frame of this week was about one of these strands. */
  boolean hadThisWeek(Set<String> strands) {
    return thisWeek.stream().anyMatch(practice -> strands.contains(practice.strand()));
  }

  /** The strand that this week opened with. */
  Optional<String> openedWith() {
    return thisWeek.stream()
        .filter(practice -> practice.day().getDayOfWeek() == DayOfWeek.MONDAY)
        .map(Practice::strand)
        .findFirst();
  }

  /** Whether a frame opened this week, so that there is a plan of Monday's to come back to. */
  boolean openedWithFrame() {
    return thisWeek.stream()
        .filter(practice -> practice.day().getDayOfWeek() == DayOfWeek.MONDAY)
        .anyMatch(practice -> !practice.isAction());
  }

  /** How often they asked for another one today. */
  int passedToday() {
    return passedToday.size();
  }

  /** Whether they asked for another one in its place today. */
  boolean wasPassedToday(String key) {
    return passedToday.contains(key);
  }

  /** Whether they want no more of it, which weighs more than that it was not for them once. */
  boolean isDisliked(String key) {
    return wishes.disliked().contains(key);
  }

  /** What they think of what asks for the same, from -1 to 2. */
  int taste(PromptAction action) {
    return wishes.taste(action);
  }

  /** The day a prompt or frame was given last; the first of all days when it never was. */
  LocalDate lastSeen(String key) {
    return lastSeen.getOrDefault(key, LocalDate.MIN);
  }

  boolean isNew(String key) {
    return !lastSeen.containsKey(key);
  }

  /** Whether it was never given, or has rested long enough since. */
  boolean isRested(String key) {
    return hasRested(key, REST);
  }

  /** Whether a frame may come again if nothing else is left. */
  boolean mayFrameAgain(String key) {
    return hasRested(key, FRAME_REST);
  }

  /** Whether it was not given within so many school days. */
  boolean hasRested(String key, int days) {
    LocalDate seen = lastSeen.get(key);
    return seen == null || today.schoolDays().between(seen, today.date()) > days;
  }

  /**
   * Whether the frames of a week may be on this strand, so that at least half of what it is given
   * are its own actions (domain.md, section 4.4).
   */
  boolean hasRoomForFrames(String strand) {
    int actions = 0;
    int frames = 0;
    for (Practice practice : practices) {
      boolean counts =
          practice.strand().equals(strand)
              && today.schoolDays().between(practice.day(), today.date()) <= FRAME_REST;
      actions += counts && practice.isAction() ? 1 : 0;
      frames += counts && !practice.isAction() ? 1 : 0;
    }
    return actions >= frames + FRAMES_OF_A_WEEK;
  }

  boolean wasRefused(String key) {
    return refused.contains(key);
  }
}
