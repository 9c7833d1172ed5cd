package org.leadlearner.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadlearner.schedule.Holidays;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.read.SettingsReader;

class DistrictHolidaysTest {

  @Test
  void whatIsSetIsClosed() {
    assertThat(of("none")).isSameAs(Holidays.NONE);
    assertThat(of("US").of(2026)).hasSize(9);
    assertThat(of("us-ca").of(2026)).hasSizeGreaterThan(9);
  }

  private static Holidays of(String value) {
    Settings.Outcome read =
        SettingsReader.read(Map.of("PUBLIC_HOLIDAYS", value), Path.of("no.env"));
    return DistrictHolidays.of(((Settings.Outcome.Ready) read).settings());
  }
}
