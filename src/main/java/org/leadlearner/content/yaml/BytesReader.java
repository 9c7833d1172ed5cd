package org.leadlearner.content.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads what {@link BytesWriter} has written, in the same order and piece by piece, so that the
 * whole is never in memory beside what is made of it.
 *
 * <p>Every method throws a {@link BufferUnderflowException} where there is not as much as it says.
 */
public final class BytesReader {

  private static final int PIECE = 1 << 16;

  private final InputStream file;
  private ByteBuffer piece = little(new byte[PIECE]).limit(0);
  private long behind;

  /**
   * @param size how many bytes to read of it
   */
  public BytesReader(InputStream file, long size) {
    this.file = file;
    this.behind = size;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  boolean isAtEnd() {
    return behind + piece.remaining() == 0;
  }

  public int number() {
    return next(Integer.BYTES).getInt();
  }

  public boolean flag() {
    return next(1).get() != 0;
  }

  public String text() {
    int size = number();
    int length = size >>> 1;
    ByteBuffer letters = next(length);
    int at = letters.position();
    letters.position(at + length);
    return new String(
        letters.array(),
        at,
        length,
        (size & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  public Optional<String> optionalText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  /** As many as were written. */
  public <T> List<T> list(Function<BytesReader, T> one) {
    int size = size(1);
    List<T> all = new ArrayList<>(size);
    for (int left = size; left > 0; left--) {
      all.add(one.apply(this));
    }
    return all;
  }

  /** As many as were written, in their order. */
  public <K, V> Map<K, V> map(Function<BytesReader, K> key, Function<BytesReader, V> value) {
    return map(LinkedHashMap::new, key, value);
  }

  /** As many as were written, in a map of this kind. */
  public <K, V> Map<K, V> map(
      Supplier<Map<K, V>> kind, Function<BytesReader, K> key, Function<BytesReader, V> value) {
    Map<K, V> all = kind.get();
    for (int left = size(1); left > 0; left--) {
      K named = key.apply(this);
      all.put(named, value.apply(this));
    }
    return all;
  }

  public byte[] bytes() {
    byte[] all = new byte[size(1)];
    for (int at = 0; at < all.length; ) {
      ByteBuffer some = next(1);
      int count = Math.min(some.remaining(), all.length - at);
      some.get(all, at, count);
      at += count;
    }
    return all;
  }

  public int[] numbers() {
    int[] all = new int[size(Integer.BYTES)];
    for (int at = 0; at < all.length; ) {
      ByteBuffer some = next(Integer.BYTES);
      int count = Math.min(some.remaining() / Integer.BYTES, all.length - at);
      some.asIntBuffer().get(all, at, count);
      some.position(some.position() + count * Integer.BYTES);
      at += count;
    }
    return all;
  }

  /** A number of things of at least so many bytes, before room is made for them. */
  private int size(int bytes) {
    int size = number();
    if (size < 0 || (long) size * bytes > behind + piece.remaining()) {
      throw new BufferUnderflowException();
    }
    return size;
  }

  /** The bytes from here on, at least so many of them. */
  private ByteBuffer next(int bytes) {
    if (piece.remaining() < bytes) {
      read(bytes);
    }
    return piece;
  }

  private void read(int bytes) {
    if (bytes > behind + piece.remaining()) {
      throw new BufferUnderflowException();
    }
    int kept = piece.remaining();
    ByteBuffer room =
        bytes > piece.capacity() ? little(new byte[bytes]).put(piece) : piece.compact();
    int wanted = (int) Math.min(behind, room.remaining());
    try {
      int read = file.readNBytes(room.array(), kept, wanted);
      if (read < wanted) {
        throw new BufferUnderflowException();
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    behind -= wanted;
    piece = room.position(0).limit(kept + wanted);
  }
}
