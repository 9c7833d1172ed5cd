package org.leadlearner.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Which days are school days, and which part of the year a day is in.
 *
 * <p>In a school year with terms, the weekdays of its terms are school days. In a year without
 * terms, all weekdays except those of July are. Breaks and closed days are excluded from both.
 */
public final class SchoolCalendar {

  /** The calendar of a district that entered nothing. */
  public static final SchoolCalendar EMPTY = of(List.of());

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final List<CalendarPeriod> whole;
  private final DaysOff daysOff;
  private final Optional<String> school;
  private final boolean openInSummer;
  private final Set<LocalDate> alsoClosed;
  private final List<CalendarPeriod> periods;
  private final Map<Integer, SchoolYear> schoolYears = new ConcurrentHashMap<>();
  private final Map<Integer, BitSet> schoolDays = new ConcurrentHashMap<>();

  /**
   * The public holidays of the district.
   *
   * @param takenBack their days on which there is school nevertheless
   */
  private record DaysOff(Holidays holidays, Set<LocalDate> takenBack) {

    static final DaysOff NONE = new DaysOff(Holidays.NONE, Set.of());

    Optional<CalendarPeriod> on(LocalDate date) {
      return takenBack.contains(date) ? Optional.empty() : holidays.on(date);
    }
  }

  private SchoolCalendar(
      List<CalendarPeriod> whole,
      DaysOff daysOff,
      Optional<String> school,
      boolean openInSummer,
      Set<LocalDate> alsoClosed) {
    this.whole = List.copyOf(whole);
    this.daysOff = daysOff;
    this.school = school;
    this.openInSummer = openInSummer;
    this.alsoClosed = alsoClosed;
    this.periods = whole.stream().filter(period -> period.countsFor(school)).toList();
  }

  /** The district's calendar, out of all periods of the district and its schools. */
  public static SchoolCalendar of(List<CalendarPeriod> periods) {
    return new SchoolCalendar(periods, DaysOff.NONE, Optional.empty(), false, Set.of());
  }

  /** The same calendar with these holidays off, except for the days taken back. */
  public SchoolCalendar closedOn(Holidays holidays, Set<LocalDate> takenBack) {
    DaysOff some = new DaysOff(holidays, Set.copyOf(takenBack));
    return new SchoolCalendar(whole, some, school, openInSummer, alsoClosed);
  }

  /**
   * The calendar of one school: its own periods count besides the district's, and its own terms
   * count instead of the district's. Without a school, the district's.
   */
  public SchoolCalendar forSchool(Optional<String> one) {
    return one.equals(school)
        ? this
        : new SchoolCalendar(whole, daysOff, one, openInSummer, alsoClosed);
  }

  /** The same calendar with summer weekdays as school days, for people who want prompts then. */
  public SchoolCalendar openInSummer() {
    return openInSummer ? this : new SchoolCalendar(whole, daysOff, school, true, alsoClosed);
  }

  /** The same calendar with these days closed as well. */
  SchoolCalendar alsoClosedOn(Set<LocalDate> days) {
    return days.equals(alsoClosed)
        ? this
        : new SchoolCalendar(whole, daysOff, school, openInSummer, days);
  }

  public boolean isSchoolDay(LocalDate date) {
    return !isWeekend(date)
        && !alsoClosed.contains(date)
        && closed(date).isEmpty()
        && (year(date).isInTerm(date) || openInSummer && isSummer(date));
  }

  public static boolean isWeekend(LocalDate date) {
    return WEEKEND.contains(date.getDayOfWeek());
  }

  /** The first school day after this date; empty when there is none within a year. */
  public Optional<LocalDate> nextSchoolDay(LocalDate date) {
    return date.plusDays(1).datesUntil(date.plusYears(1)).filter(this::isSchoolDay).findFirst();
  }

  /** The break, closed day or holiday on this date, for its name. */
  public Optional<CalendarPeriod> closed(LocalDate date) {
    return entered(date).or(() -> daysOff.on(date));
  }

  /** The break or closed day that somebody entered for this date. */
  public Optional<CalendarPeriod> entered(LocalDate date) {
    return periods.stream().filter(CalendarPeriod::isClosed).filter(in(date)).findFirst();
  }

  /**
   * The break on this date, or else the next known one.
   *
   * @param name a part of the break's name, in any case; empty for any break
   */
  public Optional<CalendarPeriod> nextBreak(LocalDate date, String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return ofKind(CalendarPeriod.Kind.BREAK).stream()
        .filter(period -> !period.last().isBefore(date))
        .filter(period -> period.name().toLowerCase(Locale.ROOT).contains(folded))
        .min(Comparator.comparing(CalendarPeriod::first));
  }

  /** Whether the date lies between the last term of a year and the first of the next. */
  public boolean isSummer(LocalDate date) {
    return !year(date).isInTerm(date) && year(date).isSummer(date);
  }

  /** The part of the year; a weekend is in the same part as the week before it. */
  public Season season(LocalDate date) {
    SchoolYear year = year(date);
    if (closed(date).isPresent() || alsoClosed.contains(date)) {
      return Season.BREAK;
    } else if (!year.isInTerm(date)) {
      return openInSummer && isSummer(date) ? Season.STEADY : Season.BREAK;
    } else if (isTesting(date)) {
      return Season.TESTING;
    } else if (year.isStart(date)) {
      return Season.START;
    }
    return year.isWrapUp(date) ? Season.WRAP_UP : Season.STEADY;
  }

  /** How many school days there are after {@code from}, up to and including {@code to}. */
  public int schoolDaysBetween(LocalDate from, LocalDate to) {
    int count = 0;
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      int first = year == from.getYear() ? from.getDayOfYear() + 1 : 1;
      int last = year == to.getYear() ? to.getDayOfYear() : 366;
      if (first <= last) {
        count += schoolDays(year).get(first, last + 1).cardinality();
      }
    }
    return count;
  }

  private BitSet schoolDays(int year) {
    return schoolDays.computeIfAbsent(year, this::countedDays);
  }

  private BitSet countedDays(int year) {
    BitSet days = new BitSet();
    LocalDate first = LocalDate.of(year, 1, 1);
    first
        .datesUntil(first.plusYears(1))
        .filter(this::isSchoolDay)
        .forEach(date -> days.set(date.getDayOfYear()));
    return days;
  }

  private boolean isTesting(LocalDate date) {
    return ofKind(CalendarPeriod.Kind.TESTING).stream().anyMatch(in(date));
  }

  private SchoolYear year(LocalDate date) {
    return schoolYears.computeIfAbsent(SchoolYear.numberOf(date), this::schoolYear);
  }

  private SchoolYear schoolYear(int number) {
    List<CalendarPeriod> terms =
        ofKind(CalendarPeriod.Kind.TERM).stream()
            .filter(term -> SchoolYear.numberOf(term.first()) == number)
            .toList();
    List<CalendarPeriod> own = terms.stream().filter(term -> term.school().isPresent()).toList();
    return new SchoolYear(own.isEmpty() ? terms : own);
  }

  private List<CalendarPeriod> ofKind(CalendarPeriod.Kind kind) {
    return periods.stream().filter(period -> period.kind() == kind).toList();
  }

  private static Predicate<CalendarPeriod> in(LocalDate date) {
    return period -> period.contains(date);
  }
}
