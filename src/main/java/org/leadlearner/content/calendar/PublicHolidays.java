package org.leadlearner.content.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Holidays;

/**
 * The public holidays of a country and of one of its states, by the rules of the Jollyday library,
 * and the days from Christmas Eve to New Year's Day. Observances that are not holidays, such as
 * Lincoln's Birthday in some states, are school days.
 */
public final class PublicHolidays implements Holidays {

  private static final String WINTER = "Winter holidays";

  /** Names that the library spells in British English. */
  private static final Map<String, String> SPELLED = Map.of("Labour day", "Labor Day");

  private final String country;
  private final Optional<String> state;
  private final Map<Integer, List<CalendarPeriod>> years = new ConcurrentHashMap<>();

  private PublicHolidays(String country, Optional<String> state) {
    this.country = country;
    this.state = state;
  }

  /**
   * @param code an ISO 3166 country such as {@code US}, or one of its states such as {@code US-TX},
   *     that {@link #isKnown} knows
   */
  public static PublicHolidays of(String code) {
    String[] parts = code.toLowerCase(Locale.ROOT).split("-", 2);
    return new PublicHolidays(
        parts[0], parts.length == 2 ? Optional.of(parts[1]) : Optional.empty());
  }

  /** Whether there are holidays for this country or state; it reads the country's rules. */
  public static boolean isKnown(String code) {
    PublicHolidays some = of(code);
    return isCountry(some.country) && some.state.stream().allMatch(states(some.country)::contains);
  }

  /** The codes of a country's states, such as {@code tx}; none for an unknown country. */
  public static List<String> states(String country) {
    String folded = country.toLowerCase(Locale.ROOT);
    return isCountry(folded)
        ? List.copyOf(new TreeSet<>(hierarchy(folded).getChildren().keySet()))
        : List.of();
  }

  @Override
  public List<CalendarPeriod> of(int year) {
    return years.computeIfAbsent(year, this::computed);
  }

  private List<CalendarPeriod> computed(int year) {
    CalendarPeriod winter = winter(year);
    Map<LocalDate, CalendarPeriod> days = new TreeMap<>();
    manager(country).getHolidays(Year.of(year), state.stream().toArray(String[]::new)).stream()
        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
        .sorted((one, other) -> name(one).compareTo(name(other)))
        .filter(holiday -> holiday.getDate().getYear() == year)
        .filter(holiday -> !winter.contains(holiday.getDate()))
        .filter(holiday -> !winter(year - 1).contains(holiday.getDate()))
        .forEach(
            holiday ->
                days.putIfAbsent(
                    holiday.getDate(), CalendarPeriod.closedDay(name(holiday), holiday.getDate())));
    return Stream.concat(days.values().stream(), Stream.of(winter)).toList();
  }

  private static CalendarPeriod winter(int year) {
    return new CalendarPeriod(
        WINTER,
        CalendarPeriod.Kind.BREAK,
        LocalDate.of(year, Month.DECEMBER, 24),
        LocalDate.of(year + 1, Month.JANUARY, 1),
        Optional.empty());
  }

  private static String name(Holiday holiday) {
    String name = holiday.getDescription(Locale.US);
    return SPELLED.getOrDefault(name, name);
  }

  private static boolean isCountry(String country) {
    return HolidayManager.getSupportedCalendarCodes().stream()
        .anyMatch(code -> code.equalsIgnoreCase(country));
  }

  private static CalendarHierarchy hierarchy(String country) {
    return manager(country).getCalendarHierarchy();
  }

  private static HolidayManager manager(String country) {
    return HolidayManager.getInstance(ManagerParameters.create(country));
  }
}
