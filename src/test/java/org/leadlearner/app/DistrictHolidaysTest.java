package org.leadlearner.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadlearner.schedule.Holidays;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.settings.read.SettingsReader;

class DistrictHolidaysTest {

  @Test
  void whatIsSetIsClosed() throws StartFailure {
    assertThat(of("none")).isSameAs(Holidays.NONE);
    assertThat(of("US").of(2026)).hasSize(9);
    assertThat(of("us-ca").of(2026)).hasSizeGreaterThan(9);
  }

  @Test
  void anUnknownStateStopsTheStartAndNamesThoseThatAreKnown() {
    assertThatThrownBy(() -> of("US-XX"))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("PUBLIC_HOLIDAYS: the holidays of \"US-XX\" are not known.")
        .hasMessageContaining("US-AK, US-AL");
    assertThatThrownBy(() -> of("XX")).hasMessageContaining("such as US-TX, or to none");
  }

  private static Holidays of(String value) throws StartFailure {
    Settings.Outcome read =
        SettingsReader.read(Map.of("PUBLIC_HOLIDAYS", value), Path.of("no.env"));
    return DistrictHolidays.of(((Settings.Outcome.Ready) read).settings());
  }
}
