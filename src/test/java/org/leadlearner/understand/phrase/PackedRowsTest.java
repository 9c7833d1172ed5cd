package org.leadlearner.understand.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedRowsTest {

  private static int[] sums(PackedRows rows, int... added) {
    int[] sums = new int[rows.width()];
    for (int row : added) {
      rows.addTo(sums, row);
    }
    return sums;
  }

  @Test
  void eachNumberOfARowIsAddedAtItsPlace() {
    PackedRows rows =
        PackedRows.of(
            List.of(
                new short[] {0, -1, 63, -64, 64, -65, 0, 8191, -8192},
                new short[9],
                new short[] {Short.MAX_VALUE, Short.MIN_VALUE, 0, 0, 0, 0, 0, 0, 1}));

    assertThat(sums(rows, 0)).containsExactly(0, -1, 63, -64, 64, -65, 0, 8191, -8192);
    assertThat(sums(rows, 1)).containsOnly(0);
    assertThat(sums(rows, 2, 1, 0, 2))
        .containsExactly(65534, -65537, 63, -64, 64, -65, 0, 8191, -8190);
  }

  @Test
  void rowsOfEachWidthAreReadAsTheyWere() {
    Random random = new Random(7);
    for (int width = 0; width < 40; width++) {
      List<short[]> written = new ArrayList<>();
      for (int row = 0; row < 8; row++) {
        short[] numbers = new short[width];
        for (int at = 0; at < width; at++) {
          numbers[at] = (short) (random.nextInt(1 << 16) >> random.nextInt(17));
        }
        written.add(numbers);
      }
      PackedRows rows = PackedRows.of(written);

      for (int row = 0; row < written.size(); row++) {
        int[] wanted = new int[width];
        for (int at = 0; at < width; at++) {
          wanted[at] = written.get(row)[at];
        }
        assertThat(sums(rows, row)).isEqualTo(wanted);
      }
    }
  }

  @Test
  void whatIsSmallOrNothingTakesLittle() {
    assertThat(PackedRows.of(List.of(new short[80])).packed()).hasSize(10);
    assertThat(PackedRows.of(List.of(new short[] {0, -64, 63})).packed()).hasSize(3);
    assertThat(PackedRows.of(List.of()).width()).isZero();
  }
}
