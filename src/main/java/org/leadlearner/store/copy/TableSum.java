package org.leadlearner.store.copy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.leadlearner.store.copy.Table.Column;

/**
 * The number of rows of a table, and a checksum over their values.
 *
 * @param checksum 32 hexadecimal digits: the SHA-256 sums of all rows added up, so that their order
 *     does not matter
 */
record TableSum(String table, long rows, String checksum) {

  private static final BigInteger ROUND = BigInteger.ONE.shiftLeft(128);

  /** Adds up rows, value by value. */
  static final class Adder {
    private final Table table;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    Adder(Table table) {
      this.table = table;
    }

    /**
     * The next value of the row, in a form that both databases share: text in UTF-8, instants as
     * numbers.
     */
    void add(Column column, @Nullable Object value) {
      byte[] bytes = value == null ? new byte[0] : bytes(value);
      digest.update(column.name().getBytes(StandardCharsets.UTF_8));
      digest.update(value == null ? (byte) 0 : (byte) 1);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }

    void endRow() {
      rows++;
      sum = sum.add(new BigInteger(1, digest.digest())).mod(ROUND);
    }

    TableSum sum() {
      return new TableSum(table.name(), rows, "%032x".formatted(sum));
    }

    private static byte[] bytes(Object value) {
      return value instanceof byte[] bytes
          ? bytes
          : value.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
