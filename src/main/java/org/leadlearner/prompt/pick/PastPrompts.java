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

/**
 * What was given before today. Today's own practice is excluded, so that a retry gives the same.
 */
final class PastPrompts {

  /** For how many school days a prompt is not repeated (domain.md, section 4.3, first release). */
  static final int REST = 60;

  /** For how many school days a frame never comes again (domain.md, section 4.4). */
  private static final int FRAME_REST = 20;

  /** A frame on Monday means another one on Friday. */
  private static final int FRAMES_OF_A_WEEK = 2;

  /** How many prompts of a week may be about the same strand. */
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
  PastPrompts(List<Practice> history, Wishes wishes, Today today) {
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
        .forEach(passed -> lastSeen.merge(passed.prompt(), passed.day(), PastPrompts::later));
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

  /** What the previous prompt asked for; empty after a frame. */
  Optional<PromptAction> lastAction() {
    return practices.isEmpty() ? Optional.empty() : practices.get(practices.size() - 1).action();
  }

  /**
   * The strands that had all prompts they may have in a week. Frames do not count: they open and
   * close the week.
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

  /** The strand of the first prompt of this week. */
  Optional<String> openedWith() {
    return thisWeek.stream()
        .filter(practice -> practice.day().getDayOfWeek() == DayOfWeek.MONDAY)
        .map(Practice::strand)
        .findFirst();
  }

  /** Whether a frame opened this week, so that there is a plan to return to. */
  boolean openedWithFrame() {
    return thisWeek.stream()
        .filter(practice -> practice.day().getDayOfWeek() == DayOfWeek.MONDAY)
        .anyMatch(practice -> !practice.isAction());
  }

  /** How often the prompt was exchanged today. */
  int passedToday() {
    return passedToday.size();
  }

  /** Whether this prompt was exchanged today. */
  boolean wasPassedToday(String key) {
    return passedToday.contains(key);
  }

  /** Whether they do not want it again, which counts more than one exchange. */
  boolean isDisliked(String key) {
    return wishes.disliked().contains(key);
  }

  /** What they think of this kind of action, from -1 to 2. */
  int taste(PromptAction action) {
    return wishes.taste(action);
  }

  /** The day a prompt or frame was last given; {@link LocalDate#MIN} when it never was. */
  LocalDate lastSeen(String key) {
    return lastSeen.getOrDefault(key, LocalDate.MIN);
  }

  boolean isNew(String key) {
    return !lastSeen.containsKey(key);
  }

  /** Whether it was never given, or long enough ago. */
  boolean isRested(String key) {
    return hasRested(key, REST);
  }

  /** Whether a frame may come again if nothing else is left. */
  boolean mayFrameAgain(String key) {
    return hasRested(key, FRAME_REST);
  }

  /** Whether it was not given within this many school days. */
  boolean hasRested(String key, int days) {
    LocalDate seen = lastSeen.get(key);
    return seen == null || today.schoolDays().between(seen, today.date()) > days;
  }

  /**
   * Whether the frames of a week may be about this strand, so that at least half of what it gets
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
