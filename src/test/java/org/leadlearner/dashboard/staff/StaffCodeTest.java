package org.leadlearner.dashboard.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffCodeTest {

  private static final String SECRET = "c2VjcmV0";

  @Test
  void aCodeProvesThatItIsOurs() {
    StaffCode code = StaffCode.of(SECRET);
    assertThat(code.isOf(SECRET)).isTrue();
    assertThat(code.isOf("other")).isFalse();
    assertThat(StaffCode.read(code.inGroups())).contains(code);
  }

  @Test
  void changedInOneLetterItIsNotOurs() {
    StaffCode code = StaffCode.of(SECRET);
    for (int place = 0; place < code.letters().length(); place++) {
      char other = code.letters().charAt(place) == '7' ? '8' : '7';
      String changed =
          code.letters().substring(0, place) + other + code.letters().substring(place + 1);
      assertThat(new StaffCode(changed).isOf(SECRET)).as(changed).isFalse();
    }
  }

  @Test
  void noTwoAreAlike() {
    Set<String> codes = new HashSet<>();
    for (int one = 0; one < 500; one++) {
      codes.add(StaffCode.of(SECRET).letters());
    }
    assertThat(codes).hasSize(500);
  }

  /** What people type from paper: small letters, spaces, an O for a zero. */
  @ParameterizedTest
  @ValueSource(strings = {"0kq1m8xd4trb90pz", " OKQI-M8XD-4TRB-90PZ ", "okql m8xd 4trb 9opz"})
  void itIsReadAsPeopleTypeIt(String typed) {
    assertThat(StaffCode.read(typed).map(StaffCode::inGroups)).contains("0KQ1-M8XD-4TRB-90PZ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7KQ2", "7KQ2-M8XD-4TRB-90PU", "7KQ2-M8XD-4TRB-90P!", "../../etc"})
  void whatCannotBeACodeIsNone(String typed) {
    assertThat(StaffCode.read(typed)).isEmpty();
  }

  @Test
  void nothingThatPrintsItPrintsIt() {
    StaffCode code = StaffCode.of(SECRET);
    assertThat(code).asString().doesNotContain(code.letters());
    assertThat(code.hash()).matches("[0-9a-f]{64}");
  }
}
