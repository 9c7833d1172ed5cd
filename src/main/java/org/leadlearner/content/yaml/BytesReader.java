package org.leadlearner.content.yaml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what {@link BytesWriter} has written, in the same order. */
public final class BytesReader {

  private final ByteBuffer bytes;

  /**
   * @param bytes with an array
   */
  public BytesReader(ByteBuffer bytes) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
  }

  public int number() {
    return bytes.getInt();
  }

  public boolean flag() {
    return bytes.get() != 0;
  }

  public String text() {
    int size = bytes.getInt();
    int length = size >>> 1;
    int at = bytes.arrayOffset() + bytes.position();
    bytes.position(bytes.position() + length);
    return new String(
        bytes.array(),
        at,
        length,
        (size & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  public Optional<String> optionalText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  /** As many as were written. */
  public <T> List<T> list(Function<BytesReader, T> one) {
    int size = number();
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
    for (int left = number(); left > 0; left--) {
      K named = key.apply(this);
      all.put(named, value.apply(this));
    }
    return all;
  }

  /** The rest, as short numbers. */
  public ShortBuffer shorts() {
    return bytes.slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
  }
}
