package org.leadlearner.app;

import org.leadlearner.content.calendar.PublicHolidays;
import org.leadlearner.schedule.Holidays;
import org.leadlearner.settings.Settings;

/** The public holidays in the settings. */
public final class DistrictHolidays {

  private DistrictHolidays() {}

  public static Holidays of(Settings settings) {
    return settings.district().holidays().<Holidays>map(PublicHolidays::of).orElse(Holidays.NONE);
  }
}
