package org.leadlearner.understand.phrase;

import java.util.Arrays;
import java.util.List;

/**
 * Rows of whole numbers, of which nearly half are 0 and nearly all others small. Each row is a bit
 * for each of its numbers, which is set unless that is 0, and then the others, of a byte or of as
 * few as they need: two fifths of the memory of plain arrays.
 */
public final class PackedRows {

  private static final int MORE = 0x80;
  private static final int PLACE = 7;

  /** The most bytes of one number. */
  private static final int MOST = 3;

  /** The place of the lowest bit of each byte: working it out takes longer than the sum. */
  private static final byte[] LOWEST = new byte[1 << Byte.SIZE];

  static {
    for (int bits = 1; bits < LOWEST.length; bits++) {
      LOWEST[bits] = (byte) Integer.numberOfTrailingZeros(bits);
    }
  }

  private final int width;
  private final byte[] packed;
  private final int[] ends;

  /**
   * @param width how many numbers each row has
   * @param packed all rows
   * @param ends where each row ends there
   */
  public PackedRows(int width, byte[] packed, int[] ends) {
    this.width = width;
    this.packed = packed;
    this.ends = ends;
  }

  /** Rows of one width. */
  static PackedRows of(List<short[]> rows) {
    int width = rows.isEmpty() ? 0 : rows.get(0).length;
    List<byte[]> each = rows.stream().map(PackedRows::pack).toList();
    byte[] packed = new byte[each.stream().mapToInt(row -> row.length).sum()];
    int[] ends = new int[each.size()];
    int end = 0;
    for (int row = 0; row < ends.length; row++) {
      byte[] bytes = each.get(row);
      System.arraycopy(bytes, 0, packed, end, bytes.length);
      end += bytes.length;
      ends[row] = end;
    }
    return new PackedRows(width, packed, ends);
  }

  private static byte[] pack(short[] row) {
    int bits = bits(row.length);
    byte[] packed = new byte[bits + MOST * row.length];
    int end = bits;
    for (int at = 0; at < row.length; at++) {
      if (row[at] != 0) {
        packed[at / Byte.SIZE] |= (byte) (1 << at % Byte.SIZE);
        // The sign goes last, so that small negative numbers are short as well.
        int left = row[at] << 1 ^ row[at] >> Short.SIZE - 1;
        for (; left >= MORE; left >>>= PLACE) {
          packed[end++] = (byte) (left | MORE);
        }
        packed[end++] = (byte) left;
      }
    }
    return Arrays.copyOf(packed, end);
  }

  /** How many bytes the bits of a row take. */
  private static int bits(int width) {
    return (width + Byte.SIZE - 1) / Byte.SIZE;
  }

  public int width() {
    return width;
  }

  public byte[] packed() {
    return packed;
  }

  public int[] ends() {
    return ends;
  }

  /** Adds each number of a row to the sum at its place. */
  void addTo(int[] sums, int row) {
    int set = row == 0 ? 0 : ends[row - 1];
    int at = set + bits(width);
    for (int from = 0; from < width; from += Byte.SIZE) {
      for (int left = packed[set++] & 0xff; left != 0; left &= left - 1) {
        int number = packed[at++];
        if (number < 0) {
          number &= MORE - 1;
          int more = MORE;
          for (int place = PLACE; more >= MORE; place += PLACE) {
            more = packed[at++] & 0xff;
            number |= (more & MORE - 1) << place;
          }
        }
        sums[from + LOWEST[left]] += number >>> 1 ^ -(number & 1);
      }
    }
  }
}
