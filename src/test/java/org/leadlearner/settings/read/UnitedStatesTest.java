package org.leadlearner.settings.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class UnitedStatesTest {

  private static boolean knownToIcu(String zone) {
    try {
      return TimeZone.getRegion(zone).equals("US");
    } catch (IllegalArgumentException noPlace) {
      return false;
    }
  }

  @Test
  void theyHoldTheZonesThatIcuSays() {
    assertThat(ZoneId.getAvailableZoneIds())
        .allSatisfy(
            zone ->
                assertThat(UnitedStates.hold(ZoneId.of(zone)))
                    .as(zone)
                    .isEqualTo(knownToIcu(zone)));
    assertThat(UnitedStates.hold(ZoneId.of("America/New_York"))).isTrue();
    assertThat(UnitedStates.hold(ZoneId.of("-05:00"))).isFalse();
  }
}
