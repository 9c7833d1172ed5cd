package org.leadlearner.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.people.Conversation;

/**
 * When one person or one channel gets the daily prompt.
 *
 * @param id our own id; {@link #NEW} until it is stored
 * @param personId the person whose schedule it is; empty for a channel's
 * @param place where it is posted
 * @param channelName the name of the channel, if its platform says it; empty for a person's
 * @param school the school whose days off count besides the district's
 * @param days at least one; in the order of the week
 * @param zone of the time and the days
 * @param leadsFirst how much earlier the leads of a channel get it; zero when nobody is first
 * @param inSummer whether prompts continue in the summer
 * @param pausedUntil the first day with a prompt after a pause, which ends by itself
 * @param active false after a stop; nothing is due then
 * @param closed days without prompts here alone, as a lead of the channel said
 */
public record PromptSchedule(
    long id,
    Optional<Long> personId,
    Conversation place,
    Optional<String> channelName,
    Optional<String> school,
    LocalTime time,
    Set<DayOfWeek> days,
    ZoneId zone,
    Duration leadsFirst,
    boolean inSummer,
    Optional<LocalDate> pausedUntil,
    boolean active,
    Set<LocalDate> closed) {

  public static final long NEW = 0;

  /** Monday to Friday. */
  public static final Set<DayOfWeek> WEEKDAYS =
      Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  /**
   * Longer than the wait for any next occurrence: a week, a day that a zone skipped, and one more.
   */
  public static final Duration LONGEST_WAIT = Duration.ofDays(20);

  private static final int DAYS_AHEAD = 17;
  private static final int DAYS_SHOWN = 400;

  public PromptSchedule {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a schedule needs at least one day of the week");
    }
    days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    closed = Set.copyOf(closed);
    if (!leadsFirst.equals(Duration.ofMinutes(leadsFirst.toMinutes()))) {
      throw new IllegalArgumentException("the leads are first by whole minutes");
    }
    if (leadsFirst.isNegative() || leadsFirst.compareTo(sinceMidnight(time)) > 0) {
      throw new IllegalArgumentException("the leads must be first on the same day");
    }
    if (personId.isPresent() && !leadsFirst.isZero()) {
      throw new IllegalArgumentException("only a channel has leads who go first");
    }
  }

  /** A person's own schedule for Monday to Friday, not stored yet. */
  public static PromptSchedule ofPerson(
      long personId, Conversation place, LocalTime time, ZoneId zone) {
    return fresh(Optional.of(personId), place, time, zone);
  }

  /** A channel's schedule for Monday to Friday, not stored yet. */
  public static PromptSchedule ofChannel(Conversation place, LocalTime time, ZoneId zone) {
    return fresh(Optional.empty(), place, time, zone);
  }

  private static PromptSchedule fresh(
      Optional<Long> personId, Conversation place, LocalTime time, ZoneId zone) {
    return new PromptSchedule(
        NEW,
        personId,
        place,
        Optional.empty(),
        Optional.empty(),
        time,
        WEEKDAYS,
        zone,
        Duration.ZERO,
        false,
        Optional.empty(),
        true,
        Set.of());
  }

  public boolean isOfChannel() {
    return personId.isEmpty();
  }

  public boolean isPaused(LocalDate date) {
    return pausedUntil.map(date::isBefore).orElse(false);
  }

  /** The same at another time. */
  public PromptSchedule at(LocalTime other) {
    return with(place, school, other, days, zone, leadsFirst, inSummer, pausedUntil, active);
  }

  /** The same on other days of the week. */
  public PromptSchedule on(Set<DayOfWeek> others) {
    return with(place, school, time, others, zone, leadsFirst, inSummer, pausedUntil, active);
  }

  /** The same in another time zone. */
  public PromptSchedule in(ZoneId other) {
    return with(place, school, time, days, other, leadsFirst, inSummer, pausedUntil, active);
  }

  /** The same, posted elsewhere. */
  public PromptSchedule to(Conversation other) {
    return with(other, school, time, days, zone, leadsFirst, inSummer, pausedUntil, active);
  }

  /** The same with the name that the channel has on its platform. */
  public PromptSchedule withChannelName(Optional<String> name) {
    return new PromptSchedule(
        id,
        personId,
        place,
        name,
        school,
        time,
        days,
        zone,
        leadsFirst,
        inSummer,
        pausedUntil,
        active,
        closed);
  }

  /** The same with the calendar of another school, or without one, of the district. */
  public PromptSchedule forSchool(Optional<String> other) {
    return with(place, other, time, days, zone, leadsFirst, inSummer, pausedUntil, active);
  }

  /** The same with the leads first by so much. */
  public PromptSchedule leadsFirst(Duration before) {
    return with(place, school, time, days, zone, before, inSummer, pausedUntil, active);
  }

  /** The same, continuing in the summer or not. */
  public PromptSchedule inSummer(boolean goesOn) {
    return with(place, school, time, days, zone, leadsFirst, goesOn, pausedUntil, active);
  }

  /** The same with a pause: the first prompt after it comes on {@code until} or later. */
  public PromptSchedule pausedUntil(LocalDate until) {
    return with(place, school, time, days, zone, leadsFirst, inSummer, Optional.of(until), active);
  }

  /** The same without a pause and not stopped. */
  public PromptSchedule resumed() {
    return with(place, school, time, days, zone, leadsFirst, inSummer, Optional.empty(), true);
  }

  /** The same, stopped until it is resumed. */
  public PromptSchedule stopped() {
    return with(place, school, time, days, zone, leadsFirst, inSummer, pausedUntil, false);
  }

  /** The calendar of this schedule, out of the district's whole calendar. */
  public SchoolCalendar calendar(SchoolCalendar whole) {
    SchoolCalendar own = whole.forSchool(school).alsoClosedOn(closed);
    return inSummer ? own.openInSummer() : own;
  }

  /**
   * The next moment after {@code after} at which this schedule is due. School days and pauses are
   * checked then and not before, so that a snow day needs no change here. Empty after a stop.
   */
  public Optional<Due> nextDue(Instant after) {
    return active ? dues(after, DAYS_AHEAD).findFirst() : Optional.empty();
  }

  /**
   * The next moment after {@code after} at which everyone gets a prompt, as far as it is known now;
   * empty after a stop, and when there is no school day within a year.
   */
  public Optional<Due> nextPost(Instant after, SchoolCalendar whole) {
    SchoolCalendar own = calendar(whole);
    return active
        ? dues(after, DAYS_SHOWN)
            .filter(due -> due.occurrence().audience() == Audience.EVERYONE)
            .filter(due -> !isPaused(due.occurrence().date()))
            .filter(due -> own.isSchoolDay(due.occurrence().date()))
            .findFirst()
        : Optional.empty();
  }

  private PromptSchedule with(
      Conversation newPlace,
      Optional<String> newSchool,
      LocalTime newTime,
      Set<DayOfWeek> newDays,
      ZoneId newZone,
      Duration newLeadsFirst,
      boolean newInSummer,
      Optional<LocalDate> newPausedUntil,
      boolean newActive) {
    return new PromptSchedule(
        id,
        personId,
        newPlace,
        channelName,
        newSchool,
        newTime,
        newDays,
        newZone,
        newLeadsFirst,
        newInSummer,
        newPausedUntil,
        newActive,
        closed);
  }

  /** The same with these closed days. */
  public PromptSchedule closedOn(Set<LocalDate> days) {
    return new PromptSchedule(
        id,
        personId,
        place,
        channelName,
        school,
        time,
        this.days,
        zone,
        leadsFirst,
        inSummer,
        pausedUntil,
        active,
        days);
  }

  private Stream<Due> dues(Instant after, int daysAhead) {
    // The zone's date may go back with the clocks, so this starts a day early.
    LocalDate first = after.atZone(zone).toLocalDate().minusDays(1);
    return first
        .datesUntil(first.plusDays(daysAhead))
        .filter(date -> days.contains(date.getDayOfWeek()))
        .flatMap(this::duesOf)
        .filter(due -> due.at().isAfter(after));
  }

  private Stream<Due> duesOf(LocalDate date) {
    return Moment.of(date, time, zone).stream()
        .flatMap(
            at ->
                leadsFirst.isZero()
                    ? Stream.of(due(date, Audience.EVERYONE, at))
                    : Stream.of(
                        due(date, Audience.LEADS, at.minus(leadsFirst)),
                        due(date, Audience.EVERYONE, at)));
  }

  private Due due(LocalDate date, Audience audience, Instant at) {
    return new Due(new Occurrence(id, date, audience), at);
  }

  private static Duration sinceMidnight(LocalTime time) {
    return Duration.between(LocalTime.MIDNIGHT, time);
  }
}
