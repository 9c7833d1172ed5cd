package org.leadlearner.app;

import java.util.List;
import java.util.Locale;
import org.leadlearner.content.calendar.PublicHolidays;
import org.leadlearner.schedule.Holidays;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;

/** The public holidays in the settings. */
public final class DistrictHolidays {

  private static final String USUAL = "US";

  private DistrictHolidays() {}

  /**
   * @throws StartFailure when the country or state is unknown
   */
  public static Holidays of(Settings settings) throws StartFailure {
    if (settings.district().holidays().isEmpty()) {
      return Holidays.NONE;
    }
    String code = settings.district().holidays().get();
    // The default needs no check, which would make every start slower.
    if (!code.equals(USUAL) && !PublicHolidays.isKnown(code)) {
      throw new StartFailure(fault(code));
    }
    return PublicHolidays.of(code);
  }

  private static String fault(String code) {
    String country = code.substring(0, 2);
    List<String> states =
        PublicHolidays.states(country).stream()
            .map(state -> country + "-" + state.toUpperCase(Locale.ROOT))
            .toList();
    String mend =
        states.isEmpty()
            ? "Set it to a country, such as US, to a state, such as US-TX, or to none."
            : "Set it to "
                + country
                + ", to none, or to one of: "
                + String.join(", ", states)
                + ".";
    return "PUBLIC_HOLIDAYS: the holidays of \"" + code + "\" are not known. " + mend;
  }
}
